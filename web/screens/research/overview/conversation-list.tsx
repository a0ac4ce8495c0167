import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatDate } from '../../../look/format.ts'
import type { Conversation } from '../research-data.ts'
import { relationWords } from '../research-words.ts'
import classes from './overview.module.css'

/** Every conversation and document, each a way into its words. */
export function ConversationList({ conversations }: { readonly conversations: readonly Conversation[] }) {
  const newestFirst = [...conversations].sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''))
  return (
    <DataTable
      caption="Conversations and documents"
      rows={newestFirst}
      rowKey={({ id }) => String(id)}
      columns={COLUMNS}
    />
  )
}

const COLUMNS: readonly Column<Conversation>[] = [
  { key: 'title', title: 'Conversation', cell: titleCell },
  { key: 'who', title: 'Who', cell: whoCell },
  { key: 'role', title: 'Role', cell: ({ jobRoleWords, participant }) => jobRoleWords ?? participant?.title ?? '' },
  {
    key: 'relation',
    title: 'Their company was',
    cell: ({ kind, relation }) =>
      kind === 'source' ? '' : relation === null ? soft('not known') : relationWords(relation),
  },
  {
    key: 'day',
    title: 'Day',
    cell: ({ day }) => (day === null ? soft('not known') : whole(formatDate(day, 'short'))),
  },
  { key: 'consent', title: 'Consent', cell: consentCell },
  {
    key: 'readBy',
    title: 'Coded by',
    cell: ({ readBy }) => (readBy.length === 0 ? soft('nobody') : whole(readBy.join(', '))),
  },
  { key: 'quotes', title: 'Quotes', right: true, cell: ({ quotes }) => formatCount(quotes) },
]

function titleCell({ id, title }: Conversation): ReactNode {
  return (
    <Link to="/research/conversations/$conversation" params={{ conversation: String(id) }}>
      {title}
    </Link>
  )
}

function soft(words: string): ReactNode {
  return <span className={classes.soft}>{words}</span>
}

/** On one line. */
function whole(words: string): ReactNode {
  return <span className={classes.whole}>{words}</span>
}

function whoCell({ kind, publisher, participant }: Conversation): ReactNode {
  if (kind === 'source') return soft(publisher ?? 'a document of others')
  if (participant === null) return soft('not known')
  return (
    <span className={classes.whole}>
      {participant.name ?? 'no name'} {soft(participant.pseudonym)}
    </span>
  )
}

/** In a word or two; the conversation itself says it in full. */
function consentCell({ kind, consent }: Conversation): ReactNode {
  if (kind === 'source') return soft('published')
  if (consent.hidden !== null) return <span className={classes.gone}>{HIDDEN[consent.hidden]}</span>
  if (consent.quote === null && consent.scope === null) return soft('not recorded')
  const scope = SCOPES[consent.scope ?? 'company']
  return consent.expires === null ? scope : `${scope}, to ${formatDate(consent.expires, 'short')}`
}

const HIDDEN = { withdrawn: 'withdrawn, hidden', expired: 'ended, hidden', not_quotable: 'not to be quoted' } as const
const SCOPES = { research: 'research only', company: 'company', public: 'anywhere' } as const
