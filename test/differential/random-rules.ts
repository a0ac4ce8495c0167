import fc from 'fast-check'
import {
  askableFields,
  type CatalogField,
  type FieldType,
  KINDS,
  type KindName,
} from '../../src/market-data/index.ts'
import { printText } from '../../src/segments/language/index.ts'
import { WORDS } from './random-market.ts'
import { testCatalog } from './test-catalog.ts'

/** What a random expression may speak of at its place. */
interface Place {
  /** How fields are named: `account.`, `contact.account.`, `d.` … by kind. */
  readonly owners: readonly { readonly prefix: string; readonly kind: KindName }[]
  /** How relations are named; undefined where they may not be asked about. */
  readonly relations: string | undefined
  /** Segments may be asked for. */
  readonly segments: boolean
  /** Inside a predicate about items of a list. */
  readonly item: boolean
}

const ACCOUNT: Place = {
  owners: [{ prefix: 'account.', kind: 'accounts' }],
  relations: '',
  segments: true,
  item: false,
}
const CONTACT: Place = {
  owners: [
    { prefix: 'contact.', kind: 'contacts' },
    { prefix: 'contact.account.', kind: 'accounts' },
  ],
  relations: 'contact.account.',
  segments: true,
  item: false,
}

export const SEGMENTS = new Map([
  ['software', { rule: 'account.industry == "Software" || account.employees > 4' }],
  ['in-software-and-sold', { rule: 'inSegment("software") && deals.exists(d, d.status == "won")' }],
])

type Text = fc.Arbitrary<string>

/** Random conditions that the checker must take, about accounts or about contacts. */
export function randomRule(subject: 'account' | 'contact', depth: number): Text {
  const place = subject === 'account' ? ACCOUNT : CONTACT
  const rule = condition(place, depth)
  // A rule about people must name the contact, or it would be about companies.
  return subject === 'account'
    ? rule.map((text) =>
        /account|deals|contacts|orders|touches|usage|answers/.test(text) ? text : `${text} && has(account.name)`,
      )
    : rule.map((text) => `(has(contact.title) || !has(contact.title)) && ${wrap(text)}`)
}

const literalText: Text = fc.constantFrom(...WORDS, 'Nobody').map(printText)
const integer: Text = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -3, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('9223372036854775807', '-9223372036854775808', '4611686018427387904') },
)
const number: Text = fc.integer({ min: -80, max: 400 }).map((quarters) => {
  const text = String(quarters / 4)
  return text.includes('.') ? text : `${text}.0`
})
const date: Text = fc.oneof(
  fc
    .constantFrom('2022-03-27', '2023-10-29', '2024-01-01', '2024-02-29', '2025-06-30')
    .map((day) => `date("${day}")`),
  fc.constantFrom('30d', '365d', '8w', '36h', '6m', '16m', '1y', '3y').map((period) => `ago("${period}")`),
  fc.constant('now'),
  fc.constant('timestamp("2024-10-27T00:30:00Z")'),
)
const duration: Text = fc.constantFrom('duration("90d")', 'duration("-2w")', 'duration("0.5h")', 'duration("400d")')
const compared = fc.constantFrom('==', '!=', '<', '<=', '>', '>=')

function wrap(text: string): string {
  return /^[\w.]+(\([^()]*\))?$/.test(text) ? text : `(${text})`
}

/** Readings of people are read again by the reference; those of a touch's person have tests of their own. */
function fieldsOf(kind: KindName): readonly CatalogField[] {
  return kind === 'contacts' || kind === 'answers'
    ? askableFields(testCatalog, kind)
    : (testCatalog.kinds.get(kind)?.fields ?? [])
}

function fieldOf(place: Place, types: readonly FieldType[]): Text | undefined {
  const names = place.owners.flatMap(({ prefix, kind }) =>
    fieldsOf(kind)
      .filter((field) => types.includes(field.type) && field.values === undefined)
      .map((field) => prefix + field.name),
  )
  return names.length === 0 ? undefined : fc.constantFrom(...names)
}

/** Of long lists those that the market has, and a few that it has not. */
function some(values: readonly string[]): readonly string[] {
  const occur = /creative|finance|sales|design|research|manager|entry|vp|owner/
  return values.length < 6
    ? values
    : values.filter((value, index) => occur.test(value) && (index < 9 || index % 3 === 0))
}

