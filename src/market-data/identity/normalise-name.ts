import { type Sql, sql, value } from '../../query/index.ts'
import { letSql } from '../casting/let-sql.ts'

/** Legal forms as they stand at the end of a name once dots are gone; `group` and `holding` name other companies. */
const FORMS =
  'inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|pllc|gmbh|mbh|ggmbh|ag|se|kg|kgaa|ohg|ug|ev|eg|ek|gbr|sa|sas|sasu|sarl|eurl|srl|srls|spa|sl|slu|bv|nv|vof|cv|oy|oyj|ab|as|asa|aps|ivs|pty|pte|pvt|private|kk|sp z oo|spzoo|spolka z oo|sro|spol sro|zrt|kft|nyrt|doo|dd|ltda|eireli|sadecv|s de rl|tbk|pt|bhd|sdn|jsc|pjsc|ooo|oao|zao'
const FORM_AT_END = `(?: (?:and )?(?:${FORMS}))+$`

/** Steps of the normalisation, in order: RE2 and JavaScript read them alike. */
const STEPS: readonly (readonly [pattern: string, by: string])[] = [
  ['\\pM', ''],
  ['ß', 'ss'],
  ['ς', 'σ'],
  ["[.'’`´]", ''],
  ['&', ' and '],
  ['[^\\pL\\pN]+', ' '],
  ['^ | $', ''],
  ['^the ', ''],
]

/**
 * A company's name for comparing: lower case, without accents, punctuation, a leading "The" and legal forms at the end.
 * `Société Générale S.A.` and `societe generale` are one; `AT&T Inc.` is `at and t`. Undefined where nothing is left.
 */
export function normaliseName(text: string): string | undefined {
  let name = text.normalize('NFKD').toLowerCase()
  for (const [pattern, by] of STEPS) name = name.replace(new RegExp(jsPattern(pattern), 'gu'), by)
  const bare = name.replace(new RegExp(FORM_AT_END), '')
  return bare === '' ? (name === '' ? undefined : name) : bare
}

/** `Nullable(String)`: `normaliseName` in the engine. `text` may be NULL. */
export function normaliseNameSql(text: Sql): Sql {
  let name: Sql = sql`lowerUTF8(normalizeUTF8NFKD(ifNull(${text}, '')))`
  for (const [pattern, by] of STEPS)
    name = sql`replaceRegexpAll(${name}, ${value(pattern, 'String')}, ${value(by, 'String')})`
  return letSql('name_', name, (whole) => {
    const bare = sql`replaceRegexpOne(${whole}, ${value(FORM_AT_END, 'String')}, '')`
    return sql`nullIf(if(${bare} = '', ${whole}, ${bare}), '')`
  })
}

function jsPattern(pattern: string): string {
  return pattern.replaceAll('\\pM', '\\p{M}').replaceAll('\\pL', '\\p{L}').replaceAll('\\pN', '\\p{N}')
}
