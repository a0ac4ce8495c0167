import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { ScratchMarket } from '../../test/scratch-market.ts'
import { smallMarket } from '../../test/small-market.ts'
import { ProblemError } from '../problem.ts'
import { columns } from './operations/columns.ts'
import { leftOut } from './operations/left-out.ts'
import { list } from './operations/list.ts'
import { page } from './operations/page.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
})
afterAll(() => market?.close())

const SOFTWARE = 'account.industry == "Software"'
const EVERYBODY = { lifecycle: 'any', keepOpenDeals: true, keepDoNotContact: true, touchedWithin: 0 } as const

type AnyOperation = typeof page

/** Runs an operation as a door does: input and output through their schemas. */
async function run(operation: AnyOperation, input: object): Promise<Record<string, unknown>> {
  const parsed = operation.input.parse(input) as never
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  const output = operation.output.parse(await operation.run(market, parsed, context)) as z.output<z.ZodObject>
  expect(operation.print?.(output, parsed)).toEqual(expect.stringMatching(/\S/))
  return output
}

interface Page {
  total: number
  eligible: number
  found: number
  leftOut: unknown[]
  columns: { text: string; label: string; type: string; unit: string | null }[]
  rows: { account: number; id: string; name: string; cells: unknown[] }[]
}

async function pageOf(input: object): Promise<Page> {
  return (await run(page, { segment: SOFTWARE, ...input })) as unknown as Page
}

const names = ({ rows }: Pick<Page, 'rows'>): string[] => rows.map((row) => row.name)

describe('target page', () => {
  it('is a part of the whole list, for any request and any place', async () => {
    const figure = 'deals.map(d, d.amount).max()'
    const requests = fc.record(
      {
        segment: fc.constantFrom('true', SOFTWARE, 'contact.department == "creative"', 'account.employees < 250'),
        orderBy: fc.constantFrom('account.name', 'contacts.size()', figure, 'account.country'),
        asc: fc.boolean(),
        lifecycle: fc.constantFrom('prospect', 'customer', 'any'),
        keepOpenDeals: fc.boolean(),
        touchedWithin: fc.constantFrom(0, 5, 30, 400),
        needsContact: fc.boolean(),
        capPerOwner: fc.constantFrom(1, 2),
      },
      { requiredKeys: ['segment'] },
    )
    await fc.assert(
      fc.asyncProperty(requests, fc.nat(9), fc.integer({ min: 1, max: 9 }), async (asked, offset, limit) => {
        // A list of accounts also where the rule is about people: what a page is.
        const aboutPeople = asked.segment.startsWith('contact.')
        const segment = aboutPeople ? 'contacts.exists(c, c.department == "creative")' : asked.segment
        const whole = (await run(list, { ...asked, segment, include: [figure], limit: 1000 })) as unknown as {
          rows: Record<string, unknown>[]
          total: number
          leftOut: unknown[]
        }
        const found = await pageOf({ ...asked, include: [figure], offset, limit })
        const expected = whole.rows.slice(offset, offset + limit)
        expect(found.rows.map((row) => row.id)).toEqual(expected.map((row) => row.id))
        const place = found.columns.findIndex((column) => column.text === figure)
        expect(found.rows.map((row) => row.cells[place])).toEqual(expected.map((row) => row[figure]))
        expect(found).toMatchObject({
          total: whole.total,
          eligible: whole.rows.length,
          found: whole.rows.length,
          leftOut: whole.leftOut,
        })
      }),
      { numRuns: 12 },
    )
  })

  it('finds names and domains, and says what each column is', async () => {
    expect(names(await pageOf({ ...EVERYBODY, search: ' BOLT.d ' }))).toEqual(['Bolt'])
    const found = await pageOf({
      ...EVERYBODY,
      search: 'r',
      columns: [
        'account.technologies',
        'deals.map(d, d.amount).sum()',
        'deals.map(d, d.closed_at).max() - deals.map(d, d.opened_at).min()',
      ],
    })
    expect(found).toMatchObject({ eligible: 7, found: 3, columns: [{ label: 'Technologies' }, {}, {}] })
    expect(found.columns.map(({ type, unit }) => [type, unit])).toEqual([
      ['list', null],
      ['number', 'USD'],
      ['number', 'days'],
    ])
    expect(found.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Crest', [], 100, 31],
      ['Ember', [], 0, null],
      ['Fjord', [], 0, null],
    ])
  })

  it('stands still while it is read, and is settled anew after a change', async () => {
    const asked = { segment: 'account.city == "Trondheim" || account.employees > 1000', ...EVERYBODY }
    expect(names(await pageOf(asked))).toEqual([])
    const ALWAYS = { _valid_from: '1970-01-01 00:00:00.000', _valid_to: '2200-01-01 00:00:00.000' }
    const known = { ...ALWAYS, _known_from: '1970-01-01 00:00:00.000', _current: true, _import: 1, _row: 1 }
    await market.engine.insert('accounts', [{ ...known, aid: 99, rid: 99, name: 'Late', city: 'Trondheim' }])
    expect(names(await pageOf(asked))).toEqual([])
    await market.state.change({ actor: 'test', action: 'import.finish', subject: 'import:1' }, async () => {})
    expect(names(await pageOf(asked))).toEqual(['Late'])
  })

  it('tells all that is wrong with a request at once', async () => {
    const wrong = pageOf({ orderBy: 'account.size', columns: ['account.foo', 'account.name'], asc: true, desc: true })
    const problems = await wrong.catch((error: unknown) => (error as ProblemError).problems)
    expect(
      (problems as unknown as { code: string; at: { field: string } }[]).map(({ code, at }) => [code, at.field]),
    ).toEqual([
      ['two_directions', 'asc'],
      ['unknown_field', 'orderBy'],
      ['unknown_field', 'columns'],
    ])
  })
})