function closedField(place: Place): Text | undefined {
  const fields = place.owners.flatMap(({ prefix, kind }) =>
    fieldsOf(kind).flatMap((field) =>
      field.values === undefined ? [] : [{ name: prefix + field.name, values: some(field.values) }],
    ),
  )
  if (fields.length === 0) return undefined
  return fc.constantFrom(...fields).chain(({ name, values }) =>
    fc.oneof(
      fc
        .tuple(fc.constantFrom('==', '!='), fc.constantFrom(...values))
        .map(([operator, value]) => `${name} ${operator} "${value}"`),
      fc.subarray([...values]).map((chosen) => `${name} in [${chosen.map(printText).join(', ')}]`),
    ),
  )
}

function oneOf(...given: readonly (Text | undefined)[]): Text {
  return fc.oneof(...given.filter((one) => one !== undefined))
}

function textOf(place: Place, depth: number): Text {
  const field = place.item ? fc.constant('item_') : fieldOf(place, ['text'])
  if (depth <= 0) return oneOf(field, field, literalText)
  const inner = textOf(place, depth - 1)
  return oneOf(
    field,
    field,
    field,
    inner.map((text) => `lower(${text})`),
    inner.map((text) => `${wrap(text)}.trim()`),
    fc.tuple(inner, literalText).map(([left, right]) => `${wrap(left)} + ${right}`),
    fc.tuple(condition(place, 0), inner, inner).map(([test, yes, no]) => `(${wrap(test)} ? ${yes} : ${no})`),
  )
}

function relationCall(
  place: Place,
  depth: number,
): fc.Arbitrary<{ rows: string; variable: string; kind: KindName }> | undefined {
  const { relations } = place
  if (relations === undefined) return undefined
  const kinds = KINDS.map((kind) => kind.name).filter((name) => name !== 'accounts')
  return fc.constantFrom(...kinds).chain((kind) => {
    const bare = fc.constant(`${relations}${kind}`)
    const filtered = predicate(place, kind, depth).map((text) => `${relations}${kind}.filter(r, ${text})`)
    return fc.oneof(bare, filtered, filtered).map((rows) => ({ rows, variable: 'r', kind }))
  })
}

/** What is asked of a row; at times it looks at the account too. */
function predicate(place: Place, kind: KindName, depth: number): Text {
  const account = place.owners.find((owner) => owner.kind === 'accounts')
  const own = { prefix: 'r.', kind }
  const row: Place = { owners: [own], relations: undefined, segments: false, item: false }
  const withAccount: Place = { ...row, owners: account === undefined ? [own] : [own, account] }
  return fc.oneof(
    { weight: 5, arbitrary: condition(row, depth - 1) },
    { weight: 1, arbitrary: condition(withAccount, depth - 1) },
  )
}

function mapped(place: Place, depth: number, types: readonly FieldType[]): Text | undefined {
  return relationCall(place, depth)
    ?.chain(({ rows, kind }) => {
      const field = fieldOf(
        { owners: [{ prefix: 'r.', kind }], relations: undefined, segments: false, item: false },
        types,
      )
      return (field ?? fc.constant('r.id')).map((of) => ({ rows, of }))
    })
    .filter(({ of }) => of !== 'r.id' || types.includes('text'))
    .map(({ rows, of }) => `${rows}.map(r, ${of})`)
}

