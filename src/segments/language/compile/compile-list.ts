import { raw, type Sql, sql } from '../../../query/index.ts'
import type { NodeOf } from '../node.ts'
import type { Compile, Reading } from './compiling.ts'
import type { ListSql, Scan } from './scan.ts'

/** A list as the node's field gives it. */
function listOf(node: NodeOf<'field'>, scan: Scan): ListSql {
  return node.of === 'account' ? scan.accountList(node.field) : scan.ownList(node.field)
}

export function member(compile: Compile, node: NodeOf<'member'>, scan: Scan, reading: Reading): Sql {
  const { list, known } = listOf(node.list, scan)
  const item = compile.value(node.item, scan)
  if (node.item.kind === 'constant' || node.item.kind === 'item') {
    return whereKnown(sql`has(${list}, ${item})`, known, reading)
  }
  const needed = sql`isNotNull(${item})`
  const found = sql`has(${list}, assumeNotNull(${item}))`
  return whereKnown(found, known === undefined ? needed : sql`(${known} AND ${needed})`, reading)
}

export function listQuantifier(compile: Compile, node: NodeOf<'list-quantifier'>, scan: Scan, reading: Reading): Sql {
  const { list, known } = listOf(node.list, scan)
  const condition = sql`ifNull(${compile.condition(node.predicate, scan, node.how === 'all' ? 'falsity' : 'truth')}, 0)`
  const found =
    node.how === 'exists_one'
      ? sql`(arrayCount(item -> ${condition}, ${list}) = 1)`
      : sql`arrayExists(item -> ${condition}, ${list})`
  return whereKnown(node.how === 'all' ? sql`NOT ${found}` : found, known, reading)
}

/** A condition that is never NULL by itself, and unknown where `known` is 0. */
function whereKnown(condition: Sql, known: Sql | undefined, reading: Reading): Sql {
  if (known === undefined) return reading === 'falsity' ? sql`NOT ${condition}` : condition
  return reading === 'exact'
    ? sql`if(${known}, ${condition}, NULL)`
    : sql`(${known} AND ${reading === 'falsity' ? sql`NOT ${condition}` : condition})`
}

/** How many items of the list fit: NULL where the list is not known. */
export function listSize(compile: Compile, node: NodeOf<'list-size'>, scan: Scan): Sql {
  const { list, known } = listOf(node.list, scan)
  const counted =
    node.filter === undefined
      ? sql`toInt64(length(${list}))`
      : sql`toInt64(arrayCount(item -> ifNull(${compile.condition(node.filter, scan, 'truth')}, 0), ${list}))`
  return known === undefined ? counted : sql`if(${known}, ${counted}, NULL)`
}

/** 1 where the list is known, 0 where it is not. */
export function listKnown(node: NodeOf<'field'>, scan: Scan): Sql {
  return listOf(node, scan).known ?? raw('1')
}
