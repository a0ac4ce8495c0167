import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import type { Failure } from '../../api/failure.ts'
import type { OutputOf } from '../../api/operation-types.ts'
import type { ListPage, ListRequest } from '../../components/account-table/account-list.ts'
import { accountReference } from '../../components/account-table/account-reference.ts'
import { SearchBox } from '../../components/account-table/search-box.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { counted, formatCount } from '../../look/format.ts'
import classes from './left-out-panel.module.css'

interface LeftOutPanelProps {
  readonly reason: ListPage['leftOut'][number] | undefined
  readonly onClose: () => void
  readonly request: ListRequest
}

type LeftOutPage = OutputOf<'target left-out'>

/** Rows that come at a time. */
const PAGE = 50

/** The accounts that one reason left out, each with what its records show. */
export function LeftOutPanel({ reason, onClose, request }: LeftOutPanelProps) {
  return (
    <SidePanel
      title={reason === undefined ? 'Left out' : `Left out: they ${reason.becauseOfMany}`}
      opened={reason !== undefined}
      onClose={onClose}
    >
      {reason === undefined ? null : <LeftOutList key={reason.reason} reason={reason} request={request} />}
    </SidePanel>
  )
}

interface LeftOutListProps {
  readonly reason: ListPage['leftOut'][number]
  readonly request: ListRequest
}

function LeftOutList({ reason, request }: LeftOutListProps) {
  const [search, setSearch] = useState('')
  const { search: _, columns: __, ...asked } = request
  const input = { ...asked, reason: reason.reason, search, limit: PAGE } as never
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery<
    LeftOutPage,
    Failure
  >({
    queryKey: ['target left-out', input],
    queryFn: ({ pageParam, signal }) =>
      call('target left-out', { ...(input as object), offset: pageParam as number } as never, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.rows.length, 0)
      return last.rows.length === 0 || read >= last.found ? undefined : read
    },
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const found = data?.pages[0]?.found ?? 0
  return (
    <div className={classes.panel}>
      <p className={classes.lead}>
        {counted(reason.accounts, 'account')}
        {reason.altogether > reason.accounts
          ? `. The same holds for ${counted(reason.altogether - reason.accounts, 'more', 'more')}, counted under a reason before this one.`
          : ' of the segment, in the order of the list.'}
      </p>
      <SearchBox value={search} onSearch={setSearch} label="Find one of them" />
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {isPending ? <Loading rows={8} height={40} /> : null}
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.account}>
            <Link to="/accounts/$account" params={{ account: accountReference(row) }} className={classes.name}>
              {row.name ?? row.domain ?? row.id ?? 'An account without a name'}
            </Link>
            <p className={classes.evidence}>{row.evidence}</p>
          </li>
        ))}
      </ul>
      {!isPending && rows.length === 0 ? <p className={classes.lead}>None of them is called that.</p> : null}
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show more of {formatCount(found)}
        </Button>
      ) : null}
    </div>
  )
}
