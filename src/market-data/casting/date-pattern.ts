/**
 * A date format as people write it: `YYYY-MM-DD`, `M/D/YYYY h:mm A`, `D MMM YYYY`, `YYYY-MM-DD[THH:mm:ssZ]`.
 *
 * | token | reads |
 * |---|---|
 * | `YYYY`, `YY` | year; two digits: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999 |
 * | `MM`, `M` | month; one or two digits where a separator stands beside it, else two |
 * | `MMM`, `MMMM` | month's name or abbreviation (English, German, French, Spanish, Portuguese, Italian) |
 * | `DD`, `D` | day, as `MM` |
 * | `HH`, `H` | hour 0 to 23 · `hh`, `h` hour 1 to 12, with `A` |
 * | `mm` · `ss` | minute · second, with or without a fraction |
 * | `A` | AM or PM |
 * | `Z` | `Z`, `UTC`, `+01:00`, `+0100`, `+01` |
 * | `[ … ]` | may be absent |
 * | `unix`, `unix_ms` | seconds or milliseconds since 1970, alone |
 * | `excel` | days since 1899-12-30, alone, as Excel counts them |
 */
export interface DatePattern {
  readonly pattern: string
  /** Anchored; RE2 and JavaScript read it alike. */
  readonly regex: string
  /** What each group of the regex holds, in order. */
  readonly parts: readonly DatePart[]
}

export type DatePart =
  | 'year'
  | 'shortYear'
  | 'month'
  | 'monthName'
  | 'day'
  | 'hour'
  | 'hour12'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'half'
  | 'zone'

const TOKENS: readonly {
  readonly token: string
  readonly part: DatePart
  readonly fixed: string
  readonly free: string
}[] = [
  { token: 'YYYY', part: 'year', fixed: '([0-9]{4})', free: '([0-9]{4})' },
  { token: 'YY', part: 'shortYear', fixed: '([0-9]{2})', free: '([0-9]{2})' },
  { token: 'MMMM', part: 'monthName', fixed: '([\\pL]+\\.?)', free: '([\\pL]+\\.?)' },
  { token: 'MMM', part: 'monthName', fixed: '([\\pL]+\\.?)', free: '([\\pL]+\\.?)' },
  { token: 'MM', part: 'month', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'M', part: 'month', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'DD', part: 'day', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'D', part: 'day', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'HH', part: 'hour', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'H', part: 'hour', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'hh', part: 'hour12', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'h', part: 'hour12', fixed: '([0-9]{2})', free: '([0-9]{1,2})' },
  { token: 'mm', part: 'minute', fixed: '([0-9]{2})', free: '([0-9]{2})' },
  { token: 'ss', part: 'second', fixed: '([0-9]{2})', free: '([0-9]{2})' },
  { token: 'A', part: 'half', fixed: '([AaPp]\\.?[Mm]\\.?)', free: '([AaPp]\\.?[Mm]\\.?)' },
  {
    token: 'Z',
    part: 'zone',
    fixed: '(Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)',
    free: '(Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)',
  },
]

const compiled = new Map<string, DatePattern | undefined>()

/** The pattern ready to be used; undefined for a text that is no date format. */
export function datePattern(pattern: string): DatePattern | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern))
  return compiled.get(pattern)
}

/** Formats that are numbers of their own, read without a pattern. */
export const NUMBER_DATES = ['unix', 'unix_ms', 'excel'] as const
export type NumberDate = (typeof NUMBER_DATES)[number]

export function isNumberDate(format: string): format is NumberDate {
  return (NUMBER_DATES as readonly string[]).includes(format)
}

export function isDateFormat(format: string): boolean {
  return isNumberDate(format) || datePattern(format) !== undefined
}

function compile(pattern: string): DatePattern | undefined {
  const pieces = split(pattern)
  if (pieces === undefined) return undefined
  const parts: DatePart[] = []
  let regex = ''
  let depth = 0
  for (const [at, piece] of pieces.entries()) {
    if (piece === '[') {
      depth += 1
      regex += '(?:'
      continue
    }
    if (piece === ']') {
      depth -= 1
      regex += ')?'
      continue
    }
    const token = TOKENS.find((one) => one.token === piece)
    if (token === undefined) {
      regex += piece === ' ' ? '[ \\x{A0}\\x{202F}]+' : piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      continue
    }
    const beside = isDigits(pieces[at - 1]) || isDigits(pieces[at + 1])
    parts.push(token.part)
    regex += beside ? token.fixed : token.free
    if (token.part === 'second') {
      parts.push('fraction')
      regex += '(?:[.,]([0-9]{1,9}))?'
    }
  }
  const has = (...some: DatePart[]): boolean => some.some((part) => parts.includes(part))
  const whole = has('year', 'shortYear') && has('month', 'monthName') && has('day') && depth === 0
  const twelve = has('hour12') === has('half')
  if (!whole || !twelve || new Set(parts).size !== parts.length) return undefined
  return { pattern, regex: `^${regex}$`, parts }
}

/** Tokens, brackets and single literal characters; undefined where a letter is no token (`T` is a literal). */
function split(pattern: string): string[] | undefined {
  const pieces: string[] = []
  let at = 0
  let depth = 0
  while (at < pattern.length) {
    const token = TOKENS.find((one) => pattern.startsWith(one.token, at))
    const char = pattern[at] as string
    if (token === undefined && /[A-Za-z0-9]/.test(char) && char !== 'T') return undefined
    if (char === '[') depth += 1
    if (char === ']') depth -= 1
    if (depth < 0) return undefined
    pieces.push(token?.token ?? char)
    at += token?.token.length ?? 1
  }
  return pieces
}

function isDigits(piece: string | undefined): boolean {
  return piece !== undefined && /^(YYYY|YY|MM?|DD?|HH?|hh?|mm|ss)$/.test(piece)
}
