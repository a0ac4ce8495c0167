import { ActionIcon, Button, Progress } from '@mantine/core'
import { IconDownload, IconX } from '@tabler/icons-react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { ColumnsTable } from '../columns/columns-table.tsx'
import type { DeskFile } from '../desk/desk-state.ts'
import { importDesk } from '../desk/import-desk.ts'
import { originWords, readingWords, sizeWords } from '../desk/import-words.ts'
import type { OfferedKind } from '../desk/preview.ts'
import classes from './file-card.module.css'
import { FileQuestions } from './file-questions.tsx'
import { KindChoice } from './kind-choice.tsx'
import { saveText } from './save-text.ts'

interface FileCardProps {
  readonly file: DeskFile
  readonly kinds: readonly OfferedKind[]
}

/** One file: what it is in words, what its rows are, and what becomes of each column. */
export function FileCard({ file, kinds }: FileCardProps) {
  const { preview } = file
  return (
    <section className={classes.card} aria-label={file.name} aria-busy={file.looking}>
      <header className={classes.head}>
        <div className={classes.words}>
          <h2 className={classes.name}>{file.name}</h2>
          <p className={classes.reading}>
            {preview === undefined || !preview.readable
              ? sizeWords(file.bytes)
              : `${originWords(preview)} · ${readingWords(preview)}`}
          </p>
        </div>
        {preview?.readable === true && preview.columns.length > 0 ? (
          <KindChoice file={file} preview={preview} kinds={kinds} />
        ) : null}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Take ${file.name} off the list`}
          onClick={() => importDesk.remove(file.id)}
        >
          <IconX size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </header>
      {file.failure === undefined ? null : (
        <div className={classes.inset}>
          <FailureNote failure={file.failure} onRetry={() => importDesk.lookAgain(file.id)} />
        </div>
      )}
      {file.sent < 1 && file.failure === undefined ? (
        <div className={classes.inset}>
          <Progress value={file.sent * 100} aria-label={`${file.name} on its way`} transitionDuration={0} />
        </div>
      ) : null}
      {preview === undefined && file.failure === undefined && file.sent === 1 ? (
        <div className={classes.inset}>
          <Loading rows={4} height={36} />
        </div>
      ) : null}
      {preview === undefined ? null : <FileQuestions file={file} preview={preview} kinds={kinds} />}
      {preview !== undefined && preview.readable && preview.kinds.length > 0 ? (
        <>
          <ColumnsTable file={file} preview={preview} kinds={kinds} />
          <footer className={classes.foot}>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => saveText(`${file.name.replace(/\.[^.]+$/, '')}.map.yaml`, preview.mapFile)}
            >
              Save these choices as a map
            </Button>
            <span className={classes.reading}>for the next export, or for the command line</span>
            {(preview.format === 'csv' || preview.format === 'excel') && (preview.headerRows ?? 0) < 2 ? (
              <Button variant="subtle" size="compact-sm" onClick={() => importDesk.turnHeader(file.id)}>
                {preview.headerRows === 0
                  ? 'The first row is the header'
                  : 'There is no header: the first row is data'}
              </Button>
            ) : null}
          </footer>
        </>
      ) : null}
    </section>
  )
}
