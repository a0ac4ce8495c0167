import type { CatalogField } from '../../../market-data/index.ts'
import { raw, type Sql, sql } from '../../../query/index.ts'
import type { CheckedExpression, CheckedRule, Node, Subject } from '../node.ts'
import { blameOf } from './blame.ts'
import { compile } from './compile-node.ts'
import { relationsToJoin } from './compile-relation.ts'
import type { Reading } from './compiling.ts'
import { type Run, Scan } from './scan.ts'

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
  return ruleScan(scan, subject, raw(subject === 'account' ? 'aid' : 'aid, rid'))
}

export function ruleScan(scan: Scan, subject: Subject, key: Sql): RuleScan {
  const asSubject = (rule: CheckedRule): Node => {
    if (rule.subject === subject) return rule.node
    if (rule.subject === 'contact') throw new Error('a rule about people cannot be asked of companies')
    return { kind: 'segment', name: '', rule, type: 'boolean', at: rule.node.at }
  }
  return {
    subject,
    key,
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

export function read(node: Node, scan: Scan, reading: Reading): Sql {
  scan.joinAnyway(relationsToJoin(node, reading))
  return compile.condition(node, scan, reading)
}
