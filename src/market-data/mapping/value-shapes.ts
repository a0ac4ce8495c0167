import { NO, YES } from '../casting/boolean-sql.ts'

const SPACES = "[ \\u00A0\\u202F\\u2009'’]"
const PATTERNS = {
  '.': numberPatterns('[.]', ','),
  ',': numberPatterns(',', '\\.'),
}

function numberPatterns(mark: string, other: string) {
  const groups = `[0-9]{1,3}(?:(?:${other}[0-9]{3})+|(?:${SPACES}[0-9]{3})+)`
  return {
    whole: new RegExp(`^[+-]?(?:[0-9]{1,18}|${groups})(?:${mark}0*)?$`),
    number: new RegExp(
      `^[+-]?(?:(?:[0-9]+${mark}?[0-9]*|${mark}[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|${groups}(?:${mark}[0-9]*)?)$`,
    ),
  }
}

export type DecimalMark = '.' | ','

/**
 * The decimal mark of a whole file, by the columns of numbers in it that speak for one; undefined where none does.
 * A column that may be read either way goes by it.
 */
export function fileDecimalMark(columns: readonly (readonly string[])[]): DecimalMark | undefined {
  let point = 0
  let comma = 0
  for (const samples of columns) {
    const { mark } = decimalMark(samples)
    if (mark === undefined || share(samples, (sample) => isNumber(sample, mark, true)) < 0.9) continue
    if (mark === ',') comma += 1
    else point += 1
  }
  return comma === point ? undefined : comma > point ? ',' : '.'
}

/** The same texts as `integerSql` reads. */
export function isWhole(text: string, mark: DecimalMark): boolean {
  return PATTERNS[mark].whole.test(bare(text))
}

/** The same texts as `numberSql` reads; with `currency` signs beside the number, whichever they are. */
export function isNumber(text: string, mark: DecimalMark, money = false): boolean {
  const number = money
    ? text.replace(
        /^([(]?[+-]?)\s*(?:\p{Sc}|[A-Z]{1,3}\p{Sc}?)\s*(?=[+-]?[\d.,])|(?<=[\d.,])\s*(?:\p{Sc}|[A-Z]{3}|zł|kr)(?=[)]?$)/u,
        '$1',
      )
    : text
  return PATTERNS[mark].number.test(bare(number))
}

/** Leading and trailing marks that `numberSql` takes off. */
function bare(text: string): string {
  return text.replace('−', '-').replace(/^[(]([0-9].*)[)]$/, '-$1')
}

export function isBoolean(text: string): boolean {
  const word = text.toLowerCase()
  return YES.includes(word) || NO.includes(word)
}

export function isEmail(text: string): boolean {
  return /^[^@\s,;]+@[^@\s,;]+\.[\p{L}]{2,}$/u.test(text)
}

/** A domain or web address: `acme.com`, `https://www.acme.com/about`. */
export function isDomain(text: string): boolean {
  return (
    /^(https?:\/\/)?([\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,24}(:\d+)?(\/\S*)?$/iu.test(text) && !text.includes('@')
  )
}

export function share(samples: readonly string[], test: (sample: string) => boolean): number {
  return samples.length === 0 ? 0 : samples.filter(test).length / samples.length
}

/**
 * The decimal mark the values speak for: a mark that stands last and not before exactly three digits, or both marks in
 * one value (the later one is the decimal mark). Undefined where nothing speaks (then it is a point) and `unsure` where
 * `1.234` may be either.
 */
export function decimalMark(samples: readonly string[]): {
  readonly mark: DecimalMark | undefined
  readonly unsure: boolean
} {
  let point = 0
  let comma = 0
  let unsure = 0
  for (const sample of samples) {
    const digits = sample.replace(/[^0-9.,]/g, '')
    const lastPoint = digits.lastIndexOf('.')
    const lastComma = digits.lastIndexOf(',')
    if (lastPoint < 0 && lastComma < 0) continue
    if (lastPoint >= 0 && lastComma >= 0) {
      if (lastPoint > lastComma) point += 1
      else comma += 1
      continue
    }
    const mark = lastPoint >= 0 ? '.' : ','
    const several = digits.indexOf(mark) !== digits.lastIndexOf(mark)
    // 0.125 is no group of thousands.
    const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits)
    if (several) {
      if (mark === '.') comma += 1
      else point += 1
    } else if (!grouped) {
      if (mark === '.') point += 1
      else comma += 1
    } else if (mark === '.') unsure += 1
  }
  if (point === 0 && comma === 0) return { mark: undefined, unsure: unsure > 0 }
  return { mark: comma > point ? ',' : '.', unsure: false }
}
