import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import type { Market } from '../../market-data/index.ts'
import { openState, type State } from '../../state/index.ts'
import { codeHistory } from './code-history.ts'
import { codeOperations } from './code-operations.ts'
import { codeReversals } from './code-reversals.ts'

let folder: string
let state: State
let market: Market

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-codes-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
  // Nothing here asks the engine.
  market = { state, clock: () => new Date('2026-03-01T12:00:00Z'), folder } as unknown as Market
})

afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  for (const table of ['codings', 'statement_evidence', 'persona_statements', 'personas', 'quotes', 'codes'] as const)
    await state.db.deleteFrom(table).execute()
})

const context = { actor: 'test', signal: new AbortController().signal, progress: () => undefined }

async function run(name: string, input: object): Promise<Record<string, unknown>> {
  const operation = codeOperations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  return (await operation.run(market, operation.input.parse(input), context)) as Record<string, unknown>
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was refused',
    (error: { problems?: { code: string }[] }) => (error.problems ?? []).map(({ code }) => code).join(', '),
  )
}

/** Takes back the newest change, as `change undo` does; gives the refusal instead where there is one. */
async function undo(): Promise<string | undefined> {
  const row = await state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const detail = row.detail as Record<string, unknown>
  const action = typeof detail.of === 'string' ? detail.of : row.action
  const reversal = codeReversals.find((each) => each.action === action)
  if (reversal === undefined) throw new Error(row.action)
  const refusal = await reversal.refusal(state.db, { ...row, action, detail })
  if (refusal !== undefined) return refusal
  const about = reversal.words({ ...row, action, detail })
  const record = (told: object) => ({
    actor: 'test',
    action: 'change.undo',
    subject: row.subject,
    detail: { ...told, of: action, about },
  })
  await reversal.undo(market, { ...row, action, detail }, record, context)
  return undefined
}