function integerOf(place: Place, depth: number): Text {
  const field = place.item ? undefined : fieldOf(place, ['integer'])
  const dates = place.item ? undefined : fieldOf(place, ['date'])
  if (depth <= 0) return oneOf(field, field, integer)
  const inner = integerOf(place, depth - 1)
  const lists = place.item ? undefined : fieldOf(place, ['list'])
  return oneOf(
    field,
    field,
    integer,
    dates?.map((of) => `year(${of})`),
    dates?.map((of) => `month(${of})`),
    dates?.map((of) => `daysSince(${of})`),
    textOf(place, 0).map((of) => `${wrap(of)}.size()`),
    lists?.map((of) => `size(${of})`),
    lists?.chain((of) => itemCondition(place).map((text) => `${of}.filter(item_, ${text}).size()`)),
    relationCall(place, depth)?.map(({ rows }) => `${rows}.size()`),
    mapped(place, depth, ['text', 'integer', 'number', 'money', 'date'])?.map((rows) => `${rows}.countDistinct()`),
    mapped(place, depth, ['integer'])?.chain((rows) =>
      fc.constantFrom('sum', 'min', 'max').map((how) => `${rows}.${how}()`),
    ),
    fc
      .tuple(inner, fc.constantFrom('+', '-', '*', '%'), inner)
      .map(([left, operator, right]) => `(${wrap(left)} ${operator} ${wrap(right)})`),
    inner.map((text) => `-${wrap(text)}`),
    fc.tuple(condition(place, depth - 1), inner, inner).map(([test, yes, no]) => `(${wrap(test)} ? ${yes} : ${no})`),
  )
}

function numberOf(place: Place, depth: number): Text {
  const field = place.item ? undefined : fieldOf(place, ['number', 'money'])
  if (depth <= 0) return oneOf(field, field, number)
  const inner = numberOf(place, depth - 1)
  const whole = integerOf(place, depth - 1)
  return oneOf(
    field,
    field,
    number,
    mapped(place, depth, ['number', 'money'])?.chain((rows) =>
      fc.constantFrom('sum', 'avg', 'min', 'max').map((how) => `${rows}.${how}()`),
    ),
    mapped(place, depth, ['integer'])?.map((rows) => `${rows}.avg()`),
    fc
      .tuple(oneOf(inner, whole), fc.constantFrom('+', '-', '*'), inner)
      .map(([left, operator, right]) => `(${wrap(left)} ${operator} ${wrap(right)})`),
    fc.tuple(oneOf(inner, whole), oneOf(inner, whole)).map(([left, right]) => `(${wrap(left)} / ${wrap(right)})`),
    oneOf(inner, whole).map((text) => `abs(${text})`),
    fc.tuple(condition(place, depth - 1), whole, inner).map(([test, yes, no]) => `(${wrap(test)} ? ${yes} : ${no})`),
  )
}

function dateOf(place: Place, depth: number): Text {
  const field = place.item ? undefined : fieldOf(place, ['date'])
  if (depth <= 0) return oneOf(field, field, date)
  const inner = dateOf(place, depth - 1)
  return oneOf(
    field,
    field,
    date,
    mapped(place, depth, ['date'])?.chain((rows) => fc.constantFrom('min', 'max').map((how) => `${rows}.${how}()`)),
    fc
      .tuple(inner, fc.constantFrom('+', '-'), duration)
      .map(([left, operator, right]) => `${wrap(left)} ${operator} ${right}`),
    fc.tuple(condition(place, 0), inner, inner).map(([test, yes, no]) => `(${wrap(test)} ? ${yes} : ${no})`),
  )
}

function itemCondition(place: Place): Text {
  const item: Place = { ...place, relations: undefined, segments: false, item: true }
  const asked = oneOf(
    fc.tuple(fc.constantFrom('==', '!=', '<'), literalText).map(([operator, word]) => `item_ ${operator} ${word}`),
    literalText.map((word) => `item_.startsWith(${word})`),
    fieldOf(place, ['text'])?.map((field) => `item_ == ${field}`),
    textOf(item, 1).map((text) => `${wrap(text)}.contains("i")`),
  )
  return fc.oneof(
    asked,
    asked,
    fc.tuple(asked, fc.constantFrom('&&', '||'), asked).map(([left, word, right]) => `${left} ${word} ${right}`),
  )
}

