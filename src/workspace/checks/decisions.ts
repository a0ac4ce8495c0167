import { sql } from 'kysely'
import type { Check } from './check.ts'

/** Whether the decisions can be reached, on which Postgres, and how far their tables are migrated. */
export const decisions: Check = {
  name: 'decisions',
  look: async ({ state, places, folder }) => {
    const { rows } = await sql<{ version: string; level: number; step: string | null }>`
      SELECT current_setting('server_version') AS version,
        (SELECT count(*)::int FROM migrations) AS level,
        (SELECT name FROM migrations ORDER BY number DESC LIMIT 1) AS step`.execute(state.db)
    const [found] = rows
    if (found === undefined) throw new Error('the version query gave no row')
    const { version, level, step } = found
    const embedded = places.decisions.startsWith(folder)
    const what = embedded ? 'Postgres (embedded PGlite)' : 'Postgres server'
    const lock = embedded ? `, locked by this process (${process.pid}) while it runs` : ''
    return {
      status: 'ok',
      message: `${what} ${version} at ${places.decisions}, tables at ${step ?? 'no step'}${lock}.`,
      facts: { version, level, place: places.decisions, embedded },
    }
  },
}
