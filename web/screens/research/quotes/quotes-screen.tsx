import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { SegmentChoice } from '../../../components/segment-choice/segment-choice.tsx'
import { counted } from '../../../look/format.ts'
import { ResearchNav } from '../research-nav.tsx'
import { CODE_TYPE_CHOICES, RELATION_CHOICES } from '../research-words.ts'
import { type AskedQuotes, askedFrom } from './asked-quotes.ts'
import { QuoteRow } from './quote-row.tsx'
import classes from './quotes.module.css'

const PAGE = 50

/** Everything that was quoted and may be shown, by what it is about and who said it, by pseudonym. */
export function QuotesScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const asked = askedFrom(search)
  const [typed, setTyped] = useState(asked.containing ?? '')
  const [containing] = useDebouncedValue(typed.trim(), 250)
  const [limit, setLimit] = useState(PAGE)
  const { code, containing: _, ...rest } = asked
  const { data, error, refetch } = useRead(
    'quote list',
    {
      ...rest,
      ...(code === undefined ? {} : { code: [code] }),
      ...(containing === '' ? {} : { containing }),
      limit,
    },
    { keep: true },
  )
  const book = useRead('code list', {}, { fresh: 60_000 })
  const people = useRead('participant list', {}, { fresh: 60_000 })
  const set = (part: { [K in keyof AskedQuotes]?: AskedQuotes[K] | null | undefined }): void => {
    const next = Object.fromEntries(
      Object.entries({ ...asked, ...part }).filter(([, value]) => value !== null && value !== ''),
    )
    setLimit(PAGE)
    void navigate({ to: '/research/quotes', search: next as never, replace: true })
  }
  return (
    <Page
      title="In their own words"
      sentence={
        data === undefined
          ? 'What people said, with the codes that it was given, by pseudonym.'
          : `${counted(data.total, 'quote')} of ${counted(data.people, 'person', 'people')}, of ${counted(data.asked, 'person', 'people')} whose words may be shown. Their own name and company are replaced; names of others in the words are not, so read a quote before you pass it on. ${data.notes.join(' ')}`
      }
    >
      <ResearchNav />
      <search className={classes.filters} aria-label="Which quotes">
        <Select
          label="Code"
          placeholder="Any"
          data={(book.data?.codes ?? []).map(({ name, type }) => ({ value: name, label: `${name} (${type})` }))}
          value={code ?? null}
          searchable
          clearable
          onChange={(value) => set({ code: value })}
        />
        <Select
          label="About"
          placeholder="Anything"
          data={CODE_TYPE_CHOICES}
          value={asked.type ?? null}
          searchable
          clearable
          onChange={(value) => set({ type: value })}
        />
        <Select
          label="Said by"
          placeholder="Anybody"
          data={(people.data?.participants ?? []).map(({ pseudonym }) => pseudonym)}
          value={asked.person ?? null}
          searchable
          clearable
          onChange={(value) => set({ person: value })}
        />
        <Select
          label="Their company was"
          placeholder="Anything"
          data={RELATION_CHOICES}
          value={asked.relation ?? null}
          clearable
          onChange={(value) => set({ relation: value })}
        />
        <div className={classes.segment}>
          <SegmentChoice
            chosen={asked.segment}
            whole="The whole market"
            onChoose={(segment) => set({ segment: segment === '' ? null : segment })}
          />
        </div>
        <RoleFilter key={asked.role ?? ''} role={asked.role ?? ''} onRole={(role) => set({ role })} />
        <TextInput label="With the words" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </search>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={6} height={72} /> : null}
      {data === undefined ? null : data.quotes.length === 0 ? (
        <EmptyState title="Nothing was quoted that fits">
          A quote is made in a conversation: select words there and give them a code. With fewer conditions there may
          be some already.
        </EmptyState>
      ) : (
        <ul className={classes.quotes} aria-label="Quotes">
          {data.quotes.map((quote) => (
            <QuoteRow key={quote.id} quote={quote} />
          ))}
        </ul>
      )}
      {data === undefined || data.total <= data.quotes.length ? null : (
        <Button variant="subtle" onClick={() => setLimit(limit + PAGE)}>
          {`Show more of ${counted(data.total, 'quote')}`}
        </Button>
      )}
    </Page>
  )
}

function RoleFilter({ role, onRole }: { readonly role: string; readonly onRole: (role: string) => void }) {
  const [typed, setTyped] = useState(role)
  return (
    <TextInput
      label="Role"
      placeholder="Any, such as “creative manager”"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => onRole(typed.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onRole(typed.trim())
      }}
    />
  )
}
