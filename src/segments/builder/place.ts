import { askableFields, type Catalog, type CatalogField, findField, type KindName } from '../../market-data/index.ts'
import { isRelation } from '../language/check/check-names.ts'
import type { Relation, Subject } from '../language/node.ts'
import type { Syntax } from '../language/syntax.ts'
import { named, select } from './make-syntax.ts'

/** Where an item stands, which says whose fields it names. */
export interface Place {
  readonly catalog: Catalog
  readonly subject: Subject
  /** Inside the conditions on the rows of a relation. */
  readonly row?: { readonly relation: Relation; readonly variable: string }
}

/** Prefix of the company's fields where an item is not itself about the company. */
const COMPANY = 'account.'

/** What a builder calls a field here, and the field. */
export interface PlacedField {
  readonly name: string
  readonly field: CatalogField
}

/** The field that a syntax names: `account.industry`, `contact.account.industry`, `d.status`. */
export function fieldAt(place: Place, syntax: Syntax): PlacedField | undefined {
  if (syntax.kind !== 'select') return undefined
  const { target, field: name } = syntax
  if (isName(target, place.row?.variable ?? place.subject)) return placed(place, ownKind(place), name, '')
  const ofCompany = place.subject === 'account' ? isName(target, 'account') : isContactAccount(target)
  const own = place.subject === 'account' && place.row === undefined
  return ofCompany && !own ? placed(place, 'accounts', name, COMPANY) : undefined
}

/** The field of that name, as an item here names it. */
export function fieldNamed(place: Place, name: string): PlacedField | undefined {
  if (!name.startsWith(COMPANY)) return placed(place, ownKind(place), name, '')
  if (place.subject === 'account' && place.row === undefined) return undefined
  return placed(place, 'accounts', name.slice(COMPANY.length), COMPANY)
}

export function fieldSyntax(place: Place, { name, field }: PlacedField): Syntax {
  if (!name.startsWith(COMPANY)) return select(named(place.row?.variable ?? place.subject), field.name)
  return select(company(place), field.name)
}

/** The relation whose rows a syntax names: `deals`, `account.deals`, `contact.account.deals`. */
export function relationAt(place: Place, syntax: Syntax): Relation | undefined {
  if (place.row !== undefined) return undefined
  if (syntax.kind === 'name') return isRelation(syntax.name) ? syntax.name : undefined
  if (syntax.kind !== 'select' || !isRelation(syntax.field)) return undefined
  const { target } = syntax
  return (place.subject === 'account' ? isName(target, 'account') : isContactAccount(target))
    ? syntax.field
    : undefined
}

export function relationSyntax(place: Place, relation: Relation): Syntax {
  return place.subject === 'account' ? named(relation) : select(company(place), relation)
}

/** What rows of a relation are called unless the text says otherwise. */
export function usualVariable(relation: string): string {
  return relation[0] ?? 'r'
}

/** Names that a row may not have, because they would hide what else is named inside. */
export function mayNameRow(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !['account', 'contact', 'now'].includes(name) && !isRelation(name)
}

function company(place: Place): Syntax {
  return place.subject === 'account' ? named('account') : select(named('contact'), 'account')
}

function ownKind(place: Place): KindName {
  return place.row?.relation ?? (place.subject === 'account' ? 'accounts' : 'contacts')
}

function placed(place: Place, kind: KindName, name: string, prefix: string): PlacedField | undefined {
  const field = findField(place.catalog, kind, name)
  return field === undefined ? undefined : { name: prefix + name, field }
}

function isName(syntax: Syntax, name: string): boolean {
  return syntax.kind === 'name' && syntax.name === name
}

function isContactAccount(syntax: Syntax): boolean {
  return syntax.kind === 'select' && syntax.field === 'account' && isName(syntax.target, 'contact')
}

/** Names of the fields that an item here can name without a prefix. */
export function ownFields(place: Place): readonly string[] {
  return askableFields(place.catalog, ownKind(place)).map((field) => field.name)
}
