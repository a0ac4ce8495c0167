import { formatShare } from '../../../look/format.ts'
import type { DeskFile } from '../desk/desk-state.ts'
import { chooseColumn } from '../desk/edit-mapping.ts'
import { importDesk } from '../desk/import-desk.ts'
import { fieldWords, kindWords, typeWords } from '../desk/import-words.ts'
import type { ColumnUse, OfferedKind } from '../desk/preview.ts'
import { ColumnQuestions } from './column-questions.tsx'
import classes from './columns-table.module.css'
import { ConfidenceMark } from './confidence-mark.tsx'
import { FieldPicker } from './field-picker.tsx'
import type { ColumnEntry } from './sort-columns.ts'

interface ColumnRowProps {
  readonly file: DeskFile
  readonly entry: ColumnEntry
  readonly kinds: readonly OfferedKind[]
  readonly taken: ReadonlyMap<string, string>
  readonly survey: boolean
}

/** One column: what it is called, what it holds, what it becomes, and whatever is to be asked about it. */
export function ColumnRow({ file, entry, kinds, taken, survey }: ColumnRowProps) {
  const { column, problems, confidence, chosen } = entry
  const [use] = column.uses
  const tone = problems.length > 0 ? classes.asked : use === undefined ? classes.out : ''
  const several = kinds.length > 1
  return (
    <>
      <tr className={tone}>
        <th scope="row" className={classes.name}>
          {column.column}
          <span className={classes.filled}>
            {column.filled === 1 ? 'always filled' : `${formatShare(column.filled)} filled`}
          </span>
        </th>
        <td className={classes.samples}>
          <div className={classes.clamp} title={column.samples.join(' · ')}>
            {column.samples.length === 0 ? 'nothing' : null}
            {column.samples.map((sample) => (
              <span key={sample} className={classes.sample}>
                {sample}
              </span>
            ))}
          </div>
        </td>
        <td>
          <FieldPicker
            column={column}
            kinds={kinds}
            taken={taken}
            survey={survey}
            label={useWords(column.uses, several)}
            detail={use === undefined ? 'nothing of it is kept' : detailWords(use)}
            busy={file.looking && chosen}
            onChoose={(choice) =>
              importDesk.decide(file.id, (mapping) => chooseColumn(mapping, column.column, choice), column.column)
            }
          />
        </td>
        <td>
          {confidence === undefined ? null : (
            <ConfidenceMark confidence={confidence} chosen={chosen} own={use?.as === 'own field'} />
          )}
        </td>
      </tr>
      <ColumnQuestions file={file} entry={entry} kinds={kinds} />
    </>
  )
}

/** `Stage and status`, `Own field score` */
function useWords(uses: readonly ColumnUse[], several: boolean): string {
  if (uses.length === 0) return 'Left out'
  const words = uses.map((use, at) => {
    const of = several ? ` of ${kindWords(use.kind)}` : ''
    if (use.as === 'own field') return `Own field ${use.field}${of}`
    if (use.as === 'question') return 'A question'
    if (use.as === 'date of change') return at === 0 ? 'Date of the last change' : 'date of the last change'
    return `${at === 0 ? fieldWords(use.field) : fieldWords(use.field).toLowerCase()}${of}`
  })
  return words.join(' and ')
}

function detailWords(use: ColumnUse): string {
  const how =
    use.dateFormat !== undefined
      ? ` written ${use.dateFormat.replace('unix_ms', 'as milliseconds').replace('unix', 'as seconds')}`
      : use.decimal === ','
        ? ' with a decimal comma'
        : use.split !== undefined && use.split !== 'json'
          ? ` split at ${use.split}`
          : ''
  return `${typeWords(use.type)}${how}`
}
