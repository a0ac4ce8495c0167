import { QueryClient } from '@tanstack/react-query'
import { Failure } from './failure.ts'

/** Waits before each further try of a read whose failure lies outside, in milliseconds: the engine restarts in about one second. */
const WAITS = [300, 700, 1500, 3000, 5000]

/** Reads are tried again when something outside failed; a user's mistake or a bug is shown at once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => error instanceof Failure && error.outside && count < WAITS.length,
      retryDelay: (attempt) => WAITS[attempt] ?? 5000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})
