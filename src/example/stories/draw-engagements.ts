import { DAY } from '../market-options.ts'
import { DIRT, PLANTED } from '../planted.ts'
import type { Random } from '../random.ts'
import type { Engagement, FirstTouch } from './deal-story.ts'
import { drawKey } from './draw.ts'
import type { Person } from './people.ts'
import type { PersonRole } from './person-roles.ts'

/** CRM roles a seller gives to people of each role: close to the truth at best. */
const CRM_ROLES: Partial<Record<PersonRole, Readonly<Record<string, number>>>> = {
  'executive creative director': { Influencer: 0.35, Champion: 0.3, 'Decision Maker': 0.2, 'End User': 0.15 },
  'creative operations manager': { Champion: 0.4, Influencer: 0.3, 'End User': 0.2, Other: 0.1 },
  'chief marketing officer': { 'Decision Maker': 0.4, 'Budget Holder': 0.35, Influencer: 0.25 },
  'managing director': { 'Decision Maker': 0.6, 'Budget Holder': 0.4 },
  'it manager': { 'Technical Evaluator': 0.7, Blocker: 0.15, Influencer: 0.15 },
  'procurement manager': { Procurement: 0.8, Blocker: 0.2 },
  'legal counsel': { 'Legal & Compliance': 1 },
  'finance director': { 'Budget Holder': 0.8, Blocker: 0.2 },
}
const ANY_ROLE = { 'End User': 0.5, Influencer: 0.4, Champion: 0.1 }

export interface DealFrame {
  readonly openedAt: number
  readonly plannedCloseAt: number
  readonly wins: boolean
  /** Nothing after this instant is known: the close, or the end of the market. */
  readonly knownUntil: number
  readonly closed: boolean
  readonly championEarly: boolean
  readonly firstTouch: FirstTouch | undefined
}

/** Who took part in a deal and since when. The champion's early engagement was decided before, with its effect. */
export function drawEngagements(people: readonly Person[], frame: DealFrame, random: Random): Engagement[] {
  const cycle = frame.plannedCloseAt - frame.openedAt
  const present = people.filter((person) => person.createdAt <= frame.openedAt)
  const joined = new Map<Person, number>()
  const join = (person: Person | undefined, at: number): void => {
    if (person !== undefined && !joined.has(person)) joined.set(person, Math.floor(at))
  }
  const holder = (role: PersonRole): Person | undefined => present.find((person) => person.role === role)
  const sometime = (from: number, to: number): number => frame.openedAt + cycle * (from + random.next() * (to - from))

  const operations = holder(PLANTED.roles.champion.role)
  const initiator = frame.firstTouch?.person
  if (initiator !== undefined) join(initiator, Math.max(frame.openedAt, (frame.firstTouch as FirstTouch).at))
  const early = Math.min((PLANTED.roles.champion.landmarkDays - 3) * DAY, cycle * 0.6)
  if (frame.championEarly) join(operations, frame.openedAt + random.next() * early)

  const talkers = present.filter((person) => person !== operations && person.role !== 'chief marketing officer')
  if (initiator === undefined && talkers.length > 0) join(random.pick(talkers), sometime(0, 0.02))
  if (!frame.championEarly && random.chance(0.35) && cycle > 35 * DAY) {
    join(operations, frame.openedAt + 25 * DAY + random.next() * (cycle - 30 * DAY))
  }
  const makers = present.filter((person) => person.department === 'creative' && person !== operations)
  if (makers.length > 0 && random.chance(0.6)) join(random.pick(makers), sometime(0.1, 0.5))
  if (makers.length > 2 && random.chance(0.4)) join(random.pick(makers), sometime(0.2, 0.7))

  const signs = PLANTED.roles.economicBuyer
  const buyer = holder(signs.role) ?? holder('managing director')
  if (random.chance(frame.wins ? signs.engagedInWonDeals : signs.engagedInLostDeals)) join(buyer, sometime(0.6, 0.92))
  if (random.chance(0.35)) join(holder('it manager'), sometime(0.3, 0.8))
  if (random.chance(0.4)) join(holder('procurement manager'), sometime(0.6, 0.95))
  if (random.chance(0.25)) join(holder('legal counsel'), sometime(0.7, 0.97))
  if (random.chance(0.15)) join(holder('finance director'), sometime(0.6, 0.95))

  const backFilled = frame.closed && random.chance(DIRT.dealContacts.backFilled)
  const inOrder = [...joined].filter(([, at]) => at < frame.knownUntil).sort((left, right) => left[1] - right[1])
  return inOrder.map(([person, at], place) => ({
    person,
    at,
    crmRole: drawKey(random, CRM_ROLES[person.role] ?? ANY_ROLE),
    recordedAt: Math.floor((backFilled ? frame.plannedCloseAt + DAY : at) + random.next() * 2 * DAY),
    isPrimary: place === 0,
  }))
}

/** The buyer's first step before a new deal, if the buyer took it: mostly by the planted initiator where there is one. */
export function drawFirstTouch(
  people: readonly Person[],
  openedAt: number,
  source: string,
  random: Random,
): FirstTouch | undefined {
  const { initiator } = PLANTED.roles
  if (!random.chance(initiator.dealsWithBuyerTouch)) return undefined
  const at = Math.floor(openedAt - DAY * Math.min(44, 1 + random.logNormal(7, 0.8)))
  const known = people.filter((person) => person.createdAt <= at)
  if (known.length === 0) return undefined
  const starter = known.find((person) => person.role === initiator.role)
  const others = known.filter((person) => person !== starter)
  const byInitiator = starter !== undefined && (others.length === 0 || random.chance(initiator.shareOfFirstTouches))
  const [kind, channel] = FIRST_STEPS[source] ?? ['form', 'website']
  return { person: byInitiator ? starter : random.pick(others), at, kind, channel }
}

const FIRST_STEPS: Readonly<Record<string, readonly [kind: string, channel: string]>> = {
  Referral: ['email', 'email'],
  Webinar: ['webinar question', 'webinar'],
  'Organic search': ['demo request', 'website'],
  Outbound: ['call', 'phone'],
  'Paid ads': ['form', 'ads'],
  Event: ['visit', 'event'],
}
