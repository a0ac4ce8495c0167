import { join, raw, type Sql, sql, value } from '../../../query/index.ts'
import type { Node, NodeOf } from '../node.ts'
import { listSize } from './compile-list.ts'
import { compileAggregate } from './compile-relation.ts'
import type { Compile } from './compiling.ts'
import type { Scan } from './scan.ts'

export function compileValue(compile: Compile, node: Node, scan: Scan): Sql {
  switch (node.kind) {
    case 'constant':
      return constant(node)
    case 'field':
      return node.of === 'account' ? scan.account(node.field) : scan.own(node.field)
    case 'item':
      return raw('item')
    case 'instant':
      return dateOf(sql`${value(node.millis, 'Int64')}`)
    case 'moment':
      return dateOf(scan.clock.before(node.amount, node.unit))
    case 'span':
      return sql`${value(node.millis, 'Int64')}`
    case 'negate':
      return negated(compile, node, scan)
    case 'arithmetic':
      return node.type === 'date' ? dateOf(compileMillis(compile, node, scan)) : arithmetic(compile, node, scan)
    case 'conditional':
      return node.type === 'boolean' ? compile.condition(node, scan, 'exact') : conditional(compile, node, scan)
    case 'call':
      return call(compile, node, scan)
    case 'aggregate':
      return compileAggregate(compile, node, scan)
    case 'list-size':
      return listSize(compile, node, scan)
    default:
      return compile.condition(node, scan, 'exact')
  }
}

function dateOf(millis: Sql): Sql {
  return sql`fromUnixTimestamp64Milli(${millis}, 'UTC')`
}

function constant({ value: constantValue }: NodeOf<'constant'>): Sql {
  if (typeof constantValue === 'string') return sql`${value(constantValue, 'String')}`
  if (typeof constantValue === 'bigint') return sql`${value(constantValue, 'Int64')}`
  if (typeof constantValue === 'number') return sql`${value(constantValue, 'Float64')}`
  return raw(constantValue ? 'true' : 'false')
}

/** A date that is compared as it is stored, so that the engine can use its index. */
export function isPlainDate(node: Node): boolean {
  return node.kind === 'field' || node.kind === 'instant' || node.kind === 'moment' || node.kind === 'aggregate'
}

/** Dates that were reckoned are compared in milliseconds: the stored type ends at 1900 and 2299. */
export function compileMillis(compile: Compile, node: Node, scan: Scan): Sql {
  if (node.kind === 'instant') return sql`${value(node.millis, 'Int64')}`
  if (node.kind === 'moment') return scan.clock.before(node.amount, node.unit)
  if (node.kind === 'arithmetic') {
    const side = (of: Node): Sql => (of.type === 'date' ? compile.millis(of, scan) : compile.value(of, scan))
    return sql`(${side(node.left)}${raw(node.operator === '-' ? ' - ' : ' + ')}${side(node.right)})`
  }
  return sql`toUnixTimestamp64Milli(${compile.value(node, scan)})`
}

function negated(compile: Compile, node: NodeOf<'negate'>, scan: Scan): Sql {
  const operand = compile.value(node.operand, scan)
  return node.type === 'integer' ? whole(sql`-toInt128(${operand})`) : sql`(-${operand})`
}

/** A whole number beyond 64 bits is unknown, never wrapped around. */
function whole(wide: Sql): Sql {
  return sql`accurateCastOrNull(${wide}, 'Int64')`
}

function arithmetic(compile: Compile, node: NodeOf<'arithmetic'>, scan: Scan): Sql {
  const { operator, type } = node
  if (type === 'text') return sql`concat(${compile.value(node.left, scan)}, ${compile.value(node.right, scan)})`
  if (type === 'duration') {
    const side = (of: Node): Sql => (of.type === 'date' ? compile.millis(of, scan) : compile.value(of, scan))
    return sql`(${side(node.left)}${raw(` ${operator} `)}${side(node.right)})`
  }
  const left = compile.value(node.left, scan)
  const right = compile.value(node.right, scan)
  // Division by zero is unknown.
  if (operator === '/') return sql`(toFloat64(${left}) / nullIf(toFloat64(${right}), 0))`
  if (type === 'number') return sql`(toFloat64(${left})${raw(` ${operator} `)}toFloat64(${right}))`
  const divisor = operator === '%' ? sql`nullIf(toInt128(${right}), 0)` : sql`toInt128(${right})`
  return whole(sql`(toInt128(${left})${raw(` ${operator} `)}${divisor})`)
}

function conditional(compile: Compile, node: NodeOf<'conditional'>, scan: Scan): Sql {
  const test = compile.condition(node.test, scan, 'exact')
  const branch = (of: Node): Sql => {
    const branchSql = compile.value(of, scan)
    return node.type === 'number' && of.type === 'integer' ? sql`toFloat64(${branchSql})` : branchSql
  }
  // if() alone would take an unknown test for no.
  return sql`multiIf(isNull(${test}), NULL, ${test}, ${branch(node.yes)}, ${branch(node.no)})`
}

function call(compile: Compile, node: NodeOf<'call'>, scan: Scan): Sql {
  const args = node.args.map((arg, index) => {
    const given = compile.value(arg, scan)
    const widened = arg.type === 'integer' && !node.function.parameters[index]?.types.includes('integer')
    return widened ? sql`toFloat64(${given})` : given
  })
  const [first = join([], ''), second = first, third = first] = args
  return node.function.compile([first, second, third], scan.clock)
}
