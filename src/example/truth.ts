import { duplicateId } from './dirt.ts'
import { type MarketOptions, spanOf } from './market-options.ts'
import { DIRT, PLANTED } from './planted.ts'
import type { AccountStory } from './stories/account-story.ts'
import type { ChurnCause } from './stories/customer.ts'
import { insideSegment } from './stories/draw-new-deal.ts'

/** Won and closed deals of one group of the clean market. */
export interface Outcome {
  won: number
  closed: number
}

/** The whole of `truth/truth.json`: what was planted, and what came of it before the dirt. */
export interface Truth {
  readonly options: MarketOptions
  readonly planted: typeof PLANTED
  readonly dirt: typeof DIRT
  /** Counted on the clean rows; new deals only where outcomes are given. */
  readonly measured: {
    accounts: number
    contacts: number
    deals: number
    /** Accounts inside the planted segment on the last day. */
    insideSegment: number
    customers: number
    former: number
    duplicates: number
    winsInside: Outcome
    winsOutside: Outcome
    winsByRegion: Record<string, Outcome>
    winsWithChampion: Outcome
    winsWithoutChampion: Outcome
    winsBySource: Record<string, Outcome>
    /** First touches by the buyer before a deal, and how many the planted initiator made. */
    firstTouches: { all: number; byInitiator: number }
    churn: Record<ChurnCause, number>
    /** Lost new deals: real reason → stated reason → deals. */
    lostBecause: Record<string, Record<string, number>>
  }
}

/** A line of `truth/deals.jsonl`. */
export interface DealTruthLine {
  readonly deal: string
  readonly account: string
  readonly insideSegment: boolean
  readonly championEngagedEarly: boolean
  readonly winProbability: number
  readonly realReason: string | null
  readonly statedReason: string | null
  readonly initiatorRole: string | null
}

/** A line of `truth/accounts.jsonl`. */
export interface AccountTruthLine {
  readonly account: string
  readonly insideSegment: boolean
  /** The second record of the same company, where there is one. */
  readonly duplicate: string | null
  readonly championLeftAt: string | null
  readonly goneAt: string | null
  readonly churnCause: ChurnCause | null
}

export function beginTruth(options: MarketOptions): Truth {
  const none = (): Outcome => ({ won: 0, closed: 0 })
  return {
    options,
    planted: PLANTED,
    dirt: DIRT,
    measured: {
      accounts: 0,
      contacts: 0,
      deals: 0,
      insideSegment: 0,
      customers: 0,
      former: 0,
      duplicates: 0,
      winsInside: none(),
      winsOutside: none(),
      winsByRegion: {},
      winsWithChampion: none(),
      winsWithoutChampion: none(),
      winsBySource: {},
      firstTouches: { all: 0, byInitiator: 0 },
      churn: { 'creative operations manager left': 0, 'missing integration': 0, other: 0 },
      lostBecause: {},
    },
  }
}

/** Adds one account to the counts and gives its lines. */
export function recordTruth(
  truth: Truth,
  story: AccountStory,
): { account: AccountTruthLine; deals: DealTruthLine[] } {
  const { measured, options } = truth
  const { company, people, deals, customer } = story
  const duplicate = duplicateId(options, company)
  const inside = insideSegment(company, people, spanOf(options).end)
  measured.accounts += 1
  measured.contacts += people.length
  measured.deals += deals.length
  if (inside) measured.insideSegment += 1
  if (duplicate !== undefined) measured.duplicates += 1
  if (customer !== undefined) measured[customer.goneAt === undefined ? 'customers' : 'former'] += 1
  if (customer?.cause !== undefined) measured.churn[customer.cause] += 1
  for (const deal of deals) countDeal(measured, deal, company.place.country.region)
  return {
    account: {
      account: company.id,
      insideSegment: inside,
      duplicate: duplicate ?? null,
      championLeftAt: isoOrNull(customer?.championLeftAt),
      goneAt: isoOrNull(customer?.goneAt),
      churnCause: customer?.cause ?? null,
    },
    deals: deals.map((deal) => ({
      deal: deal.id,
      account: company.id,
      insideSegment: deal.truth.insideSegment,
      championEngagedEarly: deal.truth.championEngagedEarly,
      winProbability: deal.truth.winProbability,
      realReason: deal.truth.realReason ?? null,
      statedReason: deal.statedReason ?? null,
      initiatorRole: deal.truth.initiatorRole ?? null,
    })),
  }
}

function countDeal(measured: Truth['measured'], deal: AccountStory['deals'][number], region: string): void {
  if (deal.type !== 'new') return
  const { truth } = deal
  if (truth.initiatorRole !== undefined) {
    measured.firstTouches.all += 1
    if (truth.initiatorRole === PLANTED.roles.initiator.role) measured.firstTouches.byInitiator += 1
  }
  if (deal.status === 'open') return
  const byRegion = (measured.winsByRegion[region] ??= { won: 0, closed: 0 })
  const bySource = (measured.winsBySource[deal.source] ??= { won: 0, closed: 0 })
  for (const outcome of [
    truth.insideSegment ? measured.winsInside : measured.winsOutside,
    truth.championEngagedEarly ? measured.winsWithChampion : measured.winsWithoutChampion,
    byRegion,
    bySource,
  ]) {
    outcome.closed += 1
    if (deal.status === 'won') outcome.won += 1
  }
  if (deal.status === 'lost' && truth.realReason !== undefined && deal.statedReason !== undefined) {
    const stated = (measured.lostBecause[truth.realReason] ??= {})
    stated[deal.statedReason] = (stated[deal.statedReason] ?? 0) + 1
  }
}

function isoOrNull(instant: number | undefined): string | null {
  return instant === undefined ? null : new Date(instant).toISOString()
}
