import { beforeAll, describe, expect, it } from 'vitest'
import { DAY, DEFAULT_MARKET, spanOf } from './market-options.ts'
import { COUNTRIES } from './places.ts'
import { PLANTED } from './planted.ts'
import { type AccountStory, tellAccount } from './stories/account-story.ts'
import { drawTouches } from './stories/touches.ts'
import { drawUsage } from './stories/usage.ts'
import { beginTruth, type Outcome, recordTruth, type Truth } from './truth.ts'

/** Four standard errors of a proportion: wide enough for chance, narrow enough to see an effect go. */
function near(outcome: Outcome, planted: number, standardErrors = 4): void {
  const rate = outcome.won / outcome.closed
  const error = Math.sqrt((planted * (1 - planted)) / outcome.closed)
  expect(Math.abs(rate - planted), `${rate} of ${outcome.closed}, planted ${planted}`).toBeLessThan(
    standardErrors * error,
  )
}

const OPTIONS = { ...DEFAULT_MARKET, accounts: 20_000, seed: 12 }
const SPAN = spanOf(OPTIONS)
let truth: Truth
let stories: AccountStory[]
let byRegion: Map<string, { accounts: number; deals: number; amounts: number[]; gone: number; customers: number }>

beforeAll(() => {
  truth = beginTruth(OPTIONS)
  byRegion = new Map()
  stories = []
  for (let index = 0; index < OPTIONS.accounts; index += 1) {
    const story = tellAccount(OPTIONS, index)
    stories.push(story)
    recordTruth(truth, story)
    const { region } = story.company.place.country
    const row = byRegion.get(region) ?? { accounts: 0, deals: 0, amounts: [], gone: 0, customers: 0 }
    byRegion.set(region, row)
    row.accounts += 1
    const news = story.deals.filter((deal) => deal.type === 'new')
    row.deals += news.length > 0 ? 1 : 0
    row.amounts.push(...news.map((deal) => Math.log(deal.amount)))
    if (story.customer !== undefined) row.customers += 1
    if (story.customer?.goneAt !== undefined) row.gone += 1
  }
})

function varianceOf(outcome: Outcome): number {
  const rate = outcome.won / outcome.closed
  return (rate * (1 - rate)) / outcome.closed
}

function creativesAt(people: AccountStory['people'], at: number): number {
  return people.filter((person) => person.department === 'creative' && person.createdAt <= at).length
}

/** Chi-square of equal shares over groups; five degrees of freedom for six regions. */
function evenness(groups: readonly Outcome[]): number {
  const won = groups.reduce((sum, group) => sum + group.won, 0)
  const closed = groups.reduce((sum, group) => sum + group.closed, 0)
  return groups.reduce((sum, group) => {
    const expected = (group.closed * won) / closed
    return sum + (group.won - expected) ** 2 / expected / (1 - won / closed)
  }, 0)
}
/** 99.9th percentile of chi-square with five degrees of freedom. */
const REGION_LIMIT = 20.5

