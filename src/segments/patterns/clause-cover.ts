import { addBit, type Bitset, both, emptyBitset } from './search/bitset.ts'
import type { Attribute, Clause, UnitTable } from './unit-table.ts'

/** Which of the units (`rows[0]` is bit 0) meet a condition. */
function clauseCover(table: UnitTable, rows: Uint32Array, clause: Clause): Bitset {
  const attribute = table.attributes[clause.attribute] as Attribute
  const set = emptyBitset(rows.length)
  if (clause.kind === 'values' && attribute.kind === 'category') {
    const wanted = new Uint8Array(attribute.levels.length + 1)
    for (const code of clause.codes) wanted[code] = 1
    for (let place = 0; place < rows.length; place += 1) {
      if (wanted[attribute.codes[rows[place] as number] as number] === 1) addBit(set, place)
    }
    return set
  }
  if (clause.kind === 'range' && attribute.kind === 'number') {
    const { from, to } = clause
    for (let place = 0; place < rows.length; place += 1) {
      const value = attribute.values[rows[place] as number] as number
      if (value >= from && value < to) addBit(set, place)
    }
    return set
  }
  if (clause.kind === 'has' && attribute.kind === 'list') {
    const { starts, items } = attribute
    for (let place = 0; place < rows.length; place += 1) {
      const unit = rows[place] as number
      const end = starts[unit + 1] as number
      for (let at = starts[unit] as number; at < end; at += 1) if (items[at] === clause.item) addBit(set, place)
    }
    return set
  }
  throw new Error(`a ${clause.kind} condition on a ${attribute.kind}`)
}

/** Which of the units meet all conditions; every one where there are none. */
export function ruleCover(table: UnitTable, rows: Uint32Array, clauses: readonly Clause[]): Bitset {
  return ruleCovers(table, rows)(clauses)
}

/** The same for many rules over the same units: conditions come again and again. */
export function ruleCovers(table: UnitTable, rows: Uint32Array): (clauses: readonly Clause[]) => Bitset {
  const known = new Map<string, Bitset>()
  const everyone = emptyBitset(rows.length).fill(0xffffffff)
  const last = rows.length & 31
  if (last > 0) everyone[everyone.length - 1] = 2 ** last - 1
  const coverOf = (clause: Clause): Bitset => {
    const key = clauseKey(clause)
    const cover = known.get(key) ?? clauseCover(table, rows, clause)
    known.set(key, cover)
    return cover
  }
  return (clauses) => clauses.map(coverOf).reduce(both, everyone)
}

function clauseKey(clause: Clause): string {
  switch (clause.kind) {
    case 'values':
      return `${clause.attribute}=${clause.codes.join()}`
    case 'range':
      return `${clause.attribute}:${clause.from}:${clause.to}`
    case 'has':
      return `${clause.attribute}~${clause.item}`
  }
}
