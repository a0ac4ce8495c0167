import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_MARKET, generateMarket, type MarketRow, PLANTED } from '../../src/example/index.ts'

/** What anybody could find in the rows alone, without the truth file: as an analyst would, with membership as it was. */

type Row = MarketRow['row']

interface Company {
  createdAt: Date
  region: string
  /** Since when it is known to use the design tool. */
  toolSince: Date | undefined
  creatives: Date[]
}

const companies = new Map<string, Company>()
const titles = new Map<string, { department: string; seniority: string; title: string }>()
const deals: Row[] = []
const engaged = new Map<string, { contact: string; at: Date }[]>()

beforeAll(async () => {
  const kinds = ['accounts', 'contacts', 'deals', 'deal_contacts'] as const
  for await (const { kind, part, row } of generateMarket({ ...DEFAULT_MARKET, dirt: false }, kinds)) {
    if (kind === 'accounts') readAccount(part, row)
    if (kind === 'contacts' && part === 'first') {
      const { department, seniority, title } = row as Record<string, string>
      titles.set(row['id'] as string, {
        department: department ?? '',
        seniority: seniority ?? '',
        title: title ?? '',
      })
      if (department === 'creative')
        companies.get(row['account'] as string)?.creatives.push(row['created_at'] as Date)
    }
    if (kind === 'deals') deals.push(row)
    if (kind === 'deal_contacts') {
      const deal = row['deal'] as string
      const list = engaged.get(deal) ?? []
      engaged.set(deal, list)
      list.push({ contact: row['contact'] as string, at: row['recorded_at'] as Date })
    }
  }
})

function readAccount(part: MarketRow['part'], row: Row): void {
  const id = row['id'] as string
  const uses = (row['technologies'] as readonly string[]).includes(PLANTED.segment.technology)
  const at = row['updated_at'] as Date
  if (part === 'first') {
    companies.set(id, {
      createdAt: at,
      region: row['region'] as string,
      toolSince: uses ? at : undefined,
      creatives: [],
    })
    return
  }
  const company = companies.get(id) as Company
  if (uses) company.toolSince ??= at
}

const closedNew = (): Row[] => deals.filter((deal) => deal['type'] === 'new' && deal['status'] !== 'open')

function groupsOf(deal: Row): { inside: boolean; uses: boolean; team: boolean; region: string } {
  const company = companies.get(deal['account'] as string) as Company
  const opened = deal['opened_at'] as Date
  const uses = company.toolSince !== undefined && company.toolSince <= opened
  const team = company.creatives.filter((created) => created <= opened).length > PLANTED.segment.creativeContactsAbove
  return { inside: uses && team, uses, team, region: company.region }
}

function winRate(rows: readonly Row[]): { rate: number; closed: number } {
  const won = rows.filter((deal) => deal['status'] === 'won').length
  return { rate: won / rows.length, closed: rows.length }
}

function near(rows: readonly Row[], planted: number): void {
  const { rate, closed } = winRate(rows)
  expect(Math.abs(rate - planted)).toBeLessThan(3.5 * Math.sqrt((planted * (1 - planted)) / closed))
}

describe('the rows of the default market', () => {
  it('show the planted segment, and neither of its halves alone', () => {
    const all = closedNew()
    near(
      all.filter((deal) => groupsOf(deal).inside),
      PLANTED.segment.winRateInside,
    )
    for (const half of ['uses', 'team'] as const) {
      const alone = all.filter((deal) => groupsOf(deal)[half] && !groupsOf(deal).inside)
      expect(alone.length).toBeGreaterThan(150)
      near(alone, PLANTED.segment.winRateOutside)
    }
    near(
      all.filter((deal) => !groupsOf(deal).inside),
      PLANTED.segment.winRateOutside,
    )
  })

  it('show no region that wins more than the others', () => {
    const all = closedNew()
    const overall = winRate(all).rate
    expect(overall).toBeGreaterThan(0.1)
    for (const region of new Set(all.map((deal) => groupsOf(deal).region))) {
      near(
        all.filter((deal) => groupsOf(deal).region === region),
        overall,
      )
    }
  })

  it('show who carries a deal: recorded before the landmark', () => {
    const names =
      /creative op|studio manager|kreativmanagement|studioleitung|opérations créatives|responsable studio/i
    const early = (deal: Row): boolean => {
      const landmark = (deal['opened_at'] as Date).getTime() + PLANTED.roles.champion.landmarkDays * 86_400_000
      return (engaged.get(deal['id'] as string) ?? []).some(
        ({ contact, at }) => names.test(titles.get(contact)?.title ?? '') && at.getTime() < landmark,
      )
    }
    const all = closedNew()
    const withChampion = winRate(all.filter(early))
    const without = winRate(all.filter((deal) => !early(deal)))
    expect(withChampion.closed).toBeGreaterThan(300)
    expect(withChampion.rate - without.rate).toBeGreaterThan(0.15)
  })
})
