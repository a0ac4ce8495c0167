import { type Sql, sql, value } from '../../query/index.ts'

/** Read as yes, without regard to capitals. */
export const YES: readonly string[] = [
  'true',
  't',
  'yes',
  'y',
  '1',
  '1.0',
  'ja',
  'j',
  'oui',
  'sí',
  'si',
  'sim',
  'wahr',
  'vrai',
  'verdadero',
  'on',
  'checked',
]
/** Read as no. */
export const NO: readonly string[] = [
  'false',
  'f',
  'no',
  'n',
  '0',
  '0.0',
  'nein',
  'non',
  'não',
  'nao',
  'falsch',
  'faux',
  'falso',
  'off',
  'unchecked',
]

/** `Nullable(Bool)`; NULL for any other word. */
export function booleanSql(text: Sql): Sql {
  const word = sql`lowerUTF8(${text})`
  return sql`multiIf(has(${value(YES, 'Array(String)')}, ${word}), true, has(${value(NO, 'Array(String)')}, ${word}), false, NULL)`
}
