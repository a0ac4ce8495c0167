import type { ColumnChoice } from '../desk/edit-mapping.ts'
import { fieldWords, kindWords, typeWords } from '../desk/import-words.ts'
import type { OfferedKind, PreviewColumn } from '../desk/preview.ts'

export interface OptionRequest {
  readonly column: PreviewColumn
  /** The kinds of rows the file holds, with their fields. */
  readonly kinds: readonly OfferedKind[]
  /** Which column holds a field now, by `kind.field`. */
  readonly taken: ReadonlyMap<string, string>
  /** It is a survey whose columns are questions. */
  readonly survey: boolean
}

export interface FieldOption {
  readonly value: string
  readonly label: string
  readonly type: string
  readonly about: string
  /** Its values can be read as this. */
  readonly fits: boolean
  readonly choice: ColumnChoice
}

interface OptionGroup {
  readonly title: string
  readonly options: readonly FieldOption[]
}

/** Everything a column may become, found by name or by what it holds; what its values can be read as comes first. */
export function optionGroups(request: OptionRequest, search: string): OptionGroup[] {
  const words = search.trim().toLowerCase()
  const wanted = ({ label, about, value }: FieldOption): boolean =>
    words === '' || [label, about, value].some((text) => text.toLowerCase().includes(words))
  const groups = [
    { title: 'Not a field of ours', options: otherwise(request).filter(wanted) },
    ...request.kinds.map((kind) => ({
      title: `Fields of ${kindWords(kind.kind)}`,
      options: fieldsOf(kind, request).filter(wanted),
    })),
  ]
  return groups.filter((group) => group.options.length > 0)
}

function fieldsOf(kind: OfferedKind, { column, taken }: OptionRequest): FieldOption[] {
  return kind.fields
    .map((field) => {
      const holder = taken.get(`${kind.kind}.${field.field}`)
      const held = holder === undefined || holder === column.column ? '' : ` Now from “${holder}”.`
      return {
        value: `${kind.kind}.${field.field}`,
        label: fieldWords(field.field),
        type: typeWords(field.type),
        about: `${field.own ? 'A field of your own.' : field.about}${held}`,
        fits: column.readsAs.includes(field.type as PreviewColumn['readsAs'][number]),
        choice: { as: 'field' as const, kind: kind.kind, field: field.field },
        own: field.own,
      }
    })
    .filter((field) => !field.own)
    .sort((left, right) => rank(left) - rank(right))
}

/** What only such values can be read as says most; any value is a text. */
function rank({ fits, type }: FieldOption): number {
  if (!fits) return 2
  return type === typeWords('text') || type === typeWords('list') ? 1 : 0
}

function otherwise({ kinds, survey }: OptionRequest): FieldOption[] {
  const plain = (value: string, label: string, about: string, choice: ColumnChoice): FieldOption => ({
    value,
    label,
    type: '',
    about,
    fits: true,
    choice,
  })
  return [
    ...(survey ? [plain('question', 'A question', 'Its cells are answers.', { as: 'question' })] : []),
    ...(survey ? [] : kinds).map((kind) =>
      plain(
        `own ${kind.kind}`,
        kinds.length > 1 ? `Keep as own field of ${kindWords(kind.kind)}` : 'Keep as own field',
        'It can be used in rules under its own name.',
        { as: 'own field', kind: kind.kind },
      ),
    ),
    plain('changed', 'When the row was last changed', 'The newer row wins, whatever the order of the files.', {
      as: 'date of change',
    }),
    plain('out', 'Leave out', 'Nothing of it is kept.', { as: 'left out' }),
  ]
}
