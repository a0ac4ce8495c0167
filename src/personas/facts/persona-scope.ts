import { refuse } from '../../problem.ts'
import { join, type Sql, sql, value } from '../../query/index.ts'
import { chooseRule, compileRule, type RuleBook, type Run, type SavedSegment } from '../../segments/index.ts'

/** Whose persona it is: everybody in a job role, in the companies of any of the segments. */
export interface PersonaScope {
  /** Department and level: `creative manager`. */
  readonly jobRole: string
  /** Numbers of saved segments; none, or 0 among them: the whole market. */
  readonly segments: readonly number[]
}

/** The segments of a scope; none for the whole market. Throws a Problem where one was removed. */
export function segmentsOfScope(book: RuleBook, { segments }: PersonaScope): readonly SavedSegment[] {
  if (segments.includes(0)) return []
  return segments.map((id) => {
    const segment = book.segments.find((each) => each.id === id)
    if (segment !== undefined) return segment
    return refuse('persona_segment_removed', `A segment of this persona was removed (number ${id}).`, {
      at: { field: 'segments', value: String(id) },
      hint: 'Give the persona another segment.',
    })
  })
}

/**
 * SELECT of `aid`, some of them twice: the companies of the scope's segments; undefined for the whole market. A segment of
 * people has the companies of such people.
 */
export function accountsOfScope(book: RuleBook, run: Run, scope: PersonaScope): Sql | undefined {
  const accounts = segmentsOfScope(book, scope).map(
    ({ name }) => sql`SELECT aid FROM (${compileRule(chooseRule(book, name).rule, run).members()})`,
  )
  return accounts.length === 0 ? undefined : join(accounts, ' UNION ALL ')
}

/** Whether a row is of the scope, UInt8, for rows with the account's number in `aid` and the person's job role in `job_role`. */
export function inScope(book: RuleBook, run: Run, scope: PersonaScope): Sql {
  const role = sql`job_role = ${value(scope.jobRole, 'String')}`
  const accounts = accountsOfScope(book, run, scope)
  // GLOBAL: read where it is asked and sent along.
  return accounts === undefined ? sql`toUInt8(${role})` : sql`toUInt8(${role} AND aid GLOBAL IN (${accounts}))`
}

/** ` in mid-market-software or agencies`; empty for the whole market. */
export function scopeWords(book: RuleBook, scope: PersonaScope): string {
  const names = segmentsOfScope(book, scope).map(({ name }) => name)
  return names.length === 0 ? '' : ` in ${names.join(' or ')}`
}
