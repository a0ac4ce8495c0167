import { Button } from '@mantine/core'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Page } from '../../components/page.tsx'
import { counted } from '../../look/format.ts'
import { BrokenOff } from './desk/broken-off.tsx'
import { isReady, openQuestions } from './desk/desk-state.ts'
import { importDesk } from './desk/import-desk.ts'
import { useImportDesk } from './desk/use-import-desk.ts'
import { DropArea } from './files/drop-area.tsx'
import { FileCard } from './files/file-card.tsx'
import { FirstRun } from './files/first-run.tsx'
import classes from './import-screen.module.css'
import { EarlierImports } from './result/earlier-imports.tsx'
import { ImportOutcome } from './result/import-outcome.tsx'
import { ImportProgress } from './result/import-progress.tsx'

/** Bring files in: see what each column becomes, mend it, import, read what could not be taken, take it back. */
export function ImportScreen() {
  const desk = useImportDesk()
  const { files, running, result } = desk
  const imports = useRead('import list', { limit: 20 }, { keep: true })
  const rows = files.reduce((sum, file) => sum + (file.preview?.rows ?? 0), 0)
  const questions = openQuestions(files)
  const nothingYet = imports.data?.count === 0 && files.length === 0 && result === undefined
  return (
    <Page
      title="Bring your records in"
      sentence={
        files.length === 0
          ? 'Companies, people, deals, orders, touches and survey answers, as other programs export them.'
          : `${counted(files.length, 'file')}${rows === 0 ? '' : `, ${counted(rows, 'row')}`}. Look at what each column becomes, then import.`
      }
      actions={
        files.length === 0 || running !== undefined ? undefined : (
          <>
            <Button variant="subtle" onClick={importDesk.forget}>
              Clear the list
            </Button>
            <Button
              loading={!isReady(files) && questions === 0 && files.every((file) => file.failure === undefined)}
              onClick={() => (questions === 0 && isReady(files) ? void importDesk.start() : showFirstQuestion())}
            >
              {questions === 0
                ? `Import ${counted(files.length, 'file')}`
                : `Settle ${counted(questions, 'thing')} first`}
            </Button>
          </>
        )
      }
    >
      <div className={classes.parts}>
        {desk.brokenOff === undefined ? null : <BrokenOff names={desk.brokenOff} />}
        {desk.cancelled ? (
          <p className={classes.said} role="status">
            The import was stopped. {whatStands(files.length)}
          </p>
        ) : null}
        {desk.failure === undefined ? null : (
          <div className={classes.failed}>
            <FailureNote failure={desk.failure} onRetry={() => void importDesk.start()} />
            <p className={classes.soft}>{whatStands(files.length)}</p>
          </div>
        )}
        {running === undefined ? null : <ImportProgress step={running} rows={rows} />}
        {result === undefined ? null : <ImportOutcome result={result} />}
        {running !== undefined || result !== undefined ? null : (
          <DropArea small={files.length > 0} primary={files.length === 0} />
        )}
        {running === undefined
          ? files.map((file) => <FileCard key={file.id} file={file} kinds={desk.kinds} />)
          : null}
        {nothingYet ? <FirstRun /> : null}
        <EarlierImports />
      </div>
    </Page>
  )
}

/** Each file is brought in whole or not at all. */
function whatStands(files: number): string {
  const changed =
    files > 1 ? 'A file is brought in whole or not at all: those that were done stand below.' : 'Nothing was changed.'
  return `${changed} Your files and choices are still here.`
}

/** Brings the first open question into view, with the keyboard on its first answer. */
function showFirstQuestion(): void {
  const question = document.querySelector<HTMLElement>('[data-question="true"]')
  question?.scrollIntoView({ block: 'center' })
  question?.querySelector<HTMLElement>('button, input, select')?.focus({ preventScroll: true })
}
