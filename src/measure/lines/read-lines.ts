import type { Market } from '../../market-data/index.ts'
import {
  bookRule,
  type CheckedRule,
  dayOf,
  type MarketMoney,
  marketMoney,
  momentOf,
  type RuleBook,
  type Run,
  type SavedSegment,
} from '../../segments/index.ts'
import { type Flow, readFlows } from '../flows/read-flows.ts'
import { type KnownUntil, knownUntil } from '../periods/known-until.ts'
import { lastPeriods } from '../periods/list-periods.ts'
import type { Period } from '../periods/period.ts'
import type { Line, Lines, Trend } from './lines-schema.ts'
import { COMPARED_MONTHS, SHOWN_MONTHS, trendOf } from './trend-of.ts'

/** Segments in one statement: more would make a text longer than the engine reads. */
const AT_ONCE = 40
const A_YEAR = 365 * 86_400_000

/**
 * The last whole months of every saved segment about companies and of the whole market: one statement for every few
 * segments, linear in purchases and deals.
 */
export async function readLines(market: Market, book: RuleBook, run: Run, signal: AbortSignal): Promise<Lines> {
  const money = await marketMoney(market, run, signal)
  const month = { grain: 'month' as const }
  const [bought, closed] = await Promise.all([
    money.source === null ? undefined : knownUntil(market, run, { kind: money.source, ...month }, signal),
    knownUntil(market, run, { kind: 'deals', ...month }, signal),
  ])
  const kinds = { bought, closed }
  const known = lastKnown(kinds, run)
  const months = lastPeriods(run.catalog.settings, 'month', known, 2 * COMPARED_MONTHS + 1)
  const periods = months.at(-1)?.partial === false ? months.slice(1) : months
  const { drawn, leftOut } = drawable(book)
  const scopes = [undefined, ...drawn.map(({ rule }) => rule)]
  const flows: (readonly Flow[])[] = []
  for (let start = 0; start < scopes.length; start += AT_ONCE) {
    const some = scopes.slice(start, start + AT_ONCE)
    flows.push(...(await readFlows(market, run, { scopes: some, periods, money }, signal)))
  }
  const refused = refusals(money, kinds)
  const lineOf = (name: string | null, colour: number | null, flow: readonly Flow[] = []): Line => ({
    name,
    colour,
    ...trendsOf(flow, periods, { kinds, refused }),
  })
  const ongoing = periods.at(-1)
  return {
    asOf: dayOf(momentOf(run), run),
    recordsEnd: known < momentOf(run).getTime() ? dayOf(new Date(known), run) : null,
    currency: run.catalog.settings.currency,
    basis: money.source,
    months: periods
      .filter(({ partial }) => !partial)
      .slice(-SHOWN_MONTHS)
      .map(({ key, firstDay, lastDay }) => ({ key, firstDay, lastDay, partial: false as const })),
    partial:
      ongoing?.partial === true
        ? {
            key: ongoing.key,
            firstDay: ongoing.firstDay,
            lastDay: ongoing.lastDay,
            until: dayOf(new Date(known), run),
          }
        : null,
    whole: lineOf(null, null, flows[0]),
    segments: drawn.map(({ segment }, place) => lineOf(segment.name, segment.colour, flows[place + 1])),
    leftOut,
    refused,
    notes: notesOf(kinds, periods, run),
  }
}

/** Until when each kind of record tells what happened; purchases may be the deals that were won. */
interface KnownKinds {
  readonly bought: KnownUntil | undefined
  readonly closed: KnownUntil
}

/** The later end: what ends before it has nothing in the last months. */
function lastKnown({ bought, closed }: KnownKinds, run: Run): number {
  const told = [bought, closed].flatMap((each) => (each === undefined || each.first === null ? [] : [each.known]))
  return told.length === 0 ? momentOf(run).getTime() : Math.max(...told)
}

function drawable({ segments, ...book }: RuleBook): {
  readonly drawn: readonly { readonly segment: SavedSegment; readonly rule: CheckedRule }[]
  readonly leftOut: Lines['leftOut']
} {
  const drawn: { segment: SavedSegment; rule: CheckedRule }[] = []
  const leftOut: Lines['leftOut'] = []
  for (const segment of segments) {
    const { name } = segment
    const booked = bookRule({ ...book, segments }, segment.rule)
    if ('problems' in booked) {
      const why = booked.problems.map(({ message }) => message).join(' ')
      leftOut.push({ name, reason: `Its rule holds no more: ${why}` })
    } else if (booked.rule.subject === 'contact') {
      leftOut.push({ name, reason: 'It is about people, and these figures are about companies.' })
    } else drawn.push({ segment, rule: booked.rule })
  }
  return { drawn, leftOut }
}

function refusals(money: MarketMoney, { closed }: KnownKinds): Lines['refused'] {
  const nobody = money.source === null ? (money.refused.revenue ?? 'Nobody has bought yet.') : null
  return {
    revenue: nobody ?? money.refused.revenue ?? null,
    newCustomers: nobody,
    wins: closed.first === null ? 'There are no deals with a day of opening or closing.' : null,
  }
}

function trendsOf(
  flow: readonly Flow[],
  periods: readonly Period[],
  { kinds: { bought, closed }, refused }: { readonly kinds: KnownKinds; readonly refused: Lines['refused'] },
): Pick<Line, 'revenue' | 'newCustomers' | 'wins'> {
  const trend = (kind: KnownUntil | undefined, name: 'revenue' | 'newCustomers' | 'wins'): Trend | null => {
    if (refused[name] !== null || kind?.first === null || kind === undefined) return null
    return trendOf({
      periods,
      values: flow.map((each) => each[name]),
      counts: flow.map((each) => each[name === 'revenue' ? 'priced' : name]),
      first: kind.first,
      known: kind.known,
      lead: name === 'newCustomers' ? A_YEAR : 0,
    })
  }
  return {
    revenue: trend(bought, 'revenue'),
    newCustomers: trend(bought, 'newCustomers'),
    wins: trend(closed, 'wins'),
  }
}

function notesOf({ bought, closed }: KnownKinds, periods: readonly Period[], run: Run): string[] {
  const notes = [
    'A company counts for a segment in a month if the rule is true at the end of that month; segments may overlap, so their lines do not add up.',
    'A change compares the last 12 whole months with the 12 before; whether it is more than chance is asked with: brushwork trends.',
  ]
  const first = bought?.first ?? null
  if (first !== null && first > (periods[0]?.from ?? 0) - A_YEAR) {
    notes.push(
      `The records of purchases begin on ${dayOf(new Date(first), run)}. In their first months everybody is a new customer: those say how the records began.`,
    )
  }
  const ends = { bought: bought?.recordsEnd ?? null, closed: closed.recordsEnd }
  if (ends.bought !== null) notes.push(`The records of purchases end on ${ends.bought}.`)
  if (ends.closed !== null) notes.push(`The records of deals end on ${ends.closed}.`)
  return notes
}
