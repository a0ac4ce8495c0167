import { findField, type KindName, kindOf } from '../../src/market-data/index.ts'
import type { Stored, StoredRow } from './random-market.ts'
import { readField } from './read-texts.ts'
import { type Held, UNKNOWN_LIST } from './reference-values.ts'
import { testCatalog } from './test-catalog.ts'

/** A row as it is seen at the date. */
export interface Seen {
  readonly aid: number
  readonly rid: string
  readonly get: (field: string) => Held
}

/** What is seen of a stored row: at the date, or now. */
export function see(kindName: KindName, row: StoredRow, asOf: number | undefined): Seen[] {
  const kind = kindOf(kindName)
  const at = (name: string): number | null => {
    const value = row.fields.get(name)
    return typeof value === 'number' ? value : null
  }
  if (asOf === undefined) {
    return kind.history === 'versioned' && !row.current
      ? []
      : [seenRow(kindName, row, asOf, (_name, stored) => stored)]
  }
  const began = at(kind.startsAt)
  if (began !== null && began > asOf) return []
  if (kind.history === 'event') return [seenRow(kindName, row, asOf, (_name, stored) => stored)]
  if (asOf < row.validFrom || asOf >= row.validTo) return []
  const recorded = row.knownFrom <= asOf
  const closed = at('closed_at')
  const stillOpen = kindName === 'deals' && closed !== null && closed > asOf
  const hadClosed = kindName === 'deals' && closed !== null && closed <= asOf
  const look = (name: string, stored: Held): Held => {
    const field = findField(testCatalog, kindName, name)
    if (field === undefined) throw new Error(`no field ${name}`)
    if (field.history === 'fixed') return stored
    if (field.type === 'list') return recorded ? stored : UNKNOWN_LIST
    if (field.history === 'versioned') return recorded ? stored : null
    if (stillOpen) return name === 'status' ? 'open' : null
    if (name === 'closed_at') return stored
    if (recorded || hadClosed || (name === 'status' && stored === 'open')) return stored
    return null
  }
  return [seenRow(kindName, row, asOf, look)]
}

function seenRow(
  kind: KindName,
  row: StoredRow,
  until: number | undefined,
  look: (name: string, stored: Held) => Held,
): Seen {
  const written = (name: string): Held => {
    const field = findField(testCatalog, kind, name)
    if (field === undefined) throw new Error(`no field ${kind}.${name}`)
    const stored = row.fields.get(name) ?? null
    const converted = field.type === 'money' ? inEuro(row, field.currency, field.datedBy, stored) : stored
    const seen = look(name, converted)
    return field.type === 'date' && typeof seen === 'number' ? { date: seen } : seen
  }
  const get = (name: string): Held => {
    const read = readField(kind, name, written, { rid: row.rid, until })
    return read === undefined ? written(name) : read
  }
  return { aid: row.aid, rid: row.rid, get }
}

/** A dollar was worth half a euro from 2022 and three quarters from 2024; before, no rate is known. */
function inEuro(row: StoredRow, currency: string | undefined, datedBy: string | undefined, stored: Stored): Stored {
  if (typeof stored !== 'number' || currency === undefined) return stored
  // The test catalog says that accounts hold no foreign amounts.
  if (row.fields.has('founded_year') || row.fields.get(currency) !== 'USD') return stored
  const dated = datedBy === undefined ? null : row.fields.get(datedBy)
  const at = typeof dated === 'number' ? dated : Number.POSITIVE_INFINITY
  if (at < Date.parse('2022-01-01T00:00:00Z')) return null
  return stored * (at < Date.parse('2024-01-01T00:00:00Z') ? 0.5 : 0.75)
}
