import type { Attribute, CategoryAttribute, Clause, ListAttribute, NumberAttribute } from '../unit-table.ts'
import { addBit, type Bitset, emptyBitset } from './bitset.ts'
import { codesBetween } from './codes-between.ts'
import { numericCuts } from './numeric-cuts.ts'

/** Codes are bytes: 0 is missing, or a value too rare to be asked for. */
const MOST_CODES = 255

/** An attribute of the rows that are searched, as small whole numbers. */
export type CodedAttribute =
  | {
      readonly kind: 'category'
      readonly attribute: number
      readonly codes: Uint8Array
      /** Codes are 1 to this. */
      readonly size: number
      /** The attribute's own code of each of ours. */
      readonly own: readonly number[]
    }
  | {
      readonly kind: 'number'
      readonly attribute: number
      readonly codes: Uint8Array
      readonly size: number
      /** Code c holds values from `cuts[c - 2]` to before `cuts[c - 1]`. */
      readonly cuts: readonly number[]
    }
  | {
      readonly kind: 'list'
      readonly attribute: number
      /** Items of row r: `items[starts[r]]` to before `items[starts[r + 1]]`; codes 1 to `size`. */
      readonly starts: Uint32Array
      readonly items: Uint8Array
      readonly size: number
      readonly own: readonly number[]
    }

/** Codes an attribute for `rows` (units of the table, in the order of the search). Values of under `least` rows are left out. */
export function codeAttribute(
  attribute: Attribute,
  index: number,
  rows: Uint32Array,
  least: number,
): CodedAttribute | undefined {
  switch (attribute.kind) {
    case 'category':
      return codeCategory(attribute, index, rows, least)
    case 'number':
      return codeNumber(attribute, index, rows)
    case 'list':
      return codeList(attribute, index, rows, least)
  }
}

function codeCategory(
  { codes: given, levels }: CategoryAttribute,
  attribute: number,
  rows: Uint32Array,
  least: number,
): CodedAttribute | undefined {
  const counts = new Uint32Array(levels.length + 1)
  for (let place = 0; place < rows.length; place += 1) {
    const code = given[rows[place] as number] as number
    counts[code] = (counts[code] as number) + 1
  }
  counts[0] = 0
  const own = frequent(counts, least)
  if (own.length === 0) return undefined
  const codeOf = inverse(own, counts.length)
  const codes = new Uint8Array(rows.length)
  for (let row = 0; row < rows.length; row += 1) {
    codes[row] = codeOf[given[rows[row] as number] as number] as number
  }
  return { kind: 'category', attribute, codes, size: own.length, own }
}

function codeNumber(given: NumberAttribute, attribute: number, rows: Uint32Array): CodedAttribute | undefined {
  const values = valuesOf(given, rows)
  const cuts = numericCuts(values, given.whole)
  if (cuts.length === 0) return undefined
  return { kind: 'number', attribute, codes: codesBetween(cuts, values), size: cuts.length + 1, cuts }
}

/** Where a number is cut, by its values in `rows`. */
export function cutsFor(given: NumberAttribute, rows: Uint32Array): number[] {
  return numericCuts(valuesOf(given, rows), given.whole)
}

function valuesOf({ values }: NumberAttribute, rows: Uint32Array): Float64Array {
  const found = new Float64Array(rows.length)
  for (let row = 0; row < rows.length; row += 1) found[row] = values[rows[row] as number] as number
  return found
}

function codeList(
  given: ListAttribute,
  attribute: number,
  rows: Uint32Array,
  least: number,
): CodedAttribute | undefined {
  const counts = new Uint32Array(given.levels.length + 1)
  let total = 0
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number
    for (let at = given.starts[row] as number; at < (given.starts[row + 1] as number); at += 1) {
      const item = (given.items[at] as number) + 1
      counts[item] = (counts[item] as number) + 1
      total += 1
    }
  }
  const own = frequent(counts, least)
  if (own.length === 0) return undefined
  const codeOf = inverse(own, counts.length)
  const starts = new Uint32Array(rows.length + 1)
  const items = new Uint8Array(total)
  let filled = 0
  for (let row = 0; row < rows.length; row += 1) {
    const unit = rows[row] as number
    for (let at = given.starts[unit] as number; at < (given.starts[unit + 1] as number); at += 1) {
      const code = codeOf[(given.items[at] as number) + 1] as number
      if (code > 0) items[filled++] = code
    }
    starts[row + 1] = filled
  }
  return {
    kind: 'list',
    attribute,
    starts,
    items: items.subarray(0, filled),
    size: own.length,
    own: own.map((code) => code - 1),
  }
}

