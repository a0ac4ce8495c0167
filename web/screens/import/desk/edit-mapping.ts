import type { KindName, Mapping, MappingPart } from './preview.ts'

/** What a person decides that a column is. */
export type ColumnChoice =
  | { readonly as: 'field'; readonly kind: KindName; readonly field: string }
  | { readonly as: 'own field'; readonly kind: KindName }
  | { readonly as: 'question' }
  | { readonly as: 'date of change' }
  | { readonly as: 'left out' }

type FieldEntry = MappingPart['fields'][string]
type ReadingEntry = Exclude<FieldEntry, string | { constant: string }>

/**
 * Gives a column another meaning. Whatever it was before is taken off it; a column that held the field until now is
 * kept as a field of its own, so that nothing is lost by an exchange.
 */
export function chooseColumn(mapping: Mapping, column: string, choice: ColumnChoice): Mapping {
  const freed = freeColumn(mapping, column)
  if (choice.as === 'left out') return freed
  if (choice.as === 'date of change') return { ...freed, updated_at: { column } }
  if (choice.as === 'question') {
    return changeParts(freed, (part) =>
      part.questions === undefined ? part : { ...part, questions: { ...part.questions, [column]: column } },
    )
  }
  return changeParts(freed, (part) => {
    if (part.kind !== choice.kind) return part
    if (choice.as === 'own field') return { ...part, custom: [...customOf(part), column] }
    const before = columnOf(part.fields[choice.field])
    const custom = before === undefined || before === column ? part.custom : [...customOf(part), before]
    return { ...part, fields: { ...part.fields, [choice.field]: column }, custom }
  })
}

/** Says how the dates of a column are written, wherever they go. */
export function setDateFormat(mapping: Mapping, column: string, format: string): Mapping {
  const note = mapping.columns?.[column]
  return {
    ...changeEntries(mapping, column, (entry) => ({ ...entry, format })),
    ...(note === undefined ? {} : { columns: { ...mapping.columns, [column]: { ...note, type: 'date', format } } }),
    ...(mapping.updated_at?.column === column ? { updated_at: { column, format } } : {}),
  }
}

/** Says which mark stands before the decimals of a column. */
export function setDecimal(mapping: Mapping, column: string, decimal: '.' | ','): Mapping {
  const note = mapping.columns?.[column]
  return {
    ...changeEntries(mapping, column, (entry) => ({ ...entry, decimal })),
    ...(note === undefined
      ? {}
      : { columns: { ...mapping.columns, [column]: { ...note, type: 'number' as const, decimal } } }),
  }
}

/** Says what a word of theirs means in a field that knows only certain values. */
export function setMeaning(mapping: Mapping, column: string, field: string, word: string, meaning: string): Mapping {
  return changeEntries(
    mapping,
    column,
    (entry) => ({ ...entry, values: { ...entry.values, [word]: meaning } }),
    (name) => name === field,
  )
}

/** Drops the `.0` that a spreadsheet put behind ids. */
export function dropDecimals(mapping: Mapping, column: string): Mapping {
  return changeEntries(mapping, column, (entry) => ({ ...entry, format: 'integer' }))
}

type OwnType = NonNullable<Mapping['columns']>[string]['type']

/** Reads a column that is kept as a field of its own as another type. */
export function setOwnType(mapping: Mapping, column: string, type: OwnType): Mapping {
  const note = mapping.columns?.[column]
  return { ...mapping, columns: { ...mapping.columns, [column]: { type, name: note?.name ?? column } } }
}

/** What holds for the whole file, without what was decided about its columns: to guess anew. */
export function readingOf(mapping: Mapping): Mapping {
  return withoutEntries(mapping, (name) => DECIDED.has(name))
}

const DECIDED = new Set(['as', 'columns', 'updated_at', 'exact'])

function freeColumn(mapping: Mapping, column: string): Mapping {
  const { updated_at: updated, columns = {}, ...rest } = mapping
  const { [column]: _, ...notes } = columns
  const freed = changeParts({ ...rest, columns: notes }, (part) => {
    const custom = customOf(part).filter((name) => name !== column)
    return {
      ...part,
      fields: withoutEntries(part.fields, (_name, entry) => columnOf(entry) === column),
      custom: custom.length === 0 ? 'none' : custom,
      ...(part.questions === undefined
        ? {}
        : { questions: withoutEntries(part.questions, (name) => name === column) }),
    }
  })
  const kept = changeParts(freed, (part) => withoutLostOutcomes(part, notes))
  return updated === undefined || updated.column === column ? kept : { ...kept, updated_at: updated }
}

/** A field that is gone cannot be filled in after the outcome. */
function withoutLostOutcomes(part: MappingPart, notes: NonNullable<Mapping['columns']>): MappingPart {
  if (part.after_outcome === undefined) return part
  const known = new Set([...Object.keys(part.fields), ...Object.values(notes).map((note) => note.name)])
  return { ...part, after_outcome: part.after_outcome.filter((name) => known.has(name)) }
}

function changeParts(mapping: Mapping, change: (part: MappingPart) => MappingPart): Mapping {
  return mapping.as === undefined ? mapping : { ...mapping, as: mapping.as.map(change) }
}

/** Changes how a column is read in the fields it goes to. */
function changeEntries(
  mapping: Mapping,
  column: string,
  change: (entry: ReadingEntry) => ReadingEntry,
  wanted: (field: string) => boolean = () => true,
): Mapping {
  return changeParts(mapping, (part) => ({
    ...part,
    fields: Object.fromEntries(
      Object.entries(part.fields).map(([field, entry]) => {
        if (columnOf(entry) !== column || !wanted(field)) return [field, entry]
        return [field, change(typeof entry === 'string' ? { column: entry } : (entry as ReadingEntry))]
      }),
    ),
  }))
}

function customOf(part: MappingPart): string[] {
  return part.custom === 'none' ? [] : [...part.custom]
}

function columnOf(entry: FieldEntry | undefined): string | undefined {
  if (entry === undefined || typeof entry === 'string') return entry
  return 'column' in entry ? entry.column : undefined
}

function withoutEntries<T>(record: Record<string, T>, drop: (name: string, value: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => !drop(name, value)))
}
