import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { pipeline } from './pipeline-operation.ts'
import { pipelineReversals } from './pipeline-operations.ts'
import { type Pipeline, pipelineSchema } from './pipeline-schema.ts'
import { pipelineKeep } from './record/pipeline-keep-operation.ts'
import { pipelineRecord } from './record/pipeline-record-operation.ts'

let market: ScratchMarket
const HEADER = 'id,account_id,name,status,stage,amount,opened_at,closed_at,product\n'
const day = (number: number): string =>
  new Date(Date.UTC(2024, 5, 1) + number * 86_400_000).toISOString().slice(0, 10)

/** A deal a day from June 2024 on: one of two is won after 10 days, one of four lost after 40, one of four stays open. */
function dealRows(from: number, until: number, known: number): string {
  return Array.from({ length: until - from }, (_, index) => {
    const number = from + index
    const fate = ['won', 'lost', 'won', 'open'][number % 4] ?? 'open'
    const closing = fate === 'won' ? number + 10 : fate === 'lost' ? number + 40 : Number.POSITIVE_INFINITY
    const status = closing <= known ? fate : 'open'
    const account = number % 7 === 0 && fate === 'open' ? '' : (number % 3) + 1
    const closed = status === 'open' ? '' : day(closing)
    const stage = status === 'open' ? 'Talking' : 'Closed'
    return `d${number},${account},Deal ${number},${status},${stage},${status === 'won' ? 1000 : ''},${day(number)},${closed},Pen\n`
  }).join('')
}

async function asked(input: object): Promise<Pipeline> {
  const shown = await pipeline.run(market, pipeline.input.parse(input), quiet)
  // Every figure is a number: JSON would make null of any other.
  return JSON.parse(JSON.stringify(pipelineSchema.parse(shown))) as Pipeline
}

let early: Pipeline
const EARLY = { asOf: '2025-03-31', until: '2025-06-30' }

beforeAll(async () => {
  market = await scratchMarket()
  market.at('2025-06-30T20:00:00Z')
  await bring(market, 'accounts', `id,name,industry\n1,Acme,Software\n2,Bolt,Retail\n3,Crest,Software\n`)
  await bring(market, 'deals', HEADER + dealRows(0, 304, 303))
  early = await asked(EARLY)
  // More deals, and an end for those that were open: all of it after the day.
  await bring(market, 'deals', HEADER + dealRows(0, 395, 394))
}, 90_000)
afterAll(() => market?.close())

describe('pipeline', () => {
  it('knows nothing of what came after the day', async () => {
    expect(early.asOf).toBe('2025-03-31')
    expect(await asked(EARLY)).toEqual(early)
  })

  it('says in words what is too little', async () => {
    const shown = await asked({ asOf: '2024-07-11', until: '2024-09-30' })
    expect(shown.tooLittle).toBe(
      'A forecast of the pipeline needs at least 30 closed deals that say when they were opened and closed, has 16.',
    )
    expect(shown.total).toBeNull()
    expect(shown.open.deals).toBe(25)
    expect(pipeline.print?.(shown, {})).toContain('needs at least 30 closed deals')
  })

  it('forecasts open deals and those not yet created, of everybody and of a segment', async () => {
    const shown = await asked({})
    expect([shown.asOf, shown.until, shown.basis, shown.measure]).toEqual([
      '2025-06-30',
      '2025-09-30',
      'deals',
      'amount',
    ])
    // Of the 10 opened last half will be won; of the 92 opened in the time, those of the first 82 days by half;
    // a rate is spread evenly over the days that are pooled, so that wins all on one day come out only about so.
    expect(shown.fromOpen?.wins.mean).toBeCloseTo(5, -0.5)
    expect(shown.notYetCreated?.opened.mean).toBeCloseTo(92, 0)
    expect(Math.abs((shown.notYetCreated?.wins.mean ?? 0) / 41 - 1)).toBeLessThan(0.15)
    expect(shown.total?.mean).toBeCloseTo((shown.fromOpen?.mean ?? 0) + (shown.notYetCreated?.mean ?? 0), 6)
    const held = shown.backtest.filter(({ lo80, hi80, actual }) => actual >= (lo80 ?? 0) && actual <= (hi80 ?? 0))
    expect(held.length / shown.backtest.length).toBe(shown.coverage80)
    expect(shown.error).toBeLessThan(0.15)
    expect(shown.missedByPipelineOnly).toBeGreaterThan(0.7)
    const last = shown.curve.at(-1)
    expect((last?.won ?? 0) + (last?.lost ?? 0) + (last?.open ?? 0)).toBeCloseTo(1, 9)
    expect(pipeline.print?.(shown, {})).toContain('a forecast of the open deals alone misses it')

    const software = await asked({ segment: 'account.industry == "Software"' })
    // Two of three deals; an open one without an account is as likely to be of the segment.
    expect((software.total?.mean ?? 0) / (shown.total?.mean ?? 1)).toBeGreaterThan(0.6)
    expect((software.total?.mean ?? 0) / (shown.total?.mean ?? 1)).toBeLessThan(0.73)
    expect(software.notes.join(' ')).toContain('have no account')
  })

  it('keeps a forecast once, judges it when its day is over, and takes it back', async () => {
    const keep = async () =>
      (await pipelineKeep.run(market, pipelineKeep.input.parse({}), quiet)) as { id: number; mean: number }
    const kept = await keep()
    expect(kept).toMatchObject({ already: false, asOf: '2025-06-30', until: '2025-09-30', counts: true })
    expect(await keep()).toMatchObject({ id: kept.id, already: true, mean: kept.mean })
    const record = async () =>
      (await pipelineRecord.run(market, pipelineRecord.input.parse({}), quiet)) as { error: number | null }
    expect(await record()).toMatchObject({ judged: 0, forecasts: [{ actual: null, counted: true }] })

    market.at('2025-10-01T12:00:00Z')
    await bring(market, 'deals', HEADER + dealRows(0, 487, 486))
    // Deals 386, 388 … 476 are won from July to September, for 1000 each.
    const judged = await record()
    expect(judged).toMatchObject({ judged: 1, forecasts: [{ actual: 46_000, mean: kept.mean }] })
    expect(judged.error).toBeCloseTo(Math.abs(kept.mean / 46_000 - 1), 9)

    const { state } = market
    const [reversal] = pipelineReversals
    const row = await state.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', reversal?.action ?? '')
      .executeTakeFirstOrThrow()
    const change = { ...row, detail: row.detail as Record<string, unknown> }
    const { action, subject } = change
    await reversal?.undo(market, change, (detail) => ({ actor: 'test', action, subject, detail }), quiet)
    expect(await record()).toMatchObject({ judged: 0, forecasts: [] })
  })
})
