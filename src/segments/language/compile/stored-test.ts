import type { Stored } from '../../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../../query/index.ts'
import type { Node, NodeOf } from '../node.ts'
import type { Compile, Reading } from './compiling.ts'
import type { Scan } from './scan.ts'

/**
 * As of a date a field is shown only after a calculation with the dates of its row. Put around the value, it hides the
 * column from the order of its table and has every value written anew. This is the same test of what is stored, with the
 * calculation around its answer. Undefined where a value is shown otherwise than it is stored.
 */
export function storedTest(
  compile: Compile,
  node: NodeOf<'compare' | 'within'>,
  scan: Scan,
  reading: Reading,
): Sql | undefined {
  const found =
    node.kind === 'within' ? storedWithin(node, scan, reading) : storedCompare(compile, node, scan, reading)
  if (found === undefined || (reading !== 'truth' && !found.stored.orUnknown)) return undefined
  const { test, stored } = found
  if (reading === 'exact') return sql`if(${stored.known}, ${test}, NULL)`
  const shown = sql`(${test} AND ${stored.known})`
  return stored.anyhow === undefined ? shown : sql`(${stored.anyhow} OR ${shown})`
}

interface Found {
  readonly stored: Stored
  readonly test: Sql
}

function storedWithin(
  { operand, options, ...node }: NodeOf<'within'>,
  scan: Scan,
  reading: Reading,
): Found | undefined {
  const set = optionsSql({ operand, options, ...node })
  if (operand.kind !== 'field' || set === undefined || options.length === 0) return undefined
  const stored = scan.stored(
    operand.field,
    options.map((option) => (option.kind === 'constant' ? option.value : undefined)),
  )
  if (stored === undefined) return undefined
  const { column } = stored
  const test = {
    truth: sql`${column} IN ${set}`,
    falsity: sql`(isNotNull(${column}) AND ${column} NOT IN ${set})`,
    exact: sql`if(isNull(${column}), NULL, ${column} IN ${set})`,
  }
  return { stored, test: test[reading] }
}

function storedCompare(
  compile: Compile,
  { left, right, operator }: NodeOf<'compare'>,
  scan: Scan,
  reading: Reading,
): Found | undefined {
  if (left.kind !== 'field' || !isFixed(right)) return undefined
  const equals = operator === '==' && right.kind === 'constant' ? [right.value] : undefined
  const stored = scan.stored(left.field, equals)
  if (stored === undefined) return undefined
  const test = sql`${stored.column}${raw(operator === '==' ? ' = ' : ` ${operator} `)}${compile.value(right, scan)}`
  return { stored, test: reading === 'falsity' ? sql`NOT (${test})` : test }
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
