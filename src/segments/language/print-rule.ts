import type { CheckedExpression, CheckedRule } from './node.ts'
import type { Syntax } from './syntax.ts'

/** The text of a rule in one canonical form: parsed again it is the same rule. */
export function printRule(rule: Syntax | CheckedRule | CheckedExpression): string {
  return print('syntax' in rule ? rule.syntax : rule, 0)
}

/** How tightly each form binds, as CEL's grammar has it: a form inside a tighter place needs brackets. */
const CONDITIONAL = 1
const OR = 2
const AND = 3
const EQUALITY = 4
const RELATION = 5
const SUM = 6
const PRODUCT = 7
const UNARY = 8
const POSTFIX = 9

const BINDING: Readonly<Record<string, number>> = {
  '==': EQUALITY,
  '!=': EQUALITY,
  '<': RELATION,
  '<=': RELATION,
  '>': RELATION,
  '>=': RELATION,
  in: RELATION,
  '+': SUM,
  '-': SUM,
  '*': PRODUCT,
  '/': PRODUCT,
  '%': PRODUCT,
}

function print(syntax: Syntax, place: number): string {
  const [text, binding] = form(syntax)
  return binding < place ? `(${text})` : text
}

function form(syntax: Syntax): [string, number] {
  const list = (items: readonly Syntax[]): string => items.map((item) => print(item, CONDITIONAL)).join(', ')
  switch (syntax.kind) {
    case 'literal':
      return [printLiteral(syntax.value), isNegative(syntax.value) ? UNARY : POSTFIX]
    case 'name':
      return [syntax.name, POSTFIX]
    case 'select':
      return [`${print(syntax.target, POSTFIX)}.${syntax.field}`, POSTFIX]
    case 'call':
      return [`${syntax.name}(${list(syntax.args)})`, POSTFIX]
    case 'method':
      return [`${print(syntax.target, POSTFIX)}.${syntax.name}(${list(syntax.args)})`, POSTFIX]
    case 'list':
      return [`[${list(syntax.items)}]`, POSTFIX]
    case 'not':
      return [`!${print(syntax.operand, UNARY)}`, UNARY]
    case 'negate': {
      const operand = print(syntax.operand, UNARY)
      // -5 would be read as one number, and --x is hard to read.
      const bare = syntax.operand.kind === 'literal' || syntax.operand.kind === 'negate'
      return [bare ? `-(${operand})` : `-${operand}`, UNARY]
    }
    case 'and':
      return [chain(syntax.operands, ' && ', AND), AND]
    case 'or':
      return [chain(syntax.operands, ' || ', OR), OR]
    case 'binary': {
      const binding = BINDING[syntax.operator] ?? 0
      return [`${print(syntax.left, binding)} ${syntax.operator} ${print(syntax.right, binding + 1)}`, binding]
    }
    case 'conditional':
      return [
        `${print(syntax.test, OR)} ? ${print(syntax.yes, CONDITIONAL)} : ${print(syntax.no, CONDITIONAL)}`,
        CONDITIONAL,
      ]
  }
}

/** `(a && b) && c` and `a && b && c` are one node; an operand that is itself such a chain stays in brackets. */
function chain(operands: readonly Syntax[], separator: string, binding: number): string {
  return operands.map((operand) => print(operand, binding + 1)).join(separator)
}

function isNegative(value: unknown): boolean {
  return typeof value === 'bigint' ? value < 0n : typeof value === 'number' && (value < 0 || Object.is(value, -0))
}

export function printLiteral(value: string | number | bigint | boolean | null): string {
  if (typeof value === 'string') return printText(value)
  if (typeof value !== 'number') return String(value)
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** In double quotes; letters of every script stay as they are, control characters are escaped. */
export function printText(text: string): string {
  const escaped = text.replace(
    /[\\"\p{Cc}\u2028\u2029\ufeff]/gu,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"${escaped}"`
}
