import { join, raw, type Sql, sql } from '../../query/index.ts'
import type { KindName } from '../kinds/field.ts'

/**
 * What people said, as codes: one row for each person or answer and code, of which research fills a whole new `version` at
 * once (`readings_kept` names the one that counts). `code` '' says that somebody was asked and what they said was coded, so
 * that codes which are not there were not said. `said_at`: the day of the words; where nobody knows it, 1900.
 * `key` of a person is `id:…`, `email:…` (lower case) or `number:…`, of an answer `INSTRUMENT⏎RESPONDENT⏎QUESTION`.
 * A few rows for each interview: on a cluster it stands whole on the node that asks, and is sent along.
 */
export const EVIDENCE_CODES = `CREATE TABLE IF NOT EXISTS evidence_codes (
  version UInt64, kind LowCardinality(String), key String, code String, said_at DateTime64(3, 'UTC')
) ENGINE = MergeTree ORDER BY (version, kind, key)`

/** Which version of each reading counts, and what it was made from. */
export const READINGS_KEPT = `CREATE TABLE IF NOT EXISTS readings_kept (name LowCardinality(String), stamp String, version UInt64)
ENGINE = ReplacingMergeTree(version) ORDER BY name`

/** What was said by a person or in an answer, up to a moment. */
export interface SaidCodes {
  /** Array(String): names of codes, in their order. */
  readonly list: Sql
  /** 0 where nobody was asked, or nobody coded what they said: then nothing is known of it. */
  readonly known: Sql
}

/** The version of a reading that counts. */
export function keptVersion(name: 'codes' | 'scales'): Sql {
  return sql`(SELECT max(version) FROM readings_kept WHERE name = ${raw(`'${name}'`)})`
}

/**
 * The codes of each row of people or answers: its keys are looked up among those that are known, which stand in the
 * statement as constants. Linear in the rows.
 */
export function saidCodes(kind: Extract<KindName, 'contacts' | 'answers'>, moment: Sql | undefined): SaidCodes {
  const rows = sql`SELECT groupArray((hash, said)) AS everybody FROM (SELECT sipHash64(key) AS hash, groupArray((code, said_at)) AS said
    FROM evidence_codes WHERE kind = ${raw(`'${kind}'`)} AND version = ${keptVersion('codes')} GROUP BY hash)`
  const known = sql`(SELECT (arrayMap(one -> one.1, everybody), arrayEnumerate(everybody), arrayMap(one -> one.2, everybody)) FROM (${rows}))`
  const keys = join(keysOf(kind), ', ')
  const place = sql`transform(sipHash64(named), ${known}.1, ${known}.2, toUInt32(0))`
  const places = sql`arrayFilter(place -> place != 0, arrayMap(named -> ${place}, [${keys}]))`
  const said = sql`arrayFlatten(arrayMap(place -> ${known}.3[place], ${places}))`
  const begun = moment === undefined ? raw('1') : sql`one.2 <= ${moment}`
  return {
    list: sql`arraySort(arrayDistinct(arrayMap(one -> one.1, arrayFilter(one -> one.1 != '' AND ${begun}, ${said}))))`,
    known:
      moment === undefined
        ? sql`arrayExists(named -> ${place} != 0, [${keys}])`
        : sql`arrayExists(one -> ${begun}, ${said})`,
  }
}

function keysOf(kind: 'contacts' | 'answers'): readonly Sql[] {
  if (kind === 'answers') return [answerKey]
  return [
    sql`concat('id:', ifNull(id, ''))`,
    sql`concat('email:', lowerUTF8(ifNull(email, '')))`,
    sql`concat('number:', toString(rid))`,
  ]
}

/** By what coded answers know an answer. */
const answerKey = sql`concat(ifNull(toString(instrument), ''), '\n', coalesce(respondent, contact, toString(rid)), '\n', ifNull(toString(question), ''))`
