import type { PartsShown } from '../../measure/index.ts'
import { type Figure, figure } from '../../paper/index.ts'
import type { BriefExpected, BriefSegment } from './brief-schema.ts'
import { capital, howMany, inARow, money } from './figure-words.ts'

/** Months ahead. */
export const MONTHS = 3

/** What the parts of a market bring, or why nobody can tell. */
export type Forecasted = PartsShown | { readonly refused: string }

/** What each segment, all of them and the whole market bring in the months ahead, each with the band of 8 times in 10. */
export function expectedPart(names: readonly string[], forecast: Forecasted): BriefExpected {
  if ('refused' in forecast) {
    return { period: null, currency: null, together: null, market: null, why: forecast.refused, notes: [] }
  }
  const { total, named, currency } = forecast
  const period = periodOf(forecast)
  const several = names.length > 1
  return {
    period,
    currency,
    together:
      named === null
        ? null
        : told(forecast, names, {
            key: 'expected together',
            of: several ? 'the segments together' : (names[0] ?? ''),
            sum: named,
            n: total.n,
          }),
    market: told(forecast, names, { key: 'expected market', of: 'the whole market', sum: total.sum, n: total.n }),
    why: null,
    notes: notesOf(forecast, several),
  }
}

/** One segment's part of it. */
export function expectedOf(
  name: string,
  names: readonly string[],
  forecast: Forecasted,
): Pick<BriefSegment, 'expected' | 'expectedWhy'> {
  if ('refused' in forecast) return { expected: null, expectedWhy: forecast.refused }
  const part = forecast.parts[names.indexOf(name)]
  if (part === undefined) return { expected: null, expectedWhy: `${name} has no forecast.` }
  const { sum, n, tooLittle, values } = part
  const bought = values.some((each) => each !== 0)
  const expected = !bought ? null : told(forecast, names, { key: 'expected', of: name, sum, n })
  if (expected === null)
    return { expected: null, expectedWhy: `No purchase of ${name} is on record, so nothing can be expected.` }
  return { expected, expectedWhy: tooLittle === null ? null : capital(`${tooLittle}; this only repeats the past.`) }
}

interface Told {
  readonly key: string
  readonly of: string
  readonly sum: PartsShown['total']['sum']
  /** Whole months learned from. */
  readonly n: number
}

function told(forecast: PartsShown, names: readonly string[], { key, of, sum, n }: Told): Figure | null {
  if (n === 0) return null
  const { asOf, currency } = forecast
  const { mean, lo80, hi80 } = sum
  const limits =
    lo80 === null || hi80 === null
      ? '; how far it may miss cannot be told'
      : ` (8 times in 10 between ${money(lo80)} and ${money(hi80)})`
  return figure({
    key,
    label: 'expected revenue',
    value: mean,
    unit: 'money',
    currency,
    lo: lo80,
    hi: hi80,
    level: lo80 === null ? null : 0.8,
    n,
    of: 'whole months learned from',
    asOf,
    words: `${money(mean)} ${currency ?? ''} from ${of}, ${periodOf(forecast)}${limits}, by ${howMany(n, 'whole month', 'whole months')}.`,
    trace: {
      operation: 'forecast partition',
      input: { segments: [...names] },
      words: `The forecast of ${inARow(names)} and the rest.`,
    },
  })
}

function notesOf(forecast: PartsShown, several: boolean): string[] {
  const { recordsEnd, total, ahead, parts } = forecast
  const notes: string[] = []
  if (recordsEnd !== null) {
    notes.push(
      `The records end on ${recordsEnd}: what is expected is of the ${howMany(ahead.length, 'month')} after it.`,
    )
  }
  const { soFar } = total
  if (soFar !== null && soFar.value > 0) {
    notes.push(`Of the whole market, ${money(soFar.value)} of it had come in by ${soFar.until}.`)
  }
  if (several) {
    const order = parts.flatMap(({ name, kind }) => (kind === 'rest' ? [] : [name]))
    notes.push(`A company in several counts in the first: ${order.join(' before ')}.`)
  }
  return notes
}

/** `July to September 2026`, `November 2026 to January 2027`. */
function periodOf({ ahead }: PartsShown): string {
  const [first, last] = [ahead[0]?.firstDay ?? '', ahead.at(-1)?.firstDay ?? '']
  const month = (day: string): string =>
    new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
      new Date(`${day.slice(0, 7)}-01T00:00:00Z`),
    )
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return `${month(first)}${from === to ? '' : ` ${from}`} to ${month(last)} ${to}`
}
