import { identifier, join, raw, render, type Sql, sql } from '../../../query/index.ts'

/** Rows that figures are made of: a `Scan` of a relation. */
interface ScannedRows {
  readonly source: { readonly where: Sql }
  /** The column by which its rows are grouped. */
  readonly one: Sql
  from(): Sql
}

/** One figure over rows. `where` undefined: over all of them. */
export interface AskedAggregate {
  readonly where: Sql | undefined
  /** Given the condition, or nothing when the rows have been filtered already, the aggregate function. */
  readonly of: (where: Sql | undefined) => Sql
  /** The scan that the pieces were compiled against: its joins belong into the subquery. */
  readonly rows: ScannedRows
}

/** All figures asked about one relation: one scan, one group by account (or unit). */
export class Aggregates {
  readonly #hasStrays: boolean
  readonly #name: string
  readonly #asked = new Map<string, AskedAggregate & { readonly column: string }>()

  constructor(hasStrays: boolean, name: string) {
    this.#hasStrays = hasStrays
    this.#name = name
  }

  add(asked: AskedAggregate): Sql {
    const key = keyOf(asked.of(asked.where))
    const known = this.#asked.get(key)
    if (known !== undefined) return identifier(known.column)
    const column = `${this.#name}_${this.#asked.size}`
    this.#asked.set(key, { ...asked, column })
    return identifier(column)
  }

  /** `one`: the column of the outer table that an account, or a unit, is known by. */
  joined(one: Sql): Sql {
    const all = [...this.#asked.values()]
    const columns = (filtered: boolean): Sql[] =>
      all.map((asked) => sql`${asked.of(filtered ? undefined : asked.where)} AS ${identifier(asked.column)}`)
    const theirs = identifier(`${this.#name}_one`)
    const rowsOne = all[0]?.rows.one ?? one
    const query = grouped(
      all,
      this.#hasStrays,
      (filtered) => sql`${rowsOne} AS ${theirs}, ${join(columns(filtered), ', ')}`,
    )
    return sql`LEFT JOIN (${query}) AS ${identifier(this.#name)} ON ${one} = ${theirs}`
  }
}

/** Of more than so many conditions nearly every row fits one, and to ask each row all of them takes longer than to read it. */
const MOST_ALTERNATIVES = 12

/**
 * `SELECT … FROM rows WHERE … GROUP BY aid` (or the unit), reading only rows that some figure asks for. All figures share
 * one scan. `select` and `having` are told whether the WHERE already is the condition of every figure.
 */
export function grouped(
  all: readonly AskedAggregate[],
  hasStrays: boolean,
  select: (filtered: boolean) => Sql,
  having?: (filtered: boolean) => Sql,
): Sql {
  const [first] = all
  if (first === undefined || all.some(({ rows }) => rows !== first.rows)) {
    throw new Error('the figures of one subquery must share their scan')
  }
  const conditions = distinct(all.map((asked) => asked.where))
  const given = conditions.filter((condition) => condition !== undefined)
  const kept: Sql[] = [first.rows.source.where]
  if (hasStrays) kept.push(raw('aid != 0'))
  if (given.length === conditions.length && given.length <= MOST_ALTERNATIVES) {
    kept.push(sql`(${join(given, ' OR ')})`)
  }
  const filtered = conditions.length === 1
  const end = having === undefined ? raw('') : sql` HAVING ${having(filtered)}`
  return sql`SELECT ${select(filtered)} FROM ${first.rows.from()} WHERE ${join(kept, ' AND ')} GROUP BY ${first.rows.one}${end}`
}

function distinct(conditions: readonly (Sql | undefined)[]): (Sql | undefined)[] {
  const seen = new Map<string, Sql | undefined>()
  for (const condition of conditions) {
    const key = condition === undefined ? '' : keyOf(condition)
    if (!seen.has(key)) seen.set(key, condition)
  }
  return [...seen.values()]
}

/** Two pieces with the same text and the same values are the same. */
function keyOf(piece: Sql): string {
  const { text, params } = render(piece)
  return `${text}\n${JSON.stringify(params, (_, given) => (typeof given === 'bigint' ? `${given}n` : given))}`
}
