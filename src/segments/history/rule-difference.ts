import { type CheckedRule, clauses, parse, printRule, type Syntax } from '../language/index.ts'

/** One condition of a rule; without a sentence where the rule no longer holds. */
export interface RulePart {
  readonly rule: string
  readonly sentence: string | null
}

/** How two versions of a rule differ, in the conditions that must all hold. */
export interface RuleDifference {
  readonly added: readonly RulePart[]
  readonly dropped: readonly RulePart[]
  /** Conditions that ask for the same fields, otherwise. */
  readonly changed: readonly { readonly before: RulePart; readonly after: RulePart }[]
  readonly kept: readonly RulePart[]
}

/** The conditions of a rule that all must hold. One that no longer holds is split by its text alone. */
export function partsOfRule(text: string, checked: CheckedRule | undefined): readonly RulePart[] {
  if (checked !== undefined) return clauses(checked).map(({ text: rule, sentence }) => ({ rule, sentence }))
  const { syntax } = parse(text)
  if (syntax === undefined) return [{ rule: text, sentence: null }]
  return conditions(syntax).map((each) => ({ rule: printRule(each), sentence: null }))
}

/**
 * Compares two lists of conditions by their text, whatever their order. A condition that is gone and a new one that
 * asks for the same fields are one that changed: `account.employees >= 50` and `account.employees >= 100`.
 */
export function ruleDifference(before: readonly RulePart[], after: readonly RulePart[]): RuleDifference {
  const old = new Set(before.map(({ rule }) => rule))
  const kept = after.filter(({ rule }) => old.has(rule))
  const stays = new Set(kept.map(({ rule }) => rule))
  const dropped = before.filter(({ rule }) => !stays.has(rule))
  const changed: { before: RulePart; after: RulePart }[] = []
  const added: RulePart[] = []
  for (const part of after.filter(({ rule }) => !stays.has(rule))) {
    const about = asksFor(part.rule)
    const at = about === '' ? -1 : dropped.findIndex(({ rule }) => asksFor(rule) === about)
    const [was] = at < 0 ? [] : dropped.splice(at, 1)
    if (was === undefined) added.push(part)
    else changed.push({ before: was, after: part })
  }
  return { added, dropped, changed, kept }
}

/** The fields, relations and segments that a condition names, as one text. */
function asksFor(rule: string): string {
  const { syntax } = parse(rule)
  const names = new Set<string>()
  if (syntax !== undefined) collect(syntax, names)
  return [...names].sort().join(' ')
}

function collect(syntax: Syntax, names: Set<string>): void {
  switch (syntax.kind) {
    case 'literal':
      return
    case 'name':
      names.add(syntax.name)
      return
    case 'select':
      names.add(printRule(syntax))
      return
    case 'call':
      if (syntax.name === 'inSegment') names.add(printRule(syntax))
      for (const part of syntax.args) collect(part, names)
      return
    case 'method':
      for (const part of [syntax.target, ...syntax.args]) collect(part, names)
      return
    case 'list':
      for (const part of syntax.items) collect(part, names)
      return
    case 'not':
    case 'negate':
      collect(syntax.operand, names)
      return
    case 'and':
    case 'or':
      for (const part of syntax.operands) collect(part, names)
      return
    case 'binary':
      collect(syntax.left, names)
      collect(syntax.right, names)
      return
    case 'conditional':
      for (const part of [syntax.test, syntax.yes, syntax.no]) collect(part, names)
  }
}

function conditions(syntax: Syntax): readonly Syntax[] {
  return syntax.kind === 'and' ? syntax.operands.flatMap(conditions) : [syntax]
}
