import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { readQuery } from '../../api/use-read.ts'
import type { Account } from './account-data.ts'

/** Rows of each list that are read at a time. */
export const ROWS = 100

type List = 'people' | 'deals' | 'orders' | 'answers'
type RowOf<L extends List> = NonNullable<Account[L]>['rows'][number]

export interface Rows<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly loading: boolean
  /** Reads the next ones; absent when all are here. */
  readonly more: (() => void) | undefined
}

/** The rows of one list of an account: those that came with it, and page after page when asked for more. */
export function useRows<L extends List>(account: Account, list: L): Rows<RowOf<L>> {
  const [pages, setPages] = useState(0)
  const later = useQueries({
    queries: Array.from({ length: pages }, (_, page) =>
      readQuery('account show', {
        account: `#${account.account}`,
        only: list,
        limit: ROWS,
        offset: ROWS * (page + 1),
      }),
    ),
  })
  const first = account[list]
  const rows: RowOf<L>[] = [...((first?.rows ?? []) as RowOf<L>[])]
  for (const { data } of later) rows.push(...((data?.[list]?.rows ?? []) as RowOf<L>[]))
  const total = first?.total ?? 0
  return {
    rows,
    total,
    loading: later.some(({ isFetching }) => isFetching),
    more: rows.length < total ? () => setPages(Math.ceil(rows.length / ROWS)) : undefined,
  }
}