describe('target left-out', () => {
  it.each([
    [
      'other_lifecycle',
      {},
      'Crest',
      'A customer: 1 won deal, the last on 1 February 2025 and 1 order, the last on 1 March 2025.',
    ],
    ['open_deal', {}, 'Dune', 'A deal without a name, opened on 1 December 2025.'],
    ['do_not_contact', {}, 'Ember', 'Your records say: do not contact.'],
    ['recently_touched', {}, 'Fjord', 'Call on 25 December 2025, begun by nobody knows whom.'],
    ['no_contact', { ...EVERYBODY, needsContact: true }, 'Dune', 'Nobody is known there.'],
    ['owner_cap', { ...EVERYBODY, capPerOwner: 1 }, 'Bolt', 'Dana has 1 account on the list that comes before it.'],
  ])('shows what the records say: %s', async (reason, more, name, evidence) => {
    const found = await run(leftOut, { segment: SOFTWARE, ...more, reason })
    expect((found['rows'] as object[])[0]).toMatchObject({ name, evidence })
    expect(found['found']).toBe(found['accounts'])
    const searched = await run(leftOut, { segment: SOFTWARE, ...more, reason, search: name, offset: 1 })
    expect(searched).toMatchObject({ found: 1, rows: [] })
  })

  it('leaves nobody out under a condition that is switched off', async () => {
    const found = await run(leftOut, { segment: SOFTWARE, ...EVERYBODY, reason: 'open_deal' })
    expect(found).toMatchObject({ accounts: 0, rows: [] })
  })
})

describe('target columns', () => {
  it('offers every field and figures that can be shown as they are offered', async () => {
    const { columns: offered } = (await run(columns, {})) as {
      columns: { text: string; label: string; type: string }[]
    }
    expect(offered.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Employees', 'People known', 'Last touch']),
    )
    // Offered before anybody knows whether there is one: where there is none, the list says so.
    const others = offered.filter(({ text }) => text !== 'champion')
    expect(others).toHaveLength(offered.length - 1)
    await expect(pageOf({ ...EVERYBODY, columns: ['champion'] })).rejects.toThrow('Nobody has settled on a champion')
    const shown = await pageOf({ ...EVERYBODY, columns: others.map(({ text }) => text) })
    expect(shown.columns.map(({ text, type }) => [text, type])).toEqual(others.map(({ text, type }) => [text, type]))
    expect(await run(columns, { expression: 'orders.size() * 2' })).toMatchObject({ columns: [{ type: 'integer' }] })
    await expect(run(columns, { expression: 'orders.size(' })).rejects.toThrow(ProblemError)
  })
})
