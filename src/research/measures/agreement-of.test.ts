import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import type { Market } from '../../market-data/index.ts'
import { openState, type State } from '../../state/index.ts'
import { agreementOf, type CodedText } from './agreement-of.ts'
import { readCodedTexts } from './read-coded-texts.ts'

const DAY = 24 * 60 * 60 * 1000
const CODES = [
  { id: 1, name: 'rounds' },
  { id: 2, name: 'approvals' },
]
const HELD = new Map([
  [1, 5],
  [2, 1],
])

/** Turns that a coder gave code 1, and those given code 2. */
function text(
  readings: Readonly<Record<string, readonly [readonly number[], readonly number[]]>>,
  more: Partial<CodedText> = {},
): CodedText {
  const marks = Object.entries(readings).flatMap(([coder, given]) =>
    given.flatMap((turns, place) => turns.map((unit) => ({ unit, code: place + 1, coder, pass: 1 }))),
  )
  const passes = Object.keys(readings).map((coder) => ({ coder, pass: 1, blind: false, at: 0 }))
  return { kind: 'transcript', units: 10, passes, marks, ...more }
}

describe('agreementOf', () => {
  it('is alpha over turns that two read to the end; who has no finished pass is missing, not in disagreement', () => {
    const both = text({ ada: [[0, 1, 2], [5]], ben: [[0, 1, 2], []] })
    const alone = text({ ada: [[0, 1, 2, 3, 4], []] })
    const unfinished = { ...alone, marks: [...alone.marks, { unit: 9, code: 1, coder: 'ben', pass: 1 }] }
    const found = agreementOf([both, unfinished], CODES, HELD)
    expect(found).toMatchObject({
      between: 'coders',
      coders: ['ada', 'ben'],
      transcripts: 1,
      units: 10,
      drawn: 'turns',
    })
    expect(found.codes[0]).toMatchObject({ name: 'rounds', alpha: 1, units: 10, verdict: 'firm' })
    expect(found.codes[0]?.limits?.low).toBeLessThan(0.5)
    // One of 20 values is "approvals": alpha = 1 − 19 × 2 ÷ (400 − 362).
    expect(found.codes[1]).toMatchObject({ name: 'approvals', alpha: expect.closeTo(0, 9), verdict: 'not agreed' })
    // Only codes that three people hold carry statements.
    expect(found).toMatchObject({ met: true, missing: '', stands: 'two coders: 1 of 2 checked codes agreed' })
  })

  it('names the codes that coders do not agree on, and draws transcripts where there are five', () => {
    const apart = Array.from({ length: 5 }, (_, place) => text({ ada: [[0, place], []], ben: [[9], []] }))
    const found = agreementOf(apart, CODES, HELD)
    expect(found.drawn).toBe('transcripts')
    expect(found.met).toBe(false)
    expect(found.missing).toBe('coders do not agree on “rounds”: sharpen what it means, and code again')
    expect(found.codes[1]).toMatchObject({ verdict: 'not checked', alpha: undefined })
  })

  it('of one coder twice is called so, with what was not as it should be', () => {
    const twice = text(
      {},
      {
        passes: [
          { coder: 'ada', pass: 1, blind: false, at: 0 },
          { coder: 'ada', pass: 2, blind: false, at: 3 * DAY },
        ],
        marks: [1, 2].flatMap((pass) => [0, 4].map((unit) => ({ unit, code: 1, coder: 'ada', pass }))),
      },
    )
    const found = agreementOf([twice], CODES, HELD)
    expect(found).toMatchObject({ between: 'one coder twice', coders: ['ada'], met: true })
    expect(found.codes[0]).toMatchObject({ alpha: 1, units: 10 })
    expect(found.notes).toEqual([
      'One coder agrees with themselves more easily than two with each other: have a part coded by somebody else.',
      '1 second reading was not blind.',
      '1 second reading was within two weeks of the first.',
    ])
  })

  it('says what is missing where nothing was coded twice', () => {
    const found = agreementOf([text({ ada: [[0], []] })], CODES, HELD)
    expect(found).toMatchObject({ between: 'nobody', units: 0, met: false })
    expect(found.missing).toBe(
      'nothing was read to the end by two coders, nor twice by one: have some conversations coded by a second person',
    )
  })
})

describe('readCodedTexts', () => {
  let folder: string
  let state: State

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brushwork-agreement-'))
    await prepareDecisions(folder)
    state = await openState({ folder })
  })

  afterAll(async () => {
    await state.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('takes turns of the interviewee that a quote overlaps, of interviews that may be shown', async () => {
    const by = { actor: 'test', at: '2026-03-01T00:00:00Z' }
    const turn = (speaker: number, start: number) => ({ speaker, start, end: start + 10 })
    const interview = {
      kind: 'interview' as const,
      format: 'txt',
      text: 'x'.repeat(60),
      speakers: JSON.stringify([
        { label: 'Q', part: 'interviewer' },
        { label: 'A', part: 'interviewee' },
      ]),
      turns: JSON.stringify([turn(0, 0), turn(1, 10), turn(0, 20), turn(1, 30), turn(1, 40)]),
      ...by,
    }
    await state.db
      .insertInto('interviews')
      .values(['one', 'two'].map((title) => ({ ...interview, title, fingerprint: title })))
      .execute()
    await state.db
      .insertInto('codes')
      .values({ name: 'rounds', type: 'pain', ...by })
      .execute()
    const quote = { text: 'xx', ...by }
    await state.db
      .insertInto('quotes')
      .values([
        { interview_id: 1, start_at: 12, end_at: 14, ...quote },
        { interview_id: 1, start_at: 38, end_at: 42, ...quote },
        { interview_id: 1, start_at: 0, end_at: 5, ...quote },
      ])
      .execute()
    await state.db
      .insertInto('codings')
      .values([1, 2, 3].map((quote_id) => ({ quote_id, code_id: 1, coder: 'ada', at: by.at })))
      .execute()
    await state.db
      .insertInto('coding_passes')
      .values([1, 2].map((interview_id) => ({ interview_id, coder: 'ada', at: by.at })))
      .execute()
    const people = [{ person: 'one', interviews: [1] }] as never
    const found = await readCodedTexts({ state } as Market, { people })
    expect(found).toEqual([
      {
        kind: 'transcript',
        units: 3,
        passes: [{ coder: 'ada', pass: 1, blind: false, at: Date.parse(by.at) }],
        marks: expect.arrayContaining([0, 1, 2].map((unit) => ({ unit, code: 1, coder: 'ada', pass: 1 }))),
      },
    ])
    expect(found[0]?.marks).toHaveLength(3)
  })
})
