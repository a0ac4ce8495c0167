import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../../test/scratch-market.ts'
import { smallMarket } from '../../../test/small-market.ts'
import { answerOperations } from '../answers/answer-operations.ts'
import { codeOperations } from '../codes/code-operations.ts'
import { codingOperations } from '../coding/coding-operations.ts'
import { quoteOperations } from '../quotes/quote-operations.ts'
import { peopleInSegment } from './people-in-segment.ts'
import { readEvidence } from './read-evidence.ts'

let market: ScratchMarket

const TEXT = `Interviewer: How long do you wait, Ada?
Ada: At Acme we wait a week. Łukasz waits 🎨 too.
Interviewer: A whole week?
Ada: Too many rounds, says Lovelace.`
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const TURNS = [
  { speaker: 0, ...at('How long do you wait, Ada?') },
  { speaker: 1, ...at('At Acme we wait a week. Łukasz waits 🎨 too.') },
  { speaker: 0, ...at('A whole week?') },
  { speaker: 1, ...at('Too many rounds, says Lovelace.') },
]
const SPEAKERS = [
  { label: 'Interviewer', part: 'interviewer' },
  { label: 'Ada', part: 'interviewee' },
]

beforeAll(async () => {
  market = await smallMarket()
  const { db } = market.state
  const by = { actor: 'test', at: new Date('2025-12-01T00:00:00Z') }
  const participants = [
    { pseudonym: 'P01', name: 'Ada Lovelace', person: 'email:ADA@acme.com', account: 1 },
    { pseudonym: 'P02', name: 'Nobody Known', account_name: 'Elsewhere Ltd' },
    { pseudonym: 'P03', name: 'Dora Diaz', person: 'id:c4', account: 2 },
  ]
  await db
    .insertInto('participants')
    .values(participants.map((each) => ({ ...each, person: each.person?.toLowerCase() ?? null, ...by })))
    .execute()
  const facts = (participant: number | null, more: object) => ({
    kind: 'interview' as const,
    title: 'Ada',
    participant_id: participant,
    format: 'txt',
    fingerprint: JSON.stringify(more),
    text: TEXT,
    speakers: JSON.stringify(SPEAKERS),
    turns: JSON.stringify(TURNS),
    ...by,
    ...more,
  })
  await db
    .insertInto('interviews')
    .values([
      facts(1, { relation: 'customer', job_role: 'creative manager', day: '2025-06-01', consent_quote: true }),
      facts(1, { relation: 'former', day: '2025-09-01', consent_scope: 'public' }),
      facts(2, { relation: 'lost', consent_expires: '2026-01-01' }),
      facts(3, { consent_withdrawn: '2025-12-31' }),
      facts(3, { consent_expires: '2025-12-31' }),
      facts(3, { consent_quote: false }),
      facts(null, { kind: 'source', title: 'A report' }),
    ])
    .execute()
  const answer = { _import: 1, _row: 1, instrument: 'nps', question: 'why', at: '2025-11-01 00:00:00.000' }
  await market.engine.insert('answers', [
    { ...answer, rid: 1, aid: 1, respondent: 'r1', contact: 'ADA@acme.com', text: 'We at Acme wait 🎨 a lot.' },
    { ...answer, rid: 2, aid: 0, respondent: 'r2', contact: null, text: 'Nothing to say.' },
    { ...answer, rid: 3, aid: 3, respondent: 'r3', contact: 'c6', text: 'Too many rounds.' },
  ])
})

afterAll(() => market.close())

async function run(name: string, input: object): Promise<Record<string, unknown>> {
  const all = [...quoteOperations, ...codeOperations, ...codingOperations, ...answerOperations]
  const operation = all.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  const context = { actor: 'test', signal: new AbortController().signal, progress: () => undefined }
  return (await operation.run(market, operation.input.parse(input), context)) as Record<string, unknown>
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was refused',
    (error: { problems?: { code: string }[] }) => (error.problems ?? []).map(({ code }) => code).join(', '),
  )
}

