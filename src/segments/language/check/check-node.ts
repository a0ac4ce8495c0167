import type { Node } from '../node.ts'
import type { Syntax, SyntaxOf } from '../syntax.ts'
import { isNumeric, typeInWords } from '../value-type.ts'
import { checkCall, checkMethod } from './check-calls.ts'
import { checkName, checkSelect, inWords } from './check-names.ts'
import { checkBinary, comparable } from './check-operators.ts'
import { checkCurrency } from './check-relations.ts'
import { type Checking, type Rows, type Scope, span } from './checking.ts'

/** Ties the parts of the checker together for one text. */
export function checkingOf(shared: Omit<Checking, 'value' | 'any' | 'condition'>): Checking {
  const checking: Checking = {
    ...shared,
    any: (syntax, scope) => checkAny(checking, syntax, scope),
    value: (syntax, scope) => checkValue(checking, syntax, scope),
    condition: (syntax, scope) => checkCondition(checking, syntax, scope),
  }
  return checking
}

function checkAny(checking: Checking, syntax: Syntax, scope: Scope): Node | Rows | undefined {
  const at = span(syntax)
  switch (syntax.kind) {
    case 'literal':
      return literal(syntax)
    case 'name':
      return checkName(checking, syntax, scope)
    case 'select': {
      const node = checkSelect(checking, syntax, scope)
      if (node !== undefined && node.kind !== 'rows') checkCurrency(checking, node)
      return node
    }
    case 'call':
      return checkCall(checking, syntax, scope)
    case 'method':
      return checkMethod(checking, syntax, scope)
    case 'list':
      return checking.problem(
        'type_mismatch',
        'A list stands only after in.',
        syntax,
        'For example: account.industry in ["Software", "Fintech"].',
      )
    case 'not': {
      const operand = checking.condition(syntax.operand, scope)
      return operand === undefined ? undefined : { kind: 'not', operand, type: 'boolean', at }
    }
    case 'negate': {
      const operand = checking.value(syntax.operand, scope)
      if (operand === undefined) return undefined
      if (!isNumeric(operand.type) && operand.type !== 'duration') {
        return checking.problem('type_mismatch', `- does not go with ${typeInWords(operand.type)}.`, syntax)
      }
      return { kind: 'negate', operand, type: operand.type, at }
    }
    case 'and':
    case 'or': {
      const operands = syntax.operands.map((operand) => checking.condition(operand, scope))
      const known = operands.filter((operand) => operand !== undefined)
      return known.length < operands.length ? undefined : { kind: syntax.kind, operands: known, type: 'boolean', at }
    }
    case 'binary':
      return checkBinary(checking, syntax, scope)
    case 'conditional':
      return conditional(checking, syntax, scope)
  }
}

function literal(syntax: SyntaxOf<'literal'>): Node {
  const { value } = syntax
  const at = span(syntax)
  // The word null is kept as a constant of its own type: only == and != take it.
  if (value === null) return { kind: 'constant', value: false, type: 'null', at }
  const type =
    typeof value === 'string'
      ? 'text'
      : typeof value === 'bigint'
        ? 'integer'
        : typeof value === 'number'
          ? 'number'
          : 'boolean'
  return { kind: 'constant', value, type, at }
}

function conditional(checking: Checking, syntax: SyntaxOf<'conditional'>, scope: Scope): Node | undefined {
  const test = checking.condition(syntax.test, scope)
  const yes = checking.value(syntax.yes, scope)
  const no = checking.value(syntax.no, scope)
  if (test === undefined || yes === undefined || no === undefined) return undefined
  if (!comparable(yes.type, no.type) || yes.type === 'list' || yes.type === 'null') {
    const types = `${typeInWords(yes.type)} and ${typeInWords(no.type)}`
    return checking.problem('type_mismatch', `Both results of ? : must be alike, and these are ${types}.`, syntax)
  }
  const type = yes.type === no.type ? yes.type : 'number'
  return { kind: 'conditional', test, yes, no, type, at: span(syntax) }
}

function checkValue(checking: Checking, syntax: Syntax, scope: Scope): Node | undefined {
  const node = checking.any(syntax, scope)
  if (node === undefined || node.kind !== 'rows') return node
  const variable = node.relation[0] ?? 'x'
  return checking.problem(
    'relation_as_value',
    `${inWords(node.relation)} are many rows, not a value.`,
    syntax,
    node.of === undefined
      ? `Ask for their number, ${node.relation}.size(), or whether one exists: ${node.relation}.exists(${variable}, …).`
      : 'End with sum(), avg(), min(), max() or countDistinct().',
  )
}

function checkCondition(checking: Checking, syntax: Syntax, scope: Scope): Node | undefined {
  const node = checking.value(syntax, scope)
  if (node === undefined || node.type === 'boolean') return node
  return checking.problem(
    'not_a_condition',
    `A condition is needed here, and this is ${typeInWords(node.type)}.`,
    syntax,
    node.kind === 'field' ? 'Compare it with something, or ask has(…).' : 'Compare it with something.',
  )
}
