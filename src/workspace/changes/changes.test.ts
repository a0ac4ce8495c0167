import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { operations } from '../../operations.ts'
import { ProblemError } from '../../problem.ts'
import { readRates, readSettings } from '../../state/index.ts'
import type { Workspace } from '../workspace.ts'

let market: ScratchMarket
let workspace: Workspace
beforeAll(async () => {
  market = await scratchMarket()
  workspace = { ...market, places: { observations: '', decisions: '' } }
})
afterAll(() => market?.close())

async function run<T = { undone: { id: number }; undo: { id: number; words: string } }>(
  name: string,
  input: object = {},
): Promise<T> {
  const operation = operations.find((one) => one.name === name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  const checked = operation.input.parse(input)
  const context = { signal: new AbortController().signal, progress: () => undefined, actor: 'test' }
  const output = operation.output.parse(await operation.run(workspace, checked, context))
  expect(operation.print?.(output, checked)).toMatch(/\S/)
  return output as T
}

/** Gives the codes and messages of what was refused; undefined when it was done. */
async function refused(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((each) => `${each.code}: ${each.message}`).join('\n')
    throw error
  }
  return undefined
}

interface Listed {
  total: number
  changes: { id: number; words: string; canUndo: boolean; because?: string; undoneBy?: number }[]
  next?: number
}

/** Everything that the changes of this test can change; versions count on and do not matter. */
async function stateNow(): Promise<unknown> {
  const { db } = market.state
  const segments = await db
    .selectFrom('segments')
    .select(['id', 'name', 'subject', 'rule', 'note', 'colour', 'created_at'])
    .orderBy('id')
    .execute()
  return { segments, settings: await readSettings(db), rates: await readRates(db) }
}

async function forgetAll(): Promise<void> {
  const { db } = market.state
  for (const table of ['segments', 'segment_versions', 'audit', 'workspace', 'rates'] as const) {
    await db.deleteFrom(table).execute()
  }
}

const NAMES = ['alpha', 'beta', 'gamma']
const name = fc.constantFrom(...NAMES)
const expr = fc.oneof(
  fc.constantFrom('account.employees > 10', 'account.country == "Norway"', 'contact.department == "creative"'),
  name.map((other) => `inSegment("${other}")`),
)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ op: fc.constant('segment save'), input: fc.record({ name, expr }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ op: fc.constant('segment rename'), input: fc.record({ name, newName: name }) }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('segment delete'), input: fc.record({ name }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('settings set'),
      input: fc.record({ currency: fc.constantFrom('EUR', 'USD') }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('rate set'),
      input: fc.record({
        currency: fc.constant('gbp'),
        rate: fc.constantFrom(1.1, 1.2),
        from: fc.constant('2025-01-01'),
      }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ op: 'change undo', input: {} }) },
)

