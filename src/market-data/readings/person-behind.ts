import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import type { CatalogField } from '../catalog.ts'

/** The people of all accounts, as rows that name them may see them. */
export interface PeopleToFind {
  readonly from: Sql
  readonly where: Sql
  readonly joins: () => Sql
  /** A reading of a person, by its name. */
  readonly column: (name: string) => Sql
}

/** What is read of the person behind each row, for one statement: ask for the columns first, then for the join they need. */
export interface PersonBehind {
  readonly column: (field: CatalogField) => Sql
  /** UInt8: 1 where the person was first recorded after the moment. */
  readonly recordedLater: (moment: Sql) => Sql
  /** To be taken last. */
  readonly joins: () => Sql
}

/**
 * The person that a row names in `contact`, within its account: by id, else by e-mail address, where capitals do not matter.
 * Nobody there: readings are NULL, lists empty. `moment`: of several versions of a person the one that was valid then.
 * Linear in the people and the rows; everything about an account stands together, so a shard answers by itself.
 */
export function personBehind(people: PeopleToFind, moment?: Sql): PersonBehind {
  const asked = new Map<string, Sql>()
  return {
    column: ({ name, type }) => {
      const column = people.column(name)
      // A text is made nullable, so that the join leaves NULL where it finds nobody.
      asked.set(name, type === 'list' ? column : sql`toNullable(${column})`)
      return identifier(`p_${name}`)
    },
    recordedLater: (at) => {
      asked.set('known_from', raw('toNullable(_known_from)'))
      return sql`toUInt8(ifNull(p_known_from > ${at}, 0))`
    },
    joins: () => {
      if (asked.size === 0) return raw('')
      const names = [...asked.keys()]
      const columns = (column: (name: string) => Sql): Sql => join(names.map(column), ', ')
      const read = columns((name) => sql`${asked.get(name) ?? raw('NULL')} AS ${identifier(`q_${name}`)}`)
      // As tuples: the first of a column by itself would pass over NULL.
      const first = columns(
        (name) =>
          sql`argMin(tuple(${identifier(`q_${name}`)}), (q_named.1, q_person)).1 AS ${identifier(`p_${name}`)}`,
      )
      const from = moment === undefined ? raw('') : raw(', q_valid_from AS p_valid_from')
      const group = moment === undefined ? raw('') : raw(', p_valid_from')
      const valid = moment === undefined ? raw('') : raw('_valid_from AS q_valid_from, ')
      const found = sql`SELECT q_aid AS p_aid, q_named.2 AS p_key${from}, ${first}
        FROM (SELECT aid AS q_aid, rid AS q_person, ${valid}${read}, arrayJoin([(1, ${keyOf(raw('id'))}), (2, ${keyOf(raw('email'))})]) AS q_named
          FROM ${people.from} ${people.joins()} WHERE ${people.where} AND aid != 0)
        WHERE q_named.2 != '' GROUP BY p_aid, p_key${group}`
      const on = sql`aid = p_aid AND ${keyOf(raw('contact'))} = p_key`
      return moment === undefined
        ? sql` LEFT ANY JOIN (${found}) AS p ON ${on}`
        : sql` ASOF LEFT JOIN (${found}) AS p ON ${on} AND ${moment} >= p_valid_from`
    },
  }
}

/** A text that names a person. */
function keyOf(text: Sql): Sql {
  const written = sql`ifNull(${text}, '')`
  return sql`if(position(${written}, '@') > 0, lowerUTF8(${written}), ${written})`
}
