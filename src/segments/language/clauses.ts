import { type CheckedRule, type Node, partsOf } from './node.ts'
import { printRule } from './print-rule.ts'
import { ruleSentence } from './sentence/rule-sentence.ts'
import type { Syntax } from './syntax.ts'

/** One of the conditions that all must hold for a rule to hold. */
export interface Clause {
  /** Its own text, canonical. */
  readonly text: string
  /** It alone, as a rule: "Companies with at least 50 employees". */
  readonly sentence: string
  /** To be compiled like any rule. */
  readonly rule: CheckedRule
}

/** A rule split at its `&&`; a rule that is no chain is its only clause. */
export function clauses(rule: CheckedRule): readonly Clause[] {
  return split(rule.syntax, rule.node).map(({ syntax, node }) => {
    const text = printRule(syntax)
    const clause: CheckedRule = { ...rule, text, syntax, node, segments: segmentsIn(node) }
    return { text, sentence: ruleSentence(clause), rule: clause }
  })
}

function split(syntax: Syntax, node: Node): readonly { syntax: Syntax; node: Node }[] {
  if (syntax.kind !== 'and' || node.kind !== 'and' || syntax.operands.length !== node.operands.length) {
    return [{ syntax, node }]
  }
  return syntax.operands.flatMap((operand, index) => {
    const part = node.operands[index]
    return part === undefined ? [] : split(operand, part)
  })
}

function segmentsIn(node: Node): readonly string[] {
  const names = new Set<string>()
  const visit = (part: Node): void => {
    if (part.kind === 'segment') names.add(part.name)
    partsOf(part).forEach(visit)
  }
  visit(node)
  return [...names]
}
