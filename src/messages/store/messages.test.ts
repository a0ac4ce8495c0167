import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import type { Market } from '../../market-data/index.ts'
import { openState, type RecordedChange, type State } from '../../state/index.ts'
import { messageDefinitions } from '../definitions/message-definitions.ts'
import { compareMessages } from '../versions/compare-messages.ts'
import { changeMessages } from './change-messages.ts'
import { bodyOf, type MessageBody, readMessageNames } from './message-body.ts'
import { findMessage, listMessages, type MessageRecord } from './message-records.ts'
import { messageRowReversals } from './message-reversals.ts'
import { addProofs, type NewProof } from './save-proofs.ts'

let folder: string
let state: State
let market: Market
let mia: number
let rita: number
let statement: number

const stamp = { actor: 'Ada', at: new Date('2026-01-01') }
const context = { signal: new AbortController().signal, progress: () => {}, actor: 'Ada' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-messages-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
  market = { state, clock: () => stamp.at } as unknown as Market
  const persona = async (name: string): Promise<number> => {
    const row = { name, job_role: 'creative manager', avatar: name, ...stamp }
    const { id } = await state.db.insertInto('personas').values(row).returning('id').executeTakeFirstOrThrow()
    await state.db.insertInto('persona_segments').values({ persona_id: id, segment_id: 0 }).execute()
    return id
  }
  mia = await persona('Mia')
  rita = await persona('Rita')
  const said = { persona_id: mia, type: 'pain', text: 'Reviews go in circles', position: 1, ...stamp }
  statement = (await state.db.insertInto('persona_statements').values(said).returning('id').executeTakeFirstOrThrow())
    .id
  const story = { name: 'Alba', before: 'b', done: 'd', result: 'r', scope: 'public' as const, ...stamp }
  await state.db.insertInto('customer_cases').values(story).execute()
})
beforeEach(async () => {
  await state.db.deleteFrom('messages').execute()
})
afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

const cell = () => ({ persona: mia, segment: 0, stage: 'deciding' as const })

async function change(
  name: string,
  ids: readonly number[],
  work: Parameters<typeof changeMessages>[3],
  basedOn?: number,
): Promise<boolean> {
  return changeMessages(market, { actor: 'Ada', action: `message.${name}`, words: name, basedOn }, ids, work)
}

/** Writes the value of the message of the cell, made where there is none. */
async function setValue(value: string, basedOn?: number): Promise<boolean> {
  const there = await findMessage(state.db, cell())
  return change(
    'set',
    there === undefined ? [] : [there.id],
    async (tx) => {
      if (there !== undefined) {
        await tx.updateTable('messages').set({ value }).where('id', '=', there.id).execute()
        return []
      }
      const row = { persona_id: mia, segment_id: 0, stage: 'deciding' as const, value, ...stamp }
      return [(await tx.insertInto('messages').values(row).returning('id').executeTakeFirstOrThrow()).id]
    },
    basedOn,
  )
}

async function prove(wanted: NewProof): Promise<boolean> {
  const there = await findMessage(state.db, cell())
  if (there === undefined) return false
  return change('prove', [there.id], async (tx, [now]) => {
    await addProofs(tx, there.id, { there: now?.proofs ?? [], wanted: [wanted] })
    return []
  })
}

async function differ(about: string | null, text: string): Promise<boolean> {
  const there = await findMessage(state.db, cell())
  if (there === undefined) return false
  return change('difference', [there.id], async (tx) => {
    const row = { message_id: there.id, kind: 'difference' as const, about, text, position: 1 }
    await tx.insertInto('message_points').values(row).execute()
    return []
  })
}

async function remove(): Promise<boolean> {
  const there = await findMessage(state.db, cell())
  if (there === undefined) return false
  return change('remove', [there.id], async (tx) => {
    await tx.deleteFrom('messages').where('id', '=', there.id).execute()
    return []
  })
}

async function newest(): Promise<RecordedChange> {
  const row = await state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  return { ...row, detail: row.detail as RecordedChange['detail'] }
}

async function undo(made: RecordedChange): Promise<void> {
  const reversal = messageRowReversals.find(({ action }) => action === made.action)
  await reversal?.undo(market, made, (detail) => ({ ...made, detail: { ...detail } }), context)
}

const all = (): Promise<readonly MessageRecord[]> => listMessages(state.db)
async function body(): Promise<MessageBody> {
  const [message] = await all()
  if (message === undefined) throw new Error('no message')
  return bodyOf(message, await readMessageNames(state.db))
}

const onStatement = (seen: object = { status: 'supported' }): NewProof => {
  return { kind: 'statement', statement, part: 'value', point: null, seen: { ...seen } }
}
const onFigure: NewProof = {
  kind: 'figure',
  definition: { figure: 'bought again' },
  part: 'value',
  point: null,
  seen: { value: 0.9 },
}