/** The codes with at least `least` rows, the most frequent first. */
function frequent(counts: Uint32Array, least: number): number[] {
  const found: number[] = []
  counts.forEach((count, code) => {
    if (count >= least && count > 0) found.push(code)
  })
  return found
    .sort((one, other) => (counts[other] as number) - (counts[one] as number) || one - other)
    .slice(0, MOST_CODES)
}

function inverse(own: readonly number[], size: number): Uint8Array {
  const codeOf = new Uint8Array(size)
  own.forEach((code, place) => {
    codeOf[code] = place + 1
  })
  return codeOf
}

/** What codes stand for: `from` to `to`, both included, of a number; the codes of a category or list. */
export function clauseOf(coded: CodedAttribute, codes: readonly number[]): Clause {
  const { attribute } = coded
  const first = codes[0] as number
  if (coded.kind === 'category') {
    return { kind: 'values', attribute, codes: codes.map((code) => coded.own[code - 1] as number) }
  }
  if (coded.kind === 'list') return { kind: 'has', attribute, item: coded.own[first - 1] as number }
  const last = codes[codes.length - 1] as number
  return {
    kind: 'range',
    attribute,
    from: first === 1 ? -Infinity : (coded.cuts[first - 2] as number),
    to: last === coded.size ? Infinity : (coded.cuts[last - 1] as number),
  }
}

/** The codes that meet a condition, 1 at each; a number's are the first and the last of a range. */
function wantedCodes({ kind }: CodedAttribute, codes: readonly number[]): Uint8Array {
  const wanted = new Uint8Array(MOST_CODES + 1)
  if (kind === 'number') wanted.fill(1, codes[0], (codes[codes.length - 1] as number) + 1)
  else for (const code of codes) wanted[code] = 1
  return wanted
}

/** All rows that meet a condition, as a set. */
export function coverOf(coded: CodedAttribute, codes: readonly number[], rows: number): Bitset {
  const set = emptyBitset(rows)
  if (coded.kind === 'list') {
    const { starts, items } = coded
    const wanted = codes[0] as number
    for (let row = 0; row < rows; row += 1) {
      const end = starts[row + 1] as number
      for (let at = starts[row] as number; at < end; at += 1) if (items[at] === wanted) addBit(set, row)
    }
    return set
  }
  const own = coded.codes
  const wanted = wantedCodes(coded, codes)
  for (let word = 0; word < set.length; word += 1) {
    const end = Math.min(rows, (word + 1) << 5)
    let bits = 0
    for (let row = word << 5; row < end; row += 1) bits |= (wanted[own[row] as number] as number) << (row & 31)
    set[word] = bits
  }
  return set
}

/** Of the rows `among` (ascending) those that meet a condition. `found` is room for as many, written over. */
export function rowsMeeting(
  coded: CodedAttribute,
  codes: readonly number[],
  among: Uint32Array,
  found: Uint32Array,
): Uint32Array {
  let count = 0
  if (coded.kind === 'list') {
    const { starts, items } = coded
    const wanted = codes[0] as number
    for (let place = 0; place < among.length; place += 1) {
      const row = among[place] as number
      const end = starts[row + 1] as number
      for (let at = starts[row] as number; at < end; at += 1) {
        if (items[at] !== wanted) continue
        found[count] = row
        count += 1
        break
      }
    }
    return found.slice(0, count)
  }
  const own = coded.codes
  const wanted = wantedCodes(coded, codes)
  for (let place = 0; place < among.length; place += 1) {
    const row = among[place] as number
    // Written always and counted where it is met: no branch to guess wrong.
    found[count] = row
    count += wanted[own[row] as number] as number
  }
  return found.slice(0, count)
}
