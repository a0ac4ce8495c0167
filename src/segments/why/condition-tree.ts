import { type CheckedRule, printRule, type Syntax } from '../language/index.ts'
import type { Node } from '../language/node.ts'

/** A condition that holds, does not, or cannot be told: what a rule is made of, taken apart at `&&`, `||`, `!` and segments. */
export interface Condition {
  /** It alone, to be compiled and put into words like any rule. */
  readonly rule: CheckedRule
  /** Segments, from outside in, through which the rule asks for it. */
  readonly through: readonly string[]
}

/** How the conditions make up a rule; `leaf` is a place in `conditions`. */
export type ConditionTree =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'not'; readonly part: ConditionTree }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly ConditionTree[] }
  | { readonly kind: 'if'; readonly test: ConditionTree; readonly yes: ConditionTree; readonly no: ConditionTree }

/** Conditions of several rules in one list: what is asked twice stands there once. */
export class Conditions {
  readonly all: Condition[] = []
  readonly #places = new Map<string, number>()

  treeOf(rule: CheckedRule): ConditionTree {
    return this.#tree(rule, rule.syntax, rule.node, [])
  }

  #tree(rule: CheckedRule, syntax: Syntax, node: Node, through: readonly string[]): ConditionTree {
    const inner = (part: Syntax, of: Node): ConditionTree => this.#tree(rule, part, of, through)
    if (node.kind === 'not' && syntax.kind === 'not')
      return { kind: 'not', part: inner(syntax.operand, node.operand) }
    if (
      (node.kind === 'and' || node.kind === 'or') &&
      syntax.kind === node.kind &&
      syntax.operands.length === node.operands.length
    ) {
      const parts = node.operands.flatMap((of, index) => {
        const part = syntax.operands[index]
        return part === undefined ? [] : [inner(part, of)]
      })
      return { kind: node.kind, parts }
    }
    if (node.kind === 'conditional' && syntax.kind === 'conditional' && node.type === 'boolean') {
      return {
        kind: 'if',
        test: inner(syntax.test, node.test),
        yes: inner(syntax.yes, node.yes),
        no: inner(syntax.no, node.no),
      }
    }
    // A segment of companies that a rule about people asks for is about another subject: it stays one condition.
    if (node.kind === 'segment' && node.rule.subject === rule.subject) {
      return this.#tree(node.rule, node.rule.syntax, node.rule.node, [...through, node.name])
    }
    return { kind: 'leaf', leaf: this.#place(rule, syntax, node, through) }
  }

  #place(rule: CheckedRule, syntax: Syntax, node: Node, through: readonly string[]): number {
    const text = printRule(syntax)
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.all.length)
    const segments = node.kind === 'segment' ? [node.name] : []
    this.all.push({ rule: { ...rule, text, syntax, node, segments }, through })
    return this.all.length - 1
  }
}

/** True, false, or undefined where it cannot be told. */
export type Truth = boolean | undefined

/** Three-valued, as the language is: unknown and no is no, unknown or yes is yes. */
export function truthOf(tree: ConditionTree, leaves: readonly Truth[]): Truth {
  switch (tree.kind) {
    case 'leaf':
      return leaves[tree.leaf]
    case 'not': {
      const part = truthOf(tree.part, leaves)
      return part === undefined ? undefined : !part
    }
    case 'if': {
      const test = truthOf(tree.test, leaves)
      return test === undefined ? undefined : truthOf(test ? tree.yes : tree.no, leaves)
    }
    default: {
      const settles = tree.kind === 'or'
      const parts = new Set(tree.parts.map((part) => truthOf(part, leaves)))
      if (parts.has(settles)) return settles
      return parts.has(undefined) ? undefined : !settles
    }
  }
}
