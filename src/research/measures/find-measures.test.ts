import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { findMeasures } from './find-measures.ts'
import { researchMeasures } from './measures-operation.ts'

let market: ScratchMarket
const BY = { actor: 'test', at: '2026-01-01T00:00:00Z' }
const TEXT = 'Q: why?\n\nA: too many rounds.'
const WORDS = { start_at: 12, end_at: 27, text: 'too many rounds' }

/** Eight people, the last with a consent that expired; both coders read the first five. */
beforeAll(async () => {
  market = await scratchMarket()
  const { db } = market.state
  await db
    .insertInto('codes')
    .values(['rounds', 'approvals'].map((name) => ({ name, type: 'pain', ...BY })))
    .execute()
  for (let id = 1; id <= 8; id += 1) {
    await db
      .insertInto('participants')
      .values({ pseudonym: `P0${id}`, ...BY })
      .execute()
    await db
      .insertInto('interviews')
      .values({
        kind: 'interview',
        title: `${id}`,
        participant_id: id,
        relation: id <= 5 ? 'customer' : 'former',
        job_role: id === 7 ? 'creative executive' : 'creative manager',
        format: 'txt',
        fingerprint: `${id}`,
        text: TEXT,
        consent_quote: true,
        consent_expires: id === 8 ? '2025-12-31' : null,
        speakers: JSON.stringify([
          { label: 'Q', part: 'interviewer', basis: 'label' },
          { label: 'A', part: 'interviewee', basis: 'label' },
        ]),
        turns: JSON.stringify([
          { speaker: 0, start: 3, end: 7 },
          { speaker: 1, start: 12, end: 28 },
        ]),
        ...BY,
      })
      .execute()
    await db
      .insertInto('quotes')
      .values({ interview_id: id, ...WORDS, ...BY })
      .execute()
    const code_id = id <= 4 ? 1 : 2
    const coders = id <= 5 ? ['ada', 'ben'] : ['ada']
    for (const coder of coders) {
      await db.insertInto('codings').values({ quote_id: id, code_id, coder, at: BY.at }).execute()
      await db.insertInto('coding_passes').values({ interview_id: id, coder, at: BY.at }).execute()
    }
  }
})

afterAll(() => market.close())

describe('findMeasures', () => {
  it('counts people who may be shown today, and says what leans, what is found and whether coders agree', async () => {
    const found = await findMeasures(market, {})
    expect(found).toMatchObject({
      people: 7,
      coded: 7,
      accounts: 0,
      leftOut: ['1 interview is left out: its consent expired.'],
      relations: [
        { relation: 'customer', people: 5 },
        { relation: 'former', people: 2 },
      ],
      saturation: { state: 'reached', themes: 2, people: 7 },
      unseen: { observed: 2, atLeast: 2 },
      agreement: { between: 'coders', coders: ['ada', 'ben'], transcripts: 5, drawn: 'transcripts', met: true },
    })
    expect(found.balance.leans[0]).toBe('5 of 7 are customers: more than half')
    expect(found.themes.map(({ code, people }) => [code, people])).toEqual([
      ['rounds', 4],
      ['approvals', 3],
    ])
    expect(found.agreement.codes[0]).toMatchObject({ code: 'rounds', alpha: 1, units: 5, verdict: 'firm', hi: 1 })
    expect(researchMeasures.print?.(found, {})).toContain(
      '7 people find, 19 times in 20, only themes that at least 35%',
    )
  })

  it('of one role asks only its people', async () => {
    const found = await findMeasures(market, { role: 'Executives in creative' })
    expect(found).toMatchObject({ people: 1, saturation: { state: 'refused' } })
    expect(found.themes).toMatchObject([{ code: 'approvals', people: 1, share: 1 }])
  })
})
