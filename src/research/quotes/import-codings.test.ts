import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import type { Market } from '../../market-data/index.ts'
import { openState, type State } from '../../state/index.ts'
import { importCodings } from './import-codings.ts'
import { quoteReversals } from './quote-reversals.ts'

const TEXT = 'A: We had six rounds. Nobody knew who approved. Six rounds!'
const AT = new Date('2026-03-01T12:00:00Z')

let folder: string
let state: State
let market: Market
let interview: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-import-codings-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
  // Nothing here asks the engine.
  market = { state, clock: () => AT, folder } as unknown as Market
  const { id } = await state.db
    .insertInto('interviews')
    .values({
      kind: 'interview',
      title: 'Six rounds',
      format: 'txt',
      fingerprint: 'f',
      text: TEXT,
      speakers: '[]',
      turns: '[]',
      actor: 'test',
      at: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  interview = id
  for (const name of ['rounds', 'approvals']) {
    await state.db.insertInto('codes').values({ name, type: 'pain', actor: 'test', at: AT }).execute()
  }
})

afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

const passage = (words: string, ...codings: readonly [coder: string, code: string][]) => ({
  words,
  codings: codings.map(([coder, code]) => ({ coder, code })),
})

async function counted(): Promise<Record<string, number>> {
  const counts = ['quotes', 'codings', 'coding_passes'] as const
  const found = counts.map(async (table) => {
    const rows = await state.db.selectFrom(table).select('id').execute()
    return [table, rows.length] as const
  })
  return Object.fromEntries(await Promise.all(found))
}

describe('importCodings', () => {
  it('quotes what two coders marked, as it stands in the text, and takes it back as one change', async () => {
    const passages = [
      passage('We had six rounds.', ['Ida', 'rounds'], ['Theo', 'rounds']),
      passage('Nobody knew who approved', ['Ida', 'approvals']),
    ]
    await importCodings(market, { interview, passages, coders: ['Ida', 'Theo'] }, 'test')
    expect(await counted()).toEqual({ quotes: 2, codings: 3, coding_passes: 2 })
    for (const { start_at, end_at, text } of await state.db.selectFrom('quotes').selectAll().execute()) {
      expect(TEXT.slice(start_at, end_at)).toBe(text)
    }
    const row = await state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
    const change = { ...row, detail: row.detail as Record<string, unknown> }
    const reversal = quoteReversals.find(({ action }) => action === row.action)
    expect(reversal?.words(change)).toBe('Imported codings from Six rounds')
    const record = (told: object) => ({
      actor: 'test',
      action: 'change.undo',
      subject: row.subject,
      detail: { ...told },
    })
    const context = { actor: 'test', signal: new AbortController().signal, progress: () => undefined }
    await reversal?.undo(market, change, record, context)
    expect(await counted()).toEqual({ quotes: 0, codings: 0, coding_passes: 0 })
  })

  it('refuses words that do not stand there once, and codes that nobody made, and then takes in nothing', async () => {
    const tried = (words: string, code: string) =>
      importCodings(
        market,
        {
          interview,
          passages: [passage('We had six rounds.', ['Ida', 'rounds']), passage(words, ['Ida', code])],
          coders: ['Ida'],
        },
        'test',
      )
    await expect(tried('rounds', 'approvals')).rejects.toMatchObject({ problems: [{ code: 'words_found_twice' }] })
    await expect(tried('seven rounds', 'rounds')).rejects.toMatchObject({ problems: [{ code: 'words_not_found' }] })
    await expect(tried('Nobody knew', 'no such code')).rejects.toMatchObject({ problems: [{ code: 'no_such_code' }] })
    expect(await counted()).toEqual({ quotes: 0, codings: 0, coding_passes: 0 })
  })
})
