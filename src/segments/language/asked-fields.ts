import type { CatalogField, KindName } from '../../market-data/index.ts'
import { type CheckedRule, type Node, partsOf } from './node.ts'

/** The kinds that a rule asks, segments put in, each with its fields that are asked. */
export function askedFields(rule: CheckedRule): ReadonlyMap<KindName, readonly CatalogField[]> {
  const asked = new Map<KindName, Set<CatalogField>>()
  const fieldsOf = (kind: KindName): Set<CatalogField> => {
    const fields = asked.get(kind) ?? new Set()
    asked.set(kind, fields)
    return fields
  }
  const seen = new Set<CheckedRule>()
  const visit = (node: Node): void => {
    if (node.kind === 'field') fieldsOf(node.field.kind).add(node.field)
    if (node.kind === 'quantifier' || node.kind === 'aggregate') fieldsOf(node.relation)
    if (node.kind === 'segment' && !seen.has(node.rule)) {
      seen.add(node.rule)
      visit(node.rule.node)
    }
    partsOf(node).forEach(visit)
  }
  visit(rule.node)
  return new Map([...asked].map(([kind, fields]) => [kind, [...fields]]))
}
