import {
  type Catalog,
  type CatalogField,
  type KindName,
  type Source,
  type SourceAtMoment,
  type Stored,
  source,
  sourceAtMoment,
} from '../../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../../../query/index.ts'
import type { Relation } from '../node.ts'
import { type Clock, clockAt, clockOfUnits } from './clock.ts'
import { Aggregates, type AskedAggregate } from './grouped.ts'

/** When and over what a statement runs: bound once, the same for every rule in it. */
export interface Run {
  readonly catalog: Catalog
  /** The workspace clock. */
  readonly now: Date
  /** Given: everything is seen as it was known then, and it is also what `now` means. */
  readonly asOf?: Date
  /** Given: only these accounts and what belongs to them are read: their numbers, as for one page of a list, or a SELECT of them. */
  readonly among?: readonly number[] | Sql
}

/** What a rule is asked about at moments of their own: a deal at its opening, an account at a date. */
export interface Units {
  /** SELECT giving `aid` UInt32, `unit` UInt128 (each once), `moment` DateTime64(3,'UTC') and further columns of its own. */
  readonly select: Sql
  /**
   * The same units (and perhaps more) with `aid`, `unit` and `moment` alone, where that is a cheaper statement: every
   * relation that a rule asks is joined with them, so they are read once for each.
   */
  readonly joined?: Sql
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
  /** The table's kind; undefined where the table is the units themselves. */
  readonly kind: KindName | undefined
  readonly source: Source | SourceAtMoment
  readonly clock: Clock
  /** The column that joins everything: the account's number, or the unit. */
  readonly one: Sql
  readonly #units: Units | undefined
  /** True where rows may have no account (`aid` 0): those must not find the rows of other strays. */
  readonly hasStrays: boolean
  readonly #account = new Map<string, { readonly name: string; readonly stored: Sql }>()
  readonly #relations = new Map<Relation, Aggregates>()
  readonly #rows = new Map<Relation, Scan>()
  readonly #joinedAnyway = new Set<Relation>()
  #accountSource: Source | undefined

  /** Without `kind`: the units themselves. With units and a kind: the rows of the units' accounts, as they were at the moment. */
  constructor(run: Run, kind: KindName, units?: Units)
  constructor(run: Run, kind: undefined, units: Units)
  constructor(run: Run, kind: KindName | undefined, units?: Units) {
    const { timeZone } = run.catalog.settings
    this.run = run
    this.kind = kind
    this.#units = units
    this.hasStrays = kind !== 'accounts'
    if (units === undefined) {
      this.one = raw('aid')
      this.clock = clockAt(run.asOf ?? run.now, timeZone)
    } else {
      this.one = raw(kind === undefined ? 'unit' : 'u_unit')
      this.clock = clockOfUnits(raw(kind === undefined ? 'moment' : 'u_moment'), timeZone)
    }
    this.source =
      kind === undefined && units !== undefined ? unitsSource(run, units) : this.#visible(kind ?? 'accounts')
  }

  /** True where each row of the table is one account, or one unit of an account. */
  get isOfAccounts(): boolean {
    return this.kind === undefined || this.kind === 'accounts'
  }

  /** A field of the table itself. */
  own(field: CatalogField): Sql {
    return this.source.column(field)
  }

  ownList(field: CatalogField): ListSql {
    return { list: this.source.column(field), known: this.source.listKnown(field) }
  }

  /** What is stored of a field of the table itself, as `Source.stored` says. */
  stored(field: CatalogField, values?: readonly unknown[]): Stored | undefined {
    return field.kind === this.kind ? this.source.stored?.(field, values) : undefined
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
    return this.isOfAccounts ? raw('1') : this.#joined('here', raw('toUInt8(1)'))
  }

  /** Relations whose figures must be joined anyhow: everything asked of them is then read from that one scan. */
  joinAnyway(relations: Iterable<Relation>): void {
    for (const relation of relations) this.#joinedAnyway.add(relation)
  }

  isJoinedAnyway(relation: Relation): boolean {
    return this.#joinedAnyway.has(relation)
  }

  /**
   * UInt8, on units: 1 where something of the account, or of its rows of these relations, was first recorded after the
   * unit's moment (as `SourceAtMoment` says).
   */
  recordedLater(asked: ReadonlyMap<KindName, readonly CatalogField[]>): Sql {
    const later = [...asked].map(([kind, fields]) => {
      if (kind === 'accounts') {
        const key = fields.map(({ column }) => column).join('_')
        return sql`ifNull(${this.#joined(`l_${key}`, laterIn(this.#accounts(), fields))}, 0)`
      }
      const rows = this.rows(kind)
      const late = laterIn(rows.source, fields)
      const figure = { rows, where: undefined, of: () => sql`max(${late})` }
      return sql`ifNull(${this.aggregate(kind, figure)}, 0)`
    })
    return later.length === 0 ? raw('toUInt8(0)') : sql`toUInt8(${join(later, ' OR ')})`
  }

