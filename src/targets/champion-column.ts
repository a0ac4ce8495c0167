import { findField, type Market } from '../market-data/index.ts'
import type { Problem } from '../problem.ts'
import { raw, type Sql, sql } from '../query/index.ts'
import { findChampion } from '../roles/index.ts'
import {
  bookRule,
  type Champion,
  chooseRule,
  openRuleBook,
  openScan,
  type RuleBook,
  type Run,
} from '../segments/index.ts'
import type { ListColumn } from './list-column.ts'

/** What the column is asked for as; no field of an account can be called so without `account.` before it. */
export const CHAMPION = 'champion'

export const CHAMPION_ABOUT =
  'Who is in the champion’s role there: name, title, whether they may be contacted; of several, one who may be first.'

/**
 * The champion's role of a list's segment, where one of these columns asks for it; undefined where none does, null where
 * nobody settled on one and the data recommend none.
 */
export async function championOfList(
  market: Market,
  segment: string,
  columns: readonly string[],
  signal: AbortSignal,
): Promise<Champion | null | undefined> {
  if (!columns.some((text) => text.trim() === CHAMPION)) return undefined
  const book = await openRuleBook(market)
  const chosen = chooseRule(book, segment, 'segment')
  if (chosen.rule.subject === 'contact') return null
  return (await findChampion(market, chosen, undefined, signal)) ?? null
}

/** The column, from the people of each listed account; none, and a Problem, where no champion is known. */
export function championColumn(
  book: RuleBook,
  champion: Champion | null | undefined,
  field: string,
  problems: Problem[],
): ListColumn[] {
  if (champion === null || champion === undefined) {
    problems.push({
      code: 'no_champion',
      message: 'Nobody has settled on a champion, and the data recommend none.',
      at: { field, value: CHAMPION },
      hint: 'Settle on one: brushwork champion confirm --segment NAME --role ROLE --reason TEXT.',
    })
    return []
  }
  const column = { header: CHAMPION, text: CHAMPION, label: 'Champion', of: 'text' } as const
  return [
    { ...column, value: () => raw("nullIf(champion_words, '')"), join: (run) => championsSql(book, champion, run) },
  ]
}

/** `Ada Lovelace (may be contacted), Head of Design (and 2 more)`: consent first, where no narrow column cuts it off; one a row of an account, linear in the people. */
function championsSql(book: RuleBook, champion: Champion, run: Run): Sql {
  const booked = bookRule(book, champion.people.replaceAll(/\bc\./g, 'contact.'))
  if ('problems' in booked) throw new Error(`a champion's condition does not hold: ${booked.problems[0]?.message}`)
  const scan = openScan('contact', run)
  const kept = scan.truth(booked.rule)
  const text = (name: string): Sql => {
    const of = findField(book.catalog, 'contacts', name)
    if (of === undefined) throw new Error(`no field contacts.${name}`)
    return scan.field(of)
  }
  const may = text('may_contact')
  const known = sql`multiIf(${text('name')} IS NOT NULL, assumeNotNull(${text('name')}), ${text('email')} IS NOT NULL, assumeNotNull(${text('email')}), 'somebody without a name')`
  const title = sql`ifNull(concat(', ', ${text('title')}), '')`
  const consent = sql`multiIf(isNull(${may}), ' (consent not recorded)', ${may}, ' (may be contacted)', ' (may not be contacted)')`
  const others = sql`if(count() = 1, '', concat(' (and ', toString(count() - 1), ' more)'))`
  return sql` LEFT ANY JOIN (SELECT aid AS champion_aid, concat(argMin(who, (rank, who)), ${others}) AS champion_words
FROM (SELECT aid, concat(toString(${known}), ${consent}, toString(${title})) AS who, multiIf(isNull(${may}), 1, ${may}, 0, 2) AS rank
FROM ${scan.from()} WHERE ${scan.where} AND aid != 0 AND ${kept}) GROUP BY aid) AS champions ON aid = champion_aid`
}
