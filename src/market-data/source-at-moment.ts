import { identifier, join, raw, type Sql, sql } from '../query/index.ts'
import type { Catalog, CatalogField } from './catalog.ts'
import type { KindName } from './kinds/field.ts'
import { kindOf } from './kinds/kinds.ts'
import { type PeopleToFind, personBehind } from './readings/person-behind.ts'
import { READ_FROM } from './readings/reading-source.ts'
import { isOfTexts, saidReadings } from './readings/said-readings.ts'
import { amountIn, dateSql, outcome, readingNamed, readingsOf, type Source, storedBehind } from './source.ts'

/** Reading rows at a moment that stands beside each of them: `SELECT … FROM ${from} ${joins()} WHERE ${where}`. */
export interface SourceAtMoment extends Source {
  /**
   * UInt8: 1 where something about the row that is asked for (these fields, or that there is such a row) was first
   * recorded after the moment, so that what was recorded first stands in for it.
   */
  readonly recordedLater: (fields: readonly CatalogField[]) => Sql
}

/**
 * As `source` as of a date, but at a moment of each row's own: SQL of a DateTime64 that stands beside the row.
 * Three things differ, because what is asked is what a company was like when something happened to it:
 * - Before something was first recorded, what was recorded first stands in (a file imported today would say nothing of the
 *   past otherwise), and `recordedLater` tells where. It stands in for a whole row before the row was recorded, and for a
 *   field before anybody's was: an enrichment that came in a second file counts for the past, but a field that was
 *   recorded and empty stays empty. Never for how a deal ended.
 * - A deal that closed at the moment itself is still open: many files give days without times, and a deal opened and
 *   won on the same day must not know its end at its beginning.
 * - The account itself is there, whenever its record was made: something happened to it.
 * `asOf` bounds what had been recorded at all; the moments must not be after it.
 */
