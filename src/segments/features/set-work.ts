import { randomUUID } from 'node:crypto'
import type { StatementOptions } from '../../engines/index.ts'
import type { Market } from '../../market-data/index.ts'
import { identifier, raw, type Sql, sql } from '../../query/index.ts'

const SETTINGS = {
  max_execution_time: 0,
  max_query_size: 50_000_000,
  max_ast_elements: 10_000_000,
  max_expanded_ast_elements: 20_000_000,
  // Every expression is used once: compiling it takes longer than reading it.
  compile_expressions: 0,
  compile_aggregate_expressions: 0,
}

/** Rows that few of are kept: read in large blocks, for each of hundreds of expressions costs as much for a small block. */
const SPARSE = { ...SETTINGS, max_block_size: 1_048_576, preferred_block_size_bytes: 0 }

/** The type of a set of accounts. */
export const SET = raw('AggregateFunction(groupBitmap, UInt32)')

/** The statements of one answer, and its tables. */
export class SetWork {
  readonly market: Market
  readonly #signal: AbortSignal | undefined
  readonly #name = randomUUID().replaceAll('-', '')
  readonly #tables: Sql[] = []

  constructor(market: Market, signal: AbortSignal | undefined) {
    this.market = market
    this.#signal = signal
  }

  async run(statement: Sql, kept: 'most' | 'few' = 'most'): Promise<void> {
    await this.market.engine.run(statement, this.#options(kept))
  }

  async count(statement: Sql): Promise<number> {
    const [row] = await this.market.engine.rows(statement, this.#options('most'))
    return Number(row?.n)
  }

  /** A table in memory that lasts until `drop`. */
  async table(role: string, columns: Sql): Promise<Sql> {
    const table = identifier(`answers_${this.#name}_${this.#tables.length}_${role}`)
    this.#tables.push(table)
    await this.run(sql`CREATE TABLE ${table} (${columns}) ENGINE = Memory`)
    return table
  }

  async drop(): Promise<void> {
    await Promise.all(this.#tables.map((table) => this.market.engine.run(sql`DROP TABLE IF EXISTS ${table}`)))
  }

  #options(kept: 'most' | 'few'): StatementOptions {
    const settings = kept === 'few' ? SPARSE : SETTINGS
    return this.#signal === undefined ? { settings } : { settings, signal: this.#signal }
  }
}
