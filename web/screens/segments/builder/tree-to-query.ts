import { emptyQuery, isGroup, type Kept, newId, type Query, type Row } from './builder-row.ts'
import type { BuilderGroup, BuilderItem } from './builder-tree.ts'

/**
 * The tree as react-querybuilder shows it. Rows that were there before keep their ids, so that React keeps their
 * elements: what is open stays open, and the eye does not lose its place, while the text beside it is being typed.
 */
export function treeToQuery(tree: BuilderGroup | null, before?: Query): Query {
  if (tree === null) return emptyQuery(before?.id)
  const left = [...(before?.rules ?? [])]
  const rules = tree.items.map((item, index) => {
    const like = (other: Query | Row | undefined): boolean => other !== undefined && keyOf(other) === keyOfItem(item)
    const inPlace = before?.rules[index]
    const known = like(inPlace) && inPlace !== undefined && left.includes(inPlace) ? inPlace : left.find(like)
    if (known !== undefined) left.splice(left.indexOf(known), 1)
    return itemToRow(item, known)
  })
  return { id: before?.id ?? newId(), combinator: tree.join === 'all' ? 'and' : 'or', not: tree.not, rules }
}

function itemToRow(item: BuilderItem, before: Query | Row | undefined): Query | Row {
  const id = before?.id ?? newId()
  const where = (tree: BuilderGroup | null): Query => treeToQuery(tree, whereOf(before))
  const kept = keptOf(item)
  switch (item.kind) {
    case 'group':
      return treeToQuery(item, before !== undefined && isGroup(before) ? before : undefined)
    case 'compare':
      return { id, kind: 'compare', field: item.field, operator: item.operator, value: item.value, kept }
    case 'related':
      return {
        id,
        kind: 'related',
        field: item.relation,
        operator: item.quantity,
        value: { count: item.count, where: where(item.where) },
        kept,
      }
    case 'total':
      return {
        id,
        kind: 'total',
        field: `${item.relation}.${item.field}`,
        operator: item.operator,
        value: { measure: item.measure, amount: item.value, where: where(item.where) },
        kept,
      }
    case 'segment':
      return { id, kind: 'segment', field: 'segment', operator: item.not ? 'not_in' : 'in', value: item.name, kept }
    case 'raw':
      return { id, kind: 'raw', field: 'raw', operator: 'text', value: item.text }
  }
}

function keptOf(item: BuilderItem): NonNullable<Kept['kept']> {
  return {
    ...('written' in item && item.written !== undefined ? { written: item.written } : {}),
    ...('variable' in item && item.variable !== undefined ? { variable: item.variable } : {}),
    ...('ignoringCase' in item && item.ignoringCase !== undefined ? { ignoringCase: item.ignoringCase } : {}),
  }
}

function whereOf(item: Query | Row | undefined): Query | undefined {
  if (item === undefined || isGroup(item)) return undefined
  return item.kind === 'related' || item.kind === 'total' ? item.value.where : undefined
}

/** What a row is about; its value may change without it becoming another row. */
function keyOf(item: Query | Row): string {
  return isGroup(item) ? 'group' : `${item.kind} ${item.field}`
}

function keyOfItem(item: BuilderItem): string {
  switch (item.kind) {
    case 'group':
      return 'group'
    case 'compare':
      return `compare ${item.field}`
    case 'related':
      return `related ${item.relation}`
    case 'total':
      return `total ${item.relation}.${item.field}`
    case 'segment':
      return 'segment segment'
    case 'raw':
      return 'raw raw'
  }
}
