import type { CatalogField } from '../../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../../query/index.ts'
import type { CheckedExpression, CheckedRule, Node, Subject } from '../node.ts'
import { blameOf } from './blame.ts'
import { compile } from './compile-node.ts'
import { relationsToJoin } from './compile-relation.ts'
import type { Reading } from './compiling.ts'
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

/**
 * A scan of all visible accounts or contacts, for statements of one's own: ask for the pieces first, then for `from()`.
 * `SELECT ${scan.key}, ${scan.value(order)} AS rank FROM ${scan.from()} WHERE ${scan.where} AND ${scan.truth(rule)}`
 * must therefore take its pieces before the template is filled. Any number of rules may share one scan.
 */
export interface RuleScan {
  readonly subject: Subject
  /** `aid`, or `aid, rid` for contacts. */
  readonly key: Sql
  /** Keeps the rows that are visible. */
  readonly where: Sql
  /** For WHERE and countIf: 1 where TRUE, 0 or NULL elsewhere. */
  truth(rule: CheckedRule): Sql
  /** Nullable(Bool): NULL where unknown. */
  verdict(rule: CheckedRule): Sql
  /** Fields and figures that can leave the rule unknown, each with a condition that is 1 where it is missing. */
  missing(rule: CheckedRule): readonly { readonly name: string; readonly isMissing: Sql }[]
  /** The value of an expression, NULL where missing; a date is a DateTime64(3, 'UTC'), a length of time milliseconds. */
  value(expression: CheckedExpression): Sql
  /** A field of the account (or of the contact itself), as rules see it: visible at the date, money converted. */
  field(field: CatalogField): Sql
  /** The table with everything that the pieces asked for so far joined to it. */
  from(): Sql
}

export function openScan(subject: Subject, run: Run): RuleScan {
  const scan = new Scan(run, subject === 'account' ? 'accounts' : 'contacts')
  const asSubject = (rule: CheckedRule): Node => {
    if (rule.subject === subject) return rule.node
    if (rule.subject === 'contact') throw new Error('a rule about people cannot be asked of companies')
    return { kind: 'segment', name: '', rule, type: 'boolean', at: rule.node.at }
  }
  return {
    subject,
    key: raw(subject === 'account' ? 'aid' : 'aid, rid'),
    where: scan.source.where,
    truth: (rule) => read(asSubject(rule), scan, 'truth'),
    verdict: (rule) => sql`CAST(${read(asSubject(rule), scan, 'exact')}, 'Nullable(Bool)')`,
    missing: (rule) =>
      blameOf(asSubject(rule)).map(({ name, isMissing }) => ({ name, isMissing: isMissing(compile, scan) })),
    value: (expression) => compile.value(expression.node, scan),
    field: (field) => (field.kind === 'accounts' ? scan.account(field) : scan.own(field)),
    from: () => scan.from(),
  }
}

function read(node: Node, scan: Scan, reading: Reading): Sql {
  scan.joinAnyway(relationsToJoin(node, reading))
  return compile.condition(node, scan, reading)
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
