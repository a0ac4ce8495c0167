import type { Market } from '../../market-data/index.ts'
import { join, type Sql, sql } from '../../query/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { bookRule, type CheckedRule, clauses, openScan, type RuleBook, type Run } from '../../segments/index.ts'
import { accountsOfScope, type PersonaScope, scopeWords } from '../facts/persona-scope.ts'

/** How many people are left when an attribute is added to those above it. */
export interface PrevalenceLine {
  /** The attribute as a sentence says it. */
  readonly words: string
  /** In the segment language; null for a segment and for everybody. */
  readonly rule: string | null
  readonly people: number
  /** Companies that they are of. */
  readonly accounts: number
  /** Of those of the line above, how many neither have nor lack it: the field is missing. */
  readonly unknown: number
}

/**
 * People in the data who match a persona's job role, its segments, and the clauses of a rule, a line each: everybody whose
 * company is known first. One statement over the people.
 */
export async function readPrevalence(
  market: Market,
  { book, run, scope, rule }: { book: RuleBook; run: Run; scope: PersonaScope; rule: CheckedRule | undefined },
  signal: AbortSignal,
): Promise<readonly PrevalenceLine[]> {
  const scan = openScan('contact', run)
  const attributes = attributesOf(book, run, scope, rule).map(({ checked, sql: given, ...told }) => ({
    ...told,
    holds: checked === undefined ? (given ?? sql`1`) : scan.truth(checked),
    unknown: checked === undefined ? sql`0` : sql`isNull(${scan.verdict(checked)})`,
  }))
  const figures: Sql[] = [sql`count()`, sql`uniqExact(aid)`, sql`toUInt64(0)`]
  let above: Sql = sql`1`
  for (const { holds, unknown } of attributes) {
    const here: Sql = sql`${above} AND ifNull(${holds}, 0)`
    figures.push(sql`countIf(${here})`, sql`uniqExactIf(aid, ${here})`, sql`countIf(${above} AND ${unknown})`)
    above = here
  }
  const [row] = await market.engine.rows(
    sql`SELECT [${join(figures, ', ')}] AS figures FROM ${scan.from()} WHERE ${scan.where} AND aid != 0`,
    { signal },
  )
  if (row === undefined) throw new Error('a count without a row')
  const counts = (row.figures as unknown[]).map(Number)
  return [{ words: 'Everybody whose company is known', rule: null }, ...attributes].map(
    ({ words, rule: text }, place) => {
      const [people = 0, accounts = 0, unknown = 0] = counts.slice(place * 3, place * 3 + 3)
      return { words, rule: text, people, accounts, unknown }
    },
  )
}

interface Attribute {
  readonly words: string
  readonly rule: string | null
  readonly checked?: CheckedRule
  readonly sql?: Sql
}

function attributesOf(book: RuleBook, run: Run, scope: PersonaScope, rule: CheckedRule | undefined): Attribute[] {
  const role = `contact.job_role == ${JSON.stringify(scope.jobRole)}`
  const booked = bookRule(book, role)
  if ('problems' in booked) throw new Error('the language does not know job roles')
  const attributes: Attribute[] = [{ words: jobRoleWords(scope.jobRole), rule: role, checked: booked.rule }]
  const accounts = accountsOfScope(book, run, scope)
  if (accounts !== undefined) {
    attributes.push({ words: scopeWords(book, scope).trim(), rule: null, sql: sql`aid GLOBAL IN (${accounts})` })
  }
  for (const { text, sentence, rule: checked } of rule === undefined ? [] : clauses(rule)) {
    attributes.push({ words: sentence, rule: text, checked })
  }
  return attributes
}