let place = 0
async function quote(...codes: [string, string][]): Promise<number> {
  const at = new Date('2026-03-01T12:00:00Z')
  const { id } = await state.db
    .insertInto('quotes')
    .values({
      instrument: 'survey',
      respondent: `r${++place}`,
      question: 'why',
      start_at: 0,
      end_at: 4,
      text: 'wait',
      actor: 'test',
      at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const known = await state.db.selectFrom('codes').select(['id', 'name']).execute()
  for (const [name, coder] of codes) {
    const code_id = known.find((each) => each.name === name)?.id as number
    await state.db.insertInto('codings').values({ quote_id: id, code_id, coder, at }).execute()
  }
  return id
}

async function everything() {
  const { db } = state
  return {
    codes: await db.selectFrom('codes').selectAll().orderBy('id').execute(),
    codings: await db.selectFrom('codings').selectAll().orderBy('id').execute(),
    evidence: await db.selectFrom('statement_evidence').selectAll().orderBy('id').execute(),
  }
}

async function codings(): Promise<string[]> {
  const rows = await state.db
    .selectFrom('codings')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .select(['quote_id', 'name', 'coder'])
    .orderBy('quote_id')
    .orderBy('name')
    .orderBy('coder')
    .execute()
  return rows.map((row) => `${row.quote_id} ${row.name} ${row.coder}`)
}

/** A statement that rests on the code. */
async function statement(code: string): Promise<void> {
  const [actor, at] = ['test', new Date()]
  const persona = await state.db
    .insertInto('personas')
    .values({ name: `p${++place}`, job_role: 'creative manager', avatar: 'a', actor, at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await state.db
    .insertInto('persona_statements')
    .values({ persona_id: persona.id, type: 'pain', text: 't', position: 1, actor, at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const known = await state.db.selectFrom('codes').select('id').where('name', '=', code).executeTakeFirstOrThrow()
  await state.db
    .insertInto('statement_evidence')
    .values({ statement_id: id, kind: 'code', code_id: known.id, actor, at })
    .execute()
}

describe('the codebook', () => {
  it('keeps names apart whatever their capitals, and codes from standing under themselves', async () => {
    await run('code add', { name: 'Waiting', type: 'pain' })
    await run('code add', { name: 'Rounds', type: 'pain', parent: 'waiting', definition: 'More than two.' })
    expect(await problemOf(run('code add', { name: 'WAITING', type: 'fear' }))).toBe('code_name_taken')
    expect(await problemOf(run('code add', { name: 'x', type: 'pain', parent: 'waitin' }))).toBe('no_such_code')
    expect(await problemOf(run('code edit', { name: 'Waiting', parent: 'Rounds' }))).toBe('code_under_itself')
    expect(await problemOf(run('code rename', { name: 'Rounds', newName: 'waiting' }))).toBe('code_name_taken')
    expect(await problemOf(run('code remove', { name: 'Waiting' }))).toBe('code_in_use')
    expect(
      await run('code edit', { name: 'Rounds', topLevel: true, solves: true, type: 'fear', definition: '' }),
    ).toEqual(expect.objectContaining({ parent: null, solves: true, type: 'fear', definition: null }))
  })

  it('merges what was said, once for each coder, with what rests on it; and undo brings all of it back', async () => {
    for (const name of ['a', 'b', 'c', 'older']) await run('code add', { name, type: 'pain' })
    await run('code add', { name: 'under a', type: 'pain', parent: 'a' })
    await run('code edit', { name: 'c', parent: 'b' })
    await run('code merge', { names: ['older'], into: 'a' })
    const one = await quote(['a', 'ann'], ['b', 'ann'], ['c', 'ann'], ['a', 'ben'])
    const two = await quote(['b', 'ann'])
    await statement('a')
    const before = await everything()

    const merged = await run('code merge', { names: ['A', 'b'], into: 'c' })
    expect(merged).toEqual(
      expect.objectContaining({ name: 'c', parent: null, merged: ['a', 'b'], quotes: 1, both: 1 }),
    )
    expect(await codings()).toEqual([`${one} c ann`, `${one} c ben`, `${two} c ann`])
    const after = await everything()
    const c = after.codes.find(({ name }) => name === 'c')
    expect(after.codes.filter(({ merged_into }) => merged_into === c?.id).map(({ name }) => name)).toEqual([
      'a',
      'b',
      'older',
    ])
    expect(after.codes.find(({ name }) => name === 'under a')?.parent_id).toBe(c?.id)
    expect(after.evidence.map(({ code_id }) => code_id)).toEqual([c?.id])
    expect(await problemOf(run('code rename', { name: 'a', newName: 'z' }))).toBe('no_such_code')

    expect(await undo()).toBeUndefined()
    expect(await everything()).toEqual(before)
    expect(await undo()).toBeUndefined()
    expect(await everything()).toEqual(after)
    const history = await codeHistory(state.db, c?.id ?? 0)
    expect(history.map(({ words }) => words)).toEqual([
      'Undid: Merged “a”, “b” into the code “c”',
      'Undid: Merged “a”, “b” into the code “c”',
      'Merged “a”, “b” into the code “c”',
      'Changed what the code “c” means',
      'Added the code “c”',
    ])
    expect(await problemOf(run('code merge', { names: ['c'], into: 'C' }))).toBe('code_into_itself')
  })

  it('does not take back a merge whose names were given again, nor a code that is in use since', async () => {
    for (const name of ['a', 'b']) await run('code add', { name, type: 'pain' })
    await quote(['b', 'ann'])
    expect(await undo()).toBe('The code is in use since.')
    await run('code merge', { names: ['a'], into: 'b' })
    const at = new Date()
    await state.db.insertInto('codes').values({ name: 'A', type: 'fear', actor: 'test', at }).execute()
    expect(await undo()).toBe('Another code is called “a” since.')
  })

  it('splits quotes off into a new code or one that is there', async () => {
    await run('code add', { name: 'time', type: 'pain', definition: 'All of it.', solves: true })
    const [one, two, three] = [
      await quote(['time', 'ann'], ['time', 'ben']),
      await quote(['time', 'ann']),
      await quote(['time', 'ann']),
    ]
    const before = await everything()
    expect(await run('code split', { name: 'time', into: 'waiting', quotes: [one, two] })).toEqual(
      expect.objectContaining({
        name: 'waiting',
        type: 'pain',
        definition: null,
        solves: false,
        moved: 2,
        made: true,
      }),
    )
    expect(await codings()).toEqual([
      `${one} waiting ann`,
      `${one} waiting ben`,
      `${two} waiting ann`,
      `${three} time ann`,
    ])
    expect(await problemOf(run('code split', { name: 'time', into: 'waiting', quotes: [one, three] }))).toBe(
      'quote_without_code',
    )
    expect(await undo()).toBeUndefined()
    expect(await everything()).toEqual(before)
  })

  it('removes what nobody uses, and brings it back with what was merged into it', async () => {
    for (const name of ['a', 'b']) await run('code add', { name, type: 'pain' })
    await run('code merge', { names: ['a'], into: 'b' })
    const before = await everything()
    await run('code remove', { name: 'b' })
    expect((await everything()).codes).toEqual([])
    expect(await undo()).toBeUndefined()
    expect(await everything()).toEqual(before)
  })
})
