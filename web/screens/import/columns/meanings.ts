import type { Mapping, PreviewColumn } from '../desk/preview.ts'

/** What a mapping says about the words of one column in one field: their word, lower case, and its meaning. */
export function meaningsOf(mapping: Mapping, column: string, field: string): Readonly<Record<string, string>> {
  for (const part of mapping.as ?? []) {
    const entry = part.fields[field]
    if (typeof entry === 'object' && 'column' in entry && entry.column === column) return entry.values ?? {}
  }
  return {}
}

/** The words to ask about: those that cannot be taken, and those that were said or derived. */
export function wordsOf(column: PreviewColumn, field: string, said: Readonly<Record<string, string>>): string[] {
  const strange = column.uses.find((use) => use.field === field)?.unreadableSuch ?? []
  const words = new Map([...strange, ...column.samples].map((word) => [word.toLowerCase(), word]))
  const asked = [...strange.map((word) => word.toLowerCase()), ...Object.keys(said)]
  return [...new Set(asked)].map((word) => words.get(word) ?? word)
}
