import { parse as parseLossless } from 'lossless-json'

/** Numbers that JavaScript would write differently: 17 digits and more, trailing zeros, exponents, minus zero. */
const LOSSY = /\d{16}|\.\d*0(?![\d.])|\.\d{15}|\d[eE][+-]?\d|-0/

/** Parses one JSON text; numbers keep the digits they are written with. Throws SyntaxError. */
export function parseJson(text: string): unknown {
  return LOSSY.test(text) ? parseLossless(text, undefined, (digits) => digits) : JSON.parse(text)
}

/**
 * One record as names and texts. A nested object is flattened one level (`address.city`); what is nested deeper, and lists
 * of records, stay JSON. Lists of plain values are JSON lists, which list fields read. `null` is absent.
 */
export function flatten(record: Readonly<Record<string, unknown>>): [name: string, text: string][] {
  const cells: [string, string][] = []
  for (const [name, value] of Object.entries(record)) {
    if (isRecord(value)) {
      for (const [inner, one] of Object.entries(value)) push(cells, `${name}.${inner}`, one)
    } else push(cells, name, value)
  }
  return cells
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function push(cells: [string, string][], name: string, value: unknown): void {
  if (value === null || value === undefined) return
  cells.push([name, typeof value === 'string' ? value : JSON.stringify(value)])
}
