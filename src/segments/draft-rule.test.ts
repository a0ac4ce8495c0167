import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../test/scratch-market.ts'
import { smallMarket } from '../../test/small-market.ts'
import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { ConflictError } from '../problem.ts'
import { sql } from '../query/index.ts'
import { segmentOperations } from './index.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
})
afterAll(() => market?.close())

/** Runs an operation as a door does, its input and output as JSON. */
async function run(name: string, input: object, signal = new AbortController().signal) {
  const operation = segmentOperations.find((each) => each.name === name) as Operation<Market>
  const parsed = operation.input.parse(JSON.parse(JSON.stringify(input)))
  const output = await operation.run(market, parsed, { signal, progress: () => {}, actor: 'test' })
  expect(operation.print?.(operation.output.parse(output) as never, parsed)).toEqual(expect.any(String))
  return JSON.parse(JSON.stringify(operation.output.parse(output)))
}

const context = (signal: AbortSignal) => ({ signal, progress: () => {}, actor: 'test' })

function draftOperation(): Operation<Market> {
  return segmentOperations.find((each) => each.name === 'segment draft') as Operation<Market>
}

/** The engine, asleep for a twentieth of a second at each row. */
const slowly: Market['engine']['rows'] = (statement, options) =>
  market.engine.rows(
    sql`SELECT asked.*, sleepEachRow(0.05) AS slept FROM (${statement}) AS asked, numbers(60) AS more`,
    {
      ...options,
      settings: { max_block_size: 1, function_sleep_max_microseconds_per_block: 0 },
    },
  )

const group = (...items: object[]) => ({ kind: 'group', join: 'all', not: false, items })

describe('segment draft', () => {
  it('makes a tree of a text and counts every clause, as segment size counts it alone', async () => {
    const rules = [
      'account.industry == "Software" && account.employees >= 100 && deals.exists(d, d.status == "won")',
      'account.employees > 90 || account.country == "Germany"',
      'contact.department == "creative" && contact.account.employees > 100 && has(contact.email)',
      'deals.map(d, d.amount).max() > 10 && orders.size() == 0',
    ]
    for (const rule of rules) {
      const drafted = await run('segment draft', { rule })
      const { sentence, rule: _, ...alone } = await run('segment size', { expr: rule })
      expect(drafted).toMatchObject({ rule, problems: [], sentence, size: alone })
      for (const clause of drafted.clauses) {
        const { sentence: said, rule: text, ...size } = await run('segment size', { expr: clause.rule })
        expect(clause).toMatchObject({ rule: text, sentence: said, size })
        expect(rule.slice(clause.start, clause.end)).toBe(clause.rule)
      }
      const back = await run('segment draft', { tree: drafted.tree, subject: drafted.subject })
      expect(back).toMatchObject({ rule, size: alone, tree: drafted.tree })
    }
  })

  it('tells an unfinished row by its path and counts the others', async () => {
    const drafted = await run('segment draft', {
      tree: group(
        { kind: 'compare', field: 'industry', operator: 'is', value: 'Software' },
        {
          kind: 'related',
          relation: 'contacts',
          quantity: 'more',
          count: 1,
          where: group({ kind: 'compare', field: 'department', operator: 'is', value: null }),
        },
        { kind: 'compare', field: 'emplyees', operator: 'more', value: 5 },
        { kind: 'raw', text: 'account.country = "x"' },
      ),
    })
    expect(drafted.rule).toBe('account.industry == "Software" && contacts.size() > 1')
    expect(drafted.problems.map(({ code, path }: { code: string; path: number[] }) => [code, path])).toEqual([
      ['row_incomplete', [1, 0]],
      ['unknown_field', [2]],
      ['syntax', [3]],
    ])
    expect(drafted.size.accounts).toEqual(expect.any(Number))
    expect(drafted.clauses.map((clause: { path: number[] }) => clause.path)).toEqual([[0], [1]])
  })

  it('finds the row of a problem in the text', async () => {
    const drafted = await run('segment draft', {
      rule: 'account.industry == "Software" && contacts.exists(c, c.department == "x" && c.departmnt == "y")',
    })
    expect(drafted.problems).toMatchObject([{ code: 'unknown_field', path: [1, 1] }])
    expect(drafted.size).toBeNull()
  })

  it('has no tree for a text that cannot be read, and an empty one for nothing', async () => {
    expect(await run('segment draft', { rule: 'account.industry = "x"' })).toMatchObject({ tree: null, size: null })
    expect(await run('segment draft', { rule: '' })).toMatchObject({
      tree: group(),
      problems: [{ code: 'rule_empty' }],
    })
    expect(await run('segment draft', { tree: group() })).toMatchObject({
      problems: [{ code: 'rule_empty', path: [] }],
    })
  })

  it('says when a tree is meant of people and speaks of none', async () => {
    const tree = group({ kind: 'raw', text: 'true' })
    expect(await run('segment draft', { tree, subject: 'contact' })).toMatchObject({
      subject: 'account',
      problems: [{ code: 'subject_not_said' }],
    })
  })
})

describe('whoever types on', () => {
  it('stops counting inside the engine, and the next draft does not wait for it', async () => {
    const stop = new AbortController()
    const endless = { ...market, engine: { ...market.engine, rows: slowly } }
    const asked = draftOperation().run(
      endless,
      { rule: 'account.employees > 5', subject: 'account', counts: true },
      context(stop.signal),
    )
    setTimeout(() => stop.abort(), 50)
    await expect(asked).rejects.toMatchObject({ code: 'query_cancelled' })
    const next = await run('segment draft', { rule: 'account.employees > 5' })
    expect(next.size.total).toBe(9)
  })
})

