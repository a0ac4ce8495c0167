import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { openTwoShards } from '../../../test/engines/two-shards.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { undoImport } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { forecastOperations } from './forecast-operations.ts'
import type { ForecastShown, PartsShown } from './forecast-schema.ts'
import type { KeptShown, RecordShown } from './kept/kept-schema.ts'

/** Three companies that buy on the 5th, 15th and 25th of every month from 2023-01 on; a fourth row is of nobody known. */
const MONTHS = 26
const month = (place: number): string =>
  `${2023 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`

function orderRows(from: number, until: number): string {
  const rows: string[] = ['id,account_id,at,product,revenue,profit']
  for (let place = from; place < until; place += 1) {
    const season = 1 + 0.4 * Math.sin((place * Math.PI) / 6)
    const line = (id: string, account: string, day: string, product: string, revenue: number): void => {
      const amount = (revenue * season * 1.01 ** place * (1 + ((place * 7) % 5) / 50)).toFixed(2)
      rows.push(`${id}${place},${account},${month(place)}-${day},${product},${amount},${(place % 7) - 2}`)
    }
    line('a', '1', '05', 'Pen', 100)
    line('b', '2', '15', 'Ink', 70)
    line('c', '3', '25', 'Pen', 30)
    line('d', '', '28', 'Pad', 5.25)
  }
  return `${rows.join('\n')}\n`
}

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  market.at('2025-03-03T12:00:00Z')
  await bring(market, 'accounts', 'id,name,industry\n1,Acme,Software\n2,Bolt,Software\n3,Crest,Retail\n')
  await bring(market, 'orders', orderRows(0, MONTHS))
}, 60_000)
afterAll(() => market?.close())

async function ask<T>(name: string, input: object, of: ScratchMarket = market): Promise<T> {
  const operation = forecastOperations.find((each) => each.name === name) as Operation<ScratchMarket> | undefined
  if (operation === undefined) throw new Error(name)
  return operation.output.parse(await operation.run(of, operation.input.parse(input), quiet)) as T
}
const forecast = (input: object = {}): Promise<ForecastShown> => ask('forecast', input)
const cents = (amount: number): number => Math.round(amount * 100)

describe('a forecast', () => {
  it('is of the month that goes on and those after it, from whole months', async () => {
    const shown = await forecast({})
    expect(shown.months?.map((each) => each.month)).toEqual(['2025-03', '2025-04', '2025-05'])
    expect(Object.keys(shown.months?.[0] ?? {})).toEqual(['month', 'mean', 'lo80', 'hi80', 'lo95', 'hi95'])
    expect(shown).toMatchObject({ n: 26, trainedFrom: '2023-01', trainedTo: '2025-02', tooLittle: null })
    expect(shown).toMatchObject({ basis: 'orders', unit: 'USD', recordsEnd: null, knownUntil: '2025-03-03' })
    expect(shown.history.at(-1)).toMatchObject({ key: '2025-03', value: 0, partial: true, trained: false })
    expect(shown.soFar).toEqual({ key: '2025-03', value: 0, until: '2025-03-03' })
    // As the year before and a tenth more.
    const before = shown.history.find(({ key }) => key === '2024-03')?.value ?? 0
    expect((shown.months?.[0]?.mean ?? 0) / before).toBeGreaterThan(0.9)
    expect((shown.months?.[0]?.mean ?? 0) / before).toBeLessThan(1.4)
  })

  it('learns nothing from what came after the day it is made for', async () => {
    const asked = [
      ['forecast', { asOf: '2025-01-20' }],
      ['forecast', { asOf: '2025-01-20', measure: 'newCustomers', months: 1 }],
      ['forecast', { asOf: '2025-01-20', measure: 'profit', segment: 'orders.map(o, o.revenue).sum() > 2000' }],
      ['forecast products', { asOf: '2025-01-20' }],
      ['forecast partition', { asOf: '2025-01-20', segments: ['account.industry == "Software"'] }],
    ] as const
    const before: unknown[] = []
    for (const [name, input] of asked) before.push(await ask(name, input))
    const later = await bring(
      market,
      'orders',
      `id,account_id,at,product,revenue,profit\nz1,1,2025-01-21,Wax,9999,1\nz2,3,2025-02-27,Ink,-9999,1\n`,
    )
    const after: unknown[] = []
    for (const [name, input] of asked) after.push(await ask(name, input))
    expect(after).toEqual(before)
    expect((await forecast()).history.find(({ key }) => key === '2025-02')?.value).toBeLessThan(0)
    await undoImport(market, later.import, 'test')
  })

  it('says that it has too little, and offers weeks', async () => {
    const shown = await forecast({ asOf: '2023-09-30' })
    expect(shown).toMatchObject({
      n: 9,
      method: 'naive',
      tooLittle: 'too little history: needs at least 24 whole months, has 9',
    })
    const last = shown.history.at(-1)?.value
    expect(shown.months?.map(({ mean }) => mean)).toEqual([last, last, last])
    expect(shown.notes.join(' ')).toContain('--weeks')
    expect((await forecast({ asOf: '2023-09-30', weeks: 2 })).weeks?.map(({ week }) => week)).toEqual([
      '2023-09-25',
      '2023-10-02',
    ])
  })

  it('refuses what the records cannot carry', async () => {
    await expect(forecast({ measure: 'wins' })).rejects.toThrow('No deals won are on record')
    await expect(forecast({ segment: 'account.industry == "Mining"' })).rejects.toThrow('No revenue of')
    await expect(forecast({ months: 3, weeks: 3 })).rejects.toThrow('not by both')
    await expect(forecast({ asOf: '2025-03-04' })).rejects.toThrow('is not yet')
    await expect(ask('forecast products', { measure: 'newCustomers' })).rejects.toThrow('do not add up')
  })
})

