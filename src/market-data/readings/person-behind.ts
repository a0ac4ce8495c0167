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
      const found = identifier(`p_${name}`)
      asked.set(name, type === 'list' ? column : sql`toString(ifNull(${column}, ''))`)
      return type === 'list' ? found : sql`nullIf(${found}, '')`
    },
    recordedLater: (at) => {
      asked.set('known_from', raw('_known_from'))
      return sql`toUInt8(ifNull(p_known_from > ${at}, 0))`
    },
    joins: () => {
      if (asked.size === 0) return raw('')
      const names = [...asked.keys()]
      const columns = (column: (name: string) => Sql): Sql => join(names.map(column), ', ')
      const read = columns((name) => sql`${asked.get(name) ?? raw('NULL')} AS ${identifier(`q_${name}`)}`)
      const first = columns((name) => sql`argMin(${identifier(`q_${name}`)}, q_rank) AS ${identifier(`p_${name}`)}`)
      const versions =
        moment === undefined
          ? ['', '', '']
          : ['_valid_from AS q_valid_from, ', ', q_valid_from AS p_valid_from', ', p_valid_from']
      const [valid, from, group] = versions.map((text) => raw(text)) as [Sql, Sql, Sql]
      // An id goes before an address, and of several people the one with the lowest number.
      const keys = sql`arrayJoin([(0, ${keyOf(raw('id'))}), (1, ${keyOf(raw('email'))})])`
      const found = sql`SELECT q_aid AS p_aid, q_key AS p_key${from}, ${first}
        FROM (SELECT aid AS q_aid, ${valid}${read}, ${keys} AS q_named, ${hashOf(raw('q_named.2'))} AS q_key,
            bitOr(bitShiftLeft(toUInt64(q_named.1), 63), bitShiftRight(toUInt64(rid), 1)) AS q_rank
          FROM ${people.from} ${people.joins()} WHERE ${people.where} AND aid != 0 AND q_named.2 != '')
        GROUP BY p_aid, p_key${group}`
      const on = sql`aid = p_aid AND ${hashOf(keyOf(raw('contact')))} = p_key`
      return moment === undefined
        ? sql` LEFT ANY JOIN (${found}) AS p ON ${on}`
        : sql` ASOF LEFT JOIN (${found}) AS p ON ${on} AND ${moment} >= p_valid_from`
    },
  }
}

/** Keys of one width are grouped and joined in a third of the time; two of an account meet once in 10^30 accounts. */
function hashOf(key: Sql): Sql {
  return sql`reinterpretAsUInt128(sipHash128(${key}))`
}

/** A text that names a person. */
function keyOf(text: Sql): Sql {
  const written = sql`ifNull(${text}, '')`
  return sql`if(position(${written}, '@') > 0, lowerUTF8(${written}), ${written})`
}
