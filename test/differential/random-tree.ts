import fc from 'fast-check'
import type { CatalogField, KindName } from '../../src/market-data/index.ts'
import type { BuilderGroup, BuilderItem } from '../../src/segments/builder/builder-tree.ts'
import { familyOf, OPERATORS_OF } from '../../src/segments/builder/compare-operators.ts'
import { WORDS } from './random-market.ts'
import { testCatalog } from './test-catalog.ts'

type Tree = fc.Arbitrary<BuilderGroup>
type Item = fc.Arbitrary<BuilderItem>

const word = fc.constantFrom(...WORDS.filter((text) => text !== ''))
const period = fc.constantFrom('30d', '36h', '6m', '1y', '8w')
const moment = fc.constantFrom('2024-02-29', '2025-01-01', 'now', '2024-10-27T00:30:00Z')
const amount = fc.oneof(fc.integer({ min: -5, max: 10_000 }), fc.constantFrom(0.5, 2.25, 1e21))

/**
 * Trees as a builder makes them, in the form that is left when the text is read again: no group around one row, no group
 * inside another that joins alike, and the two bounds of a field as one row (`at_least` is therefore left out).
 */
export function randomTree(subject: 'account' | 'contact'): Tree {
  const own = subject === 'account' ? 'accounts' : 'contacts'
  const place = { kind: own, company: subject === 'contact', rows: true } as const
  return fc.oneof(
    row(place).map((item): BuilderGroup => ({ kind: 'group', join: 'all', not: false, items: [item] })),
    group(place, 2),
  )
}

interface Place {
  readonly kind: KindName
  /** The company's fields are named `account.…` here. */
  readonly company: boolean
  /** Relations, segments and text may stand here. */
  readonly rows: boolean
}

function group(place: Place, depth: number, inside?: 'all' | 'any'): Tree {
  return fc.tuple(fc.constantFrom('all', 'any'), fc.boolean()).chain(([join, isNot]) => {
    const not = isNot || join === inside
    const item =
      depth === 0
        ? row(place)
        : fc.oneof({ weight: 3, arbitrary: row(place) }, { weight: 1, arbitrary: group(place, depth - 1, join) })
    return fc
      .array(item, { minLength: 2, maxLength: 4 })
      .map((items): BuilderGroup => ({ kind: 'group', join, not, items }))
  })
}

function row(place: Place): Item {
  if (!place.rows) return compare(place)
  const relation = fc.constantFrom('contacts', 'deals', 'orders', 'touches', 'usage', 'answers', 'deal_contacts')
  const related = relation.chain((name): Item => {
    const where = fc.oneof(fc.constant(null), rowsWhere(name))
    const counted = fc.tuple(
      fc.constantFrom('more', 'at_least', 'fewer', 'at_most', 'exactly'),
      fc.integer({ min: 1, max: 9 }),
    )
    const asked = fc.constantFrom('some', 'none').map((quantity) => [quantity, null] as const)
    return fc.oneof(
      fc.tuple(fc.oneof(counted, asked), where).map(
        ([[quantity, count], kept]): BuilderItem => ({
          kind: 'related',
          relation: name,
          quantity,
          count,
          where: kept,
        }),
      ),
      rowsWhere(name).map(
        (kept): BuilderItem => ({ kind: 'related', relation: name, quantity: 'every', count: null, where: kept }),
      ),
    )
  })
  const total = fc
    .tuple(
      fc.constantFrom('sum', 'avg', 'min', 'max', 'different'),
      fc.constantFrom('is', 'less', 'at_most', 'more', 'at_least'),
      amount,
    )
    .chain(([measure, operator, value]) =>
      fc.oneof(fc.constant(null), rowsWhere('orders')).map(
        (where): BuilderItem => ({
          kind: 'total',
          relation: 'orders',
          measure,
          field: 'revenue',
          where,
          operator,
          value,
        }),
      ),
    )
  const segment = fc
    .tuple(fc.constantFrom('software', 'no-such'), fc.boolean())
    .map(([name, not]): BuilderItem => ({ kind: 'segment', name, not }))
  const text = fc.constantFrom('1 + 1 == 2', 'deals.size() / 2 > 1', 'now == now ? true : false')
  const raw = text.map((each): BuilderItem => ({ kind: 'raw', text: each }))
  return fc.oneof({ weight: 4, arbitrary: compare(place) }, { weight: 2, arbitrary: related }, total, segment, raw)
}

function rowsWhere(kind: KindName): Tree {
  const place = { kind, company: true, rows: false }
  return fc.oneof(
    compare(place).map((item): BuilderGroup => ({ kind: 'group', join: 'all', not: false, items: [item] })),
    group(place, 1),
  )
}

function compare({ kind, company }: Place): Item {
  const own = (testCatalog.kinds.get(kind)?.fields ?? []).map((field) => ({ name: field.name, field }))
  const others = company ? (testCatalog.kinds.get('accounts')?.fields ?? []) : []
  const fields = [...own, ...others.map((field) => ({ name: `account.${field.name}`, field }))]
  return fc.constantFrom(...fields).chain(({ name, field }) => compareOf(name, field))
}

function compareOf(name: string, field: CatalogField): Item {
  const operators = OPERATORS_OF[familyOf({ name, field })].filter((operator) => operator !== 'at_least')
  return fc.constantFrom(...operators).chain((operator): Item => {
    const shown = { kind: 'compare', field: name, operator } as const
    const withValue = (values: fc.Arbitrary<string | number | (string | number)[] | null>): Item =>
      values.map((value) => ({ ...shown, value }))
    if (['known', 'missing', 'yes', 'no'].includes(operator)) return withValue(fc.constant(null))
    if (operator === 'within' || operator === 'not_within') return withValue(period)
    if (operator === 'between') {
      return withValue(
        field.type === 'date'
          ? fc.constant(['2024-01-01', '2024-12-31'])
          : fc.tuple(amount, amount).map((two) => [...two]),
      )
    }
    const isAmount = field.type === 'integer' || field.type === 'number' || field.type === 'money'
    const one: fc.Arbitrary<string | number> = field.type === 'date' ? moment : isAmount ? amount : word
    if (operator === 'one_of' || operator === 'none_of') {
      return withValue(fc.array(one, { minLength: 1, maxLength: 3 }))
    }
    const plain = withValue(one)
    if (field.type !== 'text') return plain
    return fc.oneof(
      plain,
      one.map((value): BuilderItem => ({ ...shown, value: String(value).toLowerCase(), ignoringCase: true })),
    )
  })
}
