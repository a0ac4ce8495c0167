import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { counted, formatDate } from '../../../look/format.ts'
import { useWideLetters } from '../../../look/use-wide-letters.ts'
import { withoutCommands } from '../../../look/without-commands.ts'
import type { Matrix } from '../messages-data.ts'
import { MessagesNav } from '../messages-nav.tsx'
import { type Drafted, DraftPanel } from './draft-panel.tsx'
import { GapList } from './gap-list.tsx'
import classes from './matrix.module.css'
import { MessageMatrix } from './message-matrix.tsx'

/** Segments and personas by buying stages: what is said where, how it is carried, and where nothing is said yet. */
export function MessagesScreen() {
  const { data, error, refetch } = useRead('message matrix', {}, { keep: true })
  const [drafted, setDrafted] = useState<Drafted>()
  useWideLetters(JSON.stringify(data?.rows ?? ''))
  const first = data?.rows[0]
  return (
    <Page
      title="What to say, to whom, and when"
      sentence={sentenceOf(data)}
      wide
      actions={
        first === undefined ? undefined : (
          <Button onClick={() => setDrafted({ persona: first.persona.name, segment: first.segment.name })}>
            Draft messages…
          </Button>
        )
      }
    >
      <MessagesNav />
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={5} height={96} />
        ) : null
      ) : data.rows.length === 0 ? (
        <EmptyState title="No persona to speak to yet">
          A message is said to somebody: begin with the persona of the champion. <Link to="/personas">Personas</Link>
        </EmptyState>
      ) : (
        <div className={classes.screen}>
          {data.warnings.map((warning) => (
            <p key={warning} className={classes.warning} role="note">
              {warning}
            </p>
          ))}
          <MessageMatrix matrix={data} onDraft={setDrafted} />
          <GapList matrix={data} />
          {data.notes.length === 0 ? null : (
            <ul className={classes.notes}>
              {data.notes.map((note) => (
                <li key={note}>{withoutCommands(note)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <DraftPanel
        key={drafted === undefined ? 'closed' : `${drafted.persona} ${drafted.segment ?? ''} ${drafted.stage ?? ''}`}
        drafted={drafted}
        onClose={() => setDrafted(undefined)}
      />
    </Page>
  )
}

function sentenceOf(matrix: Matrix | undefined): string {
  const what = 'One message for each persona in each segment at each stage of a purchase, and what carries it.'
  if (matrix === undefined) return what
  const { cells, messages, evidence, drafts } = matrix.counts
  const draft = drafts === 0 ? '' : `, ${drafts} of them drafts`
  return `${what} ${counted(messages, 'message')} for ${counted(cells, 'place')}${draft}; ${counted(evidence, 'rests', 'rest')} on evidence, as of ${formatDate(matrix.asOf)}.`
}
