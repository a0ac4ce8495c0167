import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { operations } from '../../operations.ts'
import { ProblemError } from '../../problem.ts'

/** Answers as they come from a door; the tests name what they look at. */
type Answer = ReturnType<typeof JSON.parse>

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
})
afterAll(() => market?.close())

async function run(name: string, input: object = {}): Promise<Answer> {
  const operation = operations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  const parsed = operation.input.parse(input)
  const context = { signal: new AbortController().signal, progress: () => undefined, actor: 'test' }
  const workspace = { ...market, places: { observations: '', decisions: '' } }
  const output = operation.output.parse(await operation.run(workspace, parsed, context))
  expect(operation.print?.(output, parsed)).toMatch(/\S/)
  return output
}

const refused = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problems[0]?.code : String(error)),
  )

const save = (name: string, expr: string) => run('segment save', { name, expr })
const accounts = (rows: string) => bring(market, 'accounts', `id,name,industry,employees\n${rows}`)
const namesIn = async (name: string, on: string): Promise<string[]> =>
  (await run('segment was-in', { name, on })).page.map((each: { name: string }) => each.name)

/** `Corp entered by data: account.employees >= 50`. */
const moves = async (name: string, input: object = {}): Promise<string[]> => {
  const shown = await run('segment moved', { name, ...input })
  return shown.moves.map((each: Answer) => {
    const of = each.because.map((clause: { rule: string }) => clause.rule).join(', ')
    return `${each.name} ${each.direction} by ${each.reason}${of === '' ? '' : `: ${of}`}`
  })
}

