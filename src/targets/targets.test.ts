import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../test/scratch-market.ts'
import { smallMarket } from '../../test/small-market.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { targetOperations } from './index.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
})
afterAll(() => market?.close())

const SOFTWARE = 'account.industry == "Software"'

interface Listed {
  total: number
  unknown: number
  listed: number
  leftOut: { reason: string; accounts: number; altogether: number }[]
  people?: { total: number; listed: number }
  columns: string[]
  rows: Record<string, unknown>[]
  written?: { file: string; rows: number; neutralised: number }
  unusable: { reason: string; rows: number }[]
}

/** Runs the operation as a door does: input and output through their schemas. */
async function list(input: object): Promise<Listed> {
  const [operation] = targetOperations
  if (operation === undefined) throw new Error('no operation')
  const parsed = operation.input.parse({ segment: SOFTWARE, ...input })
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  const output = operation.output.parse(await operation.run(market, parsed, context))
  expect(operation.print?.(output, parsed)).toEqual(expect.stringMatching(/\S/))
  return output as Listed
}

async function problemsOf(work: Promise<unknown>): Promise<readonly Problem[]> {
  return work.then(
    () => [],
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problems
      throw error
    },
  )
}

const names = (listed: Listed): unknown[] => listed.rows.map((row) => row.name)
const everybody = { lifecycle: 'any', keepOpenDeals: true, keepDoNotContact: true, touchedWithin: 0 }