describe('change undo', () => {
  it('takes any sequence of changes back step by step, and does it again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await forgetAll()
        const states = [await stateNow()]
        for (const { op, input } of steps) {
          const before = await standing()
          // A circle, a name that is taken, a segment in use: refused, and nothing has changed.
          if ((await refused(run(op, input))) !== undefined) continue
          const after = await standing()
          if (after > before) states.push(await stateNow())
          else if (after < before) states.pop()
          expect(await stateNow()).toEqual(states.at(-1))
        }
        const undos: number[] = []
        const forth = [...states]
        while (states.length > 1) {
          states.pop()
          undos.push((await run('change undo')).undo.id)
          expect(await stateNow()).toEqual(states.at(-1))
        }
        expect(await refused(run('change undo'))).toMatch(/nothing_to_undo/)
        for (const [index, id] of undos.reverse().entries()) {
          expect((await run('change undo', { id })).undo.words).toMatch(/^Did again: /)
          expect(await stateNow()).toEqual(forth[index + 1])
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  /** How many changes stand that are changes in their own right. */
  async function standing(): Promise<number> {
    const { changes } = await run<Listed>('change list', { limit: 200 })
    return changes.filter((each) => each.undoneBy === undefined && !/^(Undid|Did again)/.test(each.words)).length
  }

  it('says why a change cannot be taken back', async () => {
    await forgetAll()
    await run('segment save', { name: 'large', expr: 'account.employees > 10' })
    await run('segment save', { name: 'large', expr: 'account.employees > 20', note: 'bigger' })
    await run('segment save', { name: 'norse', expr: 'inSegment("large") && account.country == "Norway"' })
    const list = await run<Listed>('change list', { limit: 2 })
    expect(list).toMatchObject({
      total: 3,
      changes: [
        { words: 'Drew the segment norse', canUndo: true },
        { words: 'Changed the segment large', canUndo: true },
      ],
    })
    const older = await run<Listed>('change list', { before: list.next })
    expect(older.changes).toMatchObject([
      { words: 'Drew the segment large', canUndo: false, because: 'large changed again since.' },
    ])
    const [first] = older.changes
    expect(await refused(run('change undo', { id: first?.id }))).toBe(
      'cannot_undo: Drew the segment large: large changed again since.',
    )
    expect((await run('change undo', { id: list.changes[1]?.id })).undo.words).toBe(
      'Undid: changed the segment large',
    )
    expect(await refused(run('change undo', { id: list.changes[1]?.id }))).toMatch(/already_undone/)
    // The rule is again as it was first saved, and norse rests on it.
    expect(await refused(run('change undo', { id: first?.id }))).toMatch(/norse uses large by now/)
    expect(await refused(run('change undo', { id: 999_999 }))).toMatch(/no_such_change/)
  })

  it('keeps the versions of a segment that was deleted and restored', async () => {
    await forgetAll()
    await run('segment save', { name: 'large', expr: 'account.employees > 10', note: 'why' })
    await run('segment delete', { name: 'large' })
    await run('change undo')
    const shown = await run<{ version: number; note: string; versions: unknown[] }>('segment show', { name: 'large' })
    expect(shown).toMatchObject({ version: 2, note: 'why', versions: [{ version: 2 }, { version: 1 }] })
  })

  it('stops at a change that nothing takes back', async () => {
    await forgetAll()
    await run('segment save', { name: 'large', expr: 'account.employees > 10' })
    await market.state.change({ actor: 'test', action: 'example.make', subject: 'workspace' }, async () => undefined)
    expect(await refused(run('change undo'))).toMatch(/^cannot_undo: Made the example market/)
    const { changes } = await run<Listed>('change list')
    await run('change undo', { id: changes[1]?.id })
  })

  it('takes back that a field was known before the outcome, unless somebody said otherwise since', async () => {
    await forgetAll()
    const { db } = market.state
    const confirmed = async () =>
      (await db.selectFrom('known_before').selectAll().execute()).map(({ field }) => field)
    const newest = async () => (await run<Listed>('change list', { limit: 1 })).changes[0]
    const field = 'accounts.owner'
    expect(await refused(run('field known-before', { field: 'accounts.nothing' }))).toMatch(/no_such_field/)
    expect(await refused(run('field known-before', { field: 'name' }))).toMatch(/field_ambiguous/)

    expect(await run('field known-before', { field })).toEqual({
      kind: 'accounts',
      field: 'owner',
      knownBefore: true,
    })
    const said = await newest()
    expect(said).toMatchObject({ words: 'Confirmed that accounts.owner was known before the outcome', canUndo: true })
    expect(await confirmed()).toEqual(['owner'])
    const { undo } = await run('change undo')
    expect(undo.words).toBe('Undid: confirmed that accounts.owner was known before the outcome')
    expect(await confirmed()).toEqual([])
    expect((await run('change undo', { id: undo.id })).undo.words).toMatch(/^Did again: /)
    const again = await newest()
    expect(await confirmed()).toEqual(['owner'])

    await run('field known-before', { field })
    expect(await newest()).toMatchObject({ canUndo: false, because: expect.stringMatching(/nothing changed/) })
    expect(await run('field known-before', { field, no: true })).toMatchObject({ knownBefore: false })
    expect((await newest())?.words).toBe('Took back that accounts.owner was known before the outcome')
    expect(await confirmed()).toEqual([])
    expect(await refused(run('change undo', { id: again?.id }))).toMatch(/said otherwise since/)

    // Both at once would make no sense: what is filled in afterwards was not known before.
    await run('field after-outcome', { field })
    expect(await refused(run('field known-before', { field }))).toMatch(/declared_after_outcome/)
    expect((await run('change undo')).undo.words).toBe(
      'Undid: said that accounts.owner is filled in after the outcome',
    )
    expect(await run('field known-before', { field })).toMatchObject({ knownBefore: true })
    await run('change undo')
    expect(await confirmed()).toEqual([])
  })

  it('takes an import back, however it was asked for, and says that it cannot come again by itself', async () => {
    await forgetAll()
    await run('import', { files: [await market.file('accounts.csv', 'Company,Domain\nAcme,acme.com\n')] })
    await run('import', { files: [await market.file('more.csv', 'Company,Domain\nBolt,bolt.de\n')] })
    const [newest] = (await run<Listed>('change list')).changes
    expect(newest).toMatchObject({ words: 'Imported more.csv (1 rows)', canUndo: true })
    const { undo } = await run('change undo')
    expect(undo.words).toBe('Undid: imported more.csv (1 rows)')
    expect(await refused(run('change undo', { id: undo.id }))).toMatch(/import more\.csv again/)
    await run('import undo')
    expect((await run<Listed>('change list')).changes.map(({ words, canUndo }) => [words, canUndo])).toEqual([
      ['Undid: imported accounts.csv (1 rows)', false],
      ['Undid: imported more.csv (1 rows)', false],
      ['Imported more.csv (1 rows)', false],
      ['Imported accounts.csv (1 rows)', false],
    ])
    expect(await refused(run('change undo'))).toMatch(/nothing_to_undo/)
  })
})
