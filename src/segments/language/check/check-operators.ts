import type { Comparison, Node } from '../node.ts'
import { printText } from '../print-rule.ts'
import { suggest } from '../suggest.ts'
import type { Syntax, SyntaxOf } from '../syntax.ts'
import { isNumeric, typeInWords, type ValueType } from '../value-type.ts'
import { type Checking, type Scope, span } from './checking.ts'

export function checkBinary(checking: Checking, syntax: SyntaxOf<'binary'>, scope: Scope): Node | undefined {
  const { operator } = syntax
  if (operator === 'in') return checkIn(checking, syntax, scope)
  const left = checking.value(syntax.left, scope)
  const right = checking.value(syntax.right, scope)
  if (left === undefined || right === undefined) return undefined
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return arithmetic(checking, syntax, operator, left, right)
    default:
      return comparison(checking, syntax, operator, left, right)
  }
}

function comparison(
  checking: Checking,
  syntax: SyntaxOf<'binary'>,
  operator: Comparison,
  left: Node,
  right: Node,
): Node | undefined {
  const at = span(syntax)
  if (left.type === 'null' || right.type === 'null') {
    if (operator !== '==' && operator !== '!=') {
      return checking.problem('type_mismatch', 'null can only be compared with == and !=.', syntax)
    }
    const operand = left.type === 'null' ? right : left
    if (operand.type === 'null') return { kind: 'constant', value: operator === '==', type: 'boolean', at }
    return missing(checking, operand, operator === '!=', at)
  }
  if (left.type === 'list' || right.type === 'list') return listCompared(checking, syntax, left, right)
  if (!comparable(left.type, right.type)) return mismatch(checking, syntax, left, right)
  const ordered = operator !== '==' && operator !== '!='
  if (ordered && left.type === 'boolean') {
    return checking.problem('type_mismatch', 'Yes and no have no order.', syntax, 'Compare them with == or !=.')
  }
  if (!ordered) {
    closedValue(checking, left, right)
    closedValue(checking, right, left)
  }
  return { kind: 'compare', operator, left, right, type: 'boolean', at }
}

/** `x == null`, `x != null` and `has(x)`. */
export function missing(checking: Checking, operand: Node, negated: boolean, at: Node['at']): Node | undefined {
  if (operand.type === 'list') {
    return checking.problem(
      'list_never_missing',
      'A list is never missing: where nothing is known it is empty.',
      at,
      'Ask for its length: account.technologies.size() > 0.',
    )
  }
  const node: Node = { kind: 'missing', operand, type: 'boolean', at }
  return negated ? { kind: 'not', operand: node, type: 'boolean', at } : node
}

export function comparable(left: ValueType, right: ValueType): boolean {
  return left === right || (isNumeric(left) && isNumeric(right))
}

function listCompared(checking: Checking, syntax: SyntaxOf<'binary'>, left: Node, right: Node): undefined {
  const [list, other] = left.type === 'list' ? [syntax.left, syntax.right] : [syntax.right, syntax.left]
  const single = left.type === 'text' || right.type === 'text'
  return checking.problem(
    'type_mismatch',
    'A list is not compared as a whole.',
    syntax,
    single ? `Did you mean ${textOf(other)} in ${textOf(list)}?` : 'Ask for one item at a time, or for its size().',
  )
}

function textOf(syntax: Syntax): string {
  if (syntax.kind === 'literal')
    return typeof syntax.value === 'string' ? printText(syntax.value) : String(syntax.value)
  if (syntax.kind === 'select') return `${textOf(syntax.target)}.${syntax.field}`
  return syntax.kind === 'name' ? syntax.name : '…'
}

function mismatch(checking: Checking, syntax: Syntax, left: Node, right: Node): undefined {
  const types = `${typeInWords(left.type)} with ${typeInWords(right.type)}`
  return checking.problem('type_mismatch', `This compares ${types}.`, syntax, hint(left, right) ?? hint(right, left))
}

/** The likely mend where a constant stands on one side. */
function hint(constant: Node, other: Node): string | undefined {
  if (constant.kind !== 'constant') return undefined
  const { value } = constant
  if (typeof value === 'string') {
    if (other.type === 'date') {
      return /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? `Did you mean date(${printText(value)})?`
        : 'A date is written date("2024-01-31").'
    }
    if (isNumeric(other.type) && /^-?\d+(\.\d+)?$/.test(value)) return `Write the number without quotes: ${value}.`
    if (other.type === 'boolean' && /^(true|false)$/i.test(value))
      return `Write it without quotes: ${value.toLowerCase()}.`
    if (other.type === 'duration') return `Did you mean duration(${printText(value)})?`
  }
  if (other.type === 'text' && (typeof value === 'bigint' || typeof value === 'number')) {
    return `Put it in quotes to compare it as text: "${value}".`
  }
  if (other.type === 'duration' && typeof value === 'bigint') return `Did you mean duration("${value}d")?`
  return undefined
}

/** Longer lists are told in part. */
const MOST_CHOICES = 25

