import { KINDS } from '../../market-data/index.ts'
import { identifier, join, raw, sql, value } from '../../query/index.ts'
import type { Check } from './check.ts'

/** How many rows of each kind rules can see: of versioned kinds the current ones. */
export const rows: Check = {
  name: 'rows',
  look: async ({ engine }, signal) => {
    const names = KINDS.map((kind) => kind.name)
    const there = await engine.rows<{ name: string }>(
      sql`SELECT name FROM system.tables WHERE database = currentDatabase() AND name IN ${value(names, 'Array(String)')}`,
      { signal },
    )
    const kinds = KINDS.filter((kind) => there.some((table) => table.name === kind.name))
    const facts: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]))
    if (kinds.length > 0) {
      const counts = kinds.map((kind) => {
        const where = raw(kind.history === 'versioned' ? '_current' : '1')
        return sql`(SELECT count() FROM ${identifier(kind.name)} WHERE ${where}) AS ${identifier(kind.name)}`
      })
      const [counted] = await engine.rows(sql`SELECT ${join(counts, ', ')}`, { signal })
      for (const [name, count] of Object.entries(counted ?? {})) facts[name] = Number(count)
    }
    const held = Object.entries(facts).filter(([, count]) => count > 0)
    if (held.length === 0) {
      return {
        status: 'warn',
        message: 'There are no observations yet.',
        hint: 'Import a file (`brushwork import FILE`) or make the example market (`brushwork example`).',
        facts,
      }
    }
    return {
      status: 'ok',
      message: `${held.map(([name, count]) => `${count.toLocaleString('en')} ${name.replace('_', ' ')}`).join(', ')}.`,
      facts,
    }
  },
}
