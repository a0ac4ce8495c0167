import { identifier, raw, type Sql, sql, value } from '../query/index.ts'
import { askableFields, type Catalog, type CatalogField } from './catalog.ts'
import type { KindName } from './kinds/field.ts'
import { kindOf } from './kinds/kinds.ts'
import { inWorkspaceCurrency } from './money.ts'
import { type PersonBehind, personBehind } from './readings/person-behind.ts'
import { type ReadingSource, readingSource } from './readings/reading-source.ts'
import { saidReadings } from './readings/said-readings.ts'

/**
 * How to read one kind of rows, now or as of a date: `SELECT … FROM ${from} ${joins()} WHERE ${where}`; the joins are
 * needed only where readings were asked for.
 * Every rule about what was visible at a date stands here and in `source-at-moment.ts` (METHODS, "As of a date").
 */
export interface Source {
  readonly from: Sql
  /** Keeps the versions and rows that are visible. */
  readonly where: Sql
  /** A field's value: NULL where missing, or not known at the date. Amounts come in the workspace's currency. */
  readonly column: (field: CatalogField) => Sql
  /** For a list: a condition that is false where the list was not known at the date; undefined when always known. */
  readonly listKnown: (field: CatalogField) => Sql | undefined
  /** What the columns asked for so far need beside the table: to be taken last. Nothing where they need nothing. */
  readonly joins: () => Sql
  /**
   * As of a date: the stored column behind a field that is shown as one of `values` (without them: as anything), where it
   * is shown just so or not at all. The engine tests it faster than `column`, and may pass over rows by it alone.
   */
  readonly stored?: (field: CatalogField, values: readonly unknown[] | undefined) => Stored | undefined
}

export interface Stored {
  readonly column: Sql
  /** 1 where it is shown. */
  readonly known: Sql
  /** 1 where it is shown as one of the values whatever is stored. */
  readonly anyhow?: Sql
  /** Whether it is unknown elsewhere; else it may be shown there, but as none of the values. */
  readonly orUnknown: boolean
}

/**
 * `asOf` undefined: the current version of every row.
 * Otherwise rows dated after it are invisible, versioned fields come from the version valid then
 * (unknown before the first one was recorded), and a deal that closed later is open with its outcome unknown.
 */
export function source(catalog: Catalog, kindName: KindName, asOf?: Date): Source {
  const kind = kindOf(kindName)
  const from = identifier(kindName)
  const amount = amountIn(catalog)
  const said = saidReadings(kindName, asOf === undefined ? undefined : dateSql(asOf))

  if (asOf === undefined) {
    const stored = (field: CatalogField): Sql => amount(field, identifier(field.column))
    const readings = kind.history === 'event' ? behind(catalog, asOf) : readingsOf(catalog, kindName, stored)
    return {
      from,
      where: kind.history === 'versioned' ? raw('_current') : raw('1'),
      column: (field) => said.column(field) ?? readings(field) ?? stored(field),
      listKnown: said.listKnown,
      joins: readings.joins,
    }
  }

  const date = dateSql(asOf)
  if (kind.history === 'event') {
    const readings = behind(catalog, asOf)
    return {
      from,
      where: sql`NOT ifNull(${identifier(kind.startsAt)} > ${date}, 0)`,
      column: (field) => said.column(field) ?? readings(field) ?? amount(field, identifier(field.column)),
      listKnown: said.listKnown,
      joins: readings.joins,
    }
  }

  const known = sql`_known_from <= ${date}`
  const ended = { known: sql`_ended <= ${date}`, closesLater: sql`ifNull(closed_at > ${date}, 0)` }
  const shownThen = (field: CatalogField): Sql => {
    const shown = amount(field, identifier(field.column))
    if (field.history === 'fixed' || field.type === 'list') return shown
    if (field.history === 'versioned') return sql`if(${known}, ${shown}, NULL)`
    return outcome(field, shown, ended)
  }
  const readings = readingsOf(catalog, kindName, shownThen)
  return {
    from,
    where: sql`_seen_from <= ${date} AND ${date} < _valid_to`,
    column: (field) => said.column(field) ?? readings(field) ?? shownThen(field),
    listKnown: (field) =>
      said.listKnown(field) ?? (field.type === 'list' && field.history !== 'fixed' ? known : undefined),
    joins: readings.joins,
    stored: (field, values) => storedBehind(field, values, known, ended),
  }
}

