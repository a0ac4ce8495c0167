import { identifier, type Sql, sql, value } from '../../query/index.ts'
import type { ColumnReading } from '../mapping/resolved-mapping.ts'
import { letSql } from './let-sql.ts'

/** White space around a cell that says nothing, the non-breaking space among it. */
const SPACE_AROUND = '^[\\s\\x{A0}\\x{202F}\\x{FEFF}]+|[\\s\\x{A0}\\x{202F}\\x{FEFF}]+$'
const ODD_SPACE = '^(?:\\x{A0}|\\x{202F}|\\x{FEFF})|(?:\\x{A0}|\\x{202F}|\\x{FEFF})$'

/**
 * The cell of a staged column as text without the space around it: `''` where it is blank or one of the texts that
 * mean "no value". Never NULL.
 */
export function cellText(reading: Pick<ColumnReading, 'staged'>, missing: readonly string[]): Sql {
  return letSql('cell_', sql`trim(BOTH ' \t\r\n' FROM ifNull(${identifier(reading.staged)}, ''))`, (cell) => {
    // Odd spaces are longer than a byte: for plain text the pattern is not even tried.
    const bare = sql`if(lengthUTF8(${cell}) < length(${cell}) AND match(${cell}, ${value(ODD_SPACE, 'String')}), replaceRegexpAll(${cell}, ${value(SPACE_AROUND, 'String')}, ''), ${cell})`
    if (missing.length === 0) return bare
    return letSql('bare_', bare, (text) => sql`if(has(${value(missing, 'Array(String)')}, ${text}), '', ${text})`)
  })
}

/** A text replaced by what the mapping says it stands for, compared without regard to capitals. */
export function replaced(reading: Pick<ColumnReading, 'values'>, text: Sql): Sql {
  const pairs = Object.entries(reading.values ?? {})
  if (pairs.length === 0) return text
  const from = value(
    pairs.map(([written]) => written.trim().toLowerCase()),
    'Array(String)',
  )
  const to = value(
    pairs.map(([, meant]) => meant),
    'Array(String)',
  )
  return sql`transform(lowerUTF8(${text}), ${from}, ${to}, ${text})`
}
