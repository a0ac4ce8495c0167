import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { counted } from '../../look/format.ts'
import { ConversationList } from './overview/conversation-list.tsx'
import { NextInterviews } from './overview/next-interviews.tsx'
import { NoConversations } from './overview/no-conversations.tsx'
import classes from './overview/overview.module.css'
import { WhatItCarries } from './overview/what-it-carries.tsx'
import type { Conversations } from './research-data.ts'
import { ResearchNav } from './research-nav.tsx'

/** Who was asked, what their words carry, and whom to ask next. */
export function ResearchScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const persona = typeof search['persona'] === 'string' && search['persona'] !== '' ? search['persona'] : undefined
  const { data, error, refetch } = useRead('interview list', {})
  return (
    <Page
      title="Who was asked, and what they said"
      sentence={sentenceOf(data)}
      actions={
        data === undefined || data.interviews.length === 0 ? null : (
          <Button renderRoot={(props) => <Link to="/research/new" {...props} />}>Bring in a conversation</Button>
        )
      }
    >
      <ResearchNav />
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={8} height={36} /> : null}
      {data === undefined ? null : data.interviews.length === 0 ? (
        <NoConversations />
      ) : (
        <div className={classes.parts}>
          <ConversationList conversations={data.interviews} />
          <NextInterviews persona={persona} />
          <WhatItCarries />
        </div>
      )}
    </Page>
  )
}

function sentenceOf(data: Conversations | undefined): string {
  if (data === undefined)
    return 'Conversations with customers, prospects and former buyers, and what is quoted from them.'
  if (data.interviews.length === 0) return 'Nothing is made up here: a persona rests on what people said.'
  const held = data.interviews.filter(({ kind }) => kind === 'interview').length
  const sources = data.interviews.length - held
  const { withdrawn, expired, notQuotable } = data.hidden
  const hidden = [
    withdrawn === 0 ? '' : `${withdrawn} because consent was withdrawn`,
    expired === 0 ? '' : `${expired} because it ended`,
    notQuotable === 0 ? '' : `${notQuotable} because they are not to be quoted`,
  ].filter((part) => part !== '')
  return [
    `${counted(held, 'conversation')}; the words of ${counted(data.people, 'person', 'people')} may be used, each counted once.`,
    hidden.length === 0 ? '' : `Hidden everywhere else: ${hidden.join(', ')}.`,
    sources === 0
      ? ''
      : `${counted(sources, 'document')} of others, which never ${sources === 1 ? 'counts' : 'count'} as people.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
