import {
  askableFields,
  type Catalog,
  type CatalogField,
  type KindCoverage,
  type KindName,
} from '../../market-data/index.ts'
import { usualVariable } from '../builder/place.ts'
import { FORMS } from '../functions/forms.ts'
import type { LanguageFunction } from '../functions/function.ts'
import { FUNCTIONS } from '../functions/functions.ts'
import { RELATIONS } from '../language/check/check-names.ts'
import type { Relation } from '../language/node.ts'
import { label } from '../language/sentence/field-words.ts'
import { typeInWords, type ValueType, valueTypeOf } from '../language/value-type.ts'
import type { CompletionOption } from './completion-option.ts'
import { type Operand, type Reading, typeOf } from './operand.ts'

export type Coverage = ReadonlyMap<KindName, KindCoverage>

/** The fields of a kind, those that most rows have first; ones that no row has come last. */
function fieldOptions(catalog: Catalog, coverage: Coverage, kind: KindName, prefix: string): CompletionOption[] {
  const counted = coverage.get(kind)
  const share = (field: CatalogField): number =>
    (counted?.filled.get(field.name) ?? 0) / Math.max(1, counted?.rows ?? 0)
  const fields = [...askableFields(catalog, kind)]
  const empty = (field: CatalogField): number => (share(field) === 0 ? 1 : 0)
  return fields
    .sort((left, right) => empty(left) - empty(right))
    .map((field) => ({
      label: prefix + field.name,
      insert: prefix + field.name,
      kind: 'field',
      detail: `${typeWord(field)}, known for ${Math.floor(share(field) * 100)}%`,
      info: `${capital(label(field))}. ${field.about}`,
    }))
}

function typeWord(field: CatalogField): string {
  return field.type === 'money' ? 'money' : typeInWords(valueTypeOf(field.type))
}

/** What may stand behind a point. */
export function memberOptions({ catalog }: Reading, coverage: Coverage, of: Operand): CompletionOption[] {
  if (of.kind === 'row') {
    const fields = fieldOptions(catalog, coverage, of.of, '')
    const company: CompletionOption[] = of.person
      ? [
          {
            label: 'account',
            insert: 'account.',
            kind: 'keyword',
            detail: 'the company',
            info: 'The company of the person.',
          },
        ]
      : []
    return [...company, ...fields, ...(of.relations ? relationOptions('') : [])]
  }
  if (of.kind === 'rows') return rowMethods(of.relation, of.mapped)
  if (of.kind === 'items' || typeOf(of) === 'list') return listMethods()
  const type = typeOf(of)
  if (type === undefined) return []
  const size: CompletionOption[] = type === 'text' ? [form('size', 'size()')] : []
  return [...FUNCTIONS.filter((one) => takes(one, type)).map(asMethod), ...size]
}

function relationOptions(prefix: string): CompletionOption[] {
  return RELATIONS.map((relation) => ({
    label: relation,
    insert: `${prefix}${relation}.`,
    kind: 'relation',
    detail: 'many rows',
    info: `Ask whether one exists, count them, or add them up: ${relation}.exists(${usualVariable(relation)}, …).`,
  }))
}

function rowMethods(relation: Relation, mapped: boolean): CompletionOption[] {
  const row = usualVariable(relation)
  if (mapped) return ['sum', 'avg', 'min', 'max', 'countDistinct'].map((name) => form(name, `${name}()`))
  const asking = ['exists', 'filter', 'all', 'exists_one', 'map'].map((name) => form(name, `${name}(${row}, `))
  return [...asking.slice(0, 2), form('size', 'size()'), ...asking.slice(2)]
}

function listMethods(): CompletionOption[] {
  return [form('exists', 'exists(t, '), form('filter', 'filter(t, '), form('all', 'all(t, '), form('size', 'size()')]
}

/** A word of the grammar with its line of the reference. */
function form(name: string, insert: string): CompletionOption {
  const known = FORMS.find((each) => each.name.split(', ').includes(name))
  return { label: name, insert, kind: 'function', detail: known?.written ?? '', info: known?.about ?? '' }
}

