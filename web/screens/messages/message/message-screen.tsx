import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { withDates } from '../../../look/format.ts'
import { useWideLetters } from '../../../look/use-wide-letters.ts'
import { doneWords, nameOf, PARTS } from '../message-words.ts'
import type { Message } from '../messages-data.ts'
import { RestsMark } from '../rests-mark.tsx'
import { Beside } from './beside.tsx'
import classes from './message.module.css'
import { MoreMenu } from './more-menu.tsx'
import { PartView } from './part-view.tsx'
import { Points } from './points.tsx'

/** What is said to a persona at a stage: every part with what carries it, and what real people think of it. */
export function MessageScreen() {
  const { message: asked = '' } = useParams({ strict: false })
  const { data, error, refetch } = useRead('message show', { message: Number(asked) }, { keep: true })
  useWideLetters(JSON.stringify(data ?? ''))
  if (error?.status === 400 && data === undefined) {
    return (
      <Page title="A message">
        <EmptyState title={error.message}>
          <Link to="/messages">All messages</Link>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      title={data === undefined ? 'A message' : nameOf(data)}
      sentence={data === undefined ? undefined : <Sentence message={data} />}
      wide
      actions={data === undefined ? undefined : <Actions message={data} />}
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={8} height={72} />
        ) : null
      ) : (
        <>
          {[...data.warnings, ...data.changed].map((warning) => (
            <p key={warning} className={classes.warning} role="note">
              {withDates(warning)}
            </p>
          ))}
          <div className={classes.parts}>
            <div className={classes.written}>
              {PARTS.slice(0, 3).map((part) => (
                <PartView key={part.part} message={data} part={part} />
              ))}
              <Points message={data} kind="difference" />
              <Points message={data} kind="answer" />
              {PARTS.slice(3).map((part) => (
                <PartView key={part.part} message={data} part={part} />
              ))}
            </div>
            <Beside message={data} />
          </div>
        </>
      )}
    </Page>
  )
}

function Actions({ message }: { readonly message: Message }) {
  const accept = useUndoable('message accept', doneWords)
  return (
    <span className={`no-print ${classes.actions}`}>
      <Button variant="subtle" renderRoot={(props) => <Link to="/messages" {...props} />}>
        All messages
      </Button>
      <MoreMenu message={message} />
      {message.draft ? (
        <Button loading={accept.isPending} onClick={() => accept.mutate({ message: [message.id] })}>
          Accept the draft
        </Button>
      ) : (
        <Button
          renderRoot={(props) => (
            <Link to="/kit" search={{ of: message.segment.name ?? undefined } as never} {...props} />
          )}
        >
          Open the kit
        </Button>
      )}
      {accept.error === null ? null : <FailureNote failure={accept.error} />}
    </span>
  )
}

function Sentence({ message }: { readonly message: Message }) {
  const { persona, segment, draft, version, rests, restsWords } = message
  return (
    <>
      {persona.words} in {segment.words}.{' '}
      <span className={classes.rests}>
        <RestsMark rests={rests} silent />
      </span>{' '}
      {restsWords} {draft ? 'A draft that nobody accepted yet' : `Version ${version}`}.
    </>
  )
}
