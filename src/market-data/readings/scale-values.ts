import { raw, type Sql, sql } from '../../query/index.ts'
import { keptVersion } from './evidence-codes.ts'

/**
 * The place of each word on the scale of its question ("agree" is 4), as research reads it or a person said: a whole new
 * `version` at once, as `evidence_codes`. `key` is `INSTRUMENT⏎QUESTION⏎TEXT`.
 */
export const SCALE_VALUES = `CREATE TABLE IF NOT EXISTS scale_values (version UInt64, key String, value Float64)
ENGINE = MergeTree ORDER BY (version, key)`

/** What an answer is worth as a number: what the file says, else the place of its words on their scale. */
export function scaleValue(): Sql {
  const rows = sql`SELECT groupArray((sipHash64(key), value)) AS words FROM scale_values WHERE version = ${keptVersion('scales')}`
  const known = sql`(SELECT (arrayMap(one -> one.1, words), arrayMap(one -> toNullable(one.2), words)) FROM (${rows}))`
  const key = sql`sipHash64(concat(ifNull(toString(instrument), ''), '\n', ifNull(toString(question), ''), '\n', ifNull(text, '')))`
  return sql`ifNull(value, transform(${key}, ${known}.1, ${known}.2, CAST(NULL, ${raw("'Nullable(Float64)'")})))`
}
