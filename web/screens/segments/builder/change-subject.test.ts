import { describe, expect, it } from 'vitest'
import type { BuilderGroup, BuilderItem } from './builder-tree.ts'
import { changeSubject } from './change-subject.ts'
import { queryToTree } from './query-to-tree.ts'
import { treeToQuery } from './tree-to-query.ts'

const all = (...items: BuilderItem[]): BuilderGroup => ({ kind: 'group', join: 'all', not: false, items })
const large: BuilderItem = { kind: 'compare', field: 'employees', operator: 'more', value: 200 }
const creative: BuilderItem = { kind: 'compare', field: 'department', operator: 'is', value: 'creative' }
const turned = (tree: BuilderGroup, to: 'account' | 'contact') =>
  queryToTree(changeSubject(treeToQuery(tree), to)).tree

describe('turning a rule to other subjects', () => {
  it('asks people about their company', () => {
    expect(turned(all(large, { kind: 'segment', name: 'x', not: false }), 'contact')).toEqual(
      all({ ...large, field: 'account.employees' }, { kind: 'segment', name: 'x', not: false }),
    )
  })

  it('asks companies about their people, and loses nothing', () => {
    const people = all(creative, { ...large, field: 'account.employees' })
    expect(turned(people, 'account')).toEqual(
      all({ kind: 'related', relation: 'contacts', quantity: 'some', count: null, where: all(creative) }, large),
    )
  })
})
