import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatDate } from '../../../look/format.ts'
import type { DeskFile } from '../desk/desk-state.ts'
import { setDateFormat } from '../desk/edit-mapping.ts'
import { importDesk } from '../desk/import-desk.ts'
import type { PreviewColumn, PreviewProblem } from '../desk/preview.ts'
import classes from './column-questions.module.css'

interface DateQuestionProps {
  readonly file: DeskFile
  readonly column: PreviewColumn
  readonly problem: PreviewProblem
  /** Nothing can be imported before it is said; else the dates are kept as text until then. */
  readonly must: boolean
}

/** “03/04/2024” is 3 April or 4 March: asked with a value of the column itself. */
export function DateQuestion({ file, column, problem, must }: DateQuestionProps) {
  const [written, setWritten] = useState('')
  const say = (format: string): void =>
    importDesk.decide(file.id, (mapping) => setDateFormat(mapping, column.column, format), column.column)
  const [first] = column.dateChoices
  if (problem.code === 'date_format_ambiguous' && first !== undefined) {
    return (
      <>
        <p className={classes.words}>
          “{first.example}”: which day is that?{must ? '' : ' Until you say so it is kept as text.'}
        </p>
        <div className={classes.answers}>
          {column.dateChoices.map((choice) => (
            <Button key={choice.format} variant="default" onClick={() => say(choice.format)}>
              {formatDate(choice.means)}
            </Button>
          ))}
        </div>
      </>
    )
  }
  return (
    <form
      className={classes.answers}
      onSubmit={(event) => {
        event.preventDefault()
        if (written.trim() !== '') say(written.trim())
      }}
    >
      <p className={classes.words}>
        How are these dates written? Put YYYY, MM and DD where year, month and day stand, or give the column another
        meaning.
      </p>
      <TextInput
        className={classes.field}
        aria-label={`How the dates of ${column.column} are written`}
        placeholder="DD.MM.YYYY"
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        Read them so
      </Button>
    </form>
  )
}
