/** Postgres type numbers (pg_type.oid). */
const INT8 = 20
const JSON_TEXT = 114
const DATE = 1082
const TIMESTAMP = 1114
const TIMESTAMPTZ = 1184
const INTERVAL = 1186
const NUMERIC = 1700
const JSONB = 3802

const asText = (text: string): string => text
const asJson = (text: string): unknown => JSON.parse(text)

/**
 * How values are read, the same from PGlite and from a server, whose drivers differ by default: whole numbers past
 * 2^53, exact decimals and times without a zone stay text, jsonb is a value, a moment is a Date.
 */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: asText,
  [NUMERIC]: asText,
  [DATE]: asText,
  [TIMESTAMP]: asText,
  [INTERVAL]: asText,
  [TIMESTAMPTZ]: (text) => new Date(text),
  [JSON_TEXT]: asJson,
  [JSONB]: asJson,
}
