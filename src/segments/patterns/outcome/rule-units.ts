import { type CatalogField, columnOf, type KindName, type Market, source } from '../../../market-data/index.ts'
import { sql } from '../../../query/index.ts'
import { type CheckedRule, openScan, type Run } from '../../language/index.ts'
import { type Node, partsOf } from '../../language/node.ts'
import type { OutcomeUnits } from './outcome-units.ts'

/**
 * Any rule about accounts: every account is a unit, seen as at the run's date. When it came to be true is not known, so
 * nothing about the account can be shown to be older: every attribute is looked at for leakage, and rows of dated kinds
 * are not counted at all.
 */
export async function ruleUnits(
  market: Market,
  run: Run,
  rule: CheckedRule,
  sentence: string,
  signal: AbortSignal,
): Promise<OutcomeUnits> {
  const scan = openScan('account', run)
  const verdict = scan.verdict(rule)
  const [counted] = await market.engine.rows(
    sql`SELECT countIf(isNull(${verdict})) AS unknown FROM ${scan.from()} WHERE ${scan.where}`,
    { signal },
  )
  const unknown = Number(counted?.unknown ?? 0)
  const asked = askedOf(rule)
  const created = columnOf(source(run.catalog, 'accounts', run.asOf), run.catalog, 'accounts', 'created_at')
  return {
    outcome: 'rule',
    unit: 'account',
    words: sentence,
    at: run.asOf === undefined ? 'as it is known now' : 'as it was known at the date',
    dated: false,
    horizon: null,
    leftOut:
      unknown === 0
        ? []
        : [{ code: 'unknown', reason: 'companies of which the outcome is not known', units: unknown }],
    open: () => openScan('account', run),
    hit: (units) => units.verdict(rule),
    moment: () => sql`toUnixTimestamp64Milli(${created})`,
    circular: ({ kind, name }: CatalogField) => {
      const whole = kind !== 'accounts' && asked.kinds.has(kind)
      return whole || asked.fields.has(`${kind}.${name}`) ? 'the outcome itself asks for it' : undefined
    },
  }
}

/** Everything that the rule asks, the segments that it uses put in. */
function askedOf(rule: CheckedRule): { kinds: ReadonlySet<KindName>; fields: ReadonlySet<string> } {
  const kinds = new Set<KindName>()
  const fields = new Set<string>()
  const seen = new Set<CheckedRule>()
  const visit = (node: Node): void => {
    if (node.kind === 'field') fields.add(`${node.field.kind}.${node.field.name}`)
    if (node.kind === 'quantifier' || node.kind === 'aggregate') kinds.add(node.relation)
    if (node.kind === 'segment' && !seen.has(node.rule)) {
      seen.add(node.rule)
      visit(node.rule.node)
    }
    partsOf(node).forEach(visit)
  }
  visit(rule.node)
  return { kinds, fields }
}
