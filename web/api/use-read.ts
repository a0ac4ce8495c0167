import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Failure } from './failure.ts'
import type { InputOf, OperationName, OutputOf } from './operation-types.ts'

interface ReadOptions {
  /** False: not asked yet, for example because its input is not complete. */
  readonly enabled?: boolean
  /** Keeps showing the last answer while the next one is on its way: no jump of the layout. */
  readonly keep?: boolean
  /** Milliseconds for which an answer counts as fresh; default 10 s. A change through `useWrite` refreshes it anyway. */
  readonly fresh?: number
}

/** The query behind `useRead`, for `useQueries` and for loading ahead. */
export function readQuery<N extends OperationName>(name: N, input: InputOf<N>, options: ReadOptions = {}) {
  return queryOptions<OutputOf<N>, Failure>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, { signal }),
    enabled: options.enabled ?? true,
    staleTime: options.fresh ?? 10_000,
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  })
}

/** What a read operation answers, kept and refreshed. Leaving the screen or changing the input cancels it on the server. */
export function useRead<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<N>, Failure> {
  return useQuery(readQuery(name, input, options))
}
