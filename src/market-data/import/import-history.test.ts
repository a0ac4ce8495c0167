import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { raw, sql } from '../../query/index.ts'
import { findField } from '../catalog.ts'
import { loadCatalog } from '../load-catalog.ts'
import { source } from '../source.ts'
import { undoImport } from './undo-import.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
})
afterAll(() => market.close())

/** What the model knows of the columns of the test; `name` never changes, the others do. */
const CHANGING = ['account', 'owner', 'amount'] as const
const COLUMNS = ['name', ...CHANGING] as const
type Column = (typeof COLUMNS)[number]
type Values = Partial<Record<Column, string | null>>

interface Claim {
  readonly importId: number
  readonly row: number
  readonly key: string
  readonly saidAt: string
  readonly said: Values
}

interface Version {
  readonly from: string
  readonly to: string
  readonly known: string
  readonly values: Record<Column, string | null>
}

const BEGINNING = '1900-01-01'
const NEVER = '2299-12-31'

const before = (left: Claim, right: Claim): number =>
  left.saidAt < right.saidAt
    ? -1
    : left.saidAt > right.saidAt
      ? 1
      : left.importId - right.importId || left.row - right.row

/** Plain words of the rules: the last claim that says a column counts. */
function stateOf(claims: readonly Claim[]): Record<Column, string | null> {
  const state: Record<Column, string | null> = { name: null, account: null, owner: null, amount: null }
  for (const claim of [...claims].sort(before)) Object.assign(state, claim.said)
  return state
}

class Model {
  claims: Claim[] = []

  /** Gives how many of the rows changed something. */
  add(fresh: readonly Claim[]): number {
    const all = [...this.claims, ...fresh]
    const kept = fresh.filter((claim) => {
      const earlier = all.filter((other) => other.key === claim.key && before(other, claim) < 0)
      const state = stateOf(earlier)
      return (
        earlier.length === 0 || Object.entries(claim.said).some(([column, said]) => state[column as Column] !== said)
      )
    })
    this.claims.push(...kept)
    return kept.length
  }

  undo(importId: number): void {
    this.claims = this.claims.filter((claim) => claim.importId !== importId)
  }