describe('messages on record', () => {
  it('become their next version where something changed, and only then', async () => {
    expect(await setValue('Two days, not nine.')).toBe(true)
    expect(await setValue('Two days, not nine.')).toBe(false)
    expect(await prove(onStatement())).toBe(true)
    expect(await prove(onStatement())).toBe(false)
    const first = await body()
    // Looked at again when it had changed.
    expect(await prove(onStatement({ status: 'contested' }))).toBe(true)
    expect(compareMessages(first, await body())).toEqual([
      'Looked again at the pain “Reviews go in circles” under the value',
    ])
    const versions = await state.db.selectFrom('message_versions').select('version').orderBy('version').execute()
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3])
    await expect(setValue('One day.', 2)).rejects.toThrow('was changed since you looked at it: it is version 3 now')
  })

  it('are told of the persona that theirs was merged into', async () => {
    await setValue('Two days, not nine.')
    await state.db.updateTable('personas').set({ merged_into: rita }).where('id', '=', mia).execute()
    expect((await all()).map(({ personaId }) => personaId)).toEqual([rita])
    await state.db.updateTable('personas').set({ merged_into: null }).where('id', '=', mia).execute()
  })

  it('are what they were after any changes are taken back, the last one first', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), text: fc.constantFrom('a', 'b', '日本 “x”\n\\') }),
      fc.record({ do: fc.constant('prove' as const), text: fc.constantFrom('statement', 'figure') }),
      fc.record({ do: fc.constant('differ' as const), text: fc.constantFrom('Frame.io', '') }),
      fc.record({ do: fc.constant('remove' as const), text: fc.constant('') }),
      fc.record({ do: fc.constant('undo' as const), text: fc.constant('') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        await state.db.deleteFrom('messages').execute()
        const made: { readonly stood: readonly MessageRecord[]; readonly change: RecordedChange }[] = []
        for (const { do: what, text } of steps) {
          const stood = await all()
          if (what === 'undo') {
            const last = made.pop()
            if (last === undefined) continue
            await undo(last.change)
            expect(await all()).toEqual(last.stood)
            continue
          }
          const changed =
            what === 'set'
              ? await setValue(text)
              : what === 'prove'
                ? await prove(text === 'figure' ? onFigure : onStatement())
                : what === 'differ'
                  ? await differ(text === '' ? null : text, 'Nobody asks twice.')
                  : await remove()
          if (changed) made.push({ stood, change: await newest() })
          else expect(await all()).toEqual(stood)
          const [message] = await all()
          if (what === 'set') expect(message?.value).toBe(text)
          if (what === 'remove') expect(message).toBeUndefined()
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('messages as files', () => {
  const family = messageDefinitions(() => stamp.at)
  const check = async (wanted: readonly { name: string; body: MessageBody }[]) => {
    const personas = [
      {
        name: 'Mia',
        body: { segments: ['the whole market'], statements: [{ type: 'pain', text: 'Reviews go in circles' }] },
      },
    ]
    const known = new Map<string, { name: string; body: object }[]>([
      ['personas', personas],
      ['cases', [{ name: 'Alba', body: {} }]],
    ])
    const problems = await family.problems({ db: state.db, wanted, all: known })
    return problems.map(({ problem }) => `${problem.at?.field}: ${problem.message}`)
  }

  it('say all that a message says by name, and come back the same', async () => {
    await setValue('Two days, not nine.')
    await differ(null, 'Waiting costs a launch.')
    await prove(onStatement())
    await prove(onFigure)
    const [point] = (await all())[0]?.points ?? []
    await prove({ kind: 'case', case: 1, part: 'point', point: point?.id ?? 0, seen: {} })
    const written = await family.read(state.db)
    expect(written).toEqual([
      {
        name: 'Mia, the whole market, deciding',
        body: {
          persona: 'Mia',
          segment: 'the whole market',
          stage: 'deciding',
          value: 'Two days, not nine.',
          differences: [{ text: 'Waiting costs a launch.', proofs: [{ case: 'Alba' }] }],
          proofs: {
            value: [
              { statement: { type: 'pain', text: 'Reviews go in circles' }, seen: { status: 'supported' } },
              { figure: { figure: 'bought again' }, seen: { value: 0.9 } },
            ],
          },
        },
      },
    ])
    expect(await check(written)).toEqual([])
    const [file] = written
    if (file === undefined) throw new Error('no file')
    expect(family.body.parse(file.body)).toEqual(file.body)
    const [before] = await all()
    await state.db.transaction().execute((tx) => family.save(tx, file, 'Ada'))
    const [kept] = await all()
    expect([kept?.id, kept?.version, kept?.points]).toEqual([before?.id, (before?.version ?? 0) + 1, before?.points])
    await state.db.transaction().execute((tx) => family.remove(tx, file.name, 'Ada'))
    expect(await all()).toEqual([])
    await state.db.transaction().execute((tx) => family.save(tx, file, 'Ada'))
    expect(await family.read(state.db)).toEqual(written)
  })

  it('are refused with everything that is wrong', async () => {
    const message: MessageBody = {
      persona: 'Mia',
      segment: 'retail',
      stage: 'deciding',
      answers: [{ text: 'Begin small.' }],
      proofs: { value: [{ statement: { type: 'pain', text: 'Nobody said this' } }, { case: 'Beta' }] },
    }
    expect(await check([{ name: 'mine', body: message }])).toEqual([
      'name: A message is called by its persona, segment and stage: this one "Mia, retail, deciding".',
      'segment: Mia is no persona of retail.',
      'answers.0: An answer names one objection: a statement, or its own words.',
      'proofs.value.0: Mia has no pain "Nobody said this".',
      'proofs.value.1: There is no case Beta.',
    ])
  })

  it('leave out a message whose persona was removed', async () => {
    await setValue('Two days, not nine.')
    await state.db.updateTable('messages').set({ persona_id: 999 }).execute()
    expect(await family.read(state.db)).toEqual([])
  })
})
