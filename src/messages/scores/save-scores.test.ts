import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import type { Market } from '../../market-data/index.ts'
import { openState, type RecordedChange, type State } from '../../state/index.ts'
import { saveScores } from './save-scores.ts'
import { type NewScore, readScores } from './score-records.ts'
import { scoreReversals } from './score-reversals.ts'

let folder: string
let state: State
let market: Market

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-scores-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
  const clock = () => new Date('2026-11-02T00:00:00Z')
  // No engine: nothing of it is asked.
  market = { state, folder, clock } as unknown as Market
  await state.db
    .insertInto('messages')
    .values({ persona_id: 1, segment_id: 0, stage: 'deciding', actor: 'test', at: clock() })
    .execute()
})

afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

function score(respondent: string, clarity: number, version = 1): NewScore {
  const answers = { clarity, relevance: 4, value: null, difference: 3 }
  const base = { message: 1, person: null, jobRole: 'creative manager', colleague: false, comment: '日本 “Ł”' }
  return { ...base, version, respondent, answers, day: '2026-11-01' }
}

const save = (...scores: NewScore[]) =>
  saveScores(
    market,
    { actor: 'test', action: 'message.scores-import', words: 'Imported the scores of a form' },
    scores,
  )
const changes = async () =>
  Number(
    (
      await state.db
        .selectFrom('audit')
        .select((each) => each.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('scores on record', () => {
  it('are added and changed by respondent and version; the same again changes nothing, and the last change can be taken back', async () => {
    expect(await save(score('Anna', 5), score('Ben', 2))).toEqual({ added: 2, changed: 0, unchanged: 0 })
    const before = await changes()
    expect(await save(score('Anna', 5), score('Ben', 2))).toEqual({ added: 0, changed: 0, unchanged: 2 })
    expect(await changes()).toBe(before)

    const first = await readScores(state.db, [1])
    expect(await save(score('anna', 3), score('Anna', 4, 2))).toEqual({ added: 1, changed: 1, unchanged: 0 })
    expect((await readScores(state.db, [1])).map(({ version, answers }) => [version, answers.clarity])).toEqual([
      [1, 3],
      [1, 2],
      [2, 4],
    ])

    const row = await state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
    const change: RecordedChange = { ...row, detail: row.detail as Record<string, unknown> }
    const reversal = scoreReversals.find(({ action }) => action === 'message.scores-import')
    const context = { actor: 'test', signal: new AbortController().signal, progress: () => undefined }
    const record = (detail: object) => ({
      actor: 'test',
      action: row.action,
      subject: row.subject,
      detail: { ...detail },
    })
    await reversal?.undo(market, change, record, context)
    expect(await readScores(state.db, [1])).toEqual(first)
  })
})
