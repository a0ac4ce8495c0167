import {
  askableFields,
  type Catalog,
  type CatalogField,
  type FieldType,
  type KindCoverage,
  type KindName,
} from '../market-data/index.ts'
import type { BuilderOperator } from './builder/builder-tree.ts'
import { familyOf, OPERATORS_OF } from './builder/compare-operators.ts'
import { FORMS } from './functions/forms.ts'
import type { FunctionExample } from './functions/function.ts'
import { FUNCTIONS } from './functions/functions.ts'
import { signature } from './language/language-reference.ts'
import { label, rowNoun } from './language/sentence/field-words.ts'

/** A field as a person chooses it. */
export interface VocabularyField {
  readonly name: string
  /** `number of employees`. */
  readonly label: string
  readonly type: FieldType
  /** Few different values, so that all of them can be offered. */
  readonly category: boolean
  readonly custom: boolean
  readonly about: string
  /** The only values it may have, where they are settled. */
  readonly values: string[]
  /** Share of the rows that have a value, 0 to 1. */
  readonly coverage: number
  /** What a row of a builder can ask of it. */
  readonly operators: BuilderOperator[]
}

export interface VocabularyKind {
  readonly name: KindName
  readonly one: string
  readonly many: string
  readonly about: string
  readonly rows: number
  readonly fields: VocabularyField[]
}

export interface VocabularyFunction {
  readonly name: string
  readonly written: string
  readonly about: string
  readonly example: string | null
}

/** What a rule can be made of in this workspace: everything that a builder or a completion offers. */
export function kindsVocabulary(catalog: Catalog, coverage: ReadonlyMap<KindName, KindCoverage>): VocabularyKind[] {
  return [...catalog.kinds.values()].map(({ kind }) => {
    const counted = coverage.get(kind.name)
    const rows = counted?.rows ?? 0
    const noun = kind.name === 'accounts' ? { one: 'company', many: 'companies' } : rowNoun(kind.name, true)
    return {
      name: kind.name,
      one: noun.one,
      many: noun.many,
      about: kind.about,
      rows,
      fields: askableFields(catalog, kind.name).map((field) =>
        fieldVocabulary(field, (counted?.filled.get(field.name) ?? 0) / Math.max(1, rows)),
      ),
    }
  })
}

function fieldVocabulary(field: CatalogField, coverage: number): VocabularyField {
  const { name, type, category = false, custom, about, values = [] } = field
  const operators = [...OPERATORS_OF[familyOf({ name, field })]]
  return { name, label: label(field), type, category, custom, about, values: [...values], coverage, operators }
}

/** The words of the grammar and the functions, as the reference has them. */
export function wordsVocabulary(): VocabularyFunction[] {
  const forms = FORMS.map(({ name, written, about, examples }) => ({
    name,
    written,
    about,
    example: first(examples),
  }))
  const functions = FUNCTIONS.map((one) => ({
    name: one.name,
    written: signature(one),
    about: one.about,
    example: first(one.examples),
  }))
  return [...forms, ...functions]
}

function first(examples: readonly FunctionExample[]): string | null {
  return examples[0]?.expression ?? null
}
