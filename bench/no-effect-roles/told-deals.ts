import { type ClosedDeal, DAY } from '../../src/roles/champions/closed-deal.ts'
import type { BegunDeal } from '../../src/roles/origins/begun-deal.ts'
import type { Deal, MadeMarket, Person, Touch } from './made-market.ts'

/** Job roles by their numbers. */
export const ROLE_NAMES = [
  'creative manager',
  'marketing manager',
  'creative executive',
  'design staff',
  'marketing executive',
  'product manager',
  'creative staff',
  'marketing director',
  'engineering manager',
  'it manager',
  'general management executive',
  'purchasing manager',
  'finance director',
  'design manager',
  'sales director',
] as const

export const LANDMARK = 21
/** Days up to the opening that engagement is looked for, and the first touch. */
const [BEFORE, YEAR] = [90, 365]

/**
 * What the origins and the lift are told of a made market, by the rules that their statements follow in the engine
 * (read-begun-deals.ts, read-deals.ts), so that 200 markets take a minute and not an hour.
 */
export function toldDeals({ people, deals, touches }: MadeMarket): { begun: BegunDeal[]; closed: ClosedDeal[] } {
  const peopleOf = byAccount(people)
  const touchesOf = byAccount(touches)
  const begun: BegunDeal[] = []
  const closed: ClosedDeal[] = []
  for (const [account, own] of byAccount(deals)) {
    const [persons, made] = [peopleOf.get(account) ?? [], touchesOf.get(account) ?? []]
    for (const [place, deal] of own.entries()) {
      begun.push(begunDeal(deal, own[place - 1], persons, made))
      closed.push(closedDeal(deal, persons, made))
    }
  }
  return { begun, closed }
}

function begunDeal(
  { account, opened }: Deal,
  earlier: Deal | undefined,
  people: readonly Person[],
  touches: readonly Touch[],
): BegunDeal {
  const since = Math.max(opened - YEAR, earlier?.closed ?? Number.NEGATIVE_INFINITY)
  const before = touches.filter(({ at }) => at > since && at <= opened)
  if (before.length === 0) return { account, begunBy: 'unknown', first: null, people: {} }
  const at = Math.min(...before.map((touch) => touch.at))
  const makers = new Set(before.flatMap((touch) => (touch.at === at ? [touch.person] : [])))
  const onRecord = people.filter(({ created }) => created < at - 1)
  const counts: Record<string, number> = {}
  for (const { role } of onRecord) counts[nameOf(role)] = (counts[nameOf(role)] ?? 0) + 1
  const [role, another] = new Set(people.filter(({ id }) => makers.has(id)).map((person) => nameOf(person.role)))
  const first =
    role === undefined || another !== undefined
      ? ({ unknown: 'several at once' } as const)
      : { role, onRecord: onRecord.some(({ id }) => makers.has(id)) }
  return { account, begunBy: 'buyer', first, people: counts }
}

function closedDeal(deal: Deal, people: readonly Person[], touches: readonly Touch[]): ClosedDeal {
  const { account, opened, won, amount } = deal
  const landmark = opened + LANDMARK
  const seen = new Set(touches.filter(({ at }) => at >= opened - BEFORE && at < landmark).map(({ person }) => person))
  const present = people.filter(({ created }) => created <= landmark)
  return {
    account,
    opened: opened * DAY,
    closed: deal.closed * DAY,
    won,
    amount,
    segments: '',
    source: '',
    engaged: present.filter(({ id }) => seen.has(id)).map(({ role }) => nameOf(role)),
    present: present.map(({ role }) => nameOf(role)),
  }
}

function byAccount<Row extends { readonly account: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.account)
    if (group === undefined) groups.set(row.account, [row])
    else group.push(row)
  }
  return groups
}

function nameOf(role: number): string {
  return ROLE_NAMES[role] ?? ''
}
