import { Button, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import { accountReference } from '../../../components/account-table/account-reference.ts'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { formatCount, formatDate } from '../../../look/format.ts'
import classes from './segment-history.module.css'

type Move = OutputOf<'segment moved'>['moves'][number]

interface WhoMovedProps {
  readonly name: string
  /** The refresh from which on it is told. */
  readonly from: { readonly at: string; readonly isNewest: boolean }
}

/** Rows at first, and with every further click. */
const SHOWN = 20
const MORE = 100
const MOST = 500
const REASONS: Readonly<Record<Move['reason'], string>> = {
  rule: 'the rule changed',
  data: 'its records changed',
  unknown: 'cannot be told',
}

/** Only the columns that tell one company from another: of one refresh all were found on one day. */
function columnsOf(moves: readonly Move[], isOneRefresh: boolean): Column<Move>[] {
  const columns: Column<Move>[] = [
    { key: 'account', title: 'Company', cell: (row) => <AccountLink account={row} /> },
    { key: 'what', title: 'What', cell: (row) => row.direction },
  ]
  if (!isOneRefresh) columns.push({ key: 'when', title: 'Found', cell: ({ at }) => formatDate(at, 'short') })
  columns.push({ key: 'why', title: 'Because', cell: ({ reason }) => REASONS[reason] })
  if (moves.every(({ because }) => because.length === 0)) return columns
  columns.push({
    key: 'turned',
    title: 'It turned on',
    cell: ({ because }) =>
      because.length === 0 ? '–' : because.map(({ sentence, rule }) => sentence ?? rule).join('; '),
  })
  return columns
}

/** Who entered and who left, each with what it turned on. */
export function WhoMoved({ name, from }: WhoMovedProps) {
  const [direction, setDirection] = useState<'both' | 'entered' | 'left'>('both')
  const [limit, setLimit] = useState(SHOWN)
  const { data, error, refetch } = useRead(
    'segment moved',
    { name, direction, limit, ...(from.isNewest ? {} : { since: from.at.slice(0, 10) }) },
    { keep: true },
  )
  const all = data === undefined ? 0 : direction === 'both' ? data.entered + data.left : data[direction]
  return (
    <section aria-labelledby="moved-title">
      <div className={classes.head}>
        <h2 id="moved-title" className={classes.title}>
          {`Who entered and who left ${from.isNewest ? 'at the last refresh' : `from ${formatDate(from.at)} on`}`}
        </h2>
        <SegmentedControl
          size="xs"
          aria-label="Which of them"
          value={direction}
          onChange={setDirection}
          data={[
            { value: 'both', label: 'Both' },
            { value: 'entered', label: 'Entered' },
            { value: 'left', label: 'Left' },
          ]}
        />
      </div>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={4} height={36} /> : null}
      {data === undefined ? null : data.moves.length === 0 ? (
        <p className={classes.soft}>Nobody.</p>
      ) : (
        <DataTable
          caption="Companies that entered or left"
          rows={data.moves}
          rowKey={({ account, refresh, direction: way }) => `${account} ${refresh} ${way}`}
          columns={columnsOf(data.moves, from.isNewest)}
        />
      )}
      {data !== undefined && all > data.moves.length ? (
        <p className={classes.more}>
          {`The first ${formatCount(data.moves.length)} of ${formatCount(all)}.`}
          {limit >= MOST ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => setLimit(Math.min(MOST, limit + MORE))}>
              Show more
            </Button>
          )}
        </p>
      ) : null}
    </section>
  )
}

interface AccountLinkProps {
  readonly account: {
    readonly account: number
    readonly name: string | null
    readonly domain: string | null
    readonly here: boolean
  }
}

/** A company by its name; without a way to it where its import was taken back. */
export function AccountLink({ account }: AccountLinkProps) {
  const words = account.name ?? account.domain ?? `Company ${account.account}`
  if (!account.here) return <span>{`${words}, no longer here`}</span>
  return (
    <Link to="/accounts/$account" params={{ account: accountReference(account) }}>
      {words}
    </Link>
  )
}
