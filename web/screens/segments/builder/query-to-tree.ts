import { isGroup, type Query, type Row } from './builder-row.ts'
import type { BuilderGroup, BuilderItem, BuilderValue, CompareOperator } from './builder-tree.ts'

/** What the builder says, without the rows in which something is still to be chosen. */
export interface Said {
  /** Null: nothing is said yet. */
  readonly tree: BuilderGroup | null
  /** Ids of the rows that are left out because they are unfinished. */
  readonly unfinished: readonly string[]
  /** For each item of `tree`, which row it is. */
  readonly places: readonly Placed[]
}

interface Placed {
  readonly id: string
  /** The items inside: of a group, or of the conditions of a row. */
  readonly inside: readonly Placed[]
}

export function queryToTree(query: Query): Said {
  const unfinished: string[] = []
  const places: Placed[] = []
  const tree = groupToTree(query, unfinished, places)
  return { tree, unfinished, places }
}

/** The id of the row at a path of the tree; of the only row for the path of the whole. */
export function idAtPath(places: readonly Placed[], path: readonly number[]): string | undefined {
  const [index, ...rest] = path
  if (index === undefined) return places.length === 1 ? places[0]?.id : undefined
  const place = places[index]
  return rest.length === 0 || place === undefined ? place?.id : (idAtPath(place.inside, rest) ?? place.id)
}

function groupToTree(query: Query, unfinished: string[], places: Placed[]): BuilderGroup | null {
  const items: BuilderItem[] = []
  for (const rule of query.rules) {
    const inside: Placed[] = []
    const item = isGroup(rule) ? groupToTree(rule, unfinished, inside) : rowToItem(rule, unfinished, inside)
    if (item === null) continue
    items.push(item)
    places.push({ id: rule.id ?? '', inside })
  }
  if (items.length === 0) return null
  return { kind: 'group', join: query.combinator === 'or' ? 'any' : 'all', not: query.not === true, items }
}

function rowToItem(row: Row, unfinished: string[], inside: Placed[]): BuilderItem | null {
  const item = itemOf(row, unfinished, inside)
  if (item === null) unfinished.push(row.id ?? '')
  return item
}

function itemOf(row: Row, unfinished: string[], inside: Placed[]): BuilderItem | null {
  switch (row.kind) {
    case 'compare':
      if (!isAnswered(row.operator, row.value)) return null
      return { kind: 'compare', field: row.field, operator: row.operator, value: row.value, ...row.kept }
    case 'related': {
      const counts = !['some', 'none', 'every'].includes(row.operator)
      const where = groupToTree(row.value.where, unfinished, inside)
      // "Every contact" says nothing until it says what every contact is.
      if (counts ? row.value.count === null : row.operator === 'every' && where === null) return null
      const count = counts ? row.value.count : null
      return { kind: 'related', relation: row.field, quantity: row.operator, count, where, ...row.kept }
    }
    case 'total': {
      const { measure, amount, where } = row.value
      if (amount === null || amount === '') return null
      const point = row.field.indexOf('.')
      return {
        kind: 'total',
        relation: row.field.slice(0, point),
        measure,
        field: row.field.slice(point + 1),
        where: groupToTree(where, unfinished, inside),
        operator: row.operator,
        value: amount,
        ...row.kept,
      }
    }
    case 'segment':
      return row.value === ''
        ? null
        : { kind: 'segment', name: row.value, not: row.operator === 'not_in', ...row.kept }
    case 'raw':
      return row.value.trim() === '' ? null : { kind: 'raw', text: row.value }
  }
}

const ASKS_NOTHING: ReadonlySet<CompareOperator> = new Set(['known', 'missing', 'yes', 'no'])

function isAnswered(operator: CompareOperator, value: BuilderValue): boolean {
  if (ASKS_NOTHING.has(operator)) return true
  if (operator === 'between') return Array.isArray(value) && value.length === 2 && value.every((each) => each !== '')
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== ''
}
