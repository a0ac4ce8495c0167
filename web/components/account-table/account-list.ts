import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Failure } from '../../api/failure.ts'
import type { InputOf, OutputOf } from '../../api/operation-types.ts'
import { readQuery } from '../../api/use-read.ts'

/** Rows of one request. */
const PAGE = 100
/** The server keeps a list as long as this; within it a page that was read stays as it is. */
const FRESH = 10 * 60_000

export type ListRequest = Omit<InputOf<'target page'>, 'offset' | 'limit'>
export type ListPage = OutputOf<'target page'>
export type ListRow = ListPage['rows'][number]
export type ListColumn = ListPage['columns'][number]

interface AccountList {
  /** The first page: counts, sentence, columns. The last one known while the next is on its way. */
  readonly head: ListPage | undefined
  readonly isComing: boolean
  readonly failure: Failure | undefined
  readonly retry: () => void
  readonly rowAt: (index: number) => ListRow | undefined
  readonly onRange: (start: number, end: number) => void
}

/** A list of accounts that is read where one looks at it: pages of rows, the first of which tells about the whole. */
export function useAccountList(request: ListRequest | undefined): AccountList {
  const client = useQueryClient()
  const [range, setRange] = useState({ first: 0, last: 0 })
  // Whoever drags the scroll bar passes pages that nobody will look at.
  const [wanted] = useDebouncedValue(range, 70)
  const first = useQuery({
    ...pageQuery(request ?? { segment: '' }, 0),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
  })
  // What was last known stays while a request fails, so that whoever made it can still mend it.
  const [known, setKnown] = useState<ListPage>()
  if (first.data !== undefined && first.data !== known) setKnown(first.data)
  const head = request === undefined ? undefined : (first.data ?? known)
  const count = head?.found ?? 0
  const numbers: number[] = []
  if (request !== undefined && !first.isPlaceholderData) {
    for (let page = wanted.first; page <= wanted.last && page * PAGE < count; page += 1) numbers.push(page)
  }
  const pages = useQueries({ queries: numbers.map((page) => pageQuery(request ?? { segment: '' }, page)) })
  const read = new Map(numbers.map((page, index) => [page, pages[index]?.data]))

  // The list was settled anew meanwhile (records changed, or it grew old): what was read before is of another order.
  const newest = pages.map((page) => page.data?.at ?? '').reduce((left, right) => (left > right ? left : right), '')
  const isOld = !first.isPlaceholderData && head !== undefined && newest > head.at
  useEffect(() => {
    if (isOld) void client.invalidateQueries({ queryKey: ['target page'] })
  }, [isOld, client])

  const failed = [first, ...pages].find((query) => query.error !== null)
  const onRange = useCallback((start: number, end: number) => {
    const next = { first: Math.floor(start / PAGE), last: Math.floor(Math.max(start, end - 1) / PAGE) }
    setRange((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [])
  return {
    head,
    isComing: request !== undefined && first.isFetching && (head === undefined || first.isPlaceholderData),
    failure: failed?.error ?? undefined,
    retry: () => void failed?.refetch(),
    rowAt: (index) =>
      first.isPlaceholderData
        ? undefined
        : index < PAGE
          ? first.data?.rows[index]
          : read.get(Math.floor(index / PAGE))?.rows[index % PAGE],
    onRange,
  }
}

function pageQuery(request: ListRequest, page: number) {
  return readQuery('target page', { ...request, offset: page * PAGE, limit: PAGE }, { fresh: FRESH })
}
