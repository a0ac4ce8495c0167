import { askableFields, type CatalogField, fieldValues, kindOf, type Market } from '../../market-data/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { printText } from '../language/print-rule.ts'
import type { RuleBook } from '../rule-book.ts'
import { type CompletionOption, matching } from './completion-option.ts'
import { typeOf } from './operand.ts'
import type { RuleCursor, Wanted } from './rule-cursor.ts'

/** As many as a person looks through. */
const MOST = 30

/** How a text is put in: its quotes are there already, or must be written, or only the second. */
function quoted(text: string, cursor: RuleCursor, inside: boolean): string {
  const whole = printText(text)
  if (!inside) return whole
  return cursor.open ? whole.slice(1) : whole.slice(1, -1)
}

export async function valueOptions(
  market: Market,
  book: RuleBook,
  cursor: RuleCursor,
  wanted: Extract<Wanted, { kind: 'value' }>,
  signal: AbortSignal,
): Promise<CompletionOption[]> {
  const { of, how } = wanted
  const type = typeOf(of)
  const typed = wanted.quoted ? cursor.typed : cursor.typed.replace(/^\w*\./, '')
  if (type === 'boolean') return matching([word('true', 'yes'), word('false', 'no')], typed)
  if (type === 'date') return matching(dateOptions(market), typed)
  if (of.kind !== 'field' || (of.field.type !== 'text' && of.field.type !== 'list')) return []
  if (how === 'order') return []
  const found = await realValues(market, book, of.field, typed, signal)
  return found.map(({ value, rows }) => {
    const shown = of.lowered ? value.toLowerCase() : value
    const text = quoted(shown, cursor, wanted.quoted)
    return { label: shown, insert: how === 'in' ? `[${text}]` : text, kind: 'value', detail: rowsOf(of.field, rows) }
  })
}

/** A text at the beginning of a condition can only be looked for in a list: `"Figma" in account.technologies`. */
export async function itemOptions(
  market: Market,
  book: RuleBook,
  cursor: RuleCursor,
  signal: AbortSignal,
): Promise<CompletionOption[]> {
  const { variables, subject } = cursor.reading
  if (variables.size > 0) return []
  const kind = subject === 'account' ? 'accounts' : 'contacts'
  const lists = askableFields(book.catalog, kind).filter((field) => field.type === 'list')
  const options: CompletionOption[] = []
  for (const field of lists) {
    for (const { value, rows } of await realValues(market, book, field, cursor.typed, signal)) {
      const rest = cursor.open ? ` in ${subject}.${field.name}` : ''
      const insert = quoted(value, cursor, true) + rest
      options.push({ label: value, insert, kind: 'value', detail: `${field.name}, ${rowsOf(field, rows)}` })
    }
  }
  return options.slice(0, MOST)
}

export function segmentOptions(book: RuleBook, cursor: RuleCursor, inside: boolean): CompletionOption[] {
  const options = book.segments
    .filter(({ subject }) => cursor.reading.subject === 'contact' || subject === 'account')
    .map(({ name, subject, rule, note }): CompletionOption => {
      const insert = quoted(name, cursor, inside)
      const detail = subject === 'account' ? 'companies' : 'people'
      return { label: name, insert, kind: 'segment', detail, info: note ?? rule }
    })
  return matching(options, cursor.typed)
}

const PERIODS: readonly (readonly [string, string])[] = [
  ['30d', '30 days'],
  ['90d', '90 days'],
  ['180d', '180 days'],
  ['365d', '365 days'],
  ['6m', '6 months'],
  ['1y', 'a year'],
  ['2y', 'two years'],
  ['2w', 'two weeks'],
]

export function periodOptions(
  market: Market,
  cursor: RuleCursor,
  wanted: Extract<Wanted, { kind: 'period' }>,
): CompletionOption[] {
  const texts: readonly (readonly [string, string])[] =
    wanted.word === 'ago'
      ? PERIODS
      : wanted.word === 'duration'
        ? PERIODS.filter(([text]) => /[dw]$/.test(text))
        : days(market.clock()).map(([day, detail]) => [wanted.word === 'date' ? day : `${day}T00:00:00Z`, detail])
  const options = texts.map(
    ([text, detail]): CompletionOption => ({
      label: text,
      insert: quoted(text, cursor, wanted.quoted),
      kind: 'value',
      detail,
    }),
  )
  return matching(options, cursor.typed)
}

function dateOptions(market: Market): CompletionOption[] {
  const periods = PERIODS.map(([text, detail]) => word(`ago("${text}")`, `${detail} ago`))
  return [
    ...periods,
    ...days(market.clock()).map(([day, detail]) => word(`date("${day}")`, detail)),
    word('now', 'now'),
  ]
}

function days(now: Date): readonly (readonly [string, string])[] {
  const year = now.getUTCFullYear()
  return [
    [now.toISOString().slice(0, 10), 'today'],
    [`${year}-01-01`, 'beginning of this year'],
    [`${year - 1}-01-01`, 'beginning of last year'],
  ]
}

function word(text: string, detail: string): CompletionOption {
  return { label: text, insert: text, kind: 'value', detail }
}

async function realValues(market: Market, book: RuleBook, field: CatalogField, search: string, signal: AbortSignal) {
  const { values } = await fieldValues(market, book.catalog, field, { search, limit: MOST }, signal)
  // Values that an import may bring and no row has yet.
  const settled = (field.values ?? []).filter((value) => !values.some((each) => each.value === value))
  const fitting = settled.filter((value) => value.toLowerCase().includes(search.toLowerCase()))
  return [...values, ...fitting.map((value) => ({ value, rows: 0 }))]
}

/** `1,204 accounts`. */
function rowsOf(field: CatalogField, rows: number): string {
  const { one } = kindOf(field.kind)
  return `${formatNumber(rows)} ${rows === 1 ? one : `${one}s`}`
}
