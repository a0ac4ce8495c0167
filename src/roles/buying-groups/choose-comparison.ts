import type { Market } from '../../market-data/index.ts'
import { identifier, join, sql } from '../../query/index.ts'
import { bookRule, openScan, type RuleBook, type Run } from '../../segments/index.ts'
import { type RolesOfWonDeals, type RuleToCompare, usualRoles } from './usual-roles.ts'

/** Fewer won deals than these say nothing of what is usual. */
export const NEEDED_WON_DEALS = 20

export interface Comparison extends RolesOfWonDeals {
  /** The saved segment whose won deals are compared with; null: the whole market. */
  readonly segment: string | null
}

/** Segments asked in one statement: more would make a text longer than the engine reads. */
const AT_ONCE = 100

/**
 * Which won deals an account is compared with: those of the saved segment it is in that has most of them without being the
 * whole market, its members taken at each deal's opening; where none has 20, those of the whole market.
 */
export async function chooseComparison(
  market: Market,
  book: RuleBook,
  run: Run,
  aid: number,
  signal: AbortSignal,
): Promise<Comparison> {
  const inside = await segmentsWith(market, book, run, aid, signal)
  const [all, ...each] = await usualRoles(market, run, inside, signal)
  if (all === undefined) throw new Error('a count without the market')
  const compared = each.map((roles, index): Comparison => ({ ...roles, segment: inside[index]?.name ?? '' }))
  const [best] = compared
    .filter(({ engaged }) => engaged.wonDeals >= NEEDED_WON_DEALS && engaged.wonDeals < all.engaged.wonDeals)
    .toSorted((one, other) => other.engaged.wonDeals - one.engaged.wonDeals || byName(one, other))
  return best ?? { ...all, segment: null }
}

function byName({ segment: one }: Comparison, { segment: other }: Comparison): number {
  return (one ?? '') < (other ?? '') ? -1 : 1
}

/** The saved segments that the account is in. */
async function segmentsWith(
  market: Market,
  book: RuleBook,
  run: Run,
  aid: number,
  signal: AbortSignal,
): Promise<(RuleToCompare & { readonly name: string })[]> {
  const asked = book.segments.flatMap(({ name, rule: text }) => {
    const booked = bookRule(book, text)
    // A segment of people holds no account as a whole.
    return 'problems' in booked || booked.rule.subject === 'contact' ? [] : [{ name, text, rule: booked.rule }]
  })
  const found: typeof asked = []
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    const part = asked.slice(start, start + AT_ONCE)
    const scan = openScan('account', { ...run, among: [aid] })
    const columns = part.map(({ rule }, index) => sql`countIf(${scan.truth(rule)}) AS ${identifier(`s${index}`)}`)
    const [row] = await market.engine.rows(
      sql`SELECT ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where}`,
      { signal },
    )
    found.push(...part.filter((_, index) => Number(row?.[`s${index}`] ?? 0) > 0))
  }
  return found
}
