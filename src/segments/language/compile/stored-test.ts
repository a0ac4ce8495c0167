import { raw, type Sql, sql, value } from '../../../query/index.ts'
import type { Node, NodeOf } from '../node.ts'
import type { Compile } from './compiling.ts'
import type { Scan } from './scan.ts'

/**
 * As of a date a field is shown only after a calculation with the dates of its row, which hides it from the order of its
 * table and has every date read. This is the same test of what is stored, true wherever the test of what is shown is:
 * the engine passes over most rows by it alone. Undefined where a value is shown otherwise than it is stored.
 */
export function storedTest(compile: Compile, node: NodeOf<'compare' | 'within'>, scan: Scan): Sql | undefined {
  if (node.kind === 'within') {
    const set = optionsSql(node)
    if (node.operand.kind !== 'field' || set === undefined || node.options.length === 0) return undefined
    const values = node.options.map((option) => (option.kind === 'constant' ? option.value : undefined))
    const stored = scan.stored(node.operand.field, values)
    return stored === undefined ? undefined : sql`${stored} IN ${set}`
  }
  const { left, right, operator } = node
  if (left.kind !== 'field' || !isFixed(right)) return undefined
  const equals = operator === '==' && right.kind === 'constant' ? [right.value] : undefined
  const stored = scan.stored(left.field, equals)
  const sign = raw(operator === '==' ? ' = ' : ` ${operator} `)
  return stored === undefined ? undefined : sql`${stored}${sign}${compile.value(right, scan)}`
}

/** The same for every row of the statement. */
function isFixed(node: Node): boolean {
  return node.kind === 'constant' || node.kind === 'instant' || node.kind === 'moment'
}

/** The options as one bound array, when all are constants that fit the operand's type exactly. */
export function optionsSql(node: NodeOf<'within'>): Sql | undefined {
  const { type } = node.operand
  const values = node.options.map((option) => (option.kind === 'constant' ? option.value : undefined))
  if (values.every((one) => typeof one === 'string')) return sql`${value(values, 'Array(String)')}`
  if (type === 'integer' && values.every((one) => typeof one === 'bigint'))
    return sql`${value(values, 'Array(Int64)')}`
  const small = (one: unknown): boolean =>
    typeof one === 'number' || (typeof one === 'bigint' && one <= 2n ** 53n && one >= -(2n ** 53n))
  if (type === 'number' && values.every(small)) return sql`${value(values.map(Number), 'Array(Float64)')}`
  return undefined
}