function takes(one: LanguageFunction, type: ValueType): boolean {
  const [first] = one.parameters
  return first !== undefined && (first.types.includes(type) || (type === 'integer' && first.types.includes('number')))
}

function asMethod(one: LanguageFunction): CompletionOption {
  const rest = one.parameters.slice(1)
  const insert = rest.length === 0 ? `${one.name}()` : `${one.name}("`
  const detail = `${one.name}(${rest.map(({ name }) => name).join(', ')}) → ${typeInWords(one.result)}`
  return { label: one.name, insert, kind: 'function', detail, info: one.about }
}

/** What a condition may begin with. */
export function operandOptions(reading: Reading, coverage: Coverage): CompletionOption[] {
  const { catalog, subject, variables } = reading
  const options: CompletionOption[] = []
  for (const [name, variable] of variables) {
    if (variable === 'item')
      options.push({ label: name, insert: name, kind: 'keyword', detail: 'an item of the list' })
    else options.push(...fieldOptions(catalog, coverage, variable.relation, `${name}.`))
  }
  const company = subject === 'account' ? 'account.' : 'contact.account.'
  if (variables.size === 0) {
    const own = subject === 'account' ? 'accounts' : 'contacts'
    options.push(...subjectOptions(reading))
    options.push(...fieldOptions(catalog, coverage, own, `${subject}.`))
    options.push(...relationOptions(subject === 'account' ? '' : company))
    options.push({ ...form('inSegment', 'inSegment("'), label: 'inSegment' })
    if (subject === 'contact') options.push(...fieldOptions(catalog, coverage, 'accounts', company))
  } else options.push(...fieldOptions(catalog, coverage, 'accounts', company))
  options.push(form('has', 'has('))
  for (const one of FUNCTIONS) {
    const detail = `${one.name}(${one.parameters.map(({ name }) => name).join(', ')}) → ${typeInWords(one.result)}`
    options.push({ label: one.name, insert: `${one.name}(`, kind: 'function', detail, info: one.about })
  }
  for (const name of ['now', 'ago', 'date']) options.push(form(name, name === 'now' ? 'now' : `${name}("`))
  return options
}

/** Whom the rule is about: both as long as nothing is written. */
function subjectOptions({ subject, tokens }: Reading): CompletionOption[] {
  const account = { label: 'account', insert: 'account.', kind: 'keyword', detail: 'the company' } as const
  const contact = { label: 'contact', insert: 'contact.', kind: 'keyword', detail: 'the person' } as const
  const companies = { ...account, info: 'A rule that names account is about companies.' }
  const people = { ...contact, info: 'A rule that names contact is about people.' }
  if (tokens.length === 0) return subject === 'account' ? [companies, people] : [people, companies]
  return subject === 'account' ? [companies] : [people]
}

const COMPARED: readonly CompletionOption[] = [
  sign('==', 'is'),
  sign('!=', 'is not'),
  sign('in', 'is one of', 'in ["'),
  sign('>=', 'at least'),
  sign('>', 'more than'),
  sign('<=', 'at most'),
  sign('<', 'less than'),
]
const DATED: readonly CompletionOption[] = [
  sign('>', 'after', '> ago("'),
  sign('<', 'before', '< ago("'),
  sign('>=', 'on or after', '>= date("'),
  sign('<=', 'on or before', '<= date("'),
]

/** What can follow an operand that is not compared yet. */
export function operatorOptions(of: Operand): CompletionOption[] {
  const type = typeOf(of)
  if (of.kind === 'row' || of.kind === 'rows' || of.kind === 'items' || type === 'list') return []
  if (type === 'date') return [...DATED]
  if (type === 'text') {
    // A text that was written out may be looked for in a list.
    return of.kind === 'value' ? [sign('in', 'is in the list', 'in ')] : COMPARED.slice(0, 3)
  }
  return COMPARED.filter((option) => option.label !== 'in')
}

export function joinOptions(): CompletionOption[] {
  return [sign('&&', 'and'), sign('||', 'or')]
}

function sign(written: string, detail: string, insert = `${written} `): CompletionOption {
  return { label: written, insert, kind: 'keyword', detail }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