describe('target list', () => {
  it('lists prospects, the biggest first, and counts whom it leaves out and why', async () => {
    const listed = await list({})
    // Bolt: lifecycle missing, nothing bought. Gale: only the buyer came by; no size, so last.
    expect(names(listed)).toEqual(['Acme', 'Bolt', '=Gale'])
    expect(listed).toMatchObject({ total: 7, unknown: 1, listed: 3, lifecycleAssumed: 2 })
    expect(listed.leftOut.map((each) => [each.reason, each.accounts, each.altogether])).toEqual([
      ['other_lifecycle', 1, 1],
      ['open_deal', 1, 1],
      ['do_not_contact', 1, 1],
      // Dune was touched as well, and is counted under its open deal.
      ['recently_touched', 1, 2],
    ])
    expect(listed.leftOut.reduce((sum, each) => sum + each.accounts, listed.listed)).toBe(listed.total)
  })

  it('keeps what it is told to keep', async () => {
    expect(names(await list(everybody))).toEqual(['Acme', 'Bolt', 'Crest', 'Dune', 'Ember', 'Fjord', '=Gale'])
    expect(names(await list({ lifecycle: 'customer' }))).toEqual(['Crest'])
    expect(names(await list({ keepOpenDeals: true, touchedWithin: 0 }))).toContain('Dune')
    expect(names(await list({ keepDoNotContact: true }))).toContain('Ember')
    expect(names(await list({ touchedWithin: 5 }))).toContain('Fjord')
    expect(names(await list({ touchedBy: 'any' }))).not.toContain('=Gale')
    expect(names(await list({ touchedWithin: 200 }))).not.toContain('Acme')
    const reachable = await list({ needsContact: true })
    expect(names(reachable)).toEqual(['Acme', 'Bolt', '=Gale'])
  })

  it('orders by any expression, missing values last in either direction, and shows it', async () => {
    const most = await list({ ...everybody, orderBy: 'contacts.size()', include: ['account.technologies'] })
    expect(names(most).slice(0, 2)).toEqual(['Acme', 'Bolt'])
    expect(most.columns.slice(-2)).toEqual(['contacts.size()', 'technologies'])
    expect(most.rows[0]?.['contacts.size()']).toBe(3)
    const smallest = await list({ ...everybody, orderBy: 'account.employees', asc: true })
    expect(names(smallest)).toEqual(['Fjord', 'Ember', 'Dune', 'Crest', 'Bolt', 'Acme', '=Gale'])
    const first = await list({
      ...everybody,
      orderBy: 'deals.filter(d, d.status == "won").map(d, d.closed_at).max()',
    })
    expect(first.rows[0]?.['deals.filter(d, d.status == "won").map(d, d.closed_at).max()']).toBe('2025-02-01')
  })

  it('caps each owner but not the accounts of nobody, and counts it', async () => {
    const capped = await list({ ...everybody, capPerOwner: 1 })
    expect(names(capped)).toEqual(['Acme', 'Crest', '=Gale'])
    expect(capped.leftOut.at(-1)).toMatchObject({ reason: 'owner_cap', accounts: 4 })
    expect(capped.listed).toBe(3)
    expect(await list({ ...everybody, limit: 2 })).toMatchObject({
      listed: 2,
      rows: [{ name: 'Acme' }, { name: 'Bolt' }],
    })
  })

  it('lists people who may be contacted, of accounts or of a rule about people', async () => {
    const people = await list({ people: true })
    expect(people.rows.map((row) => row.name)).toEqual(['Ada Lovelace', 'Dora Diaz', 'Eve'])
    expect(people.people).toMatchObject({ total: 5, listed: 3, leftOut: [{ people: 2 }] })
    const creative = await list({ segment: 'contact.department == "creative"' })
    // Flo works at a customer; Bob may not be contacted.
    expect(creative.rows.map((row) => row.name)).toEqual(['Ada Lovelace', 'Dora Diaz'])
    expect(creative).toMatchObject({ total: 3, listed: 2 })
  })

  it('writes files: spreadsheet-safe, hashed, refused when too short', async () => {
    const out = join(market.folder, 'list.csv')
    const written = await list({ out })
    expect(written.written).toEqual({ file: out, rows: 3, neutralised: 1 })
    expect(await readFile(out, 'utf8')).toBe(
      [
        'id,name,domain,industry,employees,country,region,city,lifecycle,owner',
        '0015g00000AbCdE,Acme,acme.com,Software,500,United States,,,prospect,Dana',
        '2,Bolt,bolt.de,Software,300,Germany,,,prospect,Dana',
        "7,'=Gale,,Software,,,,,prospect,",
        '',
      ].join('\n'),
    )
    expect(await problemsOf(list({ out }))).toMatchObject([{ code: 'file_exists' }])

    const short = join(market.folder, 'linkedin.csv')
    expect(await problemsOf(list({ out: short, format: 'linkedin' }))).toMatchObject([
      { code: 'too_few_rows', message: expect.stringContaining('297 too few') },
    ])
    await expect(readFile(short)).rejects.toThrow('ENOENT')

    const google = join(market.folder, 'google.csv')
    const hashed = await list({ out: google, format: 'google' })
    // Eve has neither e-mail nor phone.
    expect(hashed).toMatchObject({
      people: { listed: 2 },
      unusable: [{ reason: 'no usable e-mail, phone or address', rows: 1 }],
      written: { rows: 2 },
    })
    const [header, ...rows] = (await readFile(google, 'utf8')).trimEnd().split('\n')
    expect(header).toBe('Email,Phone,First Name,Last Name,Country,Zip')
    expect(rows).toHaveLength(2)
    expect(rows.join()).not.toMatch(/ada|dora|@/i)

    const salesforce = await list({ format: 'salesforce' })
    expect(salesforce.rows.map((row) => row.Id)).toEqual(['0015g00000AbCdE', null, null])
  })

  it('tells all that is wrong with a request at once', async () => {
    const found = await problemsOf(
      list({
        orderBy: 'account.size',
        include: ['account.foo'],
        format: 'linkedin',
        asc: true,
        desc: true,
        people: true,
      }),
    )
    expect(found.map((problem) => problem.code).sort()).toEqual([
      'format_has_fixed_columns',
      'format_lists_accounts',
      'two_directions',
      'unknown_field',
      'unknown_field',
    ])
    expect(await problemsOf(list({ segment: 'nobody' }))).toMatchObject([{ code: 'no_such_segment' }])
  })
})
