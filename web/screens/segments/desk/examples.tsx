import { SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import { accountReference } from '../../../components/account-table/account-reference.ts'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { formatCount } from '../../../look/format.ts'
import { useVocabulary, type Vocabulary } from '../builder/vocabulary.ts'
import type { DraftAnswer } from '../draft/draft-answer.ts'
import type { DraftState } from '../draft/draft-state.ts'
import classes from './examples.module.css'
import { fieldLabel } from './field-label.ts'

type Which = 'in' | 'unknown' | 'out'
type Example = OutputOf<'segment examples'>['examples'][number]

/** What the table says when it has no row. */
const NONE: Readonly<Record<Which, string>> = {
  in: 'No company is in the segment.',
  unknown: 'There is none for which it cannot be told.',
  out: 'No company is left out.',
}

/** Some of the accounts behind the figure: who is in, for whom it cannot be told and why, who is left out and why. */
export function Examples({ state, counting }: { readonly state: DraftState; readonly counting: boolean }) {
  const vocabulary = useVocabulary()
  const [which, setWhich] = useState<Which>('in')
  const { answer } = state
  const expr = answer?.rule ?? ''
  const found = useRead(
    'segment examples',
    { expr, which, limit: 8 },
    { enabled: answer !== null && answer.size !== null && !counting, keep: true },
  )
  if (answer === null || answer.size === null) return null
  const { size } = answer
  const kept = size.contacts ?? size.accounts
  const rows = found.data?.examples ?? []
  const isPast = found.isPlaceholderData || counting
  const columns = columnsOf(which, rows, (row) => whyWords(which, row, answer, vocabulary))
  return (
    <section className={classes.examples} aria-labelledby="examples-title">
      <div className={classes.head}>
        <h2 id="examples-title" className={classes.title}>
          For example
        </h2>
        <SegmentedControl
          size="xs"
          aria-label="Which examples"
          value={which}
          onChange={(next) => setWhich(next)}
          data={[
            { value: 'in', label: `In it (${formatCount(kept)})` },
            { value: 'unknown', label: `Cannot be told (${formatCount(size.unknown)})` },
            { value: 'out', label: `Left out (${formatCount(size.total - kept - size.unknown)})` },
          ]}
        />
      </div>
      <div className={classes.table} data-past={isPast || undefined}>
        {found.error !== null ? (
          <p className={classes.none}>{found.error.message}</p>
        ) : rows.length === 0 ? (
          <p className={classes.none}>{found.isFetching ? '' : NONE[which]}</p>
        ) : (
          <DataTable
            caption="Example accounts"
            columns={columns}
            rows={rows}
            rowKey={(row) => `${row.account} ${row.contact?.id ?? ''}`}
          />
        )}
      </div>
    </section>
  )
}

function personOf(contact: Example['contact']): string {
  if (contact === undefined) return ''
  return [contact.name, contact.title].filter((part) => part !== null).join(', ')
}

function NotKnown() {
  return <span className={classes.missing}>not known</span>
}

/** Which fields are missing, or which parts of the rule are not met. */
function whyWords(which: Which, { why }: Example, answer: DraftAnswer, vocabulary: Vocabulary): string {
  return which === 'unknown'
    ? `${why.map((field) => fieldLabel(vocabulary, field)).join(', ')} not known`
    : why.map((clause) => answer.clauses.find(({ rule }) => rule === clause)?.sentence ?? clause).join('; ')
}

function columnsOf(which: Which, rows: readonly Example[], why: (row: Example) => string): Column<Example>[] {
  return [
    ...(rows.some((row) => row.contact !== undefined)
      ? [{ key: 'person', title: 'Person', cell: ({ contact }: Example) => personOf(contact) }]
      : []),
    {
      key: 'company',
      title: 'Company',
      cell: (row) => (
        <Link to="/accounts/$account" params={{ account: accountReference(row) }} className={classes.company}>
          {row.name ?? row.domain ?? `#${row.account}`}
        </Link>
      ),
    },
    { key: 'industry', title: 'Industry', cell: ({ industry }) => industry ?? <NotKnown /> },
    {
      key: 'employees',
      title: 'Employees',
      right: true,
      cell: ({ employees }) => (employees === null ? <NotKnown /> : formatCount(employees)),
    },
    { key: 'country', title: 'Country', cell: ({ country }) => country ?? <NotKnown /> },
    ...(which === 'in'
      ? []
      : [{ key: 'why', title: which === 'out' ? 'Does not meet' : 'Because', cell: (row: Example) => why(row) }]),
  ]
}
