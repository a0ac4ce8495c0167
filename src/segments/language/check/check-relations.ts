import { currencyProblem } from '../../../market-data/index.ts'
import type { Aggregate, FieldNode, Node, Quantifier } from '../node.ts'
import type { Span, Syntax, SyntaxOf } from '../syntax.ts'
import { isNumeric, typeInWords, type ValueType } from '../value-type.ts'
import { inWords, isRelation } from './check-names.ts'
import { type Checking, type Rows, type Scope, span, type Variable } from './checking.ts'

export const ROW_METHODS = [
  'exists',
  'all',
  'exists_one',
  'filter',
  'map',
  'size',
  'sum',
  'avg',
  'min',
  'max',
  'countDistinct',
] as const

const QUANTIFIERS: readonly string[] = ['exists', 'all', 'exists_one'] satisfies Quantifier[]

/** A method of rows: `deals.exists(…)`, `orders.filter(…).map(…).sum()`. */
export function checkRowMethod(
  checking: Checking,
  rows: Rows,
  call: SyntaxOf<'method'>,
  scope: Scope,
): Node | Rows | undefined {
  const { name, args } = call
  const at = span(call)
  if (QUANTIFIERS.includes(name) || name === 'filter') {
    if (rows.of !== undefined) {
      return checking.problem(
        'unsupported',
        `After map, ${name} cannot be asked.`,
        call,
        `Put the condition before map: .filter(…).map(…).`,
      )
    }
    const inner = introduce(checking, call, { kind: 'row', relation: rows.relation }, scope)
    const predicate = inner === undefined ? undefined : checking.condition(inner.body, inner.scope)
    if (predicate === undefined) return undefined
    if (name === 'filter') return { ...rows, filter: both(rows.filter, predicate), at }
    return quantifier(name as Quantifier, rows, predicate, at)
  }
  if (name === 'map') return mapped(checking, rows, call, scope)
  if (name === 'size') {
    return args.length > 0
      ? tooMany(checking, call)
      : { kind: 'aggregate', how: 'size', ...asked(rows), type: 'integer', at }
  }
  if (isAggregate(name)) return args.length > 0 ? tooMany(checking, call) : aggregate(checking, name, rows, at)
  return undefined
}

export function isRowMethod(name: string): boolean {
  return (ROW_METHODS as readonly string[]).includes(name)
}

function isAggregate(name: string): name is Exclude<Aggregate, 'size'> {
  return ['sum', 'avg', 'min', 'max', 'countDistinct'].includes(name)
}

/** `deals.filter(d, p).all(d, q)`: q is asked of the rows that p keeps, so a row that p does not keep is no exception. */
function quantifier(how: Quantifier, rows: Rows, predicate: Node, at: Span): Node {
  const { relation } = rows
  if (rows.filter === undefined) return { kind: 'quantifier', how, relation, predicate, type: 'boolean', at }
  if (how !== 'all') {
    return { kind: 'quantifier', how, relation, predicate: both(rows.filter, predicate), type: 'boolean', at }
  }
  const exception = both(rows.filter, { kind: 'not', operand: predicate, type: 'boolean', at: predicate.at })
  const exists: Node = { kind: 'quantifier', how: 'exists', relation, predicate: exception, type: 'boolean', at }
  return { kind: 'not', operand: exists, type: 'boolean', at }
}

/** Both predicates hold for the row; unknown is no match in each, so `&&` reads them right. */
function both(first: Node | undefined, second: Node): Node {
  if (first === undefined) return second
  const operands = [
    ...(first.kind === 'and' ? first.operands : [first]),
    ...(second.kind === 'and' ? second.operands : [second]),
  ]
  return { kind: 'and', operands, type: 'boolean', at: { start: first.at.start, end: second.at.end } }
}

function mapped(checking: Checking, rows: Rows, call: SyntaxOf<'method'>, scope: Scope): Rows | undefined {
  if (rows.of !== undefined) return checking.problem('unsupported', 'Rows can be mapped once.', call)
  const inner = introduce(
    checking,
    call,
    { kind: 'row', relation: rows.relation },
    scope,
    call.args.length === 3 ? 3 : 2,
  )
  if (inner === undefined) return undefined
  const predicate = inner.predicate === undefined ? undefined : checking.condition(inner.predicate, inner.scope)
  const of = checking.value(inner.body, inner.scope)
  if (of === undefined || (inner.predicate !== undefined && predicate === undefined)) return undefined
  const filter = predicate === undefined ? rows.filter : both(rows.filter, predicate)
  return { ...rows, ...(filter === undefined ? {} : { filter }), of, at: span(call) }
}

const TAKES: Readonly<Record<Exclude<Aggregate, 'size'>, readonly ValueType[]>> = {
  sum: ['integer', 'number'],
  avg: ['integer', 'number'],
  min: ['integer', 'number', 'date'],
  max: ['integer', 'number', 'date'],
  countDistinct: ['text', 'integer', 'number', 'boolean', 'date'],
}

