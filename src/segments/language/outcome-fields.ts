import { type CheckedRule, type Node, partsOf } from './node.ts'

/**
 * What a rule, the segments it uses put in, asks of how things went: `deals.status`, `orders`, `account.lifecycle`.
 * A close rate or revenue of such a segment follows from the rule and says nothing about who they are.
 */
export function outcomeFields(rule: CheckedRule): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<CheckedRule>()
  const visit = (node: Node): void => {
    const name = outcomeOf(node)
    if (name !== undefined) found.add(name)
    if (node.kind === 'segment') {
      if (seen.has(node.rule)) return
      seen.add(node.rule)
      visit(node.rule.node)
    }
    partsOf(node).forEach(visit)
  }
  visit(rule.node)
  return [...found].sort()
}

function outcomeOf(node: Node): string | undefined {
  if (node.kind === 'field') {
    const { field } = node
    if (field.kind === 'accounts' && field.name === 'lifecycle') return 'account.lifecycle'
    if (field.afterOutcome) return `${field.kind === 'accounts' ? 'account' : field.kind}.${field.name}`
    return field.kind === 'deals' && !field.custom && field.history === 'outcome' ? `deals.${field.name}` : undefined
  }
  // An order is the outcome itself: whoever has one bought.
  const relation = node.kind === 'quantifier' || node.kind === 'aggregate' ? node.relation : undefined
  return relation === 'orders' ? 'orders' : undefined
}
