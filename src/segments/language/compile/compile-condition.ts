import { join, raw, type Sql, sql } from '../../../query/index.ts'
import type { Node, NodeOf } from '../node.ts'
import { listQuantifier, member } from './compile-list.ts'
import { countOf, havingOf, type RelationCondition, relationCondition } from './compile-relation.ts'
import { isPlainDate } from './compile-value.ts'
import type { Compile, Reading } from './compiling.ts'
import type { Scan } from './scan.ts'
import { optionsSql, storedTest } from './stored-test.ts'

/** A condition as SQL, in one of the three readings. */
export function compileCondition(compile: Compile, node: Node, scan: Scan, reading: Reading): Sql {
  const grouped = havingOf(compile, node, scan, reading)
  if (grouped !== undefined) return relationCondition(grouped, scan)
  switch (node.kind) {
    case 'not':
      if (reading === 'exact') return sql`NOT ${compile.condition(node.operand, scan, 'exact')}`
      return compile.condition(node.operand, scan, reading === 'truth' ? 'falsity' : 'truth')
    case 'and':
    case 'or':
      return logical(compile, node, scan, reading)
    case 'missing':
      return settled(sql`isNull(${compile.value(node.operand, scan)})`, reading)
    case 'quantifier':
      return quantifier(compile, node, scan, reading)
    case 'within':
      return storedTest(compile, node, scan, reading) ?? within(compile, node, scan, reading)
    case 'member':
      return member(compile, node, scan, reading)
    case 'list-quantifier':
      return listQuantifier(compile, node, scan, reading)
    case 'conditional':
      return conditional(compile, node, scan, reading)
    case 'segment':
      return segment(compile, node, scan, reading)
    case 'compare':
      return storedTest(compile, node, scan, reading) ?? open(compare(compile, node, scan), reading)
    default:
      return open(compile.value(node, scan), reading)
  }
}

/** Of a condition that is never NULL. */
function settled(condition: Sql, reading: Reading): Sql {
  return reading === 'falsity' ? sql`NOT ${condition}` : condition
}

/** Of a condition that is NULL where unknown: NOT leaves NULL as it is. */
function open(condition: Sql, reading: Reading): Sql {
  return reading === 'falsity' ? sql`NOT ${condition}` : condition
}

/** Conditions about the same relation that one scan can answer together are merged. */
function logical(compile: Compile, node: NodeOf<'and' | 'or'>, scan: Scan, reading: Reading): Sql {
  const both = (node.kind === 'and') === (reading !== 'falsity')
  const parts: Sql[] = []
  const merged = new Map<string, RelationCondition>()
  for (const operand of node.operands) {
    const one = havingOf(compile, operand, scan, reading, (relation) => merged.get(relation)?.rows)
    if (one === undefined) {
      parts.push(compile.condition(operand, scan, reading))
      continue
    }
    const other = merged.get(one.relation)
    merged.set(one.relation, other === undefined ? one : together(other, one, both))
  }
  for (const condition of merged.values()) parts.push(relationCondition(condition, scan))
  return parts.length === 1 ? (parts[0] ?? raw('1')) : sql`(${join(parts, both ? ' AND ' : ' OR ')})`
}

function together(left: RelationCondition, right: RelationCondition, both: boolean): RelationCondition {
  const word = raw(both ? ' AND ' : ' OR ')
  return {
    relation: left.relation,
    rows: left.rows,
    asked: [...left.asked, ...right.asked],
    having: (filtered) => sql`(${left.having(filtered)}${word}${right.having(filtered)})`,
    ofNone: both ? left.ofNone && right.ofNone : left.ofNone || right.ofNone,
  }
}

const SQL_OPERATOR = { '==': '=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const

function compare(compile: Compile, node: NodeOf<'compare'>, scan: Scan): Sql {
  const operator = raw(` ${SQL_OPERATOR[node.operator]} `)
  const dates = node.left.type === 'date'
  const plain = dates && isPlainDate(node.left) && isPlainDate(node.right)
  const side = (of: Node): Sql => {
    if (of.type === 'boolean') return compile.condition(of, scan, 'exact')
    return dates && !plain ? compile.millis(of, scan) : compile.value(of, scan)
  }
  return sql`(${side(node.left)}${operator}${side(node.right)})`
}

function quantifier(compile: Compile, node: NodeOf<'quantifier'>, scan: Scan, reading: Reading): Sql {
  // Reached for exists_one only where the relation is joined anyway; else it is a comparison of a figure.
  if (node.how === 'exists_one') return settled(sql`(${compile.value(countOf(node), scan)} = 1)`, reading)
  const rows = scan.fresh(node.relation)
  const condition = compile.condition(node.predicate, rows, node.how === 'all' ? 'falsity' : 'truth')
  const strays = scan.hasStrays ? raw(' AND aid != 0') : raw('')
  const found = sql`SELECT ${rows.one} FROM ${rows.from()} WHERE ${rows.source.where}${strays} AND ${condition}`
  const wanted = (node.how === 'all') === (reading === 'falsity')
  return wanted ? sql`${scan.one} IN (${found})` : sql`${scan.one} NOT IN (${found})`
}

function within(compile: Compile, node: NodeOf<'within'>, scan: Scan, reading: Reading): Sql {
  const operand =
    node.operand.type === 'boolean'
      ? compile.condition(node.operand, scan, 'exact')
      : compile.value(node.operand, scan)
  const set = optionsSql(node)
  if (set === undefined) {
    const options = node.options.map((right): Sql => {
      const compared: NodeOf<'compare'> = {
        kind: 'compare',
        operator: '==',
        left: node.operand,
        right,
        type: 'boolean',
        at: node.at,
      }
      return compare(compile, compared, scan)
    })
    return open(sql`(${join(options, ' OR ')})`, reading)
  }
  if (node.options.length === 0) {
    return reading === 'truth'
      ? raw('0')
      : reading === 'falsity'
        ? sql`isNotNull(${operand})`
        : sql`if(isNull(${operand}), NULL, 0)`
  }
  // IN answers 0, not NULL, where the left side is missing.
  if (reading === 'truth') return sql`${operand} IN ${set}`
  if (reading === 'falsity') return sql`(isNotNull(${operand}) AND ${operand} NOT IN ${set})`
  return sql`if(isNull(${operand}), NULL, ${operand} IN ${set})`
}

function conditional(compile: Compile, node: NodeOf<'conditional'>, scan: Scan, reading: Reading): Sql {
  const yes = compile.condition(node.yes, scan, reading)
  const no = compile.condition(node.no, scan, reading)
  const test = compile.condition(node.test, scan, 'exact')
  return sql`multiIf(isNull(${test}), NULL, ${test}, ${yes}, ${no})`
}

/** The rule that the name stands for. A person is in a segment of companies when their company is; without one it is unknown. */
function segment(compile: Compile, node: NodeOf<'segment'>, scan: Scan, reading: Reading): Sql {
  const condition = compile.condition(node.rule.node, scan, reading)
  if (node.rule.subject !== 'account' || scan.isOfAccounts) return condition
  return reading === 'exact'
    ? sql`if(${scan.hasAccount()}, ${condition}, NULL)`
    : sql`(${scan.hasAccount()} AND ${condition})`
}
