import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import { openState, type State } from '../../state/index.ts'
import { codebookDefinitions } from './codebook-definitions.ts'

const family = codebookDefinitions(() => new Date('2026-03-01T12:00:00Z'))
let folder: string
let state: State

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-codebook-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
})

afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

type Codes = Parameters<typeof family.save>[1]['body']['codes']

async function save(codes: Codes): Promise<void> {
  await state.db.transaction().execute((tx) => family.save(tx, { name: 'codebook', body: { codes } }, 'test'))
}

async function problems(codes: Codes, name = 'codebook'): Promise<string[]> {
  const found = await family.problems({ db: state.db, wanted: [{ name, body: { codes } }], all: new Map() })
  return found.map(({ problem }) => `${problem.code} ${problem.at?.field}`)
}

describe('the codebook as a file', () => {
  it('comes back as it was written, keeps numbers, and loses only what nobody uses', async () => {
    const rounds = {
      name: 'rounds',
      type: 'pain',
      definition: 'More than two.',
      parent: 'Waiting',
      solves: true,
    } as const
    await save([rounds, { name: 'Waiting', type: 'fear' }])
    expect(await family.read(state.db)).toEqual([
      { name: 'codebook', body: { codes: [{ name: 'Waiting', type: 'fear' }, rounds] } },
    ])
    const before = await state.db
      .selectFrom('codes')
      .select('id')
      .where('name', '=', 'rounds')
      .executeTakeFirstOrThrow()
    const at = new Date()
    const place = { instrument: 's', respondent: 'r', question: 'q', start_at: 0, end_at: 4, text: 'wait' }
    const quote = await state.db
      .insertInto('quotes')
      .values({ ...place, actor: 'test', at })
      .returning('id')
      .executeTakeFirstOrThrow()
    await state.db
      .insertInto('codings')
      .values({ quote_id: quote.id, code_id: before.id, coder: 'ann', at })
      .execute()
    expect(await problems([{ name: 'other', type: 'pain' }])).toEqual(['code_in_use codes'])

    await save([{ name: 'Rounds', type: 'pain' }])
    const after = await state.db.selectFrom('codes').select(['id', 'name', 'definition', 'parent_id']).execute()
    expect(after).toEqual([{ id: before.id, name: 'Rounds', definition: null, parent_id: null }])
  })

  it('tells all that is wrong with it', async () => {
    const wrong = [
      { name: 'rounds', type: 'pain', parent: 'b' },
      { name: 'Rounds', type: 'pain' },
      { name: 'b', type: 'pain', parent: 'c' },
      { name: 'c', type: 'pain', parent: 'b' },
      { name: 'd', type: 'pain', parent: 'nothing' },
    ] as const
    expect(await problems(wrong)).toEqual([
      'code_twice codes.1.name',
      'code_under_itself codes.2.parent',
      'code_under_itself codes.3.parent',
      'no_such_code codes.4.parent',
    ])
    expect(await problems([{ name: 'rounds', type: 'pain' }], 'pains')).toEqual(['one_file_of_codes name'])
  })
})