describe('the planted truths', () => {
  it('wins far more deals inside the segment than outside', () => {
    const { winsInside, winsOutside } = truth.measured
    near(winsInside, PLANTED.segment.winRateInside)
    near(winsOutside, PLANTED.segment.winRateOutside)
    expect(winsInside.closed).toBeGreaterThan(700)
  })

  it('gives region no effect on winning, on opening deals, on leaving, on amounts', () => {
    expect(Object.keys(truth.measured.winsByRegion).sort()).toEqual(
      [...new Set(COUNTRIES.map((country) => country.region))].sort(),
    )
    const rows = [...byRegion.values()]
    expect(evenness(Object.values(truth.measured.winsByRegion))).toBeLessThan(REGION_LIMIT)
    expect(evenness(rows.map((row) => ({ won: row.deals, closed: row.accounts })))).toBeLessThan(REGION_LIMIT)
    expect(evenness(rows.map((row) => ({ won: row.gone, closed: row.customers })))).toBeLessThan(REGION_LIMIT)
    const all = rows.flatMap((row) => row.amounts)
    const mean = all.reduce((sum, amount) => sum + amount, 0) / all.length
    const variance = all.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / all.length
    for (const { amounts } of rows) {
      const own = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
      expect(Math.abs(own - mean)).toBeLessThan(4 * Math.sqrt(variance / amounts.length))
    }
  })

  it('lets one role start, another carry', () => {
    const { firstTouches, winsWithChampion, winsWithoutChampion } = truth.measured
    expect(firstTouches.byInitiator / firstTouches.all).toBeGreaterThan(0.2)
    const lift = winsWithChampion.won / winsWithChampion.closed - winsWithoutChampion.won / winsWithoutChampion.closed
    expect(lift).toBeGreaterThan(0.2)
  })

  it('lets the champion carry inside the segment and outside of it', () => {
    const groups = new Map<string, Outcome>()
    const hidden: string[] = []
    for (const story of stories) {
      for (const deal of story.deals) {
        if (deal.type !== 'new' || deal.status === 'open') continue
        const where = deal.truth.insideSegment ? 'inside' : 'outside'
        const team = creativesAt(story.people, deal.openedAt) > 3 ? 'large' : 'small'
        const group = `${where} ${team} ${deal.truth.championEngagedEarly ? 'with' : 'without'}`
        const outcome = groups.get(group) ?? { won: 0, closed: 0 }
        groups.set(group, outcome)
        outcome.closed += 1
        if (deal.status === 'won') outcome.won += 1
        // What the rows show is what was planted: engaged before the landmark, while the deal was still open.
        const champion = deal.engaged.find(({ person }) => person.role === PLANTED.roles.champion.role)
        const landmark = deal.openedAt + PLANTED.roles.champion.landmarkDays * DAY
        const early = champion !== undefined && champion.at < landmark
        if (early !== deal.truth.championEngagedEarly) hidden.push(deal.id)
      }
    }
    expect(hidden).toEqual([])
    const { lift } = PLANTED.roles.champion
    for (const where of ['inside', 'outside'] as const) {
      for (const team of ['small', 'large']) {
        const found = groups.get(`${where} ${team} with`)
        const without = groups.get(`${where} ${team} without`)
        if (found === undefined || without === undefined) continue
        const difference = found.won / found.closed - without.won / without.closed
        const error = Math.sqrt(varianceOf(found) + varianceOf(without))
        expect(Math.abs(difference - lift[where]), `${where}, ${team} team: ${difference}`).toBeLessThan(4 * error)
      }
    }
    expect([...groups.keys()].filter((group) => group.startsWith('outside'))).toHaveLength(4)
  })

  it('lets neither the tool nor the team alone win more', () => {
    const halves = { tool: { won: 0, closed: 0 }, team: { won: 0, closed: 0 }, neither: { won: 0, closed: 0 } }
    for (const { company, people, deals } of stories) {
      for (const deal of deals) {
        if (deal.type !== 'new' || deal.status === 'open' || deal.truth.insideSegment) continue
        const { technology, creativeContactsAbove } = PLANTED.segment
        const uses = company.technologies.some((tool) => tool.name === technology && tool.since <= deal.openedAt)
        const half = uses ? 'tool' : creativesAt(people, deal.openedAt) > creativeContactsAbove ? 'team' : 'neither'
        halves[half].closed += 1
        if (deal.status === 'won') halves[half].won += 1
      }
    }
    for (const outcome of Object.values(halves)) near(outcome, PLANTED.segment.winRateOutside)
    expect(halves.team.closed).toBeGreaterThan(500)
  })

  it('says price where the reason is another', () => {
    const { lostBecause } = truth.measured
    const stated = (real: string): Outcome => {
      const counts = lostBecause[real] ?? {}
      return { won: counts['Price'] ?? 0, closed: Object.values(counts).reduce((sum, count) => sum + count, 0) }
    }
    for (const real of ['no champion', 'missing approval workflow', 'price'] as const) {
      near(stated(real), PLANTED.reasons.stated[real].Price)
    }
    const all = Object.values(lostBecause).reduce((sum, counts) => sum + (counts['Price'] ?? 0), 0)
    expect((lostBecause['price']?.['Price'] ?? 0) / all).toBeLessThan(0.3)
  })

  it('loses customers mostly for a reason, and their usage fades first', () => {
    const { churn } = truth.measured
    expect(churn['creative operations manager left'] + churn['missing integration']).toBeGreaterThan(churn.other)
    let before = 0
    let after = 0
    for (const story of stories) {
      const goneAt = story.customer?.goneAt
      if (goneAt === undefined || goneAt - (story.customer?.since ?? 0) < 300 * DAY) continue
      for (const use of drawUsage(OPTIONS, story)) {
        if (use.at > goneAt - 90 * DAY) after += use.amount
        else if (use.at > goneAt - 270 * DAY && use.at < goneAt - 150 * DAY) before += use.amount
      }
    }
    expect(after / 3).toBeLessThan((0.6 * before) / 4)
  })

  it('answers webinars more often than anything else', () => {
    const sent = new Map<string, Outcome>()
    for (const story of stories.slice(0, 5000)) {
      for (const touch of drawTouches(OPTIONS, story)) {
        if (touch.campaign === undefined) continue
        const outcome = sent.get(touch.channel) ?? { won: 0, closed: 0 }
        sent.set(touch.channel, outcome)
        if (touch.kind === 'reply') outcome.won += 1
        else outcome.closed += 1
      }
    }
    expect([...sent.keys()].sort()).toEqual(Object.keys(PLANTED.channels.response).sort())
    for (const [channel, planted] of Object.entries(PLANTED.channels.response))
      near(sent.get(channel) as Outcome, planted)
  })

  it('opens more deals in the segment over the years, fewer at agencies', () => {
    const halves = { inside: [0, 0], agencies: [0, 0] }
    const middle = (SPAN.dealsStart + SPAN.end) / 2
    for (const story of stories) {
      // Only accounts known from the beginning: later ones could open deals in the second half alone.
      if (story.company.createdAt > SPAN.dealsStart - 45 * DAY) continue
      const deal = story.deals[0]
      if (deal === undefined) continue
      const group = deal.truth.insideSegment
        ? halves.inside
        : story.company.industry === PLANTED.trends.agencies.industry
          ? halves.agencies
          : undefined
      if (group !== undefined)
        group[deal.openedAt < middle ? 0 : 1] = (group[deal.openedAt < middle ? 0 : 1] ?? 0) + 1
    }
    expect(halves.inside[1] as number).toBeGreaterThan(1.1 * (halves.inside[0] as number))
    expect(halves.agencies[1] as number).toBeLessThan(0.9 * (halves.agencies[0] as number))
  })

  it('has the size it promises by default', () => {
    const small = beginTruth(DEFAULT_MARKET)
    for (let index = 0; index < DEFAULT_MARKET.accounts; index += 1)
      recordTruth(small, tellAccount(DEFAULT_MARKET, index))
    expect(small.measured.contacts).toBeGreaterThan(27_000)
    expect(small.measured.deals).toBeGreaterThan(3700)
    expect(small.measured.insideSegment).toBeGreaterThan(300)
  })
})
