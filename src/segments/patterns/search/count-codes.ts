import type { CodedAttribute } from './coded-attribute.ts'

/** Rows of a node, ascending; those with the outcome come first, `hits` of them. */
export interface NodeRows {
  readonly rows: Uint32Array
  readonly hits: number
}

/** By code, of one attribute. */
export interface CodeCounts {
  readonly rows: Uint32Array
  readonly hits: Uint32Array
}

/** Counts of all cells of a pack stay in the processor's first cache. */
const MOST_CELLS = 1024

type Single = Exclude<CodedAttribute, { kind: 'list' }>

/** Attributes whose codes are the digits of one number: one pass over a node's rows counts them all. */
interface Pack {
  readonly members: readonly { readonly place: number; readonly coded: Single; readonly digits: Uint8Array }[]
  readonly codes: Uint16Array
  /** Of the number, written over. */
  readonly cells: CodeCounts
}

/**
 * Counts rows and hits of every code of every attribute. What it gives is written over by the next call. Reading a byte and
 * adding one for each row and attribute is most of what a search costs; two or three attributes in one number make it half or
 * a third (ADR 0014).
 */
export async function codeCounter(
  coded: readonly CodedAttribute[],
  rows: number,
  turn: () => Promise<void>,
): Promise<(node: NodeRows) => Promise<readonly CodeCounts[]>> {
  const counts = coded.map(({ size }) => noCounts(size + 1))
  const packs = await packed(coded, rows, turn)
  return async (node) => {
    counts.forEach(clear)
    for (const { members, cells, codes } of packs) {
      await turn()
      // Of few rows each is read faster than all cells are.
      if (node.rows.length * (members.length - 1) <= members.length * cells.rows.length) {
        for (const { place, coded: own } of members) countInto(counts[place] as CodeCounts, own.codes, node)
        continue
      }
      clear(cells)
      countInto(cells, codes, node)
      for (const { place, digits } of members) addUp(counts[place] as CodeCounts, cells, digits)
    }
    coded.forEach((attribute, place) => {
      if (attribute.kind === 'list') countItems(counts[place] as CodeCounts, attribute, node)
    })
    return counts
  }
}

function noCounts(size: number): CodeCounts {
  return { rows: new Uint32Array(size), hits: new Uint32Array(size) }
}

function clear({ rows, hits }: CodeCounts): void {
  rows.fill(0)
  hits.fill(0)
}

async function packed(coded: readonly CodedAttribute[], rows: number, turn: () => Promise<void>): Promise<Pack[]> {
  const groups: { places: number[]; cells: number }[] = []
  const places = [...coded.keys()].filter((place) => coded[place]?.kind !== 'list')
  const size = (place: number): number => (coded[place] as CodedAttribute).size + 1
  for (const place of places.sort((one, other) => size(other) - size(one))) {
    const group = groups.find(({ cells }) => cells * size(place) <= MOST_CELLS)
    if (group === undefined) groups.push({ places: [place], cells: size(place) })
    else {
      group.places.push(place)
      group.cells *= size(place)
    }
  }
  const packs: Pack[] = []
  for (const { places: own, cells } of groups) {
    await turn()
    const codes = new Uint16Array(rows)
    let step = 1
    const members = own.map((place) => {
      const single = coded[place] as Single
      for (let row = 0; row < rows; row += 1)
        codes[row] = (codes[row] as number) + step * (single.codes[row] as number)
      const below = step
      const digits = Uint8Array.from({ length: cells }, (_, cell) => Math.floor(cell / below) % size(place))
      step *= size(place)
      return { place, coded: single, digits }
    })
    packs.push({ members, cells: noCounts(cells), codes })
  }
  return packs
}

function countInto(
  counts: CodeCounts,
  codes: Uint8Array | Uint16Array,
  { rows: own, hits: positive }: NodeRows,
): void {
  const { rows, hits } = counts
  for (let place = 0; place < positive; place += 1) {
    const code = codes[own[place] as number] as number
    hits[code] = (hits[code] as number) + 1
  }
  for (let place = positive; place < own.length; place += 1) {
    const code = codes[own[place] as number] as number
    rows[code] = (rows[code] as number) + 1
  }
  for (let code = 0; code < rows.length; code += 1) rows[code] = (rows[code] as number) + (hits[code] as number)
}

function addUp(counts: CodeCounts, cells: CodeCounts, digits: Uint8Array): void {
  const { rows, hits } = counts
  for (let cell = 0; cell < digits.length; cell += 1) {
    const code = digits[cell] as number
    rows[code] = (rows[code] as number) + (cells.rows[cell] as number)
    hits[code] = (hits[code] as number) + (cells.hits[cell] as number)
  }
}

function countItems(
  { rows, hits }: CodeCounts,
  { starts, items }: Extract<CodedAttribute, { kind: 'list' }>,
  { rows: own, hits: positive }: NodeRows,
): void {
  for (let place = 0; place < own.length; place += 1) {
    const row = own[place] as number
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const code = items[at] as number
      rows[code] = (rows[code] as number) + 1
      if (place < positive) hits[code] = (hits[code] as number) + 1
    }
  }
}
