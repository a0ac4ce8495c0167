import { describe, expect, it } from 'vitest'
import { misspell } from './dirt.ts'
import { generateMarket } from './generate-market.ts'
import type { MarketRow, RowKind } from './market-row.ts'
import { DIRT } from './planted.ts'
import { randomFrom } from './random.ts'

async function rowsOf(kind: RowKind, options: Parameters<typeof generateMarket>[0]): Promise<MarketRow[]> {
  const rows: MarketRow[] = []
  for await (const row of generateMarket(options, [kind])) rows.push(row)
  return rows
}

const share = (rows: readonly MarketRow[], test: (row: MarketRow['row']) => boolean): number =>
  rows.filter(({ row }) => test(row)).length / rows.length

describe('dirt', () => {
  it('leaves nothing out of the clean market', async () => {
    for (const { part, row } of await rowsOf('accounts', { accounts: 500, dirt: false })) {
      if (part === 'change') continue
      for (const [field, cell] of Object.entries(row)) expect(cell, field).not.toBeNull()
      expect(row['employees']).toBeTypeOf('number')
      expect(row['created_at']).toBeInstanceOf(Date)
    }
  })

  it('soils about as many cells as it says', async () => {
    const accounts = (await rowsOf('accounts', { accounts: 8000 })).filter(({ part }) => part === 'first')
    const firsts = accounts.filter(({ row }) => String(row['id']).endsWith('0'))
    expect(firsts).toHaveLength(8000)
    expect(accounts.length / 8000 - 1).toBeCloseTo(DIRT.accounts.duplicated, 2)
    expect(share(firsts, (row) => row['industry'] === null)).toBeCloseTo(DIRT.accounts.blank.industry, 1)
    expect(share(firsts, (row) => row['revenue'] === null)).toBeCloseTo(DIRT.accounts.blank.revenue, 1)
    expect(share(firsts, (row) => String(row['name']).endsWith(' '))).toBeCloseTo(DIRT.accounts.trailingSpace, 2)
    expect(firsts.some(({ row }) => typeof row['employees'] === 'string')).toBe(true)
    expect(firsts.some(({ row }) => row['created_at'] === '2024-02-30 09:15')).toBe(true)
    expect(firsts.some(({ row }) => row['country'] === 'Deutschland')).toBe(true)

    const deals = await rowsOf('deals', { accounts: 8000 })
    expect(share(deals, (row) => row['account'] === null)).toBeCloseTo(DIRT.deals.withoutAccount, 2)
    expect(deals.some(({ row }) => row['stage'] === 'closed lost')).toBe(true)

    const contacts = await rowsOf('contacts', { accounts: 2000 })
    expect(share(contacts, (row) => String(row['email']).includes('mail.example'))).toBeGreaterThan(0.01)
  })

  it('gives the second record of a company the same domain and another name', async () => {
    const accounts = (await rowsOf('accounts', { accounts: 3000 })).filter(({ part }) => part === 'first')
    const seconds = accounts.filter(({ row }) => String(row['id']).endsWith('3'))
    expect(seconds.length).toBeGreaterThan(30)
    for (const { row } of seconds) {
      const original = accounts.find((other) => Number(other.row['id']) === Number(row['id']) - 3)
      expect(row['domain']).toBe(original?.row['domain'])
      expect(row['name']).not.toBe(original?.row['name'])
    }
  })

  it('misspells by one slip', () => {
    const random = randomFrom(1)
    for (let index = 0; index < 500; index += 1) {
      const title = 'Creative Operations Manager'
      const slipped = misspell(title, random)
      expect(slipped).not.toBe(title)
      expect(Math.abs(slipped.length - title.length)).toBeLessThanOrEqual(1)
    }
  })
})
