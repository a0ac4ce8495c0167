import { type CheckedExpression, type CheckedRule, expressionWords } from '../language/index.ts'
import { type Node, partsOf } from '../language/node.ts'

/** A value that a condition looks at: "number of employees", "number of won deals". */
export interface AskedValue {
  readonly label: string
  readonly expression: CheckedExpression
  /** Given: of how many it is a part, as won deals of all deals. */
  readonly outOf?: CheckedExpression
}

/**
 * What a person needs to see to understand a condition's answer: the fields, figures and lists on which it rests, each
 * once, and how many rows fit where it asks for rows. A calculation is taken apart into what it is made of.
 */
export function valuesOf(condition: CheckedRule): readonly AskedValue[] {
  const found = new Map<string, AskedValue>()
  const expression = (node: Node): CheckedExpression => ({ ...condition, node })
  const add = (node: Node, outOf?: Node): void => {
    const label = expressionWords(expression(node))
    const whole = outOf === undefined ? {} : { outOf: expression(outOf) }
    if (!found.has(label)) found.set(label, { label, expression: expression(node), ...whole })
  }
  const visit = (node: Node): void => {
    switch (node.kind) {
      case 'field':
        return add(node)
      case 'aggregate':
        return add(node, node.how === 'size' && node.filter !== undefined ? countOf(node.relation, node) : undefined)
      case 'list-size':
        return visit(node.list)
      case 'quantifier': {
        const fitting = { ...countOf(node.relation, node), filter: node.predicate }
        return add(fitting, countOf(node.relation, node))
      }
      case 'list-quantifier':
        return visit(node.list)
      // Its fields belong to a rule of another subject, which says for itself what it rests on.
      case 'segment':
        return
      default:
        for (const part of partsOf(node)) visit(part)
    }
  }
  visit(condition.node)
  return [...found.values()]
}

type Count = Extract<Node, { kind: 'aggregate' }>

function countOf(relation: Count['relation'], { at }: Pick<Node, 'at'>): Count {
  return { kind: 'aggregate', how: 'size', relation, type: 'integer', at }
}
