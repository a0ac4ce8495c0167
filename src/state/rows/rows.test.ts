import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import { openState } from '../open-state.ts'
import type { RecordedChange } from '../reversal.ts'
import type { State } from '../state.ts'
import { changeRows } from './change-rows.ts'
import { rowsReversal } from './rows-reversal.ts'

let folder: string
let state: State

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-rows-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
})

afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

const reversal = rowsReversal<{ state: State }>('code.test', () => 'Changed a code')
const AT = '2026-03-01T00:00:00.000Z'

async function newest(): Promise<RecordedChange> {
  const row = await state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  return { ...row, detail: row.detail as Record<string, unknown> }
}

async function undo(): Promise<void> {
  const change = await newest()
  const record = (detail: object) => ({
    actor: 'test',
    action: 'code.test',
    subject: change.subject,
    detail: { ...detail },
  })
  const context = { actor: 'test', signal: new AbortController().signal, progress: () => undefined }
  await reversal.undo({ state }, change, record, context)
}

async function addCode(name: string): Promise<number> {
  return changeRows(
    state,
    { actor: 'test', action: 'code.test', subject: 'code' },
    [],
    async (tx) => {
      const values = { name, type: 'pain', definition: 'a “quote” \\ Ł 日本', actor: 'test', at: AT }
      const { id } = await tx.insertInto('codes').values(values).returning('id').executeTakeFirstOrThrow()
      return id
    },
    (id) => [{ table: 'codes', column: 'id', value: id }],
  )
}

const codes = () => state.db.selectFrom('codes').selectAll().orderBy('id').execute()

describe('changes to rows that can be taken back', () => {
  it('takes back rows that were made, changed and deleted, and takes that back again', async () => {
    const id = await addCode('too many rounds')
    const [made] = await codes()
    await undo()
    expect(await codes()).toEqual([])
    await undo()
    expect(await codes()).toEqual([made])

    const scope = { table: 'codes', column: 'id', value: id } as const
    await changeRows(state, { actor: 'test', action: 'code.test', subject: 'code' }, [scope], (tx) =>
      tx.updateTable('codes').set({ name: 'rounds', solves: true }).where('id', '=', id).execute(),
    )
    expect((await newest()).detail).toEqual({
      rows: [
        {
          table: 'codes',
          id,
          before: { name: 'too many rounds', solves: false },
          after: { name: 'rounds', solves: true },
        },
      ],
    })
    await undo()
    expect(await codes()).toEqual([made])

    await changeRows(state, { actor: 'test', action: 'code.test', subject: 'code' }, [scope], (tx) =>
      tx.deleteFrom('codes').where('id', '=', id).execute(),
    )
    expect(await codes()).toEqual([])
    await undo()
    expect(await codes()).toEqual([made])
  })

  it('refuses where the row changed again since', async () => {
    const id = await addCode('waiting')
    const change = await newest()
    await state.db.updateTable('codes').set({ type: 'fear' }).where('id', '=', id).execute()
    expect(await reversal.refusal(state.db, change)).toBe('It changed again since.')
    await state.db.deleteFrom('codes').where('id', '=', id).execute()
    expect(await reversal.refusal(state.db, change)).toBe('It changed again since.')
  })
})
