import { Button, Switch, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import { CoderBadge } from '../coding/coder-badge.tsx'
import { useCoder } from '../coding/coder-name.ts'
import { AnswerGrid } from './answer-grid.tsx'
import classes from './answers.module.css'
import type { Answers } from './survey-data.ts'

const PAGE = 100

/** Open answers to one question, each beside what is known of who gave it, and coded where it stands. */
export function AnswersScreen() {
  const { survey, question } = useParams({ from: '/research/surveys/$survey/$question' })
  const [coder] = useCoder()
  const [uncoded, setUncoded] = useState(false)
  const [typed, setTyped] = useState('')
  const [containing] = useDebouncedValue(typed.trim(), 250)
  const [limit, setLimit] = useState(PAGE)
  const { data, error, refetch } = useRead(
    'answer list',
    { instrument: survey, question, uncoded, ...(containing === '' ? {} : { containing }), limit },
    { keep: true },
  )
  const finish = useUndoable('coding finish', ({ what }) => `You have read ${what} to the end`)
  return (
    <Page
      title={data?.wording ?? question}
      wide
      sentence={sentenceOf(data)}
      actions={
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/research/surveys/$survey" params={{ survey }} {...props} />}
        >
          The whole survey
        </Button>
      }
    >
      {error === null ? null : (
        <Refusal failure={error} title="There are no answers to code" onRetry={() => void refetch()} />
      )}
      {data === undefined ? (
        error === null ? (
          <Loading rows={8} height={56} />
        ) : null
      ) : (
        <>
          <div className={classes.bar}>
            <CoderBadge />
            <TextInput
              size="sm"
              aria-label="With the words"
              placeholder="With the words …"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Switch
              label="Only those without a code"
              checked={uncoded}
              onChange={(event) => setUncoded(event.currentTarget.checked)}
            />
            <Button
              className={classes.finish ?? ''}
              disabled={coder === undefined}
              loading={finish.isPending}
              onClick={() => {
                if (coder !== undefined) finish.mutate({ instrument: survey, question, coder })
              }}
            >
              Finish reading
            </Button>
          </div>
          {finish.error === null ? null : <FailureNote failure={finish.error} />}
          <AnswerGrid answers={data} />
          {data.total > data.rows.length ? (
            <Button variant="subtle" onClick={() => setLimit(limit + PAGE)}>
              {`Show more of ${counted(data.total, 'answer')}`}
            </Button>
          ) : null}
        </>
      )}
    </Page>
  )
}

function sentenceOf(data: Answers | undefined): string {
  if (data === undefined) return 'Answers in words, with what is known of who gave them.'
  const read = data.readBy.length === 0 ? '' : ` Read to the end by ${data.readBy.join(', ')}.`
  return `${counted(data.answers, 'answer')}, ${formatCount(data.coded)} of them coded.${read} Codes given here count with those of the conversations, a person once.`
}