function aggregate(checking: Checking, how: Exclude<Aggregate, 'size'>, rows: Rows, at: Span): Node | undefined {
  if (rows.of === undefined) {
    const field = checking.catalog.kinds
      .get(rows.relation)
      ?.fields.find(({ type }) =>
        TAKES[how].some((taken) => type === taken || (type === 'money' && taken === 'number')),
      )
    const variable = rows.relation[0] ?? 'x'
    return checking.problem(
      'aggregate_of_rows',
      `${how} of what? The ${inWords(rows.relation)} are rows, not values.`,
      at,
      field === undefined ? undefined : `Take a field first: .map(${variable}, ${variable}.${field.name}).${how}().`,
    )
  }
  const { type } = rows.of
  if (!TAKES[how].includes(type)) {
    return checking.problem('type_mismatch', `${how} does not go with ${typeInWords(type)}.`, at)
  }
  const result: ValueType = how === 'countDistinct' ? 'integer' : how === 'avg' ? 'number' : type
  return {
    kind: 'aggregate',
    how,
    ...asked(rows),
    of: rows.of,
    type: isNumeric(type) || how === 'countDistinct' ? result : type,
    at,
  }
}

function asked(rows: Rows): { relation: Rows['relation']; filter?: Node } {
  return rows.filter === undefined ? { relation: rows.relation } : { relation: rows.relation, filter: rows.filter }
}

/** A method of a list field: `account.technologies.exists(t, t.startsWith("Fig"))`, `.filter(…).size()`. */
export function checkListMethod(
  checking: Checking,
  list: FieldNode,
  filter: Node | undefined,
  call: SyntaxOf<'method'>,
  scope: Scope,
): Node | { readonly kind: 'items'; readonly filter: Node } | undefined {
  const at = span(call)
  if (call.name === 'size') {
    if (call.args.length > 0) return tooMany(checking, call)
    return { kind: 'list-size', list, ...(filter === undefined ? {} : { filter }), type: 'integer', at }
  }
  const inner = introduce(checking, call, { kind: 'item' }, scope)
  const predicate = inner === undefined ? undefined : checking.condition(inner.body, inner.scope)
  if (predicate === undefined) return undefined
  if (call.name === 'filter') return { kind: 'items', filter: both(filter, predicate) }
  const how = call.name as Quantifier
  if (filter !== undefined && how === 'all') {
    const exception = both(filter, { kind: 'not', operand: predicate, type: 'boolean', at: predicate.at })
    const exists: Node = { kind: 'list-quantifier', how: 'exists', list, predicate: exception, type: 'boolean', at }
    return { kind: 'not', operand: exists, type: 'boolean', at }
  }
  return { kind: 'list-quantifier', how, list, predicate: both(filter, predicate), type: 'boolean', at }
}

/** The variable that a predicate introduces, and what it is asked. */
function introduce(
  checking: Checking,
  call: SyntaxOf<'method'>,
  variable: Variable,
  scope: Scope,
  count = 2,
): { scope: Scope; body: Syntax; predicate?: Syntax } | undefined {
  const [first, ...rest] = call.args
  const example =
    variable.kind === 'row' ? `${variable.relation}.${call.name}(x, x.…)` : `.${call.name}(t, t == "Figma")`
  const body = rest.at(-1)
  if (first?.kind !== 'name' || body === undefined || call.args.length !== count) {
    return checking.problem(
      'wrong_arguments',
      `${call.name} needs a name for the row and what is asked of it.`,
      call,
      `For example: ${example}`,
    )
  }
  const { name } = first
  if (variable.kind === 'item' && [...scope.values()].some((other) => other.kind === 'item')) {
    return checking.problem(
      'nested_relation',
      'Inside a predicate about items, other items cannot be asked about.',
      call,
    )
  }
  if (scope.has(name) || name === 'account' || name === 'contact' || name === 'now' || isRelation(name)) {
    return checking.problem(
      'name_taken',
      `${name} already means something here.`,
      first,
      'Choose another name for the row, e.g. its first letter.',
    )
  }
  const predicate = count === 3 ? rest[0] : undefined
  return { scope: new Map([...scope, [name, variable]]), body, ...(predicate === undefined ? {} : { predicate }) }
}

function tooMany(checking: Checking, call: SyntaxOf<'method'>): undefined {
  return checking.problem('wrong_arguments', `${call.name}() takes nothing in its brackets.`, call)
}

/** An amount in several currencies cannot be compared or summed without rates. */
export function checkCurrency(checking: Checking, node: Node): void {
  if (node.kind !== 'field' || node.field.type !== 'money') return
  const problem = currencyProblem(checking.catalog, node.field)
  if (problem !== undefined) checking.report({ ...problem, at: { ...span(node.at) } })
}
