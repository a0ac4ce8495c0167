import { Kysely, PostgresDialect } from 'kysely'
import type { State } from './state.ts'

/** Decisions that could not be opened: whatever is asked of them throws the reason. For finding out what is wrong. */
export function unavailableState(reason: unknown): State {
  const refuses = (): Promise<never> => Promise.reject(reason)
  const db: State['db'] = new Kysely({ dialect: new PostgresDialect({ pool: refuses }) })
  return { db, change: refuses, close: async () => {} }
}
