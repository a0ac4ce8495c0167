import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog } from '../../market-data/index.ts'
import { segmentOperations } from '../../segments/index.ts'
import { measureLines } from '../lines/lines-operation.ts'
import { goalDefinitions } from './goal-definitions.ts'
import { goalOperations, goalReversals } from './goal-operations.ts'
import type { GoalShown, GoalsShown } from './goal-schema.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  market.at('2025-08-15T12:00:00Z')
  await bring(market, 'accounts', 'id,name,industry\n1,Acme,Software\n2,Bolt,Software\n3,Crest,Retail\n')
  // Acme buys for 100 in every month, on the 1st and the 12th; Bolt for 60 from June on; Crest once, for a sum that is not said.
  const acme = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((month) => [
    `a${month},1,2025-0${month}-01,60,6`,
    `b${month},1,2025-0${month}-12,40,4`,
  ])
  const others = ['c6,2,2025-06-20,60,6', 'c7,2,2025-07-20,60,6', 'd,3,2025-07-03,,']
  await bring(market, 'orders', `id,account_id,at,revenue,profit\n${[...acme, ...others].join('\n')}\n`)
  await bring(
    market,
    'deals',
    `id,account_id,name,status,opened_at,closed_at
x,1,One,won,2025-01-05,2025-06-05
y,2,Two,won,2025-03-20,2025-07-20
z,3,Three,lost,2025-02-01,2025-08-13
w,3,Four,lost,2025-01-08,2025-02-10
`,
  )
  await run('segment save', { name: 'software', expr: 'account.industry == "Software"' })
  await run('segment save', { name: 'shops', expr: 'account.industry == "Retail"' })
  await run('segment save', { name: 'creatives', expr: 'contact.department == "creative"' })
}, 120_000)
afterAll(() => market?.close())

async function run<T>(name: string, input: object): Promise<T> {
  const operation = [...segmentOperations, ...goalOperations, measureLines].find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  const found = await operation.run(market, operation.input.parse(input), quiet)
  expect(() => operation.print?.(found, {})).not.toThrow()
  return found as T
}
/** What is likely at the end takes longest: asked for once. */
const set = (goal: object) => run<GoalShown>('goal set', { likely: false, ...goal })
const list = async (asked: object = {}) => (await run<GoalsShown>('goal list', { likely: false, ...asked })).goals
const problems = (goal: object) =>
  set(goal).then(
    () => [],
    (error: { problems?: readonly { code: string; at?: { field?: string } }[] }) =>
      error.problems?.map(({ code, at }) => `${at?.field}: ${code}`),
  )

async function undo(): Promise<void> {
  const row = await market.state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const change = { ...row, detail: row.detail as Record<string, unknown> }
  const reversal = goalReversals.find(({ action }) => action === change.action)
  const entry = { actor: 'test', action: change.action, subject: change.subject }
  await reversal?.undo(market, change, (detail) => ({ ...entry, detail }), quiet)
}

