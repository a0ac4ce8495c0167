import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOW, randomMarket } from '../../../test/differential/random-market.ts'
import { randomRule, SEGMENTS } from '../../../test/differential/random-rules.ts'
import { randomTree } from '../../../test/differential/random-tree.ts'
import { reference } from '../../../test/differential/reference.ts'
import { testCatalog } from '../../../test/differential/test-catalog.ts'
import { EXAMPLE_SEGMENTS } from '../../example/example-segments.ts'
import { FORMS } from '../functions/forms.ts'
import { FUNCTIONS } from '../functions/functions.ts'
import type { Subject } from '../language/node.ts'
import { parse } from '../language/parse.ts'
import { printRule } from '../language/print-rule.ts'
import { fromBuilderTree, toBuilderTree } from './builder-text.ts'
import { type BuilderGroup, type BuilderItem, builderGroup } from './builder-tree.ts'

/** As it comes back from a browser. */
function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

function treeOf(text: string, subject: Subject = 'account'): BuilderGroup {
  const { syntax } = parse(text)
  if (syntax === undefined) throw new Error(`cannot read ${text}`)
  return toBuilderTree(syntax, { catalog: testCatalog, subject }).tree
}

function textOf(tree: BuilderGroup, subject: Subject = 'account') {
  const { rule, problems } = fromBuilderTree(throughJson(tree), { catalog: testCatalog, subject })
  return { rule, problems }
}

/** Text, tree and text again must be the same rule. */
function staysItself(text: string, subject: Subject): void {
  const tree = treeOf(text, subject)
  expect(builderGroup.parse(throughJson(tree))).toEqual(throughJson(tree))
  const { syntax } = parse(text)
  const { syntax: again } = parse(syntax === undefined ? '' : printRule(syntax))
  expect(textOf(tree, subject)).toEqual({ rule: again === undefined ? '' : printRule(again), problems: [] })
}

function rowsIn(item: BuilderItem): readonly Exclude<BuilderItem, BuilderGroup>[] {
  if (item.kind === 'group') return item.items.flatMap(rowsIn)
  const where = 'where' in item && item.where !== null ? rowsIn(item.where) : []
  return [item, ...where]
}

/** What is left when nobody remembers how the text spelled it. */
function unspelled<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'written' ? undefined : part))) as T
}

const bothSubjects = ['account', 'contact'] as const

describe('a rule in the builder', () => {
  it.each(bothSubjects)('comes out of it exactly as it went in, about %s', (subject) => {
    fc.assert(
      fc.property(randomRule(subject, 2), (text) => staysItself(text, subject)),
      { numRuns: 500, seed: 7 },
    )
  })

  it.each(bothSubjects)('means the same in the rows it is shown as, however it was spelled, about %s', (subject) => {
    const oracle = reference(randomMarket(11, { accounts: 25, missing: 0.3 }), SEGMENTS, NOW)
    let shown = 0
    fc.assert(
      fc.property(randomRule(subject, 2), (text) => {
        const { rule } = textOf(unspelled(treeOf(text, subject)), subject)
        const { syntax } = parse(text)
        if (syntax === undefined || rule === printRule(syntax)) return
        shown += 1
        expect(oracle.evaluate(rule, subject), rule).toEqual(oracle.evaluate(text, subject))
      }),
      { numRuns: 150, seed: 8 },
    )
    expect(shown).toBeGreaterThan(20)
  })

  it('is every rule of the example market in rows, with nothing left as text', () => {
    for (const { rule } of EXAMPLE_SEGMENTS) {
      staysItself(rule, 'account')
      expect(rowsIn(treeOf(rule)).filter((row) => row.kind === 'raw')).toEqual([])
    }
  })

  it('is every rule of the guide, the reference and the design', async () => {
    const guide = await readFile(new URL('../../../docs/guide/segment-rules.md', import.meta.url), 'utf8')
    const written = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '')
    const examples = [...FORMS, ...FUNCTIONS].flatMap((each) => each.examples.map(({ expression }) => expression))
    const rules = [...written, ...examples].filter((text) => /[.(]/.test(text) && parse(text).syntax !== undefined)
    expect(rules.length).toBeGreaterThan(60)
    for (const rule of rules) staysItself(rule, rule.startsWith('contact.') ? 'contact' : 'account')
  })

  it.each([
    ['account.employees >= 50 && account.employees <= 500', { operator: 'between', value: [50, 500] }],
    [
      'account.created_at >= date("2024-01-01") && account.created_at < date("2025-01-01")',
      { operator: 'between', value: ['2024-01-01', '2024-12-31'] },
    ],
    ['account.created_at > ago("90d")', { operator: 'within', value: '90d' }],
    ['account.created_at >= ago("90d")', { operator: 'at_least', value: '90d' }],
    ['account.owner != null', { operator: 'known', written: 'account.owner != null' }],
    ['100 < account.employees', { operator: 'more', value: 100 }],
    ['!(account.industry == "Public")', { operator: 'is_not', value: 'Public' }],
    ['account.name.lower().contains("gmbh")', { operator: 'contains', value: 'gmbh', ignoringCase: true }],
    ['account.name.lower().contains("GmbH")', { kind: 'raw' }],
    ['account.do_not_contact == true', { operator: 'yes' }],
    ['account.technologies.size() == 0', { operator: 'missing' }],
    ['account.name.size() == 0', { kind: 'raw' }],
    ['account.employees == 9007199254740993', { kind: 'raw' }],
    ['account.emplyees > 5', { kind: 'raw' }],
    ['account.employees > "5"', { kind: 'raw' }],
    ['contacts.size() > 0', { kind: 'related', quantity: 'some', where: null }],
    ['!contacts.exists(x, x.may_contact)', { kind: 'related', quantity: 'none', variable: 'x' }],
    ['deals.exists_one(d, d.status == "open")', { kind: 'related', quantity: 'exactly', count: 1 }],
    ['touches.map(t, t.at).max() < ago("6m")', { kind: 'total', measure: 'max', operator: 'before', value: '6m' }],
    ['orders.map(o, o.product).countDistinct() >= 3', { kind: 'total', measure: 'different', value: 3 }],
    ['deals.filter(d, d.status == "won").size() / deals.size() > 0.5', { kind: 'raw' }],
    ['!inSegment("software")', { kind: 'segment', name: 'software', not: true }],
  ])('shows %s as one row', (text, row) => {
    expect(treeOf(text)).toMatchObject({ items: [row] })
  })

  it('shows fields of the company where it is about people, and inside conditions on rows', () => {
    expect(treeOf('contact.account.employees > 200', 'contact')).toMatchObject({
      items: [{ field: 'account.employees' }],
    })
    const tree = treeOf('deals.exists(d, d.amount > 5 && account.employees > 9)')
    expect(tree).toMatchObject({
      items: [{ where: { items: [{ field: 'amount' }, { field: 'account.employees' }] } }],
    })
  })
})

