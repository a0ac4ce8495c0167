import { formatCount } from '../../../look/format.ts'
import type { DeskFile } from '../desk/desk-state.ts'
import type { OfferedKind, PreviewColumn, PreviewProblem } from '../desk/preview.ts'
import classes from './column-questions.module.css'
import table from './columns-table.module.css'
import { ConfirmGuess } from './confirm-guess.tsx'
import { DateQuestion } from './date-question.tsx'
import { DecimalQuestion } from './decimal-question.tsx'
import { DropDecimals } from './drop-decimals.tsx'
import { MeaningQuestion } from './meaning-question.tsx'
import { meaningsOf, wordsOf } from './meanings.ts'
import { OwnTypeQuestion } from './own-type-question.tsx'
import type { ColumnEntry } from './sort-columns.ts'

interface ColumnQuestionsProps {
  readonly file: DeskFile
  readonly entry: ColumnEntry
  readonly kinds: readonly OfferedKind[]
}

/** Told by the words themselves, each with its meaning. */
const ABOUT_MEANINGS = new Set(['values_unknown', 'status_from_stage'])

/** Under a column: what must be said before the import, and what a person should look at, each with its answers. */
export function ColumnQuestions({ file, entry, kinds }: ColumnQuestionsProps) {
  const { column, problems, questions, chosen } = entry
  const asked = [...problems, ...questions].filter(
    (one, at, all) =>
      !ABOUT_MEANINGS.has(one.code) &&
      all.findIndex((other) => other.code === one.code && other.field === one.field) === at,
  )
  const closed = closedUses(file, column, kinds)
  const unreadable = column.uses.filter((use) => use.unreadable > 0 && !closed.some((one) => one.field === use.field))
  const own = column.uses.find((use) => use.as === 'own field')
  if (asked.length === 0 && closed.length === 0 && unreadable.length === 0 && (own === undefined || !chosen))
    return null
  return (
    <tr className={table.asks}>
      <td colSpan={4}>
        <div className={classes.asks}>
          {asked.map((one) => (
            <Ask
              key={`${one.code} ${one.field}`}
              problem={one}
              must={problems.includes(one)}
              file={file}
              entry={entry}
            />
          ))}
          {closed.map(({ field, values }) => (
            <div key={field} className={classes.ask}>
              <MeaningQuestion
                file={file}
                column={column}
                field={field}
                allowed={values}
                derived={!chosen && questions.some((one) => one.code === 'status_from_stage')}
              />
            </div>
          ))}
          {unreadable.slice(0, 1).map((use) => (
            <p key={use.field} className={classes.text}>
              {formatCount(use.unreadable)} of {formatCount(use.looked)} values looked at cannot be taken and would be
              listed with their rows: <em>{use.unreadableSuch.join(', ')}</em>
            </p>
          ))}
          {own === undefined || !chosen ? null : <OwnTypeQuestion file={file} column={column} use={own} />}
        </div>
      </td>
    </tr>
  )
}

/** The fields of a column that know only certain values, where its words say something else. */
function closedUses(file: DeskFile, column: PreviewColumn, kinds: readonly OfferedKind[]) {
  return column.uses.flatMap((use) => {
    const kind = kinds.find((one) => one.kind === use.kind)
    const values = kind?.fields.find((one) => one.field === use.field)?.values
    if (values === undefined) return []
    const asked = wordsOf(column, use.field, meaningsOf(file.mapping ?? {}, column.column, use.field))
    return asked.length === 0 ? [] : [{ field: use.field, values }]
  })
}

interface AskProps {
  readonly problem: PreviewProblem
  readonly must: boolean
  readonly file: DeskFile
  readonly entry: ColumnEntry
}

function Ask({ problem, must, file, entry }: AskProps) {
  const { column } = entry
  const tone = must ? `${classes.ask} ${classes.must}` : classes.ask
  switch (problem.code) {
    case 'date_format_ambiguous':
    case 'date_format_unknown':
      return (
        <div className={tone} data-question={must}>
          <DateQuestion file={file} column={column} problem={problem} must={must} />
        </div>
      )
    case 'decimal_ambiguous':
      return (
        <div className={tone} data-question={must}>
          <DecimalQuestion file={file} column={column} />
        </div>
      )
    case 'id_with_decimals':
      return (
        <div className={tone}>
          <DropDecimals file={file} column={column} />
        </div>
      )
    case 'field_unsure':
      return (
        <div className={tone}>
          <ConfirmGuess file={file} column={column} />
        </div>
      )
    default:
      return (
        <p className={`${tone} ${classes.text}`} data-question={must}>
          {problem.message}
        </p>
      )
  }
}
