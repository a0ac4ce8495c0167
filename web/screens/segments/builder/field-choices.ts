import type { Pick } from './new-row.ts'
import { manyOf, type Scope, type Vocabulary, type VocabularyField } from './vocabulary.ts'

export interface FieldChoice {
  readonly key: string
  readonly label: string
  readonly note: string
  /** Share of the rows that have it, 0 to 1; undefined where that is not the question. */
  readonly coverage?: number
  readonly pick: Pick
}

export interface ChoiceGroup {
  readonly title: string
  readonly choices: readonly FieldChoice[]
}

/**
 * Everything a condition can be about, in groups. Without a search only what a person may expect at the top: a relation's
 * own fields come up when their words are typed.
 */
export function fieldChoices(vocabulary: Vocabulary, scope: Scope, search: string): readonly ChoiceGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const groups = [
    ...ownFields(vocabulary, scope),
    ...(scope.inside ? [] : relations(vocabulary, words.length > 0)),
    other(scope),
  ]
  return groups
    .map(({ title, choices }) => ({ title, choices: choices.filter((choice) => says(choice, title, words)) }))
    .filter(({ choices }) => choices.length > 0)
}

/** Nothing can be told by a field that is empty everywhere. */
function isFilled({ coverage }: VocabularyField): boolean {
  return coverage > 0
}

function says({ label, note, key }: FieldChoice, title: string, words: readonly string[]): boolean {
  const text = `${label} ${note} ${key} ${title}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

function ownFields(vocabulary: Vocabulary, scope: Scope): ChoiceGroup[] {
  const of = (kind: string, prefix: string): FieldChoice[] =>
    (vocabulary.kinds.find(({ name }) => name === kind)?.fields ?? []).filter(isFilled).map((field) => ({
      key: `${prefix}${field.name}`,
      label: sentenceCase(field.label),
      note: field.about,
      coverage: field.coverage,
      pick: { kind: 'compare', name: `${prefix}${field.name}`, field },
    }))
  if (scope.kind === 'accounts') return [{ title: 'The company', choices: of('accounts', '') }]
  const own = scope.kind === 'contacts' ? 'The person' : `These ${manyOf(vocabulary, scope.kind)}`
  return [
    { title: own, choices: of(scope.kind, '') },
    { title: 'The company', choices: of('accounts', 'account.') },
  ]
}

function relations(vocabulary: Vocabulary, isSearched: boolean): ChoiceGroup[] {
  const kinds = vocabulary.kinds.filter(({ name, rows }) => name !== 'accounts' && rows > 0)
  const counts: FieldChoice[] = kinds.map(({ name, many }) => ({
    key: `${name} count`,
    label: sentenceCase(many),
    note: 'how many, and which',
    pick: { kind: 'related', relation: name },
  }))
  const totals: FieldChoice[] = kinds.flatMap(({ name, many, fields }) =>
    fields
      .filter(
        ({ type, name: field }) =>
          type === 'money' || type === 'number' || (type === 'date' && field !== 'created_at'),
      )
      .map((field) => ({
        key: `${name}.${field.name} total`,
        label: `${field.type === 'date' ? 'Latest' : 'Total'} ${field.label} of ${many}`,
        note: field.type === 'date' ? 'or the earliest' : 'or its average, lowest, highest',
        coverage: field.coverage,
        pick: { kind: 'total', relation: name, field },
      })),
  )
  const inside = isSearched
    ? kinds.map(({ name, many, fields }) => ({
        title: `Among its ${many}`,
        choices: fields.filter(isFilled).map((field) => ({
          key: `${name}.${field.name}`,
          label: sentenceCase(field.label),
          note: `of its ${many}`,
          coverage: field.coverage,
          pick: { kind: 'related', relation: name, where: field } as const,
        })),
      }))
    : []
  return [{ title: 'What it has', choices: counts }, ...inside, { title: 'Totals', choices: totals }]
}

function other(scope: Scope): ChoiceGroup {
  const choices: FieldChoice[] = []
  if (!scope.inside) {
    choices.push({ key: 'segment', label: 'Another segment', note: 'is in it, or is not', pick: { kind: 'segment' } })
  }
  choices.push({ key: 'raw', label: 'Written in the rule language', note: 'anything else', pick: { kind: 'raw' } })
  return { title: 'Something else', choices }
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
