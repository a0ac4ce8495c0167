import { type Catalog, type CatalogField, type KindName, type Source, source } from '../../../market-data/index.ts'
import { identifier, join, raw, render, type Sql, sql, value } from '../../../query/index.ts'
import type { FunctionContext } from '../../functions/function.ts'
import type { Relation } from '../node.ts'

/** When and over what a statement runs: bound once, the same for every rule in it. */
export interface Run {
  readonly catalog: Catalog
  /** The workspace clock. */
  readonly now: Date
  /** Given: everything is seen as it was known then, and it is also what `now` means. */
  readonly asOf?: Date
  /** Given: only these accounts (by number) and what belongs to them are read, as for one page of a list. */
  readonly among?: readonly number[]
}

/** A list as SQL, with the condition under which it is known (undefined: always). */
export interface ListSql {
  readonly list: Sql
  readonly known: Sql | undefined
}

/**
 * One table being read, with what must be joined to it. Conditions are compiled against it first, and then
 * `from()` gives the table with every join that they asked for: each relation is scanned once, however often it is asked.
 * Names of joined columns begin with `j` and a number, so that the table's own columns never become ambiguous.
 */
export class Scan {
  readonly run: Run
  readonly kind: KindName
  readonly source: Source
  readonly functions: FunctionContext
  /** True where rows may have no account (`aid` 0): those must not find the rows of other strays. */
  readonly hasStrays: boolean
  readonly #prefix: string
  readonly #account = new Map<string, { readonly name: string; readonly stored: Sql }>()
  readonly #relations = new Map<Relation, Aggregates>()
  readonly #rows = new Map<Relation, Scan>()
  readonly #joinedAnyway = new Set<Relation>()
  #accountSource: Source | undefined

  constructor(run: Run, kind: KindName, prefix = 'j') {
    this.run = run
    this.kind = kind
    this.source = visible(run, kind)
    this.hasStrays = kind !== 'accounts'
    this.#prefix = prefix
    this.functions = { timeZone: run.catalog.settings.timeZone, now: (run.asOf ?? run.now).getTime() }
  }

  /** A field of the table itself. */
  own(field: CatalogField): Sql {
    return this.source.column(field)
  }

  ownList(field: CatalogField): ListSql {
    return { list: this.source.column(field), known: this.source.listKnown(field) }
  }

  /** A field of the row's account: the table's own, or joined by `aid`. NULL where there is no visible account. */
  account(field: CatalogField): Sql {
    if (this.kind === 'accounts') return this.own(field)
    const accounts = this.#accounts()
    return this.#joined(`f_${field.column}`, accounts.column(field))
  }

  accountList(field: CatalogField): ListSql {
    if (this.kind === 'accounts') return this.ownList(field)
    const accounts = this.#accounts()
    const list = this.#joined(`f_${field.column}`, accounts.column(field))
    // A row without a visible account gets the default of the join, 0: its list is not known.
    const known = this.#joined(`k_${field.column}`, sql`toUInt8(${accounts.listKnown(field) ?? raw('1')})`)
    return { list, known }
  }

  /** 1 where the row's account is visible, 0 where there is none. */
  hasAccount(): Sql {
    return this.kind === 'accounts' ? raw('1') : this.#joined('here', raw('toUInt8(1)'))
  }

  /** Relations whose figures must be joined anyhow: everything asked of them is then read from that one scan. */
  joinAnyway(relations: Iterable<Relation>): void {
    for (const relation of relations) this.#joinedAnyway.add(relation)
  }

  isJoinedAnyway(relation: Relation): boolean {
    return this.#joinedAnyway.has(relation)
  }

  /** A scan of a relation's rows for a subquery of its own. */
  fresh(relation: Relation): Scan {
    return new Scan(this.run, relation)
  }

  /** The scan that figures of a relation are compiled against before they are asked with `aggregate`. */
  rows(relation: Relation): Scan {
    let rows = this.#rows.get(relation)
    if (rows === undefined) {
      rows = new Scan(this.run, relation)
      this.#rows.set(relation, rows)
    }
    return rows
  }

  /** An aggregate over the account's rows of a relation, NULL or the engine's default where there are none. */
  aggregate(relation: Relation, asked: AskedAggregate): Sql {
    let aggregates = this.#relations.get(relation)
    if (aggregates === undefined) {
      aggregates = new Aggregates(this.hasStrays, `${this.#prefix}${this.#relations.size + 1}`)
      this.#relations.set(relation, aggregates)
    }
    return aggregates.add(asked)
  }

  /** The table with its joins: call it when every condition has been compiled. */
  from(): Sql {
    const parts: Sql[] = [this.source.from]
    if (this.#account.size > 0) {
      const columns = [...this.#account.values()].map(({ name, stored }) => sql`${stored} AS ${identifier(name)}`)
      const accounts = this.#accounts()
      const aid = identifier(`${this.#prefix}0_aid`)
      parts.push(
        sql`LEFT JOIN (SELECT aid AS ${aid}, ${join(columns, ', ')} FROM ${accounts.from} WHERE ${accounts.where}) AS ${identifier(`${this.#prefix}0`)} ON aid = ${aid}`,
      )
    }
    for (const aggregates of this.#relations.values()) parts.push(aggregates.joined())
    return join(parts, ' ')
  }

  #accounts(): Source {
    this.#accountSource ??= visible(this.run, 'accounts')
    return this.#accountSource
  }

  #joined(key: string, stored: Sql): Sql {
    const name = `${this.#prefix}0_${key}`
    this.#account.set(key, { name, stored })
    return identifier(name)
  }
}

/** The rows of a kind that the run may see. Everything about an account stands under its number, in every table. */
function visible(run: Run, kind: KindName): Source {
  const rows = source(run.catalog, kind, run.asOf)
  if (run.among === undefined) return rows
  return { ...rows, where: sql`${rows.where} AND aid IN ${value(run.among, 'Array(UInt32)')}` }
}

/** One figure over rows. `where` undefined: over all of them. */
export interface AskedAggregate {
  readonly where: Sql | undefined
  /** Given the condition, or nothing when the rows have been filtered already, the aggregate function. */
  readonly of: (where: Sql | undefined) => Sql
  /** The scan that the pieces were compiled against: its joins belong into the subquery. */
  readonly rows: Scan
}

/** All figures asked about one relation: one scan, one group by account. */
class Aggregates {
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

  joined(): Sql {
    const all = [...this.#asked.values()]
    const columns = (filtered: boolean): Sql[] =>
      all.map((asked) => sql`${asked.of(filtered ? undefined : asked.where)} AS ${identifier(asked.column)}`)
    const aid = identifier(`${this.#name}_aid`)
    const query = grouped(all, this.#hasStrays, (filtered) => sql`aid AS ${aid}, ${join(columns(filtered), ', ')}`)
    return sql`LEFT JOIN (${query}) AS ${identifier(this.#name)} ON aid = ${aid}`
  }
}

/**
 * `SELECT … FROM rows WHERE … GROUP BY aid`, reading only rows that some figure asks for. All figures share one scan.
 * `select` and `having` are told whether the WHERE already is the condition of every figure.
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
  if (given.length === conditions.length) kept.push(sql`(${join(given, ' OR ')})`)
  const filtered = conditions.length === 1
  const end = having === undefined ? raw('') : sql` HAVING ${having(filtered)}`
  return sql`SELECT ${select(filtered)} FROM ${first.rows.from()} WHERE ${join(kept, ' AND ')} GROUP BY aid${end}`
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