describe('a segment over time', () => {
  it('keeps who is in at a refresh; the first one has nothing to compare with', async () => {
    market.at('2025-01-10T09:00:00Z')
    await accounts('1,Acme,Software,100\n2,Bolt,Software,60\n3,Corp,Retail,10\n4,Dune,Software,\n')
    await save('large', 'account.employees >= 50')
    await save('large-software', 'account.industry == "Software" && inSegment("large")')
    expect(await run('segment history', { name: 'large' })).toMatchObject({ keptSince: null, refreshes: [] })
    market.at('2025-01-12T09:00:00Z')
    const { segments } = await run('segment refresh')
    expect(segments).toMatchObject([
      { name: 'large', accounts: 2, unknown: 1, total: 4, since: null },
      { name: 'large-software', accounts: 2, unknown: 1, total: 4, since: null },
    ])
    expect((await run('segment refresh')).segments).toMatchObject([
      { since: { carried: 2, entered: 0, left: 0, ruleChanged: false } },
      { since: { carried: 2, entered: 0, left: 0 } },
    ])
  })

  it('tells who entered and who left, and the condition that made them', async () => {
    market.at('2025-02-01T09:00:00Z')
    await accounts('2,Bolt,Software,20\n3,Corp,Retail,80\n5,Ember,Software,200\n')
    const { segments } = await run('segment refresh')
    expect(segments).toMatchObject([
      { accounts: 3, since: { entered: 2, left: 1, ruleChanged: false } },
      { accounts: 2, since: { entered: 1, left: 1 } },
    ])
    // Ember came with the import: before it nothing was known of it, so no condition can be named.
    expect(await moves('large')).toEqual([
      'Corp entered by data: account.employees >= 50',
      expect.stringMatching(/^Ember entered by data/),
      'Bolt left by data: account.employees >= 50',
    ])
    expect(await moves('large-software', { direction: 'left' })).toEqual(['Bolt left by data: inSegment("large")'])
  })

  it('tells a new rule from new data, also where the rule of a used segment is new', async () => {
    market.at('2025-03-01T09:00:00Z')
    await accounts('2,Bolt,Software,150\n5,Ember,Software,30\n')
    await save('large', 'account.employees >= 90')
    const { segments } = await run('segment refresh')
    expect(segments).toMatchObject([
      { accounts: 2, version: 2, since: { entered: 1, left: 2, ruleChanged: true, enteredByRule: 0, leftByRule: 1 } },
      { accounts: 2, version: 1, since: { entered: 1, left: 1, ruleChanged: true, enteredByRule: 0, leftByRule: 0 } },
    ])
    expect(await moves('large')).toEqual([
      'Bolt entered by data: account.employees >= 90',
      'Corp left by rule: account.employees >= 90',
      'Ember left by data: account.employees >= 90',
    ])
    await save('large', 'account.employees >= 25')
    await run('segment refresh', { names: ['large'] })
    expect(await moves('large')).toEqual([
      'Corp entered by rule: account.employees >= 90',
      'Ember entered by rule: account.employees >= 90',
    ])
    expect((await run('segment moved', { name: 'large', since: '2025-02-01' })).entered).toBe(5)
  })

  it('shows its versions with what changed in them, and its refreshes as they were', async () => {
    const shown = await run('segment history', { name: 'large' })
    expect(shown.keptSince).toBe('2025-01-12T09:00:00.000Z')
    expect(shown.refreshes.map((each: Answer) => [each.accounts, each.version])).toEqual([
      [2, 1],
      [2, 1],
      [3, 1],
      [2, 2],
      [4, 3],
    ])
    expect(shown.versions).toMatchObject([
      { version: 3, change: 'rule', until: null },
      {
        version: 2,
        change: 'rule',
        difference: {
          added: [],
          changed: [{ before: { rule: 'account.employees >= 50' }, after: { rule: 'account.employees >= 90' } }],
        },
      },
      { version: 1, change: 'first', difference: null },
    ])
    expect((await run('segment history', { name: 'large', limit: 1 })).refreshes).toHaveLength(1)
    const used = (await run('segment history', { name: 'large-software' })).refreshes
    expect(used.map((each: Answer) => each.since?.through ?? [])).toEqual([[], [], [], ['large']])
  })

  it('says since when an account is in', async () => {
    const since = async (account: string) => {
      const { segments } = await run('segment of', { account })
      return segments.map((each: Answer) => each.since && [each.since.at.slice(0, 10), each.since.orBefore])
    }
    expect(await since('Acme')).toEqual([
      ['2025-01-12', true],
      ['2025-01-12', true],
    ])
    expect(await since('Bolt')).toEqual([
      ['2025-03-01', false],
      ['2025-03-01', false],
    ])
    expect(await since('Dune')).toEqual([null, null])
  })

  it('says who was in on a day, by the last refresh until then, under its rule', async () => {
    expect(await namesIn('large', '2025-01-31')).toEqual(['Acme', 'Bolt'])
    expect(await run('segment was-in', { name: 'large', on: '2025-02-14' })).toMatchObject({
      basis: 'kept',
      refresh: { at: '2025-02-01T09:00:00.000Z' },
      version: 1,
      versionOnDay: 1,
      accounts: 3,
      page: [{ name: 'Acme' }, { name: 'Corp' }, { name: 'Ember' }],
    })
    const page = await run('segment was-in', { name: 'large', on: '2025-02-14', offset: 1, limit: 1 })
    expect(page.page).toMatchObject([{ name: 'Corp' }])
  })

  it('computes a day before the first refresh under the rule of that day, and says so', async () => {
    expect(await run('segment was-in', { name: 'large', on: '2025-01-11' })).toMatchObject({
      basis: 'recomputed',
      refresh: null,
      version: 1,
      accounts: 2,
      // Dune without a number of people, and Ember, of which nothing was known yet.
      unknown: 2,
      page: [{ name: 'Acme' }, { name: 'Bolt' }],
    })
    const again = await run('segment was-in', { name: 'large', on: '2025-02-14', recompute: true })
    expect(again).toMatchObject({
      basis: 'recomputed',
      version: 1,
      page: [{ name: 'Acme' }, { name: 'Corp' }, { name: 'Ember' }],
    })
    expect(await refused(run('segment was-in', { name: 'large', on: '2025-01-09' }))).toBe('before_first_version')
    expect(await refused(run('segment was-in', { name: 'large', on: '2025-03-09' }))).toBe('date_to_come')
  })

  it('counts merged accounts once without anybody having left, and apart again without anybody having come', async () => {
    market.at('2025-04-01T09:00:00Z')
    await run('account merge', { keep: 'Acme', others: ['Bolt'] })
    const once = (await run('segment refresh', { names: ['large'] })).segments
    expect(once).toMatchObject([{ accounts: 3, since: { carried: 3, entered: 0, left: 0 } }])
    expect(await run('segment was-in', { name: 'large', on: '2025-03-31' })).toMatchObject({ accounts: 4, listed: 3 })
    market.at('2025-04-02T09:00:00Z')
    await run('account unmerge', { account: 'Acme' })
    const apart = (await run('segment refresh', { names: ['large'] })).segments
    expect(apart).toMatchObject([{ accounts: 4, since: { carried: 4, entered: 0, left: 0 } }])
    expect(await run('segment was-in', { name: 'large', on: '2025-04-01' })).toMatchObject({ accounts: 3, listed: 4 })
  })

  it('still knows of an account whose import was taken back, and gives its number to no other', async () => {
    market.at('2025-05-01T09:00:00Z')
    await accounts('6,Fjord,Retail,500\n')
    await run('segment refresh')
    await run('import undo', {})
    market.at('2025-05-02T09:00:00Z')
    await accounts('7,Gale,Retail,500\n')
    const [large] = (await run('segment refresh')).segments
    expect(large.since).toMatchObject({ entered: 1, left: 1 })
    const { page } = await run('segment was-in', { name: 'large', on: '2025-05-01' })
    expect(page.map((each: Answer) => [each.name, each.here])).toEqual([
      ['Acme', true],
      ['Bolt', true],
      ['Corp', true],
      ['Ember', true],
      [null, false],
    ])
  })

  it('goes on after it was deleted and restored, and knows the time between', async () => {
    market.at('2025-06-01T09:00:00Z')
    await run('segment delete', { name: 'large-software' })
    expect(await run('segment history', { name: 'large-software' })).toMatchObject({
      deletedAt: '2025-06-01T09:00:00.000Z',
      refreshCount: 6,
    })
    expect(await namesIn('large-software', '2025-05-20')).toEqual(['Acme', 'Bolt', 'Ember'])
    market.at('2025-06-10T09:00:00Z')
    await run('change undo')
    await run('segment refresh', { names: ['large-software'] })
    const shown = await run('segment history', { name: 'large-software' })
    expect(shown).toMatchObject({
      deletedAt: null,
      refreshCount: 7,
      versions: [{ change: 'restored' }, { change: 'first' }],
    })
    expect(await refused(run('segment was-in', { name: 'large-software', on: '2025-06-05' }))).toBe(
      'segment_was_deleted',
    )
    expect(await refused(run('segment history', { name: 'nobody' }))).toBe('no_such_segment')
    await run('segment rename', { name: 'large-software', newName: 'big-software' })
    await expect(run('segment history', { name: 'large-software' })).rejects.toThrow('any more')
  })
})