describe('goals', () => {
  it('stand where the records say', async () => {
    // The second quarter: 300 of Acme and 60 of Bolt.
    const met = await set({ segment: 'software', measure: 'revenue', period: '2025-Q2', target: 360 })
    expect(met).toMatchObject({ actual: 360, n: 7, elapsed: 1, partial: false, state: 'met', money: null })
    const missed = await set({ measure: 'wins', period: '2025-Q2', target: 2, owner: 'Ada' })
    expect(missed).toMatchObject({ segment: null, actual: 1, state: 'missed', owner: 'Ada' })
    const early = await set({ measure: 'newCustomers', period: '2025-Q3', target: 1, budget: 500, spent: 400 })
    expect(early).toMatchObject({ actual: 1, partial: true, state: 'met' })
    expect(early.money).toMatchObject({ spentShare: 0.8, newCustomers: 1, perNewCustomer: 400 })
    // In 45.5 of 92 days 360 came, where equal steps would have brought 198.
    const ahead = await set({ segment: 'software', measure: 'revenue', period: '2025-Q3', target: 400, likely: true })
    expect(ahead).toMatchObject({ actual: 260, state: 'ahead', expected: { likely: null } })
    expect(ahead.expected.straight).toBeCloseTo((400 * 45.5) / 92, 1)
    expect(ahead.expected.whyNot).toContain('Too little history')
    const behind = await set({ segment: 'software', measure: 'profit', period: '2025-Q3', target: 90 })
    expect(behind).toMatchObject({ actual: 26, state: 'behind' })
    const stock = await set({ measure: 'customers', period: '2025', target: 3 })
    expect(stock).toMatchObject({ actual: 3, n: 3, state: 'on course' })
    const later = await set({ measure: 'wins', period: '2025-12', target: 5 })
    expect(later).toMatchObject({ actual: null, state: 'cannot be told', why: 'It begins on 2025-12-01.' })
    const rate = await set({ measure: 'closeRate', period: '2025-Q3', target: 0.9 })
    expect(rate).toMatchObject({
      actual: 0.5,
      n: 2,
      unit: 'share',
      state: 'on course',
      interval: { lo: expect.any(Number) },
    })
    const silent = await set({ segment: 'shops', measure: 'revenue', period: '2025-07', target: 10 })
    expect(silent).toMatchObject({ actual: null, why: 'None of its 1 purchases says what it brought.' })
    const before = await set({ measure: 'revenue', period: '2024', target: 10 })
    expect(before.state).toBe('cannot be told')
    const goals = await list()
    expect(goals.map(({ state }) => state)).toEqual(
      [met, missed, early, ahead, behind, stock, later, rate, silent, before].map(({ state }) => state),
    )
    expect((await list({ owner: 'Ada' })).map(({ id }) => id)).toEqual([missed.id])
    expect(await run('goal show', { goal: met.id })).toEqual(goals[0])
    // As of the end of June nothing of the third quarter is known.
    const june = await list({ asOf: '2025-06-30' })
    expect([missed, early].map(({ id }) => june.find((goal) => goal.id === id)?.state)).toEqual([
      'missed',
      'cannot be told',
    ])
  })

  it('are changed by setting them again, and every change can be taken back', async () => {
    const [first] = await list()
    const again = await set({ segment: 'software', measure: 'revenue', period: '2025-q2', target: 500, note: 'More' })
    expect(again).toMatchObject({ id: first?.id, target: 500, note: 'More', state: 'missed' })
    const cleared = await set({
      segment: 'software',
      measure: 'revenue',
      period: '2025-Q2',
      target: 500,
      clear: ['note'],
    })
    expect(cleared).toMatchObject({ target: 500, note: null })
    await undo()
    expect(await run('goal show', { goal: again.id })).toEqual(again)
    await run('goal remove', { goal: again.id })
    expect((await list()).map(({ id }) => id)).not.toContain(again.id)
    await undo()
    expect(await run('goal show', { goal: again.id })).toEqual(again)
  })

  it('are refused with everything that is wrong', async () => {
    const goal = { measure: 'wins', period: '2025-Q2', target: 2 }
    expect(await problems({ ...goal, segment: 'sofware', period: 'spring' })).toEqual([
      'period: period_not_understood',
      'segment: no_such_segment',
    ])
    expect(await problems({ ...goal, segment: 'creatives' })).toEqual(['segment: measure_of_people'])
    expect(await problems({ ...goal, measure: 'closeRate', target: 25 })).toEqual(['target: share_above_one'])
    expect(await problems({ ...goal, owner: 'Ada', clear: ['owner'] })).toEqual(['clear: set_and_cleared'])
    const { input } = goalOperations[0] ?? expect.fail()
    for (const wrong of [{ target: -1 }, { target: 0 }, { budget: -1 }, { spent: -1 }, { measure: 'love' }]) {
      expect(input.safeParse({ ...goal, ...wrong }).success).toBe(false)
    }
  })

  it('are written out as files, and come back from them', async () => {
    const family = goalDefinitions(await loadCatalog(market), market.clock)
    const { db } = market.state
    const written = await family.read(db)
    expect(written.map(({ name, body }) => [name, body.goals.length])).toEqual([
      ['shops', 1],
      ['software', 3],
      ['the whole market', 6],
    ])
    for (const { body } of written) expect(family.body.parse(body)).toEqual(body)
    const goals = [{ measure: 'wins' as const, period: '2025-Q2', target: 7 }]
    const entry = { actor: 'test', action: 'definition.apply', subject: 'goals' }
    await market.state.change(entry, (tx) => family.save(tx, { name: 'software', body: { goals } }, 'test'))
    expect((await family.read(db))[1]).toEqual({ name: 'software', body: { goals } })
    for (const definition of written) await market.state.change(entry, (tx) => family.save(tx, definition, 'test'))
    expect(await family.read(db)).toEqual(written)
    const wanted = [
      {
        name: 'nobody',
        body: { goals: [...goals, { ...goals[0], period: '2025-q2' }, { ...goals[0], period: 'x' }] },
      },
    ]
    const told = await family.problems({ db, wanted: wanted as typeof written, all: new Map() })
    expect(told.map(({ problem }) => problem.code)).toEqual([
      'no_such_segment',
      'goal_twice',
      'period_not_understood',
    ])
  })

  it('outlive their segment', async () => {
    await run('segment delete', { name: 'shops' })
    const [goal] = await list({ segment: 'shops' })
    expect(goal).toMatchObject({ segment: 'shops', removed: true, actual: null, why: 'Its segment was removed.' })
  })
})

describe('small trend lines', () => {
  it('are drawn for segments of companies, with the month that goes on apart', async () => {
    await run('segment save', { name: 'large', expr: 'account.employees > 5' })
    const lines = await run<{ segments: { name: string; revenue: { values: (number | null)[] } }[] }>(
      'measure lines',
      {},
    )
    expect(lines).toMatchObject({
      basis: 'orders',
      currency: 'USD',
      partial: { key: '2025-08', until: '2025-08-15' },
      leftOut: [{ name: 'creatives', reason: expect.stringContaining('about people') }],
      refused: { revenue: null, newCustomers: null, wins: null },
      whole: { revenue: { partial: 100, change: null }, wins: { partial: 0 } },
    })
    expect(lines.segments.map(({ name }) => name)).toEqual(['large', 'software'])
    // Nothing changed, then one more segment: the same answer, and a new one.
    expect(await run('measure lines', {})).toBe(lines)
    await run('segment delete', { name: 'large' })
    expect(await run('measure lines', {})).toMatchObject({ segments: [{ name: 'software' }] })
    expect(lines.segments[1]?.revenue.values).toEqual([...Array(6).fill(null), 100, 100, 100, 100, 100, 160, 160])
  })
})
