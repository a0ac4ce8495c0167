import type { Session } from 'chdb'
import type { AskedStatement } from './asked-statement.ts'

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/**
 * Gives a fresh session the database, settings and placeholder values of one statement.
 *
 * Values are bound by the engine (`SET param_x`), not with chDB's own binding calls: those keep the values
 * in a place that statements running at the same time on other sessions overwrite.
 */
export function prepareSession(session: Session, asked: AskedStatement, tag: string): void {
  if (asked.database !== undefined) session.query(`USE ${name(asked.database)}`)
  const assignments = [...asked.settings, ['log_comment', tag] as const].map(
    ([setting, value]) => `${name(setting)} = ${literal(value)}`,
  )
  for (const [param, value] of asked.params) assignments.push(`param_${name(param)} = ${literal(value)}`)
  session.query(`SET ${assignments.join(', ')}`)
}

function name(text: string): string {
  if (!NAME.test(text))
    throw new Error(`Code: 36. DB::Exception: not a name: ${JSON.stringify(text)} (BAD_ARGUMENTS)`)
  return text
}

/** A string literal: the backslash and the quote are the only characters that could end it. */
function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', '\\0')}'`
}
