import type { Problem } from '../../problem.ts'
import type { Kind } from '../kinds/field.ts'
import type { PreparedColumn, PreparedFile } from '../sources/prepared-file.ts'
import { customName } from './custom-name.ts'
import { guessType, isCategory } from './guess-type.ts'
import { headerKey } from './header-key.ts'
import type { ColumnNote, MapPart } from './map-file.ts'
import { readColumn } from './read-column.ts'
import type { CustomAttribute } from './resolved-mapping.ts'
import type { DecimalMark } from './value-shapes.ts'

export interface CustomRequest {
  readonly file: PreparedFile
  readonly kind: Kind
  readonly wanted: NonNullable<MapPart['custom']>
  /** Columns that are no field. */
  readonly left: readonly PreparedColumn[]
  readonly missing: readonly string[]
  readonly decimal: DecimalMark | undefined
  readonly fileDecimal: DecimalMark | undefined
  readonly notes: readonly ColumnNote[]
  readonly currency: string
  readonly find: (name: string, line: number) => PreparedColumn | undefined
}

/** Columns that become custom attributes, with a name of the segment language and a type proposed from their values. */
export function customAttributes(request: CustomRequest): {
  readonly custom: CustomAttribute[]
  readonly problems: readonly Problem[]
  readonly questions: readonly Problem[]
} {
  const { kind, wanted, file } = request
  const questions: Problem[] = []
  const problems: Problem[] = []
  const taken = new Set([...kind.fields.map((field) => field.name), ...kind.references])
  const columns =
    wanted === 'all'
      ? request.left
      : wanted === 'none'
        ? []
        : wanted.flatMap(({ name, line }) => {
            const column = request.find(name, line)
            return column === undefined ? [] : [column]
          })
  const custom = [...new Set(columns)].map((column): CustomAttribute => {
    const note = noteOn(column, request)
    const name = customName(note?.name ?? column.name, file.columns.indexOf(column) + 1, taken)
    taken.add(name)
    const samples = column.samples.filter((sample) => !request.missing.includes(sample))
    if (note?.type !== undefined) {
      const read = readColumn({
        field: { name, type: note.type },
        column,
        samples,
        file: file.name,
        said: note,
        currency: request.currency,
        currencySaid: true,
        ...(request.decimal === undefined ? {} : { decimal: request.decimal }),
        ...(request.fileDecimal === undefined ? {} : { fileDecimal: request.fileDecimal }),
      })
      problems.push(...read.problems)
      questions.push(...read.questions)
      return {
        name,
        label: column.name,
        type: note.type,
        category: isCategory(note.type, samples),
        reading: read.reading,
      }
    }
    const guessed = guessType(column.name, samples, request.decimal, request.fileDecimal)
    if (guessed.decimalUnsure === true) {
      questions.push({
        code: 'decimal_ambiguous',
        message: `Numbers of "${column.name}" such as ${samples.find((one) => /\d\.\d{3}$/.test(one)) ?? samples[0]} may be thousands, or have three decimals; they are kept as text.`,
        at: { file: file.name, column: column.name, field: name },
        hint: 'Write `decimal: ","` in the map if the point separates thousands, `decimal: "."` if it is the decimal point.',
      })
    }
    if (guessed.ambiguous !== undefined) {
      questions.push({
        code: 'date_format_ambiguous',
        message: `The dates of "${column.name}", such as ${samples.slice(0, 3).join(', ')}, may have the day or the month first; they are kept as text.`,
        at: { file: file.name, column: column.name, field: name },
        hint: `Write \`columns: {"${column.name}": {format: "${guessed.ambiguous[0]}"}}\` or \`"${guessed.ambiguous[1]}"\` in a map to have them as dates.`,
      })
    }
    return {
      name,
      label: column.name,
      type: guessed.type,
      category: isCategory(guessed.type, samples),
      reading: {
        staged: column.staged,
        column: column.name,
        ...(guessed.dateFormat === undefined ? {} : { dateFormat: guessed.dateFormat }),
        ...(guessed.type === 'date' && column.zone !== undefined ? { zone: column.zone } : {}),
        ...(guessed.decimal === undefined ? {} : { decimal: guessed.decimal }),
        ...(guessed.percent === undefined ? {} : { percent: guessed.percent }),
        ...(guessed.split === undefined ? {} : { split: guessed.split }),
      },
    }
  })
  return { custom, problems, questions }
}

/** The note that names the column as it is spelled; else one that is spelled alike and means no other column. */
function noteOn(column: PreparedColumn, { notes, file }: CustomRequest): ColumnNote | undefined {
  const exact = notes.find((note) => note.column === column.name)
  if (exact !== undefined) return exact
  return notes.find(
    (note) =>
      headerKey(note.column) === headerKey(column.name) && !file.columns.some((other) => other.name === note.column),
  )
}