function condition(place: Place, depth: number): Text {
  const boolean = fieldOf(place, ['boolean'])
  const lists = place.item ? undefined : fieldOf(place, ['list'])
  const anything = fieldOf(place, ['text', 'integer', 'number', 'money', 'date', 'boolean'])
  const less = depth - 1
  const texts = fc.oneof(
    fc
      .tuple(textOf(place, less), compared, textOf(place, 0))
      .map(([left, operator, right]) => `${wrap(left)} ${operator} ${wrap(right)}`),
    fc
      .tuple(textOf(place, less), fc.array(literalText, { maxLength: 4 }))
      .map(([left, options]) => `${wrap(left)} in [${options.join(', ')}]`),
    fc.tuple(textOf(place, 0), textOf(place, 0)).map(([left, right]) => `${wrap(left)} in [${right}, "Software"]`),
    fc
      .tuple(textOf(place, less), fc.constantFrom('contains', 'startsWith', 'endsWith'), literalText)
      .map(([left, how, right]) => `${wrap(left)}.${how}(${right})`),
    fc
      .tuple(textOf(place, 0), fc.constantFrom('^[A-Z]', 'o', '(won|lost)$', '^.$', '\\d'))
      .map(([left, pattern]) => `${wrap(left)}.matches(${printText(pattern)})`),
  )
  const numbers = fc.oneof(
    fc
      .tuple(integerOf(place, less), compared, integer)
      .map(([left, operator, right]) => `${wrap(left)} ${operator} ${right}`),
    fc
      .tuple(numberOf(place, less), compared, fc.oneof(number, integer))
      .map(([left, operator, right]) => `${wrap(left)} ${operator} ${right}`),
    fc
      .tuple(number, compared, integerOf(place, less))
      .map(([left, operator, right]) => `${left} ${operator} ${wrap(right)}`),
    fc
      .tuple(integerOf(place, less), fc.array(integer, { maxLength: 3 }))
      .map(([left, options]) => `${wrap(left)} in [${options.join(', ')}]`),
    fc
      .tuple(numberOf(place, less), fc.array(fc.oneof(number, integer), { maxLength: 3 }))
      .map(([left, options]) => `${wrap(left)} in [${options.join(', ')}]`),
    fc.tuple(integerOf(place, 0), number).map(([left, option]) => `${wrap(left)} in [${option}, 3]`),
  )
  const dates = fc.oneof(
    fc
      .tuple(dateOf(place, less), compared, dateOf(place, 0))
      .map(([left, operator, right]) => `${wrap(left)} ${operator} ${wrap(right)}`),
    fc
      .tuple(dateOf(place, less), dateOf(place, 0), compared, duration)
      .map(([left, right, operator, than]) => `${wrap(left)} - ${wrap(right)} ${operator} ${than}`),
  )
  const leaf = oneOf(
    texts,
    numbers,
    dates,
    closedField(place),
    boolean,
    boolean?.map((field) => `${field} == true`),
    anything?.map((field) => `has(${field})`),
    anything?.chain((field) => fc.constantFrom('==', '!=').map((operator) => `${field} ${operator} null`)),
    lists?.chain((list) => fc.oneof(literalText, textOf(place, 0)).map((text) => `${wrap(text)} in ${list}`)),
    lists?.chain((list) =>
      fc
        .tuple(fc.constantFrom('exists', 'all', 'exists_one'), itemCondition(place))
        .map(([how, text]) => `${list}.${how}(item_, ${text})`),
    ),
    place.segments ? fc.constantFrom(...SEGMENTS.keys()).map((name) => `inSegment("${name}")`) : undefined,
  )
  if (depth <= 0) return leaf
  const relations = place.relations
  const quantified =
    relations === undefined
      ? undefined
      : relationCall(place, less)?.chain(({ rows, kind }) =>
          fc
            .tuple(fc.constantFrom('exists', 'exists', 'all', 'exists_one'), predicate(place, kind, depth))
            .map(([how, text]) => `${rows}.${how}(r, ${text})`),
        )
  const inner = condition(place, less)
  return oneOf(
    leaf,
    quantified,
    quantified,
    relationCall(place, less)?.chain(({ rows }) =>
      fc
        .tuple(compared, fc.integer({ min: -1, max: 4 }))
        .map(([operator, than]) => `${rows}.size() ${operator} ${than}`),
    ),
    inner.map((text) => `!${wrap(text)}`),
    fc.array(inner, { minLength: 2, maxLength: 4 }).map((all) => all.map(wrap).join(' && ')),
    fc.array(inner, { minLength: 2, maxLength: 4 }).map((all) => all.map(wrap).join(' || ')),
    fc.tuple(inner, inner, inner).map(([test, yes, no]) => `${wrap(test)} ? ${wrap(yes)} : ${wrap(no)}`),
  )
}
