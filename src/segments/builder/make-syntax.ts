import type { BinaryOperator, Syntax } from '../language/syntax.ts'

/** Places are told only by a text: a syntax that is made has none yet. */
const NOWHERE = { start: 0, end: 0 } as const

export function literal(value: string | number | bigint | boolean | null): Syntax {
  return { kind: 'literal', value, ...NOWHERE }
}

/** A whole number that fits exactly is written without a point. */
export function numeral(value: number): Syntax {
  return literal(Number.isSafeInteger(value) ? BigInt(value) : value)
}

export function named(name: string): Syntax {
  return { kind: 'name', name, ...NOWHERE }
}

export function select(target: Syntax, field: string): Syntax {
  return { kind: 'select', target, field, fieldStart: 0, ...NOWHERE }
}

export function call(name: string, ...args: readonly Syntax[]): Syntax {
  return { kind: 'call', name, args, ...NOWHERE }
}

export function method(target: Syntax, name: string, ...args: readonly Syntax[]): Syntax {
  return { kind: 'method', target, name, args, ...NOWHERE }
}

export function list(items: readonly Syntax[]): Syntax {
  return { kind: 'list', items, ...NOWHERE }
}

export function not(operand: Syntax): Syntax {
  return { kind: 'not', operand, ...NOWHERE }
}

export function binary(left: Syntax, operator: BinaryOperator, right: Syntax): Syntax {
  return { kind: 'binary', operator, left, right, ...NOWHERE }
}

/** A chain as the parser reads it back: one that begins with a chain of its own kind is a single long one. */
export function chain(kind: 'and' | 'or', operands: readonly Syntax[]): Syntax {
  const [first, ...rest] = operands
  if (first === undefined) throw new Error('a chain of nothing')
  if (rest.length === 0) return first
  return { kind, operands: first.kind === kind ? [...first.operands, ...rest] : operands, ...NOWHERE }
}
