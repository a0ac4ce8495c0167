import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { DocumentView } from '../../components/document-view/document-view.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { FileMenu } from '../../components/file-menu.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { PaperPage } from '../../components/paper-page/paper-page.tsx'
import { TraceList } from '../../components/trace-list/trace-list.tsx'
import { formatDate, withDates } from '../../look/format.ts'
import { useWideLetters } from '../../look/use-wide-letters.ts'
import type { Brief } from './brief-data.ts'
import classes from './brief-screen.module.css'
import { ChoosePanel } from './choose-panel.tsx'

const FILES = [
  { label: 'PDF, A4', asked: { format: 'pdf', paper: 'A4' } },
  { label: 'PDF, Letter', asked: { format: 'pdf', paper: 'Letter' } },
  { label: 'Markdown', asked: { format: 'md' } },
] as const

/** The whole decision on a page: whom to go after, who carries it, what to say, what it brings, and what is still a guess. */
export function BriefScreen() {
  const { data, error, refetch } = useRead('brief', { page: true }, { keep: true, fresh: 60_000 })
  const [choosing, setChoosing] = useState(false)
  // A sheet of paper is no reading on a phone: there the same stands one below the other.
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  useWideLetters(JSON.stringify(data?.page ?? ''))
  return (
    <Page
      title="The brief"
      sentence={
        data === undefined
          ? 'The whole decision on one page.'
          : `The whole decision on one page. ${data.basisWords} As of ${formatDate(data.asOf)}.`
      }
      wide
      actions={
        <span className={`no-print ${classes.actions}`}>
          <Button variant="default" onClick={() => setChoosing(true)}>
            Choose segments…
          </Button>
          <FileMenu name="brief" operation="brief" files={FILES} />
          <Button leftSection={<IconPrinter size={17} stroke={1.6} />} onClick={() => window.print()}>
            Print
          </Button>
        </span>
      }
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={10} height={64} />
        ) : null
      ) : data.segments.length === 0 || data.page === null ? (
        <EmptyState title="No segment is chosen yet">
          A brief is about the segments that you go after: choose them, the most important first.
        </EmptyState>
      ) : (
        <div className={classes.parts}>
          {narrow ? <DocumentView document={data.document} /> : <PaperPage page={data.page} label="The brief" />}
          <Beside brief={data} />
        </div>
      )}
      <ChoosePanel
        key={choosing ? 'open' : 'closed'}
        opened={choosing}
        chosen={data?.segments.map(({ name }) => name) ?? []}
        onClose={() => setChoosing(false)}
      />
    </Page>
  )
}

function Beside({ brief: { guesses, segments, left, figures, notes } }: { readonly brief: Brief }) {
  const guessed = [
    ...segments.flatMap(({ name, guesses: own }) => own.map((each) => ({ key: `${name} ${each}`, of: name, each }))),
    ...guesses.map((each) => ({ key: each, of: '', each })),
  ]
  return (
    <aside className={`no-print ${classes.beside}`} aria-label="Behind the page">
      <section aria-label="What is still a guess">
        <h2 className={classes.title}>What is still a guess</h2>
        {guessed.length === 0 ? (
          <p className={classes.soft}>Nothing on this page: every line rests on what was seen or said.</p>
        ) : (
          <ul className={classes.guesses}>
            {guessed.map(({ key, of, each }) => (
              <li key={key}>
                {withDates(each)}
                {of === '' || segments.length === 1 ? null : <span className={classes.soft}> ({of})</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <TraceList title="Where each figure comes from" figures={figures} />
      {[...left, ...notes].map((note) => (
        <p key={note} className={classes.soft}>
          {withDates(note)}
        </p>
      ))}
    </aside>
  )
}