describe('what people said and may be shown', () => {
  it('counts each person once, hides what may not be shown, and replaces names in words only', async () => {
    await run('code add', { name: 'waiting', type: 'pain' })
    await run('code add', { name: 'rounds', type: 'pain' })
    const words = await run('quote add', {
      interview: 1,
      words: 'At Acme we wait a week.',
      code: ['waiting'],
      coder: 'ann',
    })
    expect(words).toEqual(
      expect.objectContaining({ text: 'At Acme we wait a week.', notes: [], speakers: ['interviewee'] }),
    )
    const again = await run('quote add', {
      interview: 1,
      ...at('At Acme we wait a week.'),
      code: ['waiting'],
      coder: 'ben',
    })
    expect(again).toEqual(expect.objectContaining({ id: words.id, made: false }))
    const asked = await run('quote add', { interview: 2, words: 'How long do you wait, Ada?', code: ['waiting'] })
    expect(asked.notes).toEqual(['These are not the participant’s words (interviewer): nobody’s evidence.'])
    const over = await run('quote add', { interview: 2, start: at('too.').start, end: TEXT.length, code: ['rounds'] })
    expect(over.notes).toEqual(['It runs over turns of others as well (interviewer): their words are in it.'])
    await run('quote add', { interview: 7, words: 'Too many rounds', code: ['rounds'] })
    await run('quote add', { interview: 3, words: 'Too many rounds', code: ['rounds'] })
    for (const interview of [4, 5, 6])
      expect(await problemOf(run('quote add', { interview, words: 'Too many rounds' }))).toBe('interview_not_shown')

    await run('answer code', { instrument: 'nps', question: 'why', respondent: 'r1', code: ['waiting'] })
    const evidence = await readEvidence(market)
    expect(evidence.people).toEqual([
      expect.objectContaining({
        person: 'id:c1',
        pseudonym: 'P01',
        account: 1,
        relation: 'former',
        jobRole: 'creative manager',
        interviews: [1, 2],
        surveys: ['nps'],
      }),
      expect.objectContaining({
        person: 'participant:2',
        pseudonym: 'P02',
        account: null,
        relation: 'lost',
        interviews: [3],
      }),
    ])
    expect(evidence.leftOut).toEqual({ withdrawn: 1, expired: 1, notQuotable: 1, sources: 1, answersGone: 0 })
    expect(evidence.notRecorded).toBe(2)
    expect(evidence.quotes.map(({ person, text, scope }) => [person, text, scope])).toEqual([
      ['id:c1', 'At [company] we wait a week.', null],
      [null, 'How long do you wait, [name]?', 'public'],
      [
        'id:c1',
        expect.stringMatching(/^too\.\nInterviewer: A whole week\?\n\[name\]: Too many rounds, says \[name\]\.$/),
        'public',
      ],
      [null, 'Too many rounds', null],
      ['participant:2', 'Too many rounds', null],
      ['id:c1', 'We at [company] wait 🎨 a lot.', null],
    ])
    const [first] = evidence.quotes
    expect(first?.codes).toEqual([{ id: 1, coders: ['ann', 'ben'] }])
    const listed = (await run('code list', {})) as { codes: { name: string; people: number; quotes: number }[] }
    expect(listed.codes.map(({ name, people, quotes }) => [name, people, quotes])).toEqual([
      ['rounds', 2, 3],
      ['waiting', 1, 3],
    ])

    // The day after, the consent of the third interview has expired.
    const later = await readEvidence(market, { day: '2026-01-02' })
    expect(later.people.map(({ pseudonym }) => pseudonym)).toEqual(['P01'])
    expect(later.leftOut.expired).toBe(2)
  })

  it('counts whoever answered a question that was read to the end, and no answer that reads otherwise now', async () => {
    await run('coding finish', { instrument: 'nps', question: 'why', coder: 'ann' })
    const evidence = await readEvidence(market)
    expect(evidence.people.map(({ person }) => person).sort()).toEqual([
      'id:c1',
      'id:c6',
      'participant:2',
      'respondent:nps/r2',
    ])
    const grid = await run('answer list', { instrument: 'nps', question: 'why' })
    expect(grid).toEqual(expect.objectContaining({ answers: 3, coded: 1, readBy: ['ann'] }))
    expect((grid.rows as object[])[2]).toEqual(
      expect.objectContaining({
        respondent: 'r3',
        company: expect.objectContaining({ number: 3, industry: 'Software', employees: 200 }),
      }),
    )
    await market.state.db.updateTable('quotes').set({ text: 'Otherwise' }).where('respondent', '=', 'r1').execute()
    expect((await readEvidence(market)).leftOut.answersGone).toBe(1)
    expect(await run('answer list', { instrument: 'nps', question: 'why' })).toEqual(
      expect.objectContaining({ coded: 0 }),
    )
  })

  it('knows who is in a segment by their company, or by themselves', async () => {
    const evidence = await readEvidence(market)
    expect([...(await peopleInSegment(market, evidence, 'account.industry == "Software"'))].sort()).toEqual([
      'id:c1',
      'id:c6',
    ])
    expect([...(await peopleInSegment(market, evidence, 'contact.email == "flo@crest.io"'))]).toEqual(['id:c6'])
    expect((await run('quote list', { segment: 'account.employees > 400', code: ['waiting'] })).total).toBe(1)
    expect((await run('quote list', { relation: 'lost', type: 'pain', containing: 'MANY' })).total).toBe(1)
  })

  it('lets a coder read again blind only when enough was forgotten', async () => {
    await run('coding finish', { interview: 1, coder: 'ann' })
    expect(await problemOf(run('coding finish', { interview: 1, coder: 'ann' }))).toBe('read_already')
    expect(await problemOf(run('coding finish', { interview: 1, coder: 'ann', blind: true }))).toBe(
      'too_soon_to_be_blind',
    )
    expect(await problemOf(run('coding finish', { interview: 1, coder: 'ben', blind: true }))).toBe(
      'no_first_reading',
    )
    market.at('2026-01-15T00:00:00Z')
    expect(await run('coding finish', { interview: 1, coder: 'ann', blind: true })).toEqual(
      expect.objectContaining({ pass: 2 }),
    )
  })
})