export function sourceAtMoment(catalog: Catalog, kindName: KindName, moment: Sql, asOf?: Date): SourceAtMoment {
  const kind = kindOf(kindName)
  const from = identifier(kindName)
  const amount = amountIn(catalog)
  const begins = identifier(kind.startsAt)
  const said = saidReadings(kindName, moment)
  const begun = sql`(${begins} IS NULL OR ${begins} <= ${moment})`
  if (kind.history === 'event') {
    const person = personBehind(versionsOfPeople(catalog, asOf), moment)
    return {
      from,
      where: begun,
      column: (field) =>
        said.column(field) ??
        (field.reading === undefined ? amount(field, identifier(field.column)) : person.column(field)),
      listKnown: said.listKnown,
      joins: person.joins,
      recordedLater: (fields) =>
        fields.some((field) => field.reading !== undefined && said.column(field) === undefined)
          ? person.recordedLater(moment)
          : raw('toUInt8(0)'),
    }
  }
  const recorded = asOf === undefined ? raw('1') : sql`_known_from <= ${dateSql(asOf)}`
  const known = sql`_known_from <= ${moment}`
  const ended = {
    known: sql`ifNull(closed_at < ${moment}, ${known})`,
    closesLater: sql`ifNull(closed_at >= ${moment}, 0)`,
  }
  const standIns = new Map<string, Sql>()
  const changes = (field: CatalogField): boolean => field.history === 'versioned'
  const read = (field: CatalogField) => {
    const shown = amount(field, identifier(field.column))
    const isMissing = (of: Sql): Sql => (field.type === 'list' ? sql`empty(${of})` : sql`isNull(${of})`)
    const name = `w_${field.column}`
    const first = field.type === 'list' ? shown : sql`toNullable(${shown})`
    standIns.set(name, sql`argMinIf(${first}, _valid_from, ${recorded} AND NOT ${isMissing(shown)})`)
    const own = sql`(${recorded} AND NOT ${isMissing(shown)})`
    // Of a row that was only referred to nothing was recorded yet: its `_known_from` lies beyond all dates.
    const nobodys = sql`(${isStub} OR ${moment} < (SELECT min(_known_from) FROM ${from} WHERE ${recorded} AND NOT ${isMissing(shown)}))`
    const standIn = identifier(name)
    return { shown, own, nobodys, standIn, stoodIn: sql`(${nobodys} AND NOT ${isMissing(standIn)})` }
  }
  const seen = (field: CatalogField): Sql => {
    if (field.history === 'outcome') return outcome(field, amount(field, identifier(field.column)), ended)
    if (!changes(field)) return amount(field, identifier(field.column))
    const { shown, own, nobodys, standIn } = read(field)
    const nothing = field.type === 'list' ? raw('[]') : raw('NULL')
    return sql`multiIf(${own}, ${shown}, ${nobodys}, ${standIn}, ${nothing})`
  }
  const readings = readingsOf(catalog, kindName, seen)
  /** Joins the first known values of the fields asked for so far; nothing where none can stand in. */
  const joinStandIns = (): Sql => {
    if (standIns.size === 0) return raw('')
    const columns = [...standIns].map(([name, first]) => sql`${first} AS ${identifier(name)}`)
    // Only rows with more than one version: of the others, the one there is stands in by being valid always.
    return sql`LEFT JOIN (SELECT rid AS w_rid, ${join(columns, ', ')} FROM ${from}
        WHERE rid IN (SELECT rid FROM ${from} WHERE NOT _current) GROUP BY rid) AS w ON rid = w_rid`
  }
  return {
    from,
    where: sql`${kindName === 'accounts' ? raw('1') : begun} AND _valid_from <= ${moment} AND ${moment} < _valid_to`,
    column: (field) => said.column(field) ?? readings(field) ?? seen(field),
    // As of a date: where nothing of the row had been recorded, nothing is known of its lists.
    listKnown: (field) =>
      said.listKnown(field) ?? (field.type === 'list' && changes(field) && asOf !== undefined ? recorded : undefined),
    stored: (field, values) => (changes(field) ? undefined : storedBehind(field, values, known, ended)),
    joins: () => sql`${joinStandIns()}${readings.joins()}`,
    recordedLater: (fields) => {
      const late = sql`_known_from > ${moment}`
      const asked = writtenBehind(catalog, kindName, fields)
        .filter(changes)
        .map((field) => {
          const { own, stoodIn } = read(field)
          return sql`if(${own}, ${late}, ${stoodIn})`
        })
      if (kindName !== 'accounts') asked.push(sql`(isNull(${begins}) AND ${late})`)
      return asked.length === 0 ? raw('toUInt8(0)') : sql`toUInt8(${join(asked, ' OR ')})`
    },
  }
}

/**
 * Every version of everybody that had been recorded at all. The first one is valid from the beginning of time, so that what
 * was recorded first stands in for what came before it. Of each person the version that was valid counts as a whole: a title
 * that came in a second file says nothing of the time before it.
 */
function versionsOfPeople(catalog: Catalog, asOf: Date | undefined): PeopleToFind {
  const readings = readingsOf(catalog, 'contacts', (field) => identifier(field.column))
  return {
    from: identifier('contacts'),
    where: asOf === undefined ? raw('1') : sql`_known_from <= ${dateSql(asOf)}`,
    joins: readings.joins,
    column: (name) => readings(readingNamed(catalog, name)) ?? raw('NULL'),
  }
}

/** The fields themselves, and for a reading the texts that it is read from. */
function writtenBehind(catalog: Catalog, kind: KindName, fields: readonly CatalogField[]): readonly CatalogField[] {
  const names = new Set(
    fields.flatMap(({ name, reading }) =>
      reading === undefined ? [name] : isOfTexts(reading) ? READ_FROM[reading] : [],
    ),
  )
  return (catalog.kinds.get(kind)?.fields ?? []).filter(({ name }) => names.has(name))
}

/** Only referred to by other rows so far; it was given the end of time as the moment from which it is known. */
const isStub = raw("(_known_from >= toDateTime64('2299-12-31 00:00:00', 3, 'UTC'))")
