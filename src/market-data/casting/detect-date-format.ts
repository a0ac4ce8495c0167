import { readDate } from './read-date.ts'

/** What the values of a column say about how their dates are written. */
export type DateDetection =
  | { readonly kind: 'format'; readonly format: string; readonly share: number }
  /** Day or month first cannot be told: the formats that fit equally. */
  | { readonly kind: 'ambiguous'; readonly formats: readonly string[] }
  | { readonly kind: 'none' }

const TIMES = [
  '',
  ' HH:mm',
  ' HH:mm:ss',
  ' h:mm A',
  ' h:mm:ss A',
  ' HH:mm:ssZ',
  ' HH:mm:ss Z',
  ' HH:mmZ',
  'THH:mm:ss',
  'THH:mm:ssZ',
  'THH:mm',
  'THH:mmZ',
  ', h:mm A',
  ', HH:mm',
  '[ HH:mm[:ss]]',
  '[THH:mm:ss[Z]]',
  '[ h:mm[:ss] A]',
]

/** Day first and month first of the same shape stand side by side: only evidence decides between them. */
const DATES: readonly (readonly string[])[] = [
  ['YYYY-MM-DD'],
  ['YYYY/MM/DD'],
  ['YYYY.MM.DD'],
  ['DD/MM/YYYY', 'MM/DD/YYYY'],
  ['DD-MM-YYYY', 'MM-DD-YYYY'],
  ['DD.MM.YYYY'],
  ['DD/MM/YY', 'MM/DD/YY'],
  ['DD-MM-YY', 'MM-DD-YY'],
  ['DD.MM.YY'],
  ['MMM D, YYYY'],
  ['MMM D YYYY'],
  ['D MMM YYYY'],
  ['D. MMM YYYY'],
  ['D-MMM-YYYY'],
  ['D-MMM-YY'],
  ['D MMM YY'],
  ['YYYYMMDD'],
]

const NUMBERS = ['unix', 'unix_ms'] as const

/** Every format that is tried, most usual first. A map may name any other pattern (see `DatePattern`). */
export const DATE_FORMATS: readonly string[] = [
  ...DATES.flatMap((shapes) => shapes.flatMap((date) => TIMES.map((time) => date + time))),
  ...NUMBERS,
]

/** At least this share of the values must fit; the others are reported one by one at import. */
const ENOUGH = 0.6
/** Opposite evidence counts as a slip of the pen when it is this many times rarer. */
const RARER = 20

/**
 * Finds the format of a column from its values. `numbers` false: plain digits are not taken for dates
 * (a column whose header says nothing of a date).
 */
export function detectDateFormat(samples: readonly string[], options: { readonly numbers: boolean }): DateDetection {
  const values = samples.map((sample) => sample.trim()).filter((sample) => sample !== '')
  if (values.length === 0) return { kind: 'none' }
  const digits = values.filter((value) => /^\d+$/.test(value)).length / values.length
  if (digits > 0.5) return options.numbers ? digitsFormat(values) : { kind: 'none' }

  let best: { formats: readonly string[]; fits: readonly number[]; either: number } | undefined
  for (const shapes of DATES) {
    if (!shapes.some((shape) => couldFit(shape, values))) continue
    for (const time of TIMES) {
      const formats = shapes.map((shape) => shape + time)
      const first = values.slice(0, 40)
      if (
        first.filter((value) => formats.some((format) => readDate(format, value) !== undefined)).length <
        first.length / 3
      )
        continue
      const fit = formats.map((format) => values.map((value) => readDate(format, value) !== undefined))
      const either = values.filter((_, at) => fit.some((one) => one[at])).length
      if (best !== undefined && either <= best.either) continue
      best = {
        formats,
        fits: fit.map(
          (one) => one.filter((yes, at) => yes && !fit.some((other) => other !== one && other[at])).length,
        ),
        either,
      }
    }
    if (best !== undefined && best.either === values.length) break
  }
  if (best === undefined || best.either < values.length * ENOUGH) return { kind: 'none' }
  const [first, second] = best.formats as [string, string?]
  const share = best.either / values.length
  if (second === undefined) return { kind: 'format', format: first, share }
  const [onlyFirst, onlySecond] = best.fits as [number, number]
  if (onlyFirst > 0 && onlyFirst >= onlySecond * RARER) return { kind: 'format', format: first, share }
  if (onlySecond > 0 && onlySecond >= onlyFirst * RARER) return { kind: 'format', format: second, share }
  return { kind: 'ambiguous', formats: [first, second] }
}

/** Quick look at the first values, so that most shapes are not tried on all of them. */
function couldFit(shape: string, values: readonly string[]): boolean {
  const separator = /[-/.]/.exec(shape)?.[0]
  const named = shape.includes('MMM')
  return values
    .slice(0, 50)
    .some((value) => (!named || /\p{L}{3}/u.test(value)) && (separator === undefined || value.includes(separator)))
}

function digitsFormat(values: readonly string[]): DateDetection {
  const share = (format: string, shape: RegExp): number =>
    values.filter((value) => shape.test(value) && readDate(format, value) !== undefined).length / values.length
  // Nine or ten digits: 1973 to 2286 in seconds. Twelve or thirteen: the same in milliseconds.
  const tries = [
    { format: 'YYYYMMDD', share: share('YYYYMMDD', /^(19|20)\d{6}$/) },
    { format: 'unix', share: share('unix', /^\d{9,10}$/) },
    { format: 'unix_ms', share: share('unix_ms', /^\d{12,13}$/) },
  ]
  const best = tries.find((one) => one.share >= ENOUGH)
  return best === undefined ? { kind: 'none' } : { kind: 'format', ...best }
}
