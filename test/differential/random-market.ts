import type { Engine, Row } from '../../src/engines/index.ts'
import { KINDS, type KindName } from '../../src/market-data/index.ts'
import { EVIDENCE_CODES, READINGS_KEPT } from '../../src/market-data/readings/evidence-codes.ts'
import { ROLE_TEXTS } from '../../src/market-data/readings/role-texts.ts'
import { SCALE_VALUES } from '../../src/market-data/readings/scale-values.ts'
import { tableSql } from '../../src/market-data/tables/table-sql.ts'
import { raw } from '../../src/query/index.ts'
import { readTextRows, saidRows } from './read-texts.ts'
import { testCatalog } from './test-catalog.ts'

/** A value as the tables hold it: dates in milliseconds, whole numbers as bigint, missing as null. */
export type Stored = string | number | bigint | boolean | readonly string[] | null

/** One version of a row, or an event. Times in milliseconds. */
export interface StoredRow {
  readonly aid: number
  readonly rid: string
  readonly validFrom: number
  readonly validTo: number
  readonly knownFrom: number
  readonly current: boolean
  readonly fields: ReadonlyMap<string, Stored>
}

export type StoredMarket = ReadonlyMap<KindName, readonly StoredRow[]>

export const DAY = 86_400_000
/** The clock of the tests: a Berlin summer afternoon. */
export const NOW = Date.parse('2025-06-30T13:45:00Z')
const BEGINNING = Date.parse('1900-01-01T00:00:00Z')
const END = Date.parse('2299-12-31T23:59:59Z')

/** Texts the rules ask for too, so that comparisons hit. */
export const WORDS = [
  'Software',
  'Fintech',
  'creative',
  'Figma',
  'won',
  'open',
  'lost',
  'meeting',
  'O\'Neill \\ "q"',
  'Ärzte',
  'a%_b',
  '',
] as const
export const DATES = [
  '2022-03-27',
  '2023-10-29',
  '2024-01-01',
  '2024-02-29',
  '2024-12-31',
  '2025-06-29',
  '2025-06-30',
  '2026-01-01',
].map((day) => Date.parse(`${day}T00:00:00Z`))

/** Small, seeded and good enough for test data (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Random rows of every kind; each value is missing with probability `missing`. Numbers are multiples of 1/4, so that sums are exact. */
export function randomMarket(seed: number, options: { accounts: number; missing: number }): StoredMarket {
  const random = randomOf(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const market = new Map<KindName, StoredRow[]>()
  let rid = 0
  for (const kind of KINDS) {
    const rows: StoredRow[] = []
    const fields = testCatalog.kinds.get(kind.name)?.fields ?? []
    const count = kind.name === 'accounts' ? options.accounts : options.accounts * 4
    for (let index = 0; index < count; index += 1) {
      rid += 1
      const aid = kind.name === 'accounts' ? index + 1 : Math.floor(random() * (options.accounts + 1))
      const value = (name: string, type: string, values: readonly string[] | undefined): Stored => {
        if (type === 'list') {
          return random() < options.missing ? [] : WORDS.filter((word) => word !== '' && random() < 0.25)
        }
        if (random() < options.missing) return null
        if (name === 'currency') return pick(['EUR', 'USD'])
        if (values !== undefined) return pick(values)
        if (type === 'text') return pick(WORDS)
        if (type === 'integer') return BigInt(Math.floor(random() * 12) - 2)
        if (type === 'boolean') return random() < 0.5
        if (type === 'date') return random() < 0.4 ? pick(DATES) : NOW - Math.floor(random() * 1500 * DAY)
        return (Math.floor(random() * 80) - 16) / (type === 'money' ? 0.25 : 4)
      }
      const first = new Map(fields.map((field) => [field.name, value(field.name, field.type, field.values)]))
      const versions = kind.history === 'event' ? 1 : 1 + Math.floor(random() * 3)
      const changes = Array.from({ length: versions - 1 }, () => NOW - Math.floor(random() * 900 * DAY)).sort(
        (a, b) => a - b,
      )
      let latest: ReadonlyMap<string, Stored> = first
      for (let version = 0; version < versions; version += 1) {
        if (version > 0) {
          latest = new Map(
            fields.map((field) => [
              field.name,
              field.history === 'fixed' || random() < 0.5
                ? (latest.get(field.name) ?? null)
                : value(field.name, field.type, field.values),
            ]),
          )
        }
        const validFrom = version === 0 ? BEGINNING : (changes[version - 1] ?? BEGINNING)
        const validTo = changes[version] ?? END
        if (validFrom === validTo) continue
        rows.push({
          aid,
          rid: String(rid),
          validFrom,
          validTo,
          knownFrom: version === 0 ? Math.min(validTo - 1, NOW - Math.floor(random() * 1000 * DAY)) : validFrom,
          current: version === versions - 1,
          fields: latest,
        })
      }
    }
    market.set(kind.name, rows)
  }
  return market
}

/** Makes the tables and writes the rows straight into what rules read. */
export async function writeMarket(engine: Engine, market: StoredMarket): Promise<void> {
  await writeReadTexts(engine)
  for (const [name, catalogKind] of testCatalog.kinds) {
    for (const statement of tableSql(catalogKind)) await engine.run(raw(statement))
    const rows = (market.get(name) ?? []).map((row): Row => {
      const out: Record<string, unknown> = { aid: row.aid, rid: row.rid, _import: 1, _row: row.rid }
      if (catalogKind.kind.history === 'versioned') {
        out['_valid_from'] = timeText(row.validFrom)
        out['_valid_to'] = timeText(row.validTo)
        out['_known_from'] = timeText(row.knownFrom)
        out['_current'] = row.current
      }
      for (const field of catalogKind.fields) {
        const value = row.fields.get(field.name) ?? null
        out[field.column] =
          field.type === 'date' && typeof value === 'number'
            ? timeText(value)
            : typeof value === 'bigint'
              ? String(value)
              : value
      }
      return out
    })
    await engine.insert(name, rows)
  }
}

function timeText(millis: number): string {
  return new Date(millis).toISOString().replace('T', ' ').replace('Z', '')
}

/** What texts were read as stands whole on the node that asks. */
export async function writeReadTexts(engine: Engine): Promise<void> {
  for (const table of [ROLE_TEXTS, EVIDENCE_CODES, SCALE_VALUES, READINGS_KEPT]) await engine.run(raw(table))
  await engine.insert('role_texts', readTextRows())
  const { codes, scales } = saidRows()
  await engine.insert('evidence_codes', codes)
  await engine.insert('scale_values', scales)
  await engine.insert('readings_kept', [
    { name: 'codes', stamp: '', version: 7 },
    { name: 'scales', stamp: '', version: 8 },
  ])
}
