import { createContext, useContext } from 'react'
import type { FieldType } from './operator-menu.ts'

/** One field of a kind, in a person's words. */
export interface VocabularyField {
  readonly name: string
  /** "number of employees" */
  readonly label: string
  readonly type: FieldType
  /** One sentence about it. */
  readonly about: string
  /** Share of the rows that have a value, 0 to 1. */
  readonly coverage: number
  /** The only values it may have, where they are settled. */
  readonly values: readonly string[]
}

/** Accounts, contacts or the rows of a relation. */
export interface VocabularyKind {
  readonly name: string
  readonly one: string
  /** "people", "deals": its rows as a sentence names them. */
  readonly many: string
  readonly rows: number
  readonly fields: readonly VocabularyField[]
}

export interface Vocabulary {
  readonly kinds: readonly VocabularyKind[]
  readonly segments: readonly { readonly name: string; readonly subject: 'account' | 'contact' }[]
}

/** What a group of rows is about: the company, a person, or the rows of a relation. */
export interface Scope {
  readonly kind: string
  /** Inside the conditions on a relation's rows: no relation and no segment can be asked for there. */
  readonly inside: boolean
}

export const VocabularyContext = createContext<Vocabulary>({ kinds: [], segments: [] })
export const ScopeContext = createContext<Scope>({ kind: 'accounts', inside: false })

export function useVocabulary(): Vocabulary {
  return useContext(VocabularyContext)
}

export function useScope(): Scope {
  return useContext(ScopeContext)
}

/** The field of a row in a scope; `account.…` inside another kind is the company's. */
export function findField(
  vocabulary: Vocabulary,
  kind: string,
  name: string,
): { kind: string; field: VocabularyField } | undefined {
  const company = kind !== 'accounts' && name.startsWith('account.')
  const of = company ? 'accounts' : kind
  const plain = company ? name.slice('account.'.length) : name
  const field = vocabulary.kinds.find((each) => each.name === of)?.fields.find((each) => each.name === plain)
  return field === undefined ? undefined : { kind: of, field }
}

/** "people", "roles in deals": the rows of a kind as a sentence names them. */
export function manyOf(vocabulary: Vocabulary, kind: string): string {
  return vocabulary.kinds.find(({ name }) => name === kind)?.many ?? kind.replaceAll('_', ' ')
}

/** "person", "role in a deal": one of its rows. */
export function oneOf(vocabulary: Vocabulary, kind: string): string {
  return vocabulary.kinds.find(({ name }) => name === kind)?.one ?? manyOf(vocabulary, kind)
}
