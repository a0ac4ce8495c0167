import { Button } from '@mantine/core'
import type { DeskFile } from '../desk/desk-state.ts'
import { importDesk } from '../desk/import-desk.ts'
import { kindWords } from '../desk/import-words.ts'
import type { FilePreview, OfferedKind, PreviewProblem } from '../desk/preview.ts'
import classes from './file-card.module.css'

interface FileQuestionsProps {
  readonly file: DeskFile
  readonly preview: FilePreview
  readonly kinds: readonly OfferedKind[]
}

/** What must be said about the file as a whole, each question with its answers; and what was noticed while reading it. */
export function FileQuestions({ file, preview, kinds }: FileQuestionsProps) {
  const columns = new Set(preview.columns.map((column) => column.column))
  const whole = preview.problems.filter((one) => one.column === undefined || !columns.has(one.column))
  const currency = preview.problems.filter((one) => one.code === 'currency_unsaid').slice(0, 1)
  const asked = [...new Set([...whole, ...currency, ...file.refused])]
  const questions = preview.questions.filter((one) => one.column === undefined || !columns.has(one.column))
  const notes = [...preview.notices, ...questions]
  if (asked.length === 0 && notes.length === 0) return null
  return (
    <div className={classes.asks}>
      {asked.map((problem) => (
        <div
          key={`${problem.code} ${problem.message}`}
          className={
            preview.readable || problem.code === 'header_unsure' ? classes.ask : `${classes.ask} ${classes.wrong}`
          }
          data-question="true"
        >
          <Question file={file} preview={preview} kinds={kinds} problem={problem} />
        </div>
      ))}
      {notes.length === 0 ? null : (
        <ul className={classes.notes}>
          {notes.slice(0, 5).map((note) => (
            <li key={`${note.code} ${note.message}`}>{note.message}</li>
          ))}
          {notes.length > 5 ? <li>and {notes.length - 5} more of the kind</li> : null}
        </ul>
      )}
    </div>
  )
}

interface QuestionProps extends FileQuestionsProps {
  readonly problem: PreviewProblem
}

function Question({ file, preview, kinds, problem }: QuestionProps) {
  switch (problem.code) {
    case 'kind_not_recognised':
    case 'kind_unsure':
      return (
        <>
          <p className={classes.said}>
            {preview.kindGuesses.length === 0
              ? 'The columns do not tell what the rows are. What are they?'
              : 'What are the rows of this file?'}
          </p>
          <div className={classes.answers}>
            {(preview.kindGuesses.length === 0 ? kinds.map((one) => one.kind) : preview.kindGuesses.slice(0, 3)).map(
              (kind) => (
                <Button key={kind} variant="default" onClick={() => importDesk.chooseKind(file.id, kind)}>
                  {kindWords(kind)}
                </Button>
              ),
            )}
          </div>
        </>
      )
    case 'header_unsure':
      return (
        <>
          <p className={classes.said}>{problem.message} Which is it?</p>
          <div className={classes.answers}>
            <Button variant="default" onClick={() => importDesk.readAs(file.id, { header_rows: 0 })}>
              Data: there is no header
            </Button>
            <Button variant="default" onClick={() => importDesk.readAs(file.id, { header_rows: 1 })}>
              The header
            </Button>
          </div>
        </>
      )
    case 'currency_unsaid': {
      const currency = problem.value
      return (
        <>
          <p className={classes.said}>{problem.message}</p>
          {currency === undefined ? null : (
            <Button
              variant="default"
              onClick={() => importDesk.decide(file.id, (mapping) => ({ ...mapping, currency }))}
            >
              They are in {currency}
            </Button>
          )}
        </>
      )
    }
    case 'key_missing':
      return (
        <p className={classes.said}>
          {problem.message.replace(/^No column of .+? is recognised/, 'No column is recognised')} Give a column that
          meaning below.
        </p>
      )
    default:
      return (
        <p className={classes.said}>
          {problem.message} {problem.hint}
        </p>
      )
  }
}