describe('a tree that a builder makes', () => {
  it.each(bothSubjects)('comes back from its text as it was, about %s', (subject) => {
    fc.assert(
      fc.property(randomTree(subject), (tree) => {
        const { rule, problems } = textOf(tree, subject)
        expect(problems).toEqual([])
        expect(throughJson(treeOf(rule, subject))).toEqual(tree)
      }),
      { numRuns: 300, seed: 9 },
    )
  })

  it('may change a row without looking at how it was spelled', () => {
    const tree = throughJson(treeOf('100 < account.employees && account.owner != null'))
    const [first, second] = tree.items
    const changed = { ...tree, items: [{ ...first, value: 200 } as BuilderItem, second as BuilderItem] }
    expect(textOf(changed).rule).toBe('account.employees > 200 && account.owner != null')
  })

  it('has a problem at each row that is not finished or cannot be, and a rule of the others', () => {
    const group = (...items: object[]) => ({ kind: 'group', join: 'all', not: false, items }) as BuilderGroup
    const compare = (field: string, operator: string, value: unknown) => ({ kind: 'compare', field, operator, value })
    const related = { kind: 'related', relation: 'deals', where: null, count: null }
    const total = {
      kind: 'total',
      relation: 'orders',
      measure: 'sum',
      field: 'revenue',
      where: null,
      operator: 'more',
    }
    const tree = group(
      compare('industry', 'is', 'Software'),
      compare('industry', 'is', ''),
      compare('industry', 'one_of', []),
      compare('employees', 'more', 'many'),
      compare('employees', 'between', [5]),
      compare('employees', 'contains', 'x'),
      compare('created_at', 'within', 'soon'),
      compare('', 'is', 'x'),
      compare('technologies', 'includes', '\ud800'),
      { ...related, quantity: 'more' },
      { ...related, quantity: 'at_most', count: -1 },
      { ...related, quantity: 'every' },
      { ...related, relation: 'deels', quantity: 'some' },
      { ...related, quantity: 'some', where: group({ ...related, quantity: 'some' }) },
      { ...related, quantity: 'some', variable: 'account' },
      { ...total, value: null },
      { ...total, field: 'revenu', value: 5 },
      { ...total, value: 'much' },
      { kind: 'segment', name: '', not: false },
      { kind: 'raw', text: '' },
    )
    const { rule, problems } = fromBuilderTree(tree, { catalog: testCatalog, subject: 'account' })
    expect(rule).toBe('account.industry == "Software" && account.industry == "" && deals.size() > 0')
    expect(problems.map(({ code, path }) => [path?.join('.'), code])).toEqual([
      ['2', 'row_incomplete'],
      ['3', 'row_value'],
      ['4', 'row_incomplete'],
      ['5', 'row_operator'],
      ['6', 'row_value'],
      ['7', 'row_incomplete'],
      ['8', 'row_value'],
      ['9', 'row_incomplete'],
      ['10', 'row_value'],
      ['11', 'row_incomplete'],
      ['12', 'unknown_relation'],
      ['13.0', 'nested_relation'],
      ['14', 'unknown_name'],
      ['15', 'row_incomplete'],
      ['16', 'unknown_field'],
      ['17', 'row_incomplete'],
      ['18', 'row_incomplete'],
      ['19', 'rule_empty'],
    ])
  })
})
