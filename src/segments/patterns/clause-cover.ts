import { addBit, type Bitset, both, emptyBitset } from './search/bitset.ts'
import type { Attribute, Clause, UnitTable } from './unit-table.ts'

/** Which of the units (`rows[0]` is bit 0) meet a condition. */
export function clauseCover(table: UnitTable, rows: Uint32Array, clause: Clause): Bitset {
  const keeps = meetsClause(table.attributes[clause.attribute] as Attribute, clause)
  const set = emptyBitset(rows.length)
  for (let place = 0; place < rows.length; place += 1) if (keeps(rows[place] as number)) addBit(set, place)
  return set
}

/** Which of the units meet all conditions; every one where there are none. */
export function ruleCover(table: UnitTable, rows: Uint32Array, clauses: readonly Clause[]): Bitset {
  const everyone = emptyBitset(rows.length)
  for (let place = 0; place < rows.length; place += 1) addBit(everyone, place)
  return clauses.map((clause) => clauseCover(table, rows, clause)).reduce(both, everyone)
}

function meetsClause(attribute: Attribute, clause: Clause): (unit: number) => boolean {
  if (clause.kind === 'values' && attribute.kind === 'category') {
    const wanted = new Set(clause.codes)
    return (unit) => wanted.has(attribute.codes[unit] as number)
  }
  if (clause.kind === 'range' && attribute.kind === 'number') {
    return (unit) => {
      const value = attribute.values[unit] as number
      return value >= clause.from && value < clause.to
    }
  }
  if (clause.kind === 'has' && attribute.kind === 'list') {
    return (unit) => {
      const end = attribute.starts[unit + 1] as number
      for (let at = attribute.starts[unit] as number; at < end; at += 1)
        if (attribute.items[at] === clause.item) return true
      return false
    }
  }
  throw new Error(`a ${clause.kind} condition on a ${attribute.kind}`)
}