  versions(): Map<string, Version[]> {
    const found = new Map<string, Version[]>()
    for (const key of new Set(this.claims.map((claim) => claim.key))) {
      const claims = this.claims.filter((claim) => claim.key === key).sort(before)
      const { name } = stateOf(claims)
      const versions: { from: string; known: string; values: Record<Column, string | null> }[] = []
      for (const time of new Set(claims.map((claim) => claim.saidAt))) {
        const values = { ...stateOf(claims.filter((claim) => claim.saidAt <= time)), name }
        const last = versions.at(-1)
        if (last !== undefined && JSON.stringify(last.values) === JSON.stringify(values)) continue
        versions.push({ from: last === undefined ? BEGINNING : time, known: time, values })
      }
      found.set(
        key,
        versions.map((version, index) => ({ ...version, to: versions[index + 1]?.from ?? NEVER })),
      )
    }
    return found
  }
}

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-06-0${number}`)
const rowOf = fc.record({
  key: fc.integer({ min: 1, max: 80 }).map((number) => `D${number}`),
  name: fc.constantFrom('', 'a', 'b'),
  account: fc.constantFrom('', 'A1', 'A2'),
  owner: fc.constantFrom('', 'Ann', 'Bob', 'Cy'),
  amount: fc.constantFrom('', '1', '2', '3'),
  updated: fc.oneof(day, fc.constant('')),
})
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      rows: fc.array(rowOf, { minLength: 20, maxLength: 150 }),
      columns: fc.subarray([...COLUMNS], { minLength: 1 }),
      dated: fc.boolean(),
      clears: fc.boolean(),
      again: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ undo: fc.nat() }) },
)

async function versionsOf(): Promise<Map<string, Version[]>> {
  const rows = await market.engine.rows<
    Record<'id' | 'from' | 'to' | 'known' | Column, string> & { _current: boolean }
  >(
    raw(`SELECT d.id AS id, toString(toDate32(_valid_from)) AS from, toString(toDate32(_valid_to)) AS to,
      toString(toDate32(_known_from)) AS known, d._current AS _current, d.name AS name, nullIf(a.id, '') AS account, d.owner AS owner, toString(d.amount) AS amount
      FROM deals AS d LEFT JOIN (SELECT aid, assumeNotNull(id) AS id FROM accounts WHERE _current) AS a ON d.aid = a.aid
      ORDER BY id, d._valid_from`),
  )
  const found = new Map<string, Version[]>()
  for (const { id, from, to, known, _current, name, account, owner, amount } of rows) {
    expect(_current).toBe(to === NEVER)
    found.set(id, [...(found.get(id) ?? []), { from, to, known, values: { name, account, owner, amount } }])
  }
  return found
}

/** Owner and amount of every deal as the language reads them at the end of a day. */
async function asOf(date: string): Promise<Map<string, unknown>> {
  const catalog = await loadCatalog(market)
  const { from, where, column } = source(catalog, 'deals', new Date(`${date}T12:00:00Z`))
  const [name, owner] = ['name', 'owner'].map((each) => {
    const field = findField(catalog, 'deals', each)
    if (field === undefined) throw new Error(each)
    return column(field)
  })
  const rows = await market.engine.rows<{ id: string; called: string; owned: string }>(
    sql`SELECT id, ${name ?? raw('NULL')} AS called, ${owner ?? raw('NULL')} AS owned FROM ${from} WHERE ${where}`,
  )
  return new Map(rows.map((row) => [row.id, [row.called, row.owned]]))
}

it('gives the same current rows, versions and past as a plain model, whatever is imported and undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 7 }), async (steps) => {
      const model = new Model()
      const done: number[] = []
      let hour = 0
      for (const one of steps) {
        if ('undo' in one) {
          const [id] = done.splice(one.undo % Math.max(1, done.length), 1)
          if (id === undefined) continue
          await undoImport(market, id, 'test')
          model.undo(id)
        } else {
          hour += 1
          const startedAt = `2025-06-${String(4 + hour).padStart(2, '0')}`
          market.at(`${startedAt}T00:00:00Z`)
          const headers = ['id', ...one.columns.map((column) => (column === 'account' ? 'account_id' : column))]
          if (one.dated) headers.push('updated_at')
          const lines = one.rows.map((row) =>
            [row.key, ...one.columns.map((column) => row[column]), ...(one.dated ? [row.updated] : [])].join(','),
          )
          const text = [headers.join(','), ...lines, ''].join('\n')
          const result = await bring(market, 'deals', text, { blankClears: one.clears })
          const claims = one.rows.map((row, index): Claim => {
            const said = one.columns.filter((column) => row[column] !== '' || one.clears)
            return {
              importId: result.import,
              row: index,
              key: row.key,
              saidAt: one.dated && row.updated !== '' ? row.updated : startedAt,
              said: Object.fromEntries(said.map((column) => [column, row[column] === '' ? null : row[column]])),
            }
          })
          const accepted = model.add(claims)
          expect(result).toMatchObject({ read: claims.length, accepted, unchanged: claims.length - accepted })
          done.push(result.import)
          if (one.again) {
            const again = await bring(market, 'deals', text, {
              blankClears: one.clears,
              describes: new Date(`${startedAt}T00:00:00Z`),
            })
            const repeated = model.add(claims.map((claim) => ({ ...claim, importId: again.import })))
            expect(again.accepted).toBe(repeated)
            done.push(again.import)
          }
        }
        expect(await versionsOf()).toEqual(model.versions())
      }
      for (const date of ['2025-06-02', '2025-06-05', '2025-06-08']) {
        const expected = [...model.versions()].map(([key, versions]) => {
          const known = model.claims.filter((claim) => claim.key === key && claim.saidAt <= date)
          return [key, [versions.at(-1)?.values.name ?? null, stateOf(known).owner]] as const
        })
        expect(await asOf(date)).toEqual(new Map(expected))
      }
      for (const id of done.reverse()) await undoImport(market, id, 'test')
      expect(await versionsOf()).toEqual(new Map())
      expect(await market.engine.rows(raw('SELECT count() AS left FROM accounts'))).toEqual([{ left: '0' }])
      expect(await market.engine.rows(raw('SELECT count() AS left FROM account_keys'))).toEqual([{ left: '0' }])
    }),
    { numRuns: Number(process.env['HISTORY_RUNS'] ?? 2), endOnFailure: true },
  )
}, 300_000)