/** What an event can be asked of the person behind it, as they are known now or at the date: undefined for any other field. */
function behind(catalog: Catalog, asOf: Date | undefined) {
  let person: PersonBehind | undefined
  const column = (field: CatalogField): Sql | undefined => {
    if (field.reading === undefined) return undefined
    if (person === undefined) {
      const people = source(catalog, 'contacts', asOf)
      person = personBehind({ ...people, column: (name) => people.column(readingNamed(catalog, name)) })
    }
    return person.column(field)
  }
  return Object.assign(column, { joins: (): Sql => person?.joins() ?? raw('') })
}

/** What is read of people under this name: a field of the file comes before, in rules too. */
export function readingNamed(catalog: Catalog, name: string): CatalogField {
  const field = askableFields(catalog, 'contacts').find((each) => each.name === name)
  if (field === undefined) throw new Error(`nothing called ${name} is read of people`)
  return field
}

/** The readings of a kind of rows, whose texts are seen as `seen` says: undefined for a field that is no reading. */
export function readingsOf(
  catalog: Catalog,
  kindName: KindName,
  seen: (field: CatalogField) => Sql,
): ((field: CatalogField) => Sql | undefined) & Pick<ReadingSource, 'joins'> {
  const written = (name: string) => (): Sql => {
    const field = catalog.kinds.get(kindName)?.fields.find((each) => each.name === name)
    if (field === undefined) throw new Error(`no field ${kindName}.${name}`)
    return seen(field)
  }
  const reading = readingSource({
    title: written('title'),
    department: written('department'),
    seniority: written('seniority'),
    buyingRoles: kindName === 'deal_contacts' ? asList(written('role')) : written('buying_roles'),
  })
  const column = (field: CatalogField) => (field.reading === undefined ? undefined : reading.column(field))
  return Object.assign(column, { joins: reading.joins })
}

/** One text as a list: none where it is missing. */
function asList(written: () => Sql): () => Sql {
  return () => sql`arrayFilter(one -> one != '', [toString(ifNull(${written()}, ''))])`
}

/** What is shown of a row is what is stored or nothing, but for amounts, and for a deal that is shown as open because it closes later. */
export function storedBehind(
  field: CatalogField,
  values: readonly unknown[] | undefined,
  known: Sql,
  ended: Ended,
): Stored | undefined {
  if (field.type === 'money' || field.type === 'list' || field.history === 'fixed') return undefined
  if (field.reading !== undefined) return undefined
  const column = identifier(field.column)
  if (field.history === 'versioned') return { column, known, orUnknown: true }
  if (field.name === 'closed_at') return { column, known: sql`NOT ${ended.closesLater}`, orUnknown: true }
  if (field.name !== 'status') return { column, known: ended.known, orUnknown: true }
  if (values === undefined) return undefined
  if (!values.includes('open')) return { column, known: ended.known, orUnknown: false }
  // What is stored as open is shown as open, and nothing else need be known of it.
  const only = values.every((one) => one === 'open')
  const shown = only ? raw('1') : sql`(${ended.known} OR ifNull(${column} = 'open', 0))`
  return { column, known: shown, anyhow: ended.closesLater, orUnknown: false }
}

/** A date as the tables hold dates. */
export function dateSql(date: Date): Sql {
  return sql`fromUnixTimestamp64Milli(${value(date.getTime(), 'Int64')}, 'UTC')`
}

/** A field as it is shown: amounts in the workspace's currency. */
export function amountIn(catalog: Catalog): (field: CatalogField, stored: Sql) => Sql {
  return (field, stored) => (field.type === 'money' ? inWorkspaceCurrency(catalog, field, stored) : stored)
}

/** What was known about the end of a deal. */
export interface Ended {
  /** 1 where its end was known: it had closed by then, or it never did and a version recorded by then says so. */
  readonly known: Sql
  readonly closesLater: Sql
}

/** A field of a deal's end: open while it closes later, missing where nothing told how it ended. */
export function outcome(field: CatalogField, shown: Sql, { known, closesLater }: Ended): Sql {
  if (field.name === 'closed_at') return sql`if(${closesLater}, NULL, ${shown})`
  if (field.name === 'status') {
    return sql`multiIf(${closesLater}, 'open', ${known} OR ifNull(${shown} = 'open', 0), ${shown}, NULL)`
  }
  return sql`if(${known}, ${shown}, NULL)`
}
