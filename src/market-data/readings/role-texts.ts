import { raw, type Sql, sql, value } from '../../query/index.ts'

/** Which column of a person, or of their part in a deal, a text stands in. */
export type RoleTextKind = 'title' | 'department' | 'seniority' | 'buying_role'

/**
 * What every text that says something about people's roles was read as, one current row a text (`FINAL`): the domain of
 * roles fills it (`RoleReader`), rules look texts up in it. `text` is as it is written in the rows, so that looking up
 * costs no rewriting of every row; texts that differ only in capitals and spacing share `alike`.
 * '' stands for unknown. `…_sure` says how sure the reading is (`high`, `medium`, `low`, `none`), or `person`: corrected.
 * A few rows for each thousand people: on a cluster it stands whole on the node that asks, and is sent along.
 */
export const ROLE_TEXTS = `CREATE TABLE IF NOT EXISTS role_texts (
  kind LowCardinality(String), text String, alike String,
  department LowCardinality(String), seniority LowCardinality(String), level LowCardinality(String),
  roles Array(LowCardinality(String)),
  department_sure LowCardinality(String), seniority_sure LowCardinality(String), roles_sure LowCardinality(String),
  corrected Bool, rules LowCardinality(String), version UInt64
) ENGINE = ReplacingMergeTree(version) ORDER BY (kind, text)`

/** Up to which note of `account_changes` the texts were read, by which rules. */
export const ROLE_TEXTS_READ = `CREATE TABLE IF NOT EXISTS role_texts_read (seen UInt64, rules String, version UInt64)
ENGINE = ReplacingMergeTree(version) ORDER BY tuple()`

/** SELECT of the current rows of a kind: `columns` are ours. */
export function roleTexts(kind: RoleTextKind, columns: Sql, where: Sql = raw('1')): Sql {
  return sql`SELECT ${columns} FROM role_texts FINAL WHERE kind = ${value(kind, 'String')} AND ${where}`
}

/**
 * A value of a few different spellings as we say it, '' where it is none of ours: all known spellings are looked up once a
 * statement and then stand in it, which costs a fifth of a join.
 */
export function inOurWords(
  kind: 'department' | 'seniority',
  column: 'department' | 'seniority' | 'level',
  text: Sql,
): Sql {
  const ours = raw(column)
  const known = sql`(${roleTexts(kind, sql`(groupArray(text), groupArray(toString(${ours})))`, sql`${ours} != ''`)})`
  return sql`transform(ifNull(toString(${text}), ''), ${known}.1, ${known}.2, '')`
}

/** A list of roles as we say them: each spelling we know in our words, of which it may be several; the others as they are. */
export function rolesInOurWords(list: Sql): Sql {
  const columns = raw(
    'groupArray(text), groupArray(toUInt32(rowNumberInAllBlocks() + 1)), groupArray(arrayMap(role -> toString(role), roles))',
  )
  const known = sql`(SELECT (${columns}) FROM (${roleTexts('buying_role', raw('text, roles'), raw('notEmpty(roles)'))}))`
  const place = sql`transform(toString(written), ${known}.1, ${known}.2, toUInt32(0))`
  return sql`arrayDistinct(arrayFlatten(arrayMap(written -> if(${place} = 0, [toString(written)], ${known}.3[${place}]), ${list})))`
}
