import type { Row, StatementOptions } from '../../engines/index.ts'
import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import type { Market } from '../market.ts'
import { type MergedAccounts, mergedAccounts } from '../merging/merged-accounts.ts'
import { appliedMerges, storedMerges } from '../merging/stored-merges.ts'

/** The statements of one import: they stop when the caller cancels, and their tables go when it ends. */
export interface Work {
  readonly id: number
  readonly market: Market
  run(statement: Sql): Promise<void>
  rows<R extends Row>(statement: Sql): Promise<R[]>
  one<R extends Row>(statement: Sql): Promise<R>
  /** A table of this import only, by its role; `body` is what stands after its name in CREATE TABLE. */
  table(role: string, body: Sql): Promise<Sql>
  /** The merged accounts as the folded rows show them; undefined where nothing is merged. Asked once. */
  merged(): Promise<MergedAccounts | undefined>
  readonly options: StatementOptions
}

/** An import may take long: the limits on a person's question do not hold for it. */
const SETTINGS = { max_execution_time: 0, max_query_size: 10_000_000, max_ast_elements: 5_000_000 }

export function startWork(market: Market, id: number, signal?: AbortSignal): Work {
  const options: StatementOptions = signal === undefined ? { settings: SETTINGS } : { settings: SETTINGS, signal }
  const rows = async <R extends Row>(statement: Sql): Promise<R[]> => {
    signal?.throwIfAborted()
    return market.engine.rows<R>(statement, options)
  }
  const run = async (statement: Sql): Promise<void> => {
    signal?.throwIfAborted()
    await market.engine.run(statement, options)
  }
  let merged: Promise<MergedAccounts | undefined> | undefined
  return {
    id,
    market,
    merged: () => {
      merged ??= storedMerges(market.state.db).then((stored) => mergedAccounts(appliedMerges(stored)))
      return merged
    },
    options,
    run,
    rows,
    one: async <R extends Row>(statement: Sql): Promise<R> => {
      const [first] = await rows<R>(statement)
      if (first === undefined) throw new Error('a statement that always gives a row gave none')
      return first
    },
    table: async (role, body) => {
      const name = identifier(`work_${id}_${role}`)
      await run(sql`CREATE OR REPLACE TABLE ${name} ${body}`)
      return name
    },
  }
}

/** Drops the tables that only this import used; also after a crash, when nobody remembers their names. */
export async function clearWork(market: Market, id: number): Promise<void> {
  const tables = await market.engine.rows<{ name: string }>(
    sql`SELECT name FROM system.tables WHERE database = currentDatabase() AND startsWith(name, ${raw(`'work_${id}_'`)})`,
  )
  if (tables.length === 0) return
  const names = join(
    tables.map(({ name }) => identifier(name)),
    ', ',
  )
  await market.engine.run(sql`DROP TABLE IF EXISTS ${names} SYNC`)
}
