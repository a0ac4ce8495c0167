import { describe, expect, it } from 'vitest'
import { isGroup, type Query, type Row } from './builder-row.ts'
import type { BuilderGroup, BuilderItem } from './builder-tree.ts'
import { idAtPath, queryToTree } from './query-to-tree.ts'
import { treeToQuery } from './tree-to-query.ts'

const group = (join: 'all' | 'any', ...items: BuilderItem[]): BuilderGroup => ({
  kind: 'group',
  join,
  not: false,
  items,
})
const creative: BuilderItem = { kind: 'compare', field: 'department', operator: 'is', value: 'creative' }

const everyKind = group(
  'all',
  {
    kind: 'compare',
    field: 'employees',
    operator: 'between',
    value: [50, 200],
    written: '50 <= account.employees && account.employees <= 200',
  },
  { kind: 'compare', field: 'industry', operator: 'one_of', value: ['software', 'fintech'], ignoringCase: true },
  { kind: 'compare', field: 'city', operator: 'missing', value: null },
  {
    kind: 'related',
    relation: 'contacts',
    quantity: 'more',
    count: 3,
    where: group('all', creative),
    variable: 'person',
  },
  { kind: 'related', relation: 'touches', quantity: 'none', count: null, where: null },
  {
    kind: 'total',
    relation: 'orders',
    measure: 'sum',
    field: 'account.revenue',
    where: group('any', creative, { ...group('all', creative), not: true }),
    operator: 'more',
    value: 10_000,
  },
  { kind: 'segment', name: 'mid-market', not: true },
  { ...group('any', creative, { kind: 'raw', text: 'account.city.lower() == "berlin"' }), not: true },
)

describe('the builder’s rows', () => {
  it('say again what the tree said, whatever is in it', () => {
    const said = queryToTree(treeToQuery(everyKind))
    expect(said.tree).toEqual(everyKind)
    expect(said.unfinished).toEqual([])
  })

  it('keep their ids when the text beside them changes', () => {
    const before = treeToQuery(everyKind)
    const after = treeToQuery(group('all', ...everyKind.items.slice(1)), before)
    expect(idsOf(after)).toEqual(idsOf(before, 1))
    const changed = treeToQuery(
      group('all', { kind: 'compare', field: 'employees', operator: 'more', value: 5 }, ...everyKind.items.slice(1)),
      before,
    )
    expect(idsOf(changed)).toEqual(idsOf(before))
  })

  it('never give two rows one id', () => {
    const before = treeToQuery(group('all', creative))
    const after = treeToQuery(group('all', creative, creative, creative), before)
    expect(new Set(after.rules.map((rule) => rule.id)).size).toBe(3)
  })

  it('leave out what is unfinished, and name it', () => {
    const query = treeToQuery(
      group(
        'all',
        { kind: 'compare', field: 'industry', operator: 'one_of', value: [] },
        { kind: 'compare', field: 'employees', operator: 'between', value: [50, ''] },
        { kind: 'related', relation: 'contacts', quantity: 'more', count: null, where: null },
        { kind: 'related', relation: 'deals', quantity: 'every', count: null, where: null },
        {
          kind: 'related',
          relation: 'orders',
          quantity: 'some',
          count: null,
          where: group('all', { ...creative, value: null }),
        },
        { kind: 'segment', name: '', not: false },
        { kind: 'raw', text: ' ' },
        group('any'),
      ),
    )
    const said = queryToTree(query)
    expect(said.tree).toEqual(
      group('all', { kind: 'related', relation: 'orders', quantity: 'some', count: null, where: null }),
    )
    expect(said.unfinished).toHaveLength(7)
    expect(idAtPath(said.places, [0])).toBe(query.rules[4]?.id)
  })

  it('are found by their path in the tree', () => {
    const query = treeToQuery(everyKind)
    const { places } = queryToTree(query)
    const related = query.rules[3] as Row & { kind: 'related' }
    expect(idAtPath(places, [3])).toBe(related.id)
    expect(idAtPath(places, [3, 0])).toBe(related.value.where.rules[0]?.id)
    expect(idAtPath(places, [])).toBeUndefined()
  })

  it('say nothing where there is nothing', () => {
    expect(queryToTree(treeToQuery(null)).tree).toBeNull()
    expect(queryToTree(treeToQuery(group('any', group('all')))).tree).toBeNull()
  })
})

function idsOf(query: Query, from = 0): unknown[] {
  return query.rules.slice(from).map((rule: Query | Row) => (isGroup(rule) ? idsOf(rule) : rule.id))
}
