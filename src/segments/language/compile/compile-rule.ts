import { join, type Sql, sql, value } from '../../../query/index.ts'
import type { CheckedRule, Subject } from '../node.ts'
import { blameOf } from './blame.ts'
import { compile } from './compile-node.ts'
import { openScan, read } from './rule-scan.ts'
import { type Run, Scan } from './scan.ts'

/** The statements that answer a rule. Every one of them is a whole SELECT. */
export interface CompiledRule {
  readonly subject: Subject
  /** `aid` (and `rid` for people) of everything the rule is TRUE for. */
  members(): Sql
  /** `aid` (and `rid`), `verdict` Nullable(Bool), for everything visible: null is unknown. */
  verdicts(): Sql
  /** One row `{accounts, unknown, total}` (UInt64); for a rule about people the same names count people. */
  size(): Sql
  /**
   * Rows `{field, accounts}`, the most first: for how many of the unknown ones each field of the rule is missing.
   * A field inside a relation's predicate is never to blame: unknown counts as no match there.
   */
  unknownBecause(): Sql
}

export function compileRule(rule: CheckedRule, run: Run): CompiledRule {
  const { subject } = rule
  return {
    subject,
    members: () => {
      const scan = openScan(subject, run)
      const truth = scan.truth(rule)
      return sql`SELECT ${scan.key} FROM ${scan.from()} WHERE ${scan.where} AND ${truth}`
    },
    verdicts: () => {
      const scan = openScan(subject, run)
      const verdict = scan.verdict(rule)
      return sql`SELECT ${scan.key}, ${verdict} AS verdict FROM ${scan.from()} WHERE ${scan.where}`
    },
    size: () => {
      const scan = openScan(subject, run)
      const verdict = scan.verdict(rule)
      return sql`SELECT countIf(${verdict} AS verdict) AS accounts, countIf(isNull(verdict)) AS unknown, count() AS total FROM ${scan.from()} WHERE ${scan.where}`
    },
    unknownBecause: () => unknownBecause(rule, run),
  }
}

function unknownBecause(rule: CheckedRule, run: Run): Sql {
  const scan = new Scan(run, rule.subject === 'account' ? 'accounts' : 'contacts')
  const unknown = read(rule.node, scan, 'exact')
  const blamed = blameOf(rule.node)
  if (blamed.length === 0) return sql`SELECT '' AS field, toUInt64(0) AS accounts WHERE 0`
  const counts = blamed.map(({ isMissing }) => sql`countIf(${isMissing(compile, scan)})`)
  const names = blamed.map(({ name }) => name)
  return sql`SELECT blamed.1 AS field, blamed.2 AS accounts FROM (SELECT arrayJoin(arrayZip(${value(names, 'Array(String)')}, [${join(counts, ', ')}])) AS blamed FROM ${scan.from()} WHERE ${scan.source.where} AND isNull(${unknown})) WHERE accounts > 0 ORDER BY accounts DESC, field`
}
