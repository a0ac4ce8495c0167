import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CohortAccounts } from '../../src/measure/cohorts/behind/cohort-accounts-schema.ts'
import type { Cohorts } from '../../src/measure/cohorts/cohorts-schema.ts'
import { measureOperations } from '../../src/measure/index.ts'
import type { MovedAccounts } from '../../src/measure/movement/behind/moved-schema.ts'
import type { Movement } from '../../src/measure/movement/movement-schema.ts'
import type { Operation } from '../../src/operation.ts'
import { segmentOperations } from '../../src/segments/index.ts'
import { quiet } from '../bring.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { handMarket } from './hand-market.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await handMarket()
  await ask('segment save', { name: 'software', expr: 'account.industry == "Software"' })
  await ask('segment save', { name: 'large', expr: 'account.employees >= 100' })
}, 300_000)
afterAll(() => market?.close())

async function ask(name: string, input: object): Promise<unknown> {
  const all = [...segmentOperations, ...measureOperations] as readonly Operation<ScratchMarket>[]
  const operation = all.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  return operation.output.parse(await operation.run(market, operation.input.parse(input), quiet))
}
const cohorts = async (input: object = {}) => (await ask('measure cohorts', input)) as Cohorts
const golden = async (name: string) => readFile(new URL(`../golden/measure/${name}.txt`, import.meta.url), 'utf8')
const squeezed = (text: string) => text.replace(/ +/g, ' ')

describe('cohorts of the market made by hand', () => {
  it('are those counted by hand', async () => {
    const shown = await cohorts()
    const expected = squeezed(await golden('cohorts'))
    const line = (key: string, cells: readonly (string | number)[]) => [key, ...cells].join(' ')
    const key = ({ key: name, beforeRecords }: Cohorts['cohorts'][number]) => `${name}${beforeRecords ? ' *' : ''}`
    const rest = (
      { kept }: Cohorts['cohorts'][number],
      cell: (figures: Cohorts['cohorts'][number]['kept'][number]) => string | number | null | undefined,
    ) => kept.slice(1).map((each) => `${String(cell(each))}${each.partial ? '…' : ''}`)
    const grid = (cell: Parameters<typeof rest>[1]) =>
      shown.cohorts.map((each) => line(key(each), [each.customers, ...rest(each, cell)]))
    const later = shown.whole.slice(1)
    const again = [
      ...grid((each) => each.again?.count),
      line('together', [8, ...later.map((each) => each.again?.count ?? '?')]),
      line(
        'of',
        later.map((each) => each.again?.n ?? '?'),
      ),
    ]
    const still = [
      ...grid((each) => (each.byDefinition ? '=' : each.customer?.count)),
      line('together', [8, ...later.map((each) => (each.byDefinition ? '=' : (each.customer?.count ?? '?')))]),
    ]
    const revenue = shown.cohorts.map((each) =>
      line(key(each), [each.revenue ?? '?', ...rest(each, (figures) => figures.revenue)]),
    )
    const block = (title: string) => {
      const [, below = ''] = expected.split(`\n${title}`)
      return (below.split('\n\n')[0] ?? '')
        .split('\n')
        .slice(1)
        .map((text) => text.trim())
    }
    expect(again).toEqual(block('bought again'))
    expect(still).toEqual(block('still customers'))
    expect(revenue).toEqual(block('revenue'))
    expect(shown.cohorts.some(({ key: name }) => name === '2025-Q2')).toBe(false)
    const kept = [...(expected.match(/\+\d (\d+) of (\d+)/g) ?? [])].map(
      (text) => text.match(/\d+/g)?.map(Number) ?? [],
    )
    expect(kept).toHaveLength(6)
    for (const [after = 0, part = 0, of = 1] of kept)
      expect(shown.whole[after]?.revenueKept?.value).toBeCloseTo(part / of, 12)
  })

  it('come with intervals, and without limits of revenue under 20 customers', async () => {
    const { whole } = await cohorts()
    // Wilson's interval of 5 of 8 by hand: (5 + 1.9207 ± 1.96·√(5·3/8 + .9604)) ÷ (8 + 3.8415).
    expect(whole[1]?.again).toMatchObject({
      value: 0.625,
      n: 8,
      lo: expect.closeTo(0.3057, 4),
      hi: expect.closeTo(0.8632, 4),
    })
    expect(whole[1]?.revenueKept).toMatchObject({ lo: null, hi: null })
  })

  it('are by year too: +1 of a year is the year after', async () => {
    const { cohorts: years } = await cohorts({ by: 'year' })
    expect(years.map(({ key, customers, beforeRecords }) => [key, customers, beforeRecords])).toEqual([
      ['2024', 9, true],
      ['2025', 2, false],
    ])
    // Acme, Crest, Dune, Ember and Iris bought in 2025; so far nobody of 2024 did in 2026.
    expect(years[0]?.kept.map(({ key, again, partial }) => [key, again?.count, partial])).toEqual([
      ['2024', 9, false],
      ['2025', 5, false],
      ['2026', 0, true],
    ])
    expect(years[0]?.kept.map(({ revenue }) => revenue)).toEqual([1560, 580, 0])
  })

  it('are of a segment by its rule at the end of the first quarter, and of a product by its own first purchase', async () => {
    const large = await cohorts({ segment: 'large' })
    // Crest, Ember and Haze were large when they first bought; of Gale and Iris no size was recorded by then.
    expect(
      large.cohorts.map(({ key, customers, untold, recordedLater }) => [key, customers, untold, recordedLater]),
    ).toEqual([
      ['2024-Q1', 1, 0, 0],
      ['2024-Q2', 1, 0, 0],
      ['2024-Q3', 1, 1, 0],
      ['2024-Q4', 0, 1, 0],
    ])
    const ink = await cohorts({ product: 'Ink' })
    expect(
      ink.cohorts.map(({ key, customers, kept }) => [key, customers, kept.map(({ again }) => again?.count)]),
    ).toEqual([
      ['2024-Q1', 1, [1, 0, 0, 0, 1, 0, 0, 0, 0]],
      ['2024-Q3', 1, [1, 0, 0, 0, 0, 0, 0]],
      ['2024-Q4', 1, [1, 0, 0, 0, 0, 0]],
      ['2025-Q2', 1, [1, 0, 0, 0]],
    ])
  })

  it('lead to the customers behind a cell', async () => {
    const behind = async (which: string, more: object = {}) => {
      const asked = { cohort: '2024-Q2', after: 5, which, ...more }
      const { accounts, total } = (await ask('measure cohort', asked)) as CohortAccounts
      expect(total).toBe(accounts.length)
      return accounts.map(({ name }) => name)
    }
    expect(await behind('again')).toEqual(['Dune'])
    expect(await behind('not-again')).toEqual(['Ember', 'Fjord'])
    expect(await behind('customer')).toEqual(['Dune', 'Ember'])
    expect(await behind('no-longer')).toEqual(['Fjord'])
    expect(await behind('all', { segment: 'large' })).toEqual(['Ember'])
    expect(await ask('measure cohort', { cohort: '2024-Q2', after: 1, limit: 2 })).toMatchObject({
      period: '2024-Q3',
      total: 3,
      accounts: [
        {
          name: 'Dune',
          again: true,
          firstPurchase: '2024-04-05',
          lastPurchase: '2025-10-05',
          firstRevenue: 80,
          revenue: 120,
        },
        {
          name: 'Ember',
          again: false,
          firstPurchase: '2024-05-01',
          lastPurchase: '2025-06-30',
          firstRevenue: 100,
          revenue: -30,
        },
      ],
    })
  })

  it('know nothing of what came later', async () => {
    const then = await cohorts({ asOf: '2025-05-15' })
    expect(then.cohorts.at(-1)).toMatchObject({ key: '2025-Q1', customers: 1 })
    expect(then.cohorts[1]?.kept.map(({ key, again, partial }) => [key, again?.count, partial])).toEqual([
      ['2024-Q2', 3, false],
      ['2024-Q3', 1, false],
      ['2024-Q4', 1, false],
      ['2025-Q1', 1, false],
      // Dune has bought, and Ember buys in June.
      ['2025-Q2', 1, true],
    ])
    const before = await cohorts({ asOf: '2023-12-31' })
    expect(before).toMatchObject({ cohorts: [], whole: [], refused: { again: expect.stringMatching(/no orders/) } })
  })
})

