import { describe, expect, it } from 'vitest'
import { ProblemError } from '../problem.ts'
import { generateMarket } from './generate-market.ts'
import { completeOptions, DEFAULT_MARKET, spanOf } from './market-options.ts'
import { type MarketRow, ROW_KINDS, type RowKind } from './market-row.ts'

async function gather(options: Parameters<typeof generateMarket>[0], kinds?: readonly RowKind[]) {
  const rows = new Map<RowKind, MarketRow[]>(ROW_KINDS.map((kind) => [kind, []]))
  for await (const row of generateMarket(options, kinds)) rows.get(row.kind)?.push(row)
  return rows
}

describe('generateMarket', () => {
  it('makes the same rows again, and other rows for another seed', async () => {
    const once = await gather({ accounts: 60, seed: 5 })
    expect(await gather({ accounts: 60, seed: 5 })).toEqual(once)
    expect(await gather({ accounts: 60, seed: 6 })).not.toEqual(once)
  })

  it('makes the same rows of a kind whichever kinds are asked for, and whatever the size', async () => {
    const all = await gather({ accounts: 80 })
    const some = await gather({ accounts: 40 }, ['touches', 'contacts'])
    for (const kind of ['touches', 'contacts'] as const) {
      expect(some.get(kind)?.length).toBeGreaterThan(0)
      expect(all.get(kind)?.slice(0, some.get(kind)?.length)).toEqual(some.get(kind))
    }
    expect(some.get('deals')).toEqual([])
  })

  it('refers only to what is there, and gives every row an id of its own', async () => {
    const rows = await gather({ accounts: 800 })
    const ids = (kind: RowKind) =>
      rows.get(kind)?.flatMap(({ part, row }) => (part === 'first' ? [String(row['id'])] : [])) ?? []
    const known = {
      account: new Set(ids('accounts')),
      contact: new Set(ids('contacts')),
      deal: new Set(ids('deals')),
    }
    for (const kind of ROW_KINDS) {
      if (kind !== 'deal_contacts') expect(new Set(ids(kind)).size, kind).toBe(ids(kind).length)
      for (const [field, set] of Object.entries(known)) {
        const cells = rows.get(kind)?.map(({ row }) => row[field]) ?? []
        const astray = cells.filter((cell) => cell !== undefined && cell !== null && !set.has(String(cell)))
        expect(astray, `${kind}.${field}`).toEqual([])
      }
    }
  })

  it('dates events inside the three years, and nothing before the account was known', async () => {
    const { start, dealsStart, end } = spanOf(DEFAULT_MARKET)
    const rows = await gather({ accounts: 800, dirt: false })
    const firsts = (kind: RowKind) =>
      rows.get(kind)?.flatMap(({ part, row }) => (part === 'first' ? [row] : [])) ?? []
    const created = new Map(firsts('accounts').map((row) => [row['id'], row['created_at'] as Date]))
    const astray = (kind: RowKind, field: string, from: number) =>
      firsts(kind).filter((row) => {
        const at = row[field] as Date
        return !(at.getTime() >= from && at.getTime() < end && at >= (created.get(String(row['account'])) as Date))
      })
    for (const kind of ['touches', 'orders', 'usage'] as const) expect(astray(kind, 'at', start)).toEqual([])
    expect(astray('deals', 'opened_at', dealsStart)).toEqual([])
    expect(astray('contacts', 'created_at', 0)).toEqual([])
    expect(firsts('deals').length).toBeGreaterThan(400)
    for (const row of firsts('deals')) {
      const closed = row['closed_at'] as Date | null
      if ((closed === null) !== (row['status'] === 'open')) expect(row).toBe('open exactly while it has no close')
      if (closed !== null && !(closed > (row['opened_at'] as Date) && closed.getTime() < end)) {
        expect(row).toBe('closed after it was opened')
      }
    }
  })

  it('keeps the lifecycle in step with deals, and stops orders and usage with it', async () => {
    const rows = await gather({ accounts: 2500, dirt: false }, ['accounts', 'deals', 'orders', 'usage'])
    const won = new Set(rows.get('deals')?.flatMap(({ row }) => (row['status'] === 'won' ? [row['account']] : [])))
    const last = new Map<unknown, MarketRow['row']>()
    for (const { row } of rows.get('accounts') ?? []) last.set(row['id'], { ...last.get(row['id']), ...row })
    const former = new Map<unknown, number>()
    for (const [id, row] of last) {
      if ((row['lifecycle'] !== 'prospect') !== won.has(id as string)) expect(row).toBe('in step with its deals')
      if (row['lifecycle'] === 'former') former.set(id, (row['updated_at'] as Date).getTime())
    }
    expect(former.size).toBeGreaterThan(10)
    for (const kind of ['orders', 'usage'] as const) {
      const astray = rows.get(kind)?.filter(({ row }) => {
        const until = former.get(row['account']) ?? Number.POSITIVE_INFINITY
        return !won.has(row['account'] ?? null) || (row['at'] as Date).getTime() >= until
      })
      expect(astray).toEqual([])
    }
  })

  it('keeps every address and number to those that belong to nobody', async () => {
    const rows = await gather({ accounts: 1500 }, ['accounts', 'contacts'])
    const cells = (kind: RowKind, field: string): string[] =>
      rows
        .get(kind)
        ?.flatMap(({ row }) => (row[field] === undefined || row[field] === null ? [] : [String(row[field])])) ?? []
    const phone = /^\+(49 30 23125 \d{3}|1 202 555 01\d\d|44 1632 960\d{3})$/
    expect(cells('accounts', 'domain').filter((domain) => !/^[a-z0-9-]+\.example$/.test(domain))).toEqual([])
    expect(cells('contacts', 'email').filter((email) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(email))).toEqual([])
    expect(cells('contacts', 'phone').filter((number) => !phone.test(number))).toEqual([])
  })

  it('does not grow in memory with the market', async () => {
    const { setFlagsFromString } = await import('node:v8')
    const { runInNewContext } = await import('node:vm')
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const heapAt: number[] = []
    let seen = 0
    for await (const { kind, part } of generateMarket({ accounts: 6000 })) {
      if (kind !== 'accounts' || part !== 'first') continue
      seen += 1
      if (seen === 500 || seen === 6000) {
        collect()
        heapAt.push(process.memoryUsage().heapUsed)
      }
    }
    expect((heapAt[1] as number) - (heapAt[0] as number)).toBeLessThan(4_000_000)
  })
})

describe('completeOptions', () => {
  it('refuses what makes no market', () => {
    for (const wrong of [
      { accounts: 0 },
      { accounts: 1.5 },
      { accounts: 20_000_000 },
      { seed: 0.5 },
      { endsOn: '2026-02-30' },
      { endsOn: 'soon' },
    ]) {
      expect(() => completeOptions(wrong), JSON.stringify(wrong)).toThrow(ProblemError)
    }
  })
})