/** A field with a closed list of values is compared with one of them, or nothing can ever match. */
function closedValue(checking: Checking, field: Node, constant: Node): void {
  if (field.kind !== 'field' || field.field.values === undefined) return
  if (constant.kind !== 'constant' || typeof constant.value !== 'string') return
  const { values } = field.field
  if (values.includes(constant.value)) return
  const meant = suggest(constant.value, values)
  const shown = values.slice(0, MOST_CHOICES).map((value) => `"${value}"`)
  const choice = shown.length < values.length ? `${shown.join(', ')} and so on` : shown.join(', ')
  checking.problem(
    'unknown_value',
    `${field.field.name} is never ${printText(constant.value)}: it is one of ${choice}.`,
    constant.at,
    meant === undefined ? undefined : `Did you mean "${meant}"?`,
  )
}

function checkIn(checking: Checking, syntax: SyntaxOf<'binary'>, scope: Scope): Node | undefined {
  const at = span(syntax)
  const left = checking.value(syntax.left, scope)
  if (syntax.right.kind === 'list') {
    const options = syntax.right.items.map((item) => checking.value(item, scope))
    if (left === undefined || options.includes(undefined)) return undefined
    const known = options.filter((option) => option !== undefined)
    if (left.type === 'list') {
      return checking.problem(
        'type_mismatch',
        'A list is not compared as a whole.',
        syntax,
        `Did you mean ${textOf(syntax.left)}.exists(t, t in [ … ])?`,
      )
    }
    let fits = true
    for (const option of known) {
      if (option.type === 'null' || left.type === 'null') {
        fits = false
        checking.problem(
          'type_mismatch',
          'null cannot be in a list.',
          option.type === 'null' ? option.at : left.at,
          'Ask with == null.',
        )
      } else if (!comparable(left.type, option.type)) {
        fits = false
        checking.problem(
          'type_mismatch',
          `This looks for ${typeInWords(left.type)} among ${typeInWords(option.type)}.`,
          option.at,
          hint(option, left) ?? hint(left, option),
        )
      } else closedValue(checking, left, option)
    }
    if (left.type === 'null') fits = false
    return fits ? { kind: 'within', operand: left, options: known, type: 'boolean', at } : undefined
  }
  const right = checking.any(syntax.right, scope)
  if (left === undefined || right === undefined) return undefined
  if (right.kind === 'rows') {
    return checking.problem(
      'relation_as_value',
      'Rows are not a list of values.',
      syntax.right,
      'Ask whether one exists: contacts.exists(c, c.department == "creative").',
    )
  }
  if (right.type !== 'list' || right.kind !== 'field') {
    const instead = right.type === 'text' && left.type === 'text'
    return checking.problem(
      'type_mismatch',
      `in needs a list on its right, and this is ${typeInWords(right.type)}.`,
      syntax.right,
      instead ? `Did you mean ${textOf(syntax.right)} == ${textOf(syntax.left)}, or .contains(…)?` : undefined,
    )
  }
  if (left.type !== 'text') return mismatchInList(checking, syntax, left)
  return { kind: 'member', item: left, list: right, type: 'boolean', at }
}

function mismatchInList(checking: Checking, syntax: SyntaxOf<'binary'>, left: Node): undefined {
  return checking.problem(
    'type_mismatch',
    `The list holds texts, and this looks for ${typeInWords(left.type)}.`,
    syntax.left,
    left.kind === 'constant' ? `Put it in quotes: "${left.value}".` : undefined,
  )
}

function arithmetic(
  checking: Checking,
  syntax: SyntaxOf<'binary'>,
  operator: '+' | '-' | '*' | '/' | '%',
  left: Node,
  right: Node,
): Node | undefined {
  const type = resultType(operator, left.type, right.type)
  if (type === undefined) {
    const both = `${typeInWords(left.type)} and ${typeInWords(right.type)}`
    const days =
      (left.type === 'date' && isNumeric(right.type)) || (isNumeric(left.type) && right.type === 'date')
        ? 'Add a length of time to a date: duration("30d").'
        : undefined
    return checking.problem('type_mismatch', `${operator} does not go with ${both}.`, syntax, days)
  }
  return { kind: 'arithmetic', operator, left, right, type, at: span(syntax) }
}

function resultType(operator: string, left: ValueType, right: ValueType): ValueType | undefined {
  if (isNumeric(left) && isNumeric(right)) {
    if (operator === '/') return 'number'
    const whole = left === 'integer' && right === 'integer'
    if (operator === '%') return whole ? 'integer' : undefined
    return whole ? 'integer' : 'number'
  }
  if (operator === '+') {
    if (left === 'text' && right === 'text') return 'text'
    if (left === 'date' && right === 'duration') return 'date'
    if (left === 'duration' && right === 'date') return 'date'
    if (left === 'duration' && right === 'duration') return 'duration'
  }
  if (operator === '-') {
    if (left === 'date' && right === 'date') return 'duration'
    if (left === 'date' && right === 'duration') return 'date'
    if (left === 'duration' && right === 'duration') return 'duration'
  }
  return undefined
}
