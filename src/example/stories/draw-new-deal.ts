import { DAY, type MarketOptions, spanOf } from '../market-options.ts'
import { PLANTED } from '../planted.ts'
import type { Random } from '../random.ts'
import type { Company } from './company.ts'
import type { Deal, DealStatus } from './deal-story.ts'
import { clamp, drawKey } from './draw.ts'
import { drawEngagements, drawFirstTouch } from './draw-engagements.ts'
import type { Person } from './people.ts'
import { COMPETITORS, SOURCES, winChance } from './win-chance.ts'

/** Deal numbers of one account: `id = FIRST + index × PER_ACCOUNT + place`. */
const FIRST_ID = 30_100_000_000
export const DEALS_PER_ACCOUNT = 32

const OPEN_STAGES = ['Appointment Scheduled', 'Qualified To Buy', 'Presentation Scheduled', 'Contract Sent'] as const

export function dealId(company: Company, place: number): string {
  return String(FIRST_ID + company.index * DEALS_PER_ACCOUNT + place)
}

/** Whether the company is in the planted segment as the CRM would show it at an instant. */
export function insideSegment(company: Company, people: readonly Person[], at: number): boolean {
  const { technology, creativeContactsAbove } = PLANTED.segment
  const uses = company.technologies.some((tool) => tool.name === technology && tool.since <= at)
  const team = people.filter((person) => person.department === 'creative' && person.createdAt <= at).length
  return uses && team > creativeContactsAbove
}

/** A first purchase, from the buyer's first step to the reason in the CRM. */
export function drawNewDeal(
  options: MarketOptions,
  company: Company,
  people: readonly Person[],
  place: number,
  openedAt: number,
  random: Random,
): Deal {
  const { end } = spanOf(options)
  const source = drawKey(random, SOURCES)
  const competitor = drawKey(random, COMPETITORS)
  const inside = insideSegment(company, people, openedAt)
  const { champion } = PLANTED.roles
  const hasChampion = people.some((person) => person.role === champion.role && person.createdAt <= openedAt)
  const firstTouch = drawFirstTouch(people, openedAt, source, random)
  // Who took the first step is engaged from the first day.
  const started = firstTouch?.person.role === champion.role
  const championEarly = started || (hasChampion && random.chance(champion.engagedEarly))
  const creatives = people.filter((person) => person.department === 'creative' && person.createdAt <= openedAt).length
  const winProbability = winChance({
    insideSegment: inside,
    creatives,
    championEngagedEarly: championEarly,
    source,
    competitor,
  })
  const wins = random.chance(winProbability)

  const size = 1 + 0.18 * Math.log10(Math.max(1, company.employees / 50))
  const cycle = DAY * clamp(9, random.logNormal(wins ? 58 : 70, 0.62) * size, 700)
  const plannedCloseAt = Math.floor((openedAt + cycle) / 60_000) * 60_000
  const closed = plannedCloseAt < end
  const status: DealStatus = closed ? (wins ? 'won' : 'lost') : 'open'
  const realReason = closed ? drawRealReason(wins, championEarly, random) : undefined
  const stated = { ...PLANTED.reasons.stated, ...PLANTED.reasons.statedWon } as Readonly<
    Record<string, Readonly<Record<string, number>>>
  >
  return {
    id: dealId(company, place),
    type: 'new',
    name: `${company.name.short} – ${source === 'Webinar' ? 'team plan' : 'Proofwren'}`,
    product: company.employees > 1000 ? 'Enterprise' : company.employees > 60 ? 'Business' : 'Team',
    source,
    owner: company.owner,
    openedAt,
    closedAt: closed ? plannedCloseAt : undefined,
    plannedCloseAt,
    status,
    stage: closed ? (wins ? 'Closed Won' : 'Closed Lost') : openStage(openedAt, plannedCloseAt, end),
    amount: drawAmount(company, people, random),
    competitor: competitor === 'none' ? undefined : competitor,
    statedReason: realReason === undefined ? undefined : drawKey(random, stated[realReason] ?? { Other: 1 }),
    engaged: drawEngagements(
      people,
      {
        openedAt,
        plannedCloseAt,
        wins,
        closed,
        championEarly,
        firstTouch,
        knownUntil: Math.min(plannedCloseAt, end),
      },
      random,
    ),
    firstTouch,
    truth: {
      insideSegment: inside,
      championEngagedEarly: championEarly,
      winProbability: Math.round(winProbability * 10_000) / 10_000,
      realReason,
      initiatorRole: firstTouch?.person.role,
    },
  }
}

export function openStage(openedAt: number, plannedCloseAt: number, now: number): string {
  const share = (now - openedAt) / (plannedCloseAt - openedAt)
  return OPEN_STAGES[Math.min(3, Math.floor(share * 4))] as string
}

function drawRealReason(wins: boolean, championEarly: boolean, random: Random): string {
  const { realWon, realWithChampion, realWithoutChampion } = PLANTED.reasons
  if (wins) return drawKey(random, realWon)
  return championEarly ? drawKey(random, realWithChampion) : drawKey(random, realWithoutChampion)
}

function drawAmount(company: Company, people: readonly Person[], random: Random): number {
  const makers = people.filter((person) => person.department === 'creative').length
  const seats = 4 + makers * 1.8 + 0.5 * company.employees ** 0.62
  return Math.round((seats * random.logNormal(310, 0.38)) / 10) * 10
}