  /** A scan of a relation's rows for a subquery of its own. */
  fresh(relation: Relation): Scan {
    return new Scan(this.run, relation, this.#units)
  }

  /** The scan that figures of a relation are compiled against before they are asked with `aggregate`. */
  rows(relation: Relation): Scan {
    let rows = this.#rows.get(relation)
    if (rows === undefined) {
      rows = this.fresh(relation)
      this.#rows.set(relation, rows)
    }
    return rows
  }

  /** An aggregate over the account's rows of a relation, NULL or the engine's default where there are none. */
  aggregate(relation: Relation, asked: AskedAggregate): Sql {
    let aggregates = this.#relations.get(relation)
    if (aggregates === undefined) {
      aggregates = new Aggregates(this.hasStrays, `j${this.#relations.size + 1}`)
      this.#relations.set(relation, aggregates)
    }
    return aggregates.add(asked)
  }

  /** The table with its joins: call it when every condition has been compiled. */
  from(): Sql {
    const parts: Sql[] = [this.source.from, this.source.joins()]
    if (this.#account.size > 0) {
      const columns = [...this.#account.values()].map(({ name, stored }) => sql`${stored} AS ${identifier(name)}`)
      const accounts = this.#accounts()
      const theirs = raw(this.#units === undefined ? 'aid' : 'u_unit')
      parts.push(
        sql`LEFT JOIN (SELECT ${theirs} AS j0_one, ${join(columns, ', ')} FROM ${accounts.from} ${accounts.joins()} WHERE ${accounts.where}) AS j0 ON ${this.one} = j0_one`,
      )
    }
    for (const aggregates of this.#relations.values()) parts.push(aggregates.joined(this.one))
    return join(parts, ' ')
  }

  #accounts(): Source {
    this.#accountSource ??= this.#visible('accounts')
    return this.#accountSource
  }

  /** The rows of a kind that the run may see; with units, those of their accounts, each beside the unit it is seen from. */
  #visible(kind: KindName): Source {
    if (this.#units === undefined) return amongAccounts(this.run, source(this.run.catalog, kind, this.run.asOf))
    const rows = sourceAtMoment(this.run.catalog, kind, raw('u_moment'), this.run.asOf)
    const units = sql`SELECT aid AS u_aid, unit AS u_unit, moment AS u_moment FROM (${this.#units.joined ?? this.#units.select}) WHERE ${begunUnits(this.run)}`
    return amongAccounts(this.run, { ...rows, from: sql`${rows.from} INNER JOIN (${units}) AS u ON aid = u_aid` })
  }

  #joined(key: string, stored: Sql): Sql {
    const name = `j0_${key}`
    this.#account.set(key, { name, stored })
    return identifier(name)
  }
}

function laterIn(rows: Source | SourceAtMoment, fields: readonly CatalogField[]): Sql {
  return 'recordedLater' in rows ? rows.recordedLater(fields) : raw('toUInt8(0)')
}

/** Everything about an account stands under its number, in every table. */
function amongAccounts<Rows extends Source>(run: Run, rows: Rows): Rows {
  if (run.among === undefined) return rows
  // The SELECT is answered here and its answer sent along: on a cluster its table need not stand on every node.
  const among = 'kind' in run.among ? sql`GLOBAL IN (${run.among})` : sql`IN ${value(run.among, 'Array(UInt32)')}`
  return { ...rows, where: sql`${rows.where} AND aid ${among}` }
}

function unitsSource(run: Run, units: Units): Source {
  const noColumn = (): never => {
    throw new Error('units have no fields of a kind')
  }
  const rows = {
    from: sql`(${units.select}) AS units`,
    where: begunUnits(run),
    column: noColumn,
    listKnown: noColumn,
    joins: () => raw(''),
  }
  return amongAccounts(run, rows)
}

/** As of a date, what happens later is not there. */
function begunUnits({ asOf }: Run): Sql {
  return asOf === undefined
    ? raw('1')
    : sql`moment <= fromUnixTimestamp64Milli(${value(asOf.getTime(), 'Int64')}, 'UTC')`
}