describe('parts', () => {
  it.each([
    ['forecast partition', { segments: ['account.industry == "Software"', 'account.name != "Acme"'] }],
    ['forecast partition', { segments: ['account.name == "Acme"'], measure: 'newCustomers', months: 2 }],
    ['forecast products', { measure: 'profit' }],
    ['forecast products', { segment: 'account.industry == "Software"', measure: 'orders' }],
  ])('of %s %o add up to the whole to the cent', async (name, input) => {
    const shown = await ask<PartsShown>(name, input)
    const { segments: _, ...alone } = input as { segments?: string[] }
    const whole = await forecast(alone)
    for (const [place, total] of shown.total.steps.entries()) {
      const sum = shown.parts.reduce((all, { steps }) => all + cents(steps[place]?.mean ?? Number.NaN), 0)
      expect(sum).toBe(cents(total.mean))
      expect(total.mean).toBe((whole.months ?? whole.weeks)?.[place]?.mean)
      for (const { steps } of shown.parts) {
        const step = steps[place]
        expect(cents(step?.mean ?? 0)).toBe(cents(step?.before ?? 0) + cents(step?.adjusted ?? 0))
      }
    }
    expect(shown.parts.at(-1)?.kind).toBe('rest')
    for (const [place, value] of shown.total.values.entries()) {
      expect(shown.parts.reduce((all, { values }) => all + cents(values[place] ?? 0), 0)).toBe(cents(value))
    }
  })
})

describe('the record', () => {
  it('judges by what came what was kept in time', async () => {
    const software = { segment: 'account.industry == "Software"' }
    const kept = await ask<KeptShown>('forecast keep', { ...software, months: 2 })
    expect(kept).toMatchObject({ already: false, asOf: '2025-03-03', periods: ['2025-03', '2025-04'], counts: 2 })
    expect(await ask('forecast keep', { ...software, months: 2 })).toMatchObject({ id: kept.id, already: true })
    const late = await ask<KeptShown>('forecast keep', { asOf: '2024-11-30', months: 1 })
    expect(late).toMatchObject({ counts: 0, why: expect.stringContaining('more than 7 days') })

    const early = await ask<RecordShown>('forecast record', {})
    expect(early.whole).toMatchObject({ forecasts: 2, inTime: 1, judged: 0, inside80: null, meanError: null })

    await bring(market, 'orders', orderRows(MONTHS, MONTHS + 2))
    market.at('2025-04-20T12:00:00Z')
    const record = await ask<RecordShown>('forecast record', {})
    const own = record.forecasts.find(({ id }) => id === kept.id)
    const [march, april] = own?.points ?? []
    expect(march).toMatchObject({ key: '2025-03', counted: true })
    expect(april).toMatchObject({ key: '2025-04', counted: false, actual: null })
    const actual = (await forecast(software)).history.find(({ key }) => key === '2025-03')?.value
    expect(march?.actual).toBe(actual)
    expect(own).toMatchObject({
      judged: 1,
      meanError: expect.closeTo(Math.abs((march?.mean ?? 0) - (actual ?? 0)), 6),
    })
    expect(own?.bias).toBeCloseTo((march?.mean ?? 0) - (actual ?? 0), 6)
    expect(own?.naiveError).toBeCloseTo(Math.abs((march?.naive ?? 0) - (actual ?? 0)), 6)
    const afterwards = record.forecasts.find(({ id }) => id === late.id)
    expect(afterwards).toMatchObject({ afterwards: true, judged: 0, points: [{ actual: expect.any(Number) }] })
    expect(record.whole).toMatchObject({ forecasts: 2, inTime: 1, judged: 1, inside80: { n: 1 } })
  })
})

describe('on two shards', () => {
  it('is the same', async () => {
    const asked = [
      ['forecast', { measure: 'newCustomers', months: 2 }],
      ['forecast partition', { segments: ['orders.size() > 40', 'account.industry == "Retail"'], months: 2 }],
      ['forecast products', { segment: 'account.industry == "Software"', measure: 'profit', months: 1 }],
      ['forecast record', {}],
    ] as const
    const one: unknown[] = []
    for (const [name, input] of asked) one.push(await ask(name, input))
    await market.engine.close()
    const tables = ['accounts', 'contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
    const engine = await openTwoShards({
      folder: join(market.folder, 'observations'),
      tables: [...tables, 'account_keys', 'claims_accounts'],
    })
    const two: unknown[] = []
    try {
      for (const [name, input] of asked) two.push(await ask(name, input, { ...market, engine }))
    } finally {
      await engine.close()
    }
    expect(two).toEqual(one)
  }, 60_000)
})