describe('movement in the market made by hand', () => {
  const YEAR = { segments: ['software', 'large'], from: '2025-01-01', to: '2025-12-31' }

  it('is that counted by hand, and leads to the accounts', async () => {
    const text = await golden('movement')
    const shown = (await ask('measure movement', YEAR)) as Movement
    const [, table = ''] = text.split('\nwhere')
    const [heads = '', ...rows] = (table.split('\n\n')[0] ?? '').split('\n')
    const stages = heads.trim().split(/ +/)
    expect(shown.stages.map(({ key }) => key)).toEqual(stages)
    // Where each column of the golden begins.
    const begins = stages.map((key) => `where${heads}`.indexOf(key))
    expect(rows).toHaveLength(6)
    const went = (text.split('\nwent\n')[1]?.split('\n\n')[0] ?? '').split('\n').map((line) => {
      const [, stage = '', from = '', to = '', names = ''] = /^(\S+) +(.+?) -> (.+?) {2,}(.+)$/.exec(line) ?? []
      return { stage, from, to, names: names.split(' ') }
    })
    for (const [index, stage] of stages.entries()) {
      const { accounts, total } = (await ask('measure moved', { ...YEAR, stage })) as MovedAccounts
      expect(accounts).toHaveLength(total)
      for (const row of rows) {
        const group = row.slice(0, begins[0]).trim()
        const cell = row.slice(begins[index], begins[index + 1]).trim()
        const names = cell.split(/ +/).filter((name) => name !== '-')
        const node = shown.nodes.find((each) => each.stage === stage && each.group === group)
        expect([stage, group, node?.accounts ?? 0]).toEqual([stage, group, names.length])
        // Of those without a record there is nothing to list but by asking for them.
        const behind = accounts.filter(({ to }) => to === group).map(({ name }) => name)
        expect([stage, group, behind]).toEqual([stage, group, group === 'not there yet' ? [] : names])
      }
      for (const { stage: when, from, to, names } of went) {
        if (when !== stage) continue
        const behind = accounts.filter((each) => each.from === from && each.to === to).map(({ name }) => name)
        expect([stage, from, to, behind]).toEqual([stage, from, to, names])
      }
    }
    const links = shown.links.filter(({ from, to }) => from !== to)
    expect(new Set(links.map(({ stage, from, to, accounts }) => `${stage} ${from} ${to} ${accounts}`))).toEqual(
      new Set(went.map(({ stage, from, to, names }) => `${stage} ${from} ${to} ${names.length}`)),
    )
    const absent = { ...YEAR, stage: '2025-Q1', toGroup: 'not there yet' }
    expect(((await ask('measure moved', absent)) as MovedAccounts).accounts.map(({ name }) => name)).toEqual([
      'Jade',
      'Kite',
    ])
    expect(shown.steps.map(({ stage, moved, came, untold, stayed }) => [stage, moved, came, untold, stayed])).toEqual(
      [
        ['2025-Q2', 1, 1, 4, 5],
        ['2025-Q3', 1, 0, 3, 7],
        ['2025-Q4', 2, 1, 2, 7],
      ],
    )
  })

  it('counts members as the size of the segment as of that day does', async () => {
    const shown = (await ask('measure movement', YEAR)) as Movement
    const [, table = ''] = (await golden('movement')).split('\nmembers and unknown, by rule\n')
    for (const row of table.split('\n\n')[0]?.split('\n') ?? []) {
      const [group = '', ...cells] = row.split(/ {2,}/)
      expect(shown.stages.map(({ segments }) => segments.find((each) => each.group === group))).toEqual(
        cells.map((cell) => ({ group, members: Number(cell.split(', ')[0]), unknown: Number(cell.split(', ')[1]) })),
      )
      for (const { day, segments } of shown.stages) {
        const size = (await ask('segment size', { expr: group, asOf: day })) as { accounts: number; unknown: number }
        expect(segments.find((each) => each.group === group)).toMatchObject({
          members: size.accounts,
          unknown: size.unknown,
        })
      }
    }
  })

  it('says what turned', async () => {
    const asked = { ...YEAR, stage: '2025-Q4', fromGroup: 'in several', toGroup: 'large' }
    const { accounts } = (await ask('measure moved', asked)) as MovedAccounts
    expect(accounts).toMatchObject([
      {
        name: 'Ember',
        from: 'in several',
        to: 'large',
        changed: [
          {
            segment: 'software',
            was: 'yes',
            is: 'no',
            because: [{ rule: 'account.industry == "Software"', was: 'yes', is: 'no' }],
          },
        ],
      },
    ])
  })

  it('counts an account once where the segments have an order', async () => {
    const shown = (await ask('measure movement', { ...YEAR, partition: true })) as Movement
    const at = (stage: string) =>
      Object.fromEntries(
        shown.nodes.filter((node) => node.stage === stage).map(({ group, accounts }) => [group, accounts]),
      )
    expect(at('2025-Q1')).toEqual({ software: 4, large: 1, 'in none': 2, 'cannot be told': 3, 'not there yet': 2 })
    expect(at('2025-Q4')).toEqual({ software: 5, large: 3, 'in none': 2, 'cannot be told': 2 })
  })

  it('shows the saved segments by itself, the largest first, and as far as the records go', async () => {
    const shown = (await ask('measure movement', {})) as Movement
    expect(shown.groups.slice(0, 2)).toMatchObject([
      { group: 'large', kind: 'segment', rule: 'account.employees >= 100' },
      { group: 'software', kind: 'segment' },
    ])
    expect(shown.stages.map(({ key, day, partial }) => [key, day, partial])).toEqual([
      ['2025-Q1', '2025-03-31', false],
      ['2025-Q2', '2025-06-30', false],
      ['2025-Q3', '2025-09-30', false],
      ['2025-Q4', '2025-12-31', false],
      ['2026-Q1', '2026-01-15', true],
    ])
  })

  it('refuses what it cannot look at', async () => {
    const code = async (input: object, operation = 'measure movement') =>
      ask(operation, input).then(
        () => 'answered',
        (error: { problems?: readonly { code: string }[] }) => error.problems?.[0]?.code,
      )
    expect(await code({ segments: ['software', 'software'] })).toBe('segment_twice')
    expect(await code({ segments: ['contact.department == "creative"'] })).toBe('measure_of_people')
    expect(await code({ from: '2026-01-15' })).toBe('nothing_between')
    expect(await code({ from: '2015-01-01', by: 'month' })).toBe('too_many_stages')
    expect(await code({ ...YEAR, toGroup: 'nowhere' }, 'measure moved')).toBe('no_such_group')
    expect(await code({ ...YEAR, stage: '2025-Q1', fromGroup: 'large' }, 'measure moved')).toBe('nothing_before')
  })
})