describe('an import', () => {
  it('offers a refresh, and does it when it is asked to', async () => {
    market.at('2025-07-01T09:00:00Z')
    const path = await market.file('more.csv', 'id,name,employees\n8,Haze,900\n')
    const offered = await run('import', { files: [path] })
    expect(offered.segments).toEqual({ saved: 2, refreshed: null, problem: null })
    await market.file('more.csv', 'id,name,employees\n8,Haze,1\n9,Iris,900\n')
    const { segments } = await run('import', { files: [path], refresh: true })
    expect(segments.refreshed.segments).toMatchObject([
      { name: 'big-software' },
      { name: 'large', since: { entered: 1 } },
    ])
    expect(await moves('large')).toEqual([expect.stringMatching(/^Iris entered by data/)])
    await run('import undo', {})
  })
})

describe('a dry run of a save', () => {
  it('shows who would come and go, what changes, and whom else it moves, and saves nothing', async () => {
    const asked = { name: 'large', expr: 'account.employees >= 90 && account.industry == "Retail"', dryRun: true }
    const { preview, ...shown } = await run('segment save', asked)
    expect(shown).toMatchObject({ created: false, changed: true, version: 4 })
    expect(preview).toMatchObject({
      before: { accounts: 6, unknown: 1 },
      after: { accounts: 1, unknown: 1 },
      entered: 0,
      left: 5,
      leftAccounts: [{ name: 'Acme' }, { name: 'Bolt' }, { name: 'Corp' }, { name: 'Ember' }, { name: 'Haze' }],
      difference: { added: [{ rule: 'account.industry == "Retail"' }], changed: [{}], dropped: [] },
      moves: [{ name: 'big-software', before: { accounts: 3 }, after: { accounts: 0 }, left: 3 }],
    })
    expect(await run('segment show', { name: 'large' })).toMatchObject({ version: 3 })
    expect(await refused(run('segment save', { ...asked, expr: 'account.nothing > 1' }))).toBe('unknown_field')
    const fresh = await run('segment save', { name: 'new', expr: 'account.employees >= 500', dryRun: true })
    expect(fresh).toMatchObject({
      created: true,
      preview: { before: null, difference: null, enteredAccounts: [{ name: 'Gale' }, { name: 'Haze' }] },
    })
  })
})

describe('a refresh', () => {
  it('is refused while an import runs, and leaves nothing when it fails', async () => {
    const before = await run('segment history', { name: 'large' })
    await market.state.db.updateTable('imports').set({ status: 'running' }).where('id', '=', 1).execute()
    expect(await refused(run('segment refresh'))).toBe('import_running')
    await market.state.db.updateTable('imports').set({ status: 'done' }).where('id', '=', 1).execute()
    const whole = market
    market = { ...whole, engine: { ...whole.engine, rows: () => Promise.reject(new Error('lost')) } }
    await expect(run('segment refresh')).rejects.toThrow('lost')
    market = whole
    expect(await run('segment history', { name: 'large' })).toEqual(before)
  })

  it('passes over a rule that no longer holds', async () => {
    await market.state.db
      .updateTable('segments')
      .set({ rule: 'account.gone > 1' })
      .where('name', '=', 'large')
      .execute()
    const { segments, skipped } = await run('segment refresh')
    expect(segments).toEqual([])
    expect(skipped).toMatchObject([{ name: 'big-software' }, { name: 'large' }])
  })
})
