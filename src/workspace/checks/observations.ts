import { sql } from '../../query/index.ts'
import type { Check } from './check.ts'

/** Whether the engine answers, and which version. */
export const observations: Check = {
  name: 'observations',
  look: async ({ engine, places }, signal) => {
    const [found] = await engine.rows<{ version: string; zone: string }>(
      sql`SELECT version() AS version, timezone() AS zone`,
      { signal },
    )
    if (found === undefined) throw new Error('the version query gave no row')
    const what = engine.kind === 'chdb' ? 'ClickHouse (embedded chDB)' : 'ClickHouse server'
    return {
      status: 'ok',
      message: `${what} ${found.version} at ${places.observations}.`,
      facts: { version: found.version, kind: engine.kind, place: places.observations },
    }
  },
}