describe('segment vocabulary', () => {
  it('tells fields with coverage and what can be asked of them', async () => {
    const { kinds, functions } = await run('segment vocabulary', {})
    expect(kinds[0]).toMatchObject({ name: 'accounts', one: 'company', rows: 9 })
    const employees = kinds[0].fields.find(({ name }: { name: string }) => name === 'employees')
    expect(employees).toMatchObject({ label: 'number of employees', type: 'integer', coverage: 8 / 9 })
    expect(employees.operators).toContain('between')
    expect(functions.map(({ name }: { name: string }) => name)).toContain('inSegment')
  })
})

describe('segment examples', () => {
  it('are accounts that the rule keeps, leaves out or cannot tell about, with the reason', async () => {
    const expr = 'account.industry == "Software" && account.employees >= 100'
    const counted = await run('segment size', { expr })
    const names = async (which: string) => {
      const { examples } = await run('segment examples', { expr, which, limit: 100 })
      return examples as { name: string; account: number; why: string[] }[]
    }
    const [kept, out, unknown] = [await names('in'), await names('out'), await names('unknown')]
    expect([kept.length, unknown.length]).toEqual([counted.accounts, counted.unknown])
    expect(kept.length + out.length + unknown.length).toBe(counted.total)
    expect(unknown.map((each) => each.why)).toEqual([['account.employees']])
    expect(out.every((each) => each.why.length > 0)).toBe(true)
    expect(out.find((each) => each.name === 'Fjord')?.why).toEqual(['account.employees >= 100'])
    expect(await names('in')).toEqual(kept)
  })

  it('name the person for a rule about people', async () => {
    const { examples } = await run('segment examples', { expr: 'contact.department == "creative"' })
    expect(examples).toHaveLength(4)
    expect(examples[0]).toMatchObject({ contact: { name: expect.anything() } })
  })
})

describe('segment compare', () => {
  it('counts both and either side, and says how the rules differ', async () => {
    const a = 'account.industry == "Software" && account.employees >= 100'
    const b = 'account.employees >= 100 && account.country == "Germany"'
    const compared = await run('segment compare', { a, b })
    expect(compared).toMatchObject({
      a: { rule: a, size: { accounts: 5 }, clauses: ['account.industry == "Software"'] },
      b: { clauses: ['account.country == "Germany"'] },
      sharedClauses: ['account.employees >= 100'],
    })
    const both = await run('segment size', { expr: `${a} && ${b}` })
    expect(compared.both).toBe(both.accounts)
    expect(compared.a.only).toBe(compared.a.size.accounts - both.accounts)
    expect(compared.a.examples).toHaveLength(compared.a.only)
    expect(compared.examples).toHaveLength(compared.both)
    expect(compared.jaccard).toBeCloseTo(both.accounts / (compared.both + compared.a.only + compared.b.only))
    await expect(run('segment compare', { a, b: 'contact.may_contact' })).rejects.toThrow('people')
  })
})

describe('two people at one segment', () => {
  it('are told of each other, with both versions', async () => {
    const expr = 'account.employees > 10'
    await run('segment save', { name: 'shared', expr, basedOn: 0 })
    const conflict = (input: object) =>
      run('segment save', { name: 'shared', ...input }).then(
        () => undefined,
        (error: unknown) => (error instanceof ConflictError ? error : undefined),
      )
    expect(await conflict({ expr: 'account.employees > 20', basedOn: 1 })).toBeUndefined()
    const refused = await conflict({ expr: 'account.employees > 30', basedOn: 1 })
    expect(refused?.problems).toMatchObject([{ code: 'segment_changed', at: { field: 'basedOn' } }])
    expect(refused?.current).toMatchObject({ rule: 'account.employees > 20', version: 2 })
    expect(refused?.yours).toMatchObject({ rule: 'account.employees > 30', version: 1 })
    expect(await conflict({ expr: 'account.employees > 40', basedOn: 0 })).toBeDefined()
    // The same wish is in nobody's way, and who does not say what it is based on is not asked.
    expect(await conflict({ expr: 'account.employees > 20', basedOn: 1 })).toBeUndefined()
    expect(await conflict({ expr: 'account.employees > 50' })).toBeUndefined()
    expect(await conflict({ expr, basedOn: 7 })).toBeDefined()
    expect(await run('segment show', { name: 'shared' })).toMatchObject({
      version: 3,
      rule: 'account.employees > 50',
    })
  })

  it('copies under a new name, and never over another', async () => {
    await run('segment save', { name: 'first', expr: 'account.employees > 10', note: 'why' })
    const copied = await run('segment copy', { name: 'first', newName: 'second' })
    expect(copied).toMatchObject({ name: 'second', copiedFrom: 'first', version: 1 })
    expect(await run('segment show', { name: 'second' })).toMatchObject({
      note: 'why',
      rule: 'account.employees > 10',
    })
    await expect(run('segment copy', { name: 'first', newName: 'second' })).rejects.toThrow('already')
    await expect(run('segment copy', { name: 'first', newName: 'No Name' })).rejects.toThrow('cannot be the name')
  })
})
