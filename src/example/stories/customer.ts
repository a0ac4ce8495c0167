import { DAY, type MarketOptions, spanOf } from '../market-options.ts'
import { PLANTED } from '../planted.ts'
import type { Random } from '../random.ts'
import type { Company } from './company.ts'
import type { Deal } from './deal-story.ts'
import { drawKey } from './draw.ts'
import { dealId, openStage } from './draw-new-deal.ts'
import type { Person } from './people.ts'

export type ChurnCause = 'creative operations manager left' | 'missing integration' | 'other'

/** What happens after the first purchase. */
export interface Customer {
  readonly since: number
  readonly plan: 'monthly' | 'annual'
  readonly products: readonly string[]
  /** Value of a year, and the steps by which expansions raised it. */
  readonly firstYear: number
  readonly steps: readonly { readonly at: number; readonly amount: number }[]
  readonly championLeftAt: number | undefined
  readonly goneAt: number | undefined
  readonly cause: ChurnCause | undefined
}

const YEAR = 365 * DAY

export function drawCustomer(
  options: MarketOptions,
  company: Company,
  people: readonly Person[],
  won: Deal,
  random: Random,
): { customer: Customer; deals: Deal[] } {
  const { end } = spanOf(options)
  const since = won.closedAt as number
  const champion = people.find((person) => person.role === PLANTED.roles.champion.role && person.createdAt < since)
  const plan = random.chance(won.amount > 20_000 ? 0.55 : 0.25) ? 'annual' : 'monthly'
  const { championLeftAt, goneAt, cause } = drawChurn(company, champion !== undefined, since, end, random)
  const until = Math.min(goneAt ?? end, end)
  const deals = drawLaterDeals(options, company, people, won, plan, until, goneAt, random)
  const steps = deals
    .filter((deal) => deal.type === 'expansion' && deal.status === 'won')
    .map((deal) => ({ at: deal.closedAt as number, amount: deal.amount }))
  const { insideSegment } = won.truth
  const products = ['Review']
  const { approvals } = PLANTED.offer
  if (random.chance(insideSegment ? approvals.inside : approvals.outside)) products.push('Approvals')
  if (random.chance(0.45)) products.push('Connectors')
  if (random.chance(0.35)) products.push('Brand Portal')
  if (random.chance(0.4)) products.push('Archive')
  return { customer: { since, plan, products, firstYear: won.amount, steps, championLeftAt, goneAt, cause }, deals }
}

function drawChurn(company: Company, hasChampion: boolean, since: number, end: number, random: Random) {
  const { churn } = PLANTED
  const waiting = (yearly: number): number =>
    since + 45 * DAY - Math.log(1 - random.next()) * (YEAR / -Math.log(1 - yearly))
  const leaves = waiting(churn.championLeavesYearly)
  const follows = random.chance(churn.afterChampionLeft)
  const afterLeaving = leaves + (60 + random.next() * 180) * DAY
  const integration = waiting(churn.missingIntegration.yearly)
  const other = waiting(churn.otherYearly)
  const misses = company.technologies.some((tool) => tool.name === churn.missingIntegration.technology)
  const exits: [number, ChurnCause][] = [[other, 'other']]
  if (misses) exits.push([integration, 'missing integration'])
  if (hasChampion && follows) exits.push([afterLeaving, 'creative operations manager left'])
  const [at, cause] = exits.reduce((first, next) => (next[0] < first[0] ? next : first))
  const gone = at < end - DAY
  const leftBefore = Math.min(gone ? at : end, end) - DAY
  return {
    championLeftAt: hasChampion && leaves < leftBefore ? Math.floor(leaves) : undefined,
    goneAt: gone ? Math.floor(at / 60_000) * 60_000 : undefined,
    cause: gone ? cause : undefined,
  }
}

/** Renewals of annual plans and one or two expansions; they close well, and are not what the planted win rate is about. */
function drawLaterDeals(
  options: MarketOptions,
  company: Company,
  people: readonly Person[],
  won: Deal,
  plan: 'monthly' | 'annual',
  until: number,
  goneAt: number | undefined,
  random: Random,
): Deal[] {
  const { end } = spanOf(options)
  const since = won.closedAt as number
  const openings: { type: 'expansion' | 'renewal'; openedAt: number; cycle: number; wins: boolean }[] = []
  if (plan === 'annual') {
    for (let due = since + YEAR; due < until + 30 * DAY; due += YEAR) {
      openings.push({ type: 'renewal', openedAt: due - 60 * DAY, cycle: (40 + 18 * random.next()) * DAY, wins: true })
    }
  }
  if (goneAt !== undefined && goneAt < end && random.chance(0.5) && goneAt - since > 100 * DAY) {
    openings.push({ type: 'renewal', openedAt: goneAt - 50 * DAY, cycle: 50 * DAY, wins: false })
  }
  let next = since + (90 + random.logNormal(160, 0.6)) * DAY
  while (next < until - 30 * DAY && openings.length < 10) {
    openings.push({
      type: 'expansion',
      openedAt: next,
      cycle: random.logNormal(30, 0.5) * DAY,
      wins: random.chance(0.64),
    })
    next += (150 + random.logNormal(260, 0.6)) * DAY
  }
  return openings
    .filter((opening) => opening.openedAt < until)
    .map((opening, place) => laterDeal(company, people, won, 8 + place, opening, end, random))
}

function laterDeal(
  company: Company,
  people: readonly Person[],
  won: Deal,
  place: number,
  opening: { type: 'expansion' | 'renewal'; openedAt: number; cycle: number; wins: boolean },
  end: number,
  random: Random,
): Deal {
  const { type, wins } = opening
  const openedAt = Math.floor(opening.openedAt / 60_000) * 60_000
  const plannedCloseAt = Math.floor((openedAt + opening.cycle) / 60_000) * 60_000
  const closed = plannedCloseAt <= end - DAY
  const share = type === 'renewal' ? 1 : 0.2 + 0.4 * random.next()
  const signer = people.find((person) => person.role === PLANTED.roles.economicBuyer.role) ?? someone(people)
  return {
    id: dealId(company, place),
    type,
    name: `${company.name.short} – ${type === 'renewal' ? 'renewal' : 'more seats'}`,
    product: won.product,
    source: 'Customer',
    owner: company.owner,
    openedAt,
    closedAt: closed ? plannedCloseAt : undefined,
    plannedCloseAt,
    status: closed ? (wins ? 'won' : 'lost') : 'open',
    stage: closed ? (wins ? 'Closed Won' : 'Closed Lost') : openStage(openedAt, plannedCloseAt, end),
    amount: Math.round((won.amount * share) / 10) * 10,
    competitor: undefined,
    statedReason: closed
      ? drawKey<string>(
          random,
          wins ? { 'Ease of use': 0.5, Relationship: 0.3, Price: 0.2 } : { Price: 0.6, Other: 0.4 },
        )
      : undefined,
    engaged: [
      {
        person: signer,
        at: Math.max(openedAt, signer.createdAt),
        crmRole: 'Decision Maker',
        recordedAt: Math.max(openedAt, signer.createdAt) + DAY,
        isPrimary: true,
      },
    ],
    firstTouch: undefined,
    truth: {
      insideSegment: won.truth.insideSegment,
      championEngagedEarly: false,
      winProbability: type === 'renewal' ? (wins ? 1 : 0) : 0.64,
      realReason: undefined,
      initiatorRole: undefined,
    },
  }
}

/** Every company has at least one contact. */
function someone(people: readonly Person[]): Person {
  const [first] = people
  if (first === undefined) throw new Error('a company without contacts')
  return first
}
