import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../../api/use-read.ts'
import { Figure } from '../../../components/figure.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import type { ImportResult } from '../desk/desk-state.ts'
import { importDesk } from '../desk/import-desk.ts'
import { kindWords } from '../desk/import-words.ts'
import { ProblemGroups } from './problem-groups.tsx'
import classes from './result.module.css'

/** What became of an import, in words, with the next step. */
export function ImportOutcome({ result }: { readonly result: ImportResult }) {
  const segments = useRead('segment list', {})
  const none = segments.data?.segments.length === 0
  return (
    <section className={classes.outcome} aria-label="What became of the import">
      <h2 className={classes.title}>{headline(result)}</h2>
      <div className={classes.figures}>
        <Figure value={formatCount(result.accepted)} label={`of ${counted(result.read, 'row')} said something new`} />
        {result.unchanged === 0 ? null : (
          <Figure value={formatCount(result.unchanged)} label="rows said nothing new" />
        )}
        {result.rejected === 0 ? null : (
          <Figure value={formatCount(result.rejected)} label="rows could not be kept" />
        )}
        {result.stubs === 0 ? null : (
          <Figure value={formatCount(result.stubs)} label="companies known only by a reference to them" />
        )}
        {result.problemCount === 0 ? null : (
          <Figure value={formatCount(result.problemCount)} label="values or rows with a problem" />
        )}
      </div>
      {result.files.map((file) => (
        <FileOutcome key={file.import} file={file} alone={result.files.length === 1} />
      ))}
      <div className={classes.actions}>
        <Button component={Link} to="/segments">
          {none ? 'Draw the first segment' : 'See your segments'}
        </Button>
        <Button variant="default" onClick={importDesk.forget}>
          Bring more files
        </Button>
      </div>
    </section>
  )
}

function FileOutcome({ file, alone }: { readonly file: ImportResult['files'][number]; readonly alone: boolean }) {
  const kinds = file.mapping.kinds.map((part) => kindWords(part.kind)).join(' and ')
  if (alone && file.remarks.length === 0 && file.problemCount === 0) return null
  return (
    <div className={classes.file}>
      <h3 className={classes.name}>{file.file}</h3>
      <p className={classes.soft}>
        {formatCount(file.read)} rows of {kinds}: {formatCount(file.accepted)} new, {formatCount(file.unchanged)}{' '}
        unchanged, {formatCount(file.rejected)} not kept.
      </p>
      {file.remarks.length === 0 ? null : (
        <ul className={classes.notes}>
          {file.remarks.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {file.problemCount === 0 ? null : <ProblemGroups number={file.import} groups={file.problemsBy} />}
    </div>
  )
}

function headline(result: ImportResult): string {
  if (result.accepted === 0 && result.unchanged > 0 && result.rejected === 0)
    return 'Nothing was new: it is all here already'
  if (result.accepted === 0) return 'No row could be kept'
  return result.files.length === 1
    ? `${result.files[0]?.file ?? 'The file'} is in`
    : `${counted(result.files.length, 'file')} are in`
}
