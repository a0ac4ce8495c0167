import type { Node, NodeOf } from '../node.ts'

/** Kept: to make one takes longer than to write a thousand numbers with it. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** "10,000"; up to six decimals. */
export function number(value: number | bigint): string {
  return NUMBERS.format(value)
}

/** A value of the data: plain names as they are, anything that could be misread in quotes. */
export function text(value: string): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} .&+/'_-]*$/u.test(value) && value.length <= 40 && !value.endsWith(' ')
  return plain && !/ (and|or|in|with|that|who) /i.test(value) ? value : quoted(value)
}

/** In typographic quotes, with what is not to be seen made visible. */
export function quoted(value: string): string {
  if (value === '') return 'an empty text'
  const visible = value.replace(/\p{Cc}/gu, '�')
  return `“${visible}”`
}

/** "1 January 2024", or with the time where it is not midnight of the workspace. */
export function date(node: NodeOf<'instant'>): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(node.words)
  if (day === null) return node.words
  const [, year, month, ofMonth] = day
  const words = `${Number(ofMonth)} ${MONTHS[Number(month) - 1]} ${year}`
  const time = /T(.*)$/.exec(node.words)?.[1]
  return time === undefined ? words : `${words} at ${time.replace(/Z$/, ' UTC')}`
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const UNITS = { h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year', s: 'second' } as const

/** "365 days", "1 year". */
export function period(amount: number, unit: keyof typeof UNITS): string {
  return `${number(amount)} ${UNITS[unit]}${amount === 1 ? '' : 's'}`
}

/** `1d12h` → "1 day and 12 hours". */
export function duration(words: string): string {
  const parts = [...words.matchAll(/([\d.]+)([wdhs])/g)].map(([, amount, unit]) =>
    period(Number(amount), unit as keyof typeof UNITS),
  )
  const sign = words.startsWith('-') ? 'minus ' : ''
  return sign + parts.join(' and ')
}

/** "in the last 365 days", "before 1 January 2024": when something was, against a date of the rule; undefined for any other. */
export function when(operator: string, than: Node): string | undefined {
  if (than.kind === 'instant') {
    const day = date(than)
    const words: Record<string, string> = {
      '>': `after the start of ${day}`,
      '>=': `since ${day}`,
      '<': `before ${day}`,
      '<=': `up to the start of ${day}`,
      '==': `exactly at the start of ${day}`,
      '!=': `not exactly at the start of ${day}`,
    }
    return words[operator]
  }
  if (than.kind !== 'moment') return undefined
  if (than.amount === 0) {
    return { '>': 'in the future', '>=': 'now or in the future', '<': 'in the past', '<=': 'up to now' }[operator]
  }
  const length = period(than.amount, than.unit)
  const last = than.amount === 1 ? length.replace(/^1 /, '') : length
  return {
    '>': `in the last ${last}`,
    '>=': `in the last ${last}`,
    '<': `more than ${length} ago`,
    '<=': `at least ${length} ago`,
  }[operator]
}
