import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, formatDate, withDates } from '../../../look/format.ts'
import { MessagesNav } from '../messages-nav.tsx'
import classes from './stories-screen.module.css'
import type { Story } from './story.ts'
import { StoryPanel } from './story-panel.tsx'

/** What customers agreed to have told of them, and until when. */
export function StoriesScreen() {
  const { data, error, refetch } = useRead('case list', {}, { keep: true })
  const [editing, setEditing] = useState<'new' | Story>()
  const stories = data?.cases ?? []
  const told = stories.filter(({ holds }) => holds).length
  return (
    <Page
      title="What customers let us tell"
      sentence={
        data === undefined || stories.length === 0
          ? 'How it was before, what was done, what came of it; told only as far and as long as the customer agreed.'
          : `${counted(stories.length, 'story', 'stories')}, ${told} of which may be told today; each only as far and as long as the customer agreed.`
      }
      wide
      actions={<Button onClick={() => setEditing('new')}>Write down a story…</Button>}
    >
      <MessagesNav />
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={3} height={140} />
        ) : null
      ) : stories.length === 0 ? (
        <EmptyState title="No story yet">
          A story of a customer like them is the strongest proof there is. Ask a customer who is glad, and write down
          what they agreed to.
        </EmptyState>
      ) : (
        <ul className={classes.stories} aria-label="Stories">
          {stories.map((story) => (
            <StoryView key={story.id} story={story} onEdit={() => setEditing(story)} />
          ))}
        </ul>
      )}
      <StoryPanel
        key={editing === undefined ? 'closed' : editing === 'new' ? 'new' : editing.id}
        story={editing === 'new' ? undefined : editing}
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
    </Page>
  )
}

function StoryView({ story, onEdit }: { readonly story: Story; readonly onEdit: () => void }) {
  const { name, account, before, done, result, source, messages, warnings } = story
  const remove = useUndoable('case remove', () => `Removed ${name}`)
  return (
    <li className={classes.story} data-holds={story.holds}>
      <div className={classes.head}>
        <h2 className={classes.name}>{name}</h2>
        <span className={classes.actions}>
          <Button size="compact-xs" variant="subtle" onClick={onEdit}>
            Edit<span className="visually-hidden"> {name}</span>
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            loading={remove.isPending}
            onClick={() => remove.mutate({ name })}
          >
            Remove<span className="visually-hidden"> {name}</span>
          </Button>
        </span>
      </div>
      {account === null ? null : (
        <p className={classes.soft}>
          <Link to="/accounts/$account" params={{ account: `#${account.number}` }} className={classes.quiet ?? ''}>
            {account.name ?? `Account ${account.number}`}
          </Link>
        </p>
      )}
      <dl className={classes.told}>
        <dt>Before</dt>
        <dd>{before}</dd>
        <dt>Done</dt>
        <dd>{done}</dd>
        <dt>Result</dt>
        <dd className={classes.result}>{result}</dd>
      </dl>
      <p className={classes.consent}>{consentWords(story)}</p>
      {[
        ...warnings,
        source === null
          ? 'Nobody wrote down where the result is on record.'
          : `On record: ${source.replace(/[.!?]$/, '')}.`,
      ].map((each) => (
        <p key={each} className={classes.soft}>
          {each}
        </p>
      ))}
      {messages.length === 0 ? null : (
        <p className={classes.soft}>
          Carries{' '}
          {messages.map((message, place) => (
            <span key={message}>
              {place === 0 ? '' : ', '}
              <Link to="/messages/$message" params={{ message: String(message) }} className={classes.quiet ?? ''}>
                message {message}
              </Link>
            </span>
          ))}
        </p>
      )}
      {remove.error === null ? null : <FailureNote failure={remove.error} />}
    </li>
  )
}

function consentWords({ holds, whyNot, scope, named, agreedOn, expires }: Story): string {
  if (!holds) return withDates(whyNot ?? 'It may not be told today.')
  const until = expires === null ? '' : ` until ${formatDate(expires)}`
  const since = agreedOn === null ? '' : `, agreed on ${formatDate(agreedOn)}`
  const name = named ? 'the company may be named' : 'without the company’s name'
  return `May be told ${scope === 'public' ? 'anywhere' : 'within our company'}${until}, ${name}${since}.`
}
