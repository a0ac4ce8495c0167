import { Link } from '@tanstack/react-router'
import { DataTable } from '../../../components/data-table.tsx'
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
      columns={[
        {
          key: 'title',
          title: 'Conversation',
          cell: ({ id, title }) => (
            <Link to="/research/conversations/$conversation" params={{ conversation: String(id) }}>
              {title}
            </Link>
          ),
        },
        { key: 'who', title: 'Who', cell: (row) => <Who conversation={row} /> },
        {
          key: 'role',
          title: 'Role',
          cell: ({ jobRoleWords, participant }) => jobRoleWords ?? participant?.title ?? '',
        },
        {
          key: 'relation',
          title: 'Their company was',
          cell: ({ kind, relation }) =>
            kind === 'source' ? '' : relation === null ? <Unknown /> : relationWords(relation),
        },
        { key: 'day', title: 'Day', cell: ({ day }) => (day === null ? <Unknown /> : formatDate(day, 'short')) },
        { key: 'consent', title: 'Consent', cell: (row) => <ConsentState conversation={row} /> },
        { key: 'quotes', title: 'Quotes', right: true, cell: ({ quotes }) => formatCount(quotes) },
      ]}
    />
  )
}

function Unknown() {
  return <span className={classes.soft}>not known</span>
}

function Who({ conversation: { kind, publisher, participant } }: { readonly conversation: Conversation }) {
  if (kind === 'source') return <span className={classes.soft}>{publisher ?? 'a document of others'}</span>
  if (participant === null) return <Unknown />
  return (
    <span className={classes.who}>
      {participant.name ?? 'no name'} <span className={classes.soft}>{participant.pseudonym}</span>
    </span>
  )
}

/** In a word or two; the conversation itself says it in full. */
function ConsentState({ conversation: { kind, consent } }: { readonly conversation: Conversation }) {
  if (kind === 'source') return <span className={classes.soft}>published</span>
  if (consent.hidden === 'withdrawn') return <span className={classes.gone}>withdrawn, hidden</span>
  if (consent.hidden === 'expired') return <span className={classes.gone}>ended, hidden</span>
  if (consent.hidden === 'not_quotable') return <span className={classes.gone}>not to be quoted</span>
  if (consent.quote === null && consent.scope === null) return <span className={classes.soft}>not recorded</span>
  const scope = { research: 'research only', company: 'company', public: 'anywhere' }[consent.scope ?? 'company']
  return consent.expires === null ? scope : `${scope}, to ${formatDate(consent.expires, 'short')}`
}
