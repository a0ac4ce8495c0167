import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { saveSegment } from '../save-segment.ts'
import { membershipOn } from './membership-on.ts'
import { movedAccounts } from './moved-accounts.ts'
import { refreshSegments } from './refresh-segments.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  await loadCatalog(market)
})
afterAll(() => market?.close())

const ACCOUNTS = 12
const ROW = { _import: 1, _row: 1, _known_from: '1970-01-01 00:00:00.000', _current: true }
const TIME = { _valid_from: '1970-01-01 00:00:00.000', _valid_to: '2200-01-01 00:00:00.000' }

/** Numbers of people at each account; null: not known; undefined: there is no such account. */
type State = readonly (number | null | undefined)[]

async function write(state: State): Promise<void> {
  await market.engine.run(raw('TRUNCATE TABLE accounts'))
  const rows = state.flatMap((employees, index) =>
    employees === undefined
      ? []
      : [{ ...ROW, ...TIME, aid: index + 1, rid: index + 1, name: `a${index}`, employees }],
  )
  // As the only writer of rows does: the notes come first.
  const all = value(
    Array.from({ length: ACCOUNTS }, (_, index) => index + 1),
    'Array(UInt32)',
  )
  await market.engine.run(
    sql`INSERT INTO account_changes SELECT (SELECT max(at) + 1 FROM account_changes), arrayJoin(${all})`,
  )
  await market.engine.insert('accounts', rows)
}

const keeps = (state: State, least: number): Set<number> =>
  new Set(state.flatMap((employees, index) => ((employees ?? -1) >= least ? [index + 1] : [])))
const without = (left: Set<number>, right: Set<number>): number[] =>
  [...left].filter((each) => !right.has(each)).sort((a, b) => a - b)

const state = fc.array(fc.option(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }), { nil: undefined }), {
  minLength: ACCOUNTS,
  maxLength: ACCOUNTS,
})
const step = fc.record({ state: fc.option(state, { nil: undefined }), least: fc.integer({ min: 1, max: 4 }) })

it.each([
  ['the rows', 50_000],
  ['kept sets', 0],
])(
  'adds up, read from %s: who was in, and entered, without who left, is in; each move has its reason',
  async (_, from) => {
    let day = Date.UTC(2025, 0, 1)
    let round = 0
    const history = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 4 }), async (steps) => {
      const name = `s${from}-${(round += 1)}`
      const catalog = await loadCatalog(market)
      let now: State = []
      let before: { members: Set<number>; least: number } | undefined
      const kept: [string, Set<number>][] = []
      for (const { state: next, least } of steps) {
        day += 86_400_000
        market.at(new Date(day).toISOString())
        if (next !== undefined) {
          now = next
          await write(next)
        } else if (before === undefined) await write([])
        await saveSegment(market, catalog, { name, expr: `account.employees >= ${least}` }, 'test')
        const [found] = (await refreshSegments(market, { names: [name], actor: 'test', keepSetsFrom: from })).segments
        const members = keeps(now, least)
        expect(found).toMatchObject({ accounts: members.size, unknown: now.filter((each) => each === null).length })
        const byOldRule = keeps(now, before?.least ?? least)
        const entered = without(members, before?.members ?? members)
        const left = without(before?.members ?? members, members)
        expect(found?.compared ?? null).toEqual(
          before === undefined
            ? null
            : {
                refresh: expect.any(Number),
                carried: before.members.size,
                entered: entered.length,
                left: left.length,
                ruleChanged: before.least !== least,
                enteredByRule: entered.filter((each) => !byOldRule.has(each)).length,
                leftByRule: left.filter((each) => byOldRule.has(each)).length,
              },
        )
        const moved = await movedAccounts(market, { name, direction: 'both', offset: 0, limit: 500 })
        expect(
          moved.page.map(({ direction, account, reason }) => `${direction} ${account} ${reason}`).sort(),
        ).toEqual(
          [
            ...entered.map((each) => `entered ${each} ${byOldRule.has(each) ? 'data' : 'rule'}`),
            ...left.map((each) => `left ${each} ${byOldRule.has(each) ? 'rule' : 'data'}`),
          ].sort(),
        )
        before = { members, least }
        kept.push([new Date(day).toISOString().slice(0, 10), members])
      }
      for (const [on, members] of kept) {
        const { page } = await membershipOn(market, { name, on, recompute: false, offset: 0, limit: 500 })
        expect(without(new Set(page.map(({ account }) => account)), members)).toEqual([])
        expect(page).toHaveLength(members.size)
      }
    })
    await fc.assert(history, { numRuns: 3 })
  },
  120_000,
)
