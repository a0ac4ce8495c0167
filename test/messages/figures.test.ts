import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCatalog, type Market } from '../../src/market-data/index.ts'
import { ensureTables } from '../../src/market-data/tables/ensure-tables.ts'
import { openFigures, type TellableFigure } from '../../src/messages/figures/open-figures.ts'
import { readRoleTexts } from '../../src/roles/index.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { figuresMarket, operate } from './figures-market.ts'

const { signal } = new AbortController()
/** Numbers of the segments: software, retail; of the persona. */
const SOFTWARE = { segment: 1, persona: 1 }
const RETAIL = { segment: 2, persona: null }
const EVERYBODY = { segment: 0, persona: null }

let market: ScratchMarket
let told: Map<string, TellableFigure>
let retail: Map<string, TellableFigure>
let everybody: Map<string, TellableFigure>
let sharded: Map<string, TellableFigure>
/** What each trace answers, by itself. */
const answers = new Map<string, unknown>()

beforeAll(async () => {
  market = await figuresMarket()
  told = await allOf(market, SOFTWARE)
  retail = await allOf(market, RETAIL)
  everybody = await allOf(market, EVERYBODY)
  for (const { figure } of [...told.values(), ...everybody.values()]) {
    if (figure === null) continue
    const { operation, input } = figure.trace
    const key = JSON.stringify([operation, input])
    if (!answers.has(key)) answers.set(key, await operate(market, operation, input))
  }
  await market.engine.close()
  const kinds = ['accounts', 'contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
  const engine = await openTwoShards({
    folder: join(market.folder, 'observations'),
    tables: [...kinds, 'account_keys', 'claims_accounts'],
  })
  try {
    sharded = await allOf({ ...market, engine }, SOFTWARE)
  } finally {
    await engine.close()
  }
}, 300_000)
afterAll(() => market?.close())

async function allOf(
  asked: Market,
  scope: { segment: number; persona: number | null },
): Promise<Map<string, TellableFigure>> {
  await ensureTables(asked, await loadCatalog(asked))
  await readRoleTexts(asked)
  const figures = await openFigures(asked, scope, signal).all()
  return new Map(
    figures.map((each) => [[each.definition.figure, each.definition.of].filter(Boolean).join(': '), each]),
  )
}

/** Whether a number stands somewhere in an answer. */
function holds(answer: unknown, value: number): boolean {
  if (typeof answer === 'number') return answer === value
  return typeof answer === 'object' && answer !== null && Object.values(answer).some((each) => holds(each, value))
}

describe('figures of a segment and a persona', () => {
  it('are those that can be counted by hand', () => {
    const value = (name: string) => [told.get(name)?.figure?.value, told.get(name)?.figure?.n]
    expect(value('bought again')).toEqual([24 / 30, 30])
    expect(value('customers')).toEqual([24, 24])
    expect(value('companies that use it')).toEqual([18, 18])
    expect(value('win rate')).toEqual([20 / 30, 30])
    expect(value('people who say it: too many rounds')).toEqual([9 / 12, 12])
    expect(value('people who answered: s / tool / A sheet')).toEqual([0.5, 30])
    expect(value('channel response: mail')).toEqual([0.5, 30])
    expect(value('won against: Rivalry')).toEqual([14 / 20, 20])
    // Wilson (1927): 9 of 12, each of a company of its own.
    expect(told.get('people who say it: too many rounds')?.figure?.lo).toBeCloseTo(0.468, 3)
  })

  it('can each be asked for again by their trace, interval and all', () => {
    const followed = [...told.values(), ...everybody.values()].flatMap(({ figure }) =>
      figure === null ? [] : [figure],
    )
    expect(followed.length).toBeGreaterThan(18)
    for (const { key, value, n, lo, hi, trace } of followed) {
      const answer = answers.get(JSON.stringify([trace.operation, trace.input]))
      for (const number of [value, n, lo, hi]) {
        if (number !== null) expect(holds(answer, number), `${key}: ${number} in ${trace.operation}`).toBe(true)
      }
    }
  })

  it('are the same on two shards as on one node', () => {
    expect([...sharded.entries()]).toEqual([...told.entries()])
  })

  it('leave the house only where they are the buyer’s and tell on nobody', () => {
    const outside = [...told.values()].filter(({ travels }) => travels)
    expect(new Set(outside.map(({ audience }) => audience))).toEqual(new Set(['buyer']))
    expect(told.get('bought again')?.travels).toBe(true)
    expect(told.get('deal size')?.whyNot).toBe('It is about our own business.')
    // An internal statement rests on the code.
    expect(told.get('people who say it: price')).toMatchObject({
      travels: false,
      whyNot: 'A statement that rests on it is internal.',
    })
    expect(retail.get('bought again')).toMatchObject({
      figure: { n: 6 },
      travels: false,
      whyNot: 'Needs at least 10 companies so that nobody is told on, has 6.',
    })
    expect([...retail.values()].every(({ travels }) => !travels)).toBe(true)
  })

  it('say what is missing where they cannot be told', async () => {
    expect(retail.get('companies that use it')?.why).toBe('None is on record in retail.')
    const { figureOf } = openFigures(market, SOFTWARE, signal)
    await expect(figureOf({ figure: 'weather' })).resolves.toMatchObject({ figure: null, travels: false })
    const gone = openFigures(market, { segment: 99, persona: null }, signal)
    await expect(gone.figureOf({ figure: 'win rate' })).resolves.toMatchObject({
      why: 'The segment was deleted: nothing can be told of it.',
    })
  })
})
