import type { Field, Kind, KindName } from './kinds/field.ts'
import { KINDS } from './kinds/kinds.ts'

/** A field of this workspace: one of ours, or a custom attribute that an import brought. */
export interface CatalogField extends Field {
  readonly kind: KindName
  readonly custom: boolean
  /** Column in the tables of its kind: the field's name, or `x_` and the name for a custom attribute. */
  readonly column: string
  /** Declared in a mapping as filled in after the outcome: set aside by patterns and models. */
  readonly afterOutcome: boolean
}

export interface CatalogKind {
  readonly kind: Kind
  /** Fields that the tables hold. */
  readonly fields: readonly CatalogField[]
  /** Fields that are read from others: rules know them, tables and files do not. */
  readonly readings: readonly CatalogField[]
}

/** A dated rate: one unit of `currency` is worth `rate` units of the workspace's currency from `from` on. */
export interface Rate {
  readonly currency: string
  readonly from: Date
  readonly rate: number
}

/** Everything the language, the importer and the screens need to know about this workspace's fields. */
export interface Catalog {
  readonly kinds: ReadonlyMap<KindName, CatalogKind>
  readonly settings: WorkspaceSettings
  readonly rates: readonly Rate[]
  /** Currencies that occur in each kind's rows, besides missing. */
  readonly currencies: ReadonlyMap<KindName, readonly string[]>
}

export interface WorkspaceSettings {
  /** IANA name: dates without a time begin at its midnight. */
  readonly timeZone: string
  /** ISO 4217: amounts without a currency are in it, and sums are given in it. */
  readonly currency: string
  /** 1 to 12. */
  readonly fiscalYearStartsIn: number
}

export interface CustomField {
  readonly kind: KindName
  readonly field: Field
}

export function customColumn(name: string): string {
  return `x_${name}`
}

/** Joins our own kinds with a workspace's custom fields. */
export function buildCatalog(input: {
  custom: readonly CustomField[]
  afterOutcome: ReadonlySet<string>
  settings: WorkspaceSettings
  rates: readonly Rate[]
  currencies: ReadonlyMap<KindName, readonly string[]>
}): Catalog {
  const kinds = new Map<KindName, CatalogKind>()
  for (const kind of KINDS) {
    const own = kind.fields.map((field) => ({ ...field, custom: false, column: field.name }))
    const brought = input.custom
      .filter((custom) => custom.kind === kind.name)
      .map(({ field }) => ({ ...field, custom: true, column: customColumn(field.name) }))
    const fields = [...own, ...brought].map((field) => ({
      ...field,
      kind: kind.name,
      afterOutcome: input.afterOutcome.has(`${kind.name}.${field.name}`),
    }))
    const readings = (kind.readings ?? []).map((field) => ({
      ...field,
      kind: kind.name,
      custom: false,
      column: field.name,
      afterOutcome: false,
    }))
    kinds.set(kind.name, { kind, fields, readings })
  }
  return { kinds, settings: input.settings, rates: input.rates, currencies: input.currencies }
}

/** Everything that a rule can ask of a kind. A field that a file brought is meant before a reading of the same name. */
export function askableFields(catalog: Catalog, kind: KindName): readonly CatalogField[] {
  const known = catalog.kinds.get(kind)
  return known === undefined ? [] : [...known.fields, ...known.readings]
}

export function findField(catalog: Catalog, kind: KindName, name: string): CatalogField | undefined {
  return askableFields(catalog, kind).find((field) => field.name === name)
}
