import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../../test/scratch-market.ts'
import { smallMarket } from '../../../test/small-market.ts'
import { ProblemError } from '../../problem.ts'
import { interviewOperations } from './interview-operations.ts'
import { interviewReversals } from './interview-reversals.ts'

let market: ScratchMarket

beforeAll(async () => {
  market = await smallMarket()
})

afterAll(() => market.close())

const context = { actor: 'test', signal: new AbortController().signal, progress: () => undefined }

interface Shown {
  readonly id: number
  readonly participant: {
    readonly pseudonym: string
    readonly name: string | null
    readonly account: { readonly name: string | null } | null
  }
  readonly revision: number
  readonly consent: { readonly hidden: string | null }
}

async function run<T = Record<string, unknown>>(name: string, input: object): Promise<T> {
  const operation = interviewOperations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  return operation.output.parse(await operation.run(market, operation.input.parse(input), context)) as T
}

async function refused(name: string, input: object): Promise<string> {
  const error: unknown = await run(name, input).catch((thrown: unknown) => thrown)
  return error instanceof ProblemError ? error.problems.map(({ code }) => code).join(', ') : 'nothing was refused'
}

/** Takes the newest change back, as `change undo` does. */
async function undo(): Promise<void> {
  const row = await market.state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const reversal = interviewReversals.find(({ action }) => action === row.action)
  if (reversal === undefined) throw new Error(row.action)
  const change = { ...row, detail: row.detail as Record<string, unknown> }
  const record = (detail: object) => ({
    actor: 'test',
    action: row.action,
    subject: row.subject,
    detail: { ...detail },
  })
  await reversal.undo(market, change, record, context)
}

const TEXT = 'Interviewer: What is hard?\n\nInterviewee: Too many review rounds, and teh waiting.\n'

async function add(text: string, more: object = {}): Promise<Shown> {
  return (await run<{ interview: Shown }>('interview add', { text, ...more })).interview
}

async function quote(interview: number, text: string, words: string): Promise<number> {
  const start = text.indexOf(words)
  const { id } = await market.state.db
    .insertInto('quotes')
    .values({
      interview_id: interview,
      start_at: start,
      end_at: start + words.length,
      text: words,
      actor: 'test',
      at: market.clock(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const quoted = (id: number) =>
  market.state.db.selectFrom('quotes').select(['start_at', 'end_at', 'text']).where('id', '=', id).executeTakeFirst()

describe('conversations', () => {
  it('are linked to the contact and the account, once, under a pseudonym', async () => {
    const first = await add(TEXT, {
      contact: 'ada@acme.com',
      relation: 'prospect',
      on: '2025-12-01',
      consentQuote: true,
    })
    expect(first.participant).toMatchObject({ name: 'Ada Lovelace', pseudonym: 'P01', account: { name: 'Acme' } })
    const again = await run<{ added: boolean; interview: Shown; notices: string[] }>('interview add', { text: TEXT })
    expect([again.added, again.interview.id]).toEqual([false, first.id])
    const second = await add(`${TEXT}\nInterviewer: Thanks.`, { contact: 'c1' })
    expect(second.participant.pseudonym).toBe('P01')
    await undo()
    expect((await run<{ interviews: Shown[] }>('interview list', {})).interviews).toHaveLength(1)
    const other = await add(`${TEXT}\nInterviewer: Bye.`, { participant: 'Łucja', account: 'Nobody Ltd' })
    expect(other.participant).toMatchObject({ name: 'Łucja', account: { number: null, name: 'Nobody Ltd' } })
    expect(other.participant.pseudonym).not.toBe('P01')
    await undo()
    expect((await run<{ participants: unknown[] }>('participant list', {})).participants).toHaveLength(1)
  })

  it('refuse what cannot be', async () => {
    expect(await refused('interview add', {})).toBe('transcript_missing')
    expect(await refused('interview add', { file: '/no/such/talk.txt' })).toBe('file_not_found')
    expect(await refused('interview add', { text: 'a', contact: 'nobody@nowhere.com' })).toBe('no_such_contact')
    expect(await refused('interview add', { text: 'a', participant: 'P99' })).toBe('no_such_participant')
    expect(await refused('interview add', { text: 'a', contact: 'c1', account: 'bolt.de' })).toBe(
      'participant_account_differs',
    )
    expect(await refused('interview add', { text: 'a', on: '2027-01-01', consentExpires: '2026-01-01' })).toBe(
      'interview_in_the_future, consent_before_interview',
    )
    expect(await refused('interview show', { id: 77 })).toBe('no_such_interview')
  })

  it('carry quotes through a correction, refuse one that would orphan a quote, and go back', async () => {
    const { id } = await add(`Ben: Hello?\n\n${TEXT}`)
    const text = `Ben: Hello?\n\n${TEXT}`
    const [rounds, wait] = [await quote(id, text, 'review rounds'), await quote(id, text, 'teh waiting')]
    const done = await run<{ interview: Shown; moved: number; reworded: unknown[] }>('interview text', {
      id,
      revision: 1,
      text: text.replace('Hello?', 'Hello there, all of you?').replace('teh waiting', 'the waiting'),
    })
    expect([done.interview.revision, done.moved, done.reworded]).toEqual([
      2,
      2,
      [{ id: wait, was: 'teh waiting', is: 'the waiting' }],
    ])
    expect((await quoted(rounds))?.text).toBe('review rounds')
    expect(await refused('interview text', { id, revision: 2, find: ' review rounds,', replace: '' })).toBe(
      'quote_orphaned',
    )
    expect(await refused('interview text', { id, revision: 1, find: 'Too', replace: 'Very' })).toBe(
      'interview_changed_since',
    )
    await undo()
    expect(await quoted(wait)).toEqual({
      start_at: text.indexOf('teh'),
      end_at: text.indexOf('teh') + 11,
      text: 'teh waiting',
    })
  })

  it('have their speakers corrected by hand', async () => {
    const { id } = await add('Anna: One thing.\n\nBen: And you?\n\nAnna: Me too. Well, yes.')
    const shown = await run<{ speakers: object[]; turns: object[] }>('interview speakers', {
      id,
      parts: ['Ben=interviewee', 'Anna=interviewer', 'Cleo=other'],
      split: 3,
      before: 'Well',
      turns: ['4=Cleo', '1='],
    })
    expect(shown.speakers).toMatchObject([
      { label: 'Anna', part: 'interviewer', basis: 'hand', turns: 1 },
      { label: 'Ben', part: 'interviewee', turns: 1 },
      { label: 'Cleo', part: 'other', turns: 1 },
    ])
    expect(shown.turns).toHaveLength(4)
    expect(await refused('interview speakers', { id, turns: ['9=Anna'], parts: ['Dan=other'] })).toBe('no_such_turn')
    expect(await refused('interview speakers', { id, turns: ['x'], parts: ['Anna=boss'] })).toBe(
      'argument_unreadable, argument_unreadable',
    )
    expect(await refused('interview speakers', { id, join: [2] })).toBe('turns_apart')
  })

  it('are hidden when consent is withdrawn or over, and come back when it is renewed', async () => {
    const { id } = await add('Interviewee: Secret.\n\nInterviewer: I see.', {
      on: '2025-06-01',
      consentExpires: '2026-01-01',
    })
    const hidden = async (): Promise<unknown[]> => {
      const { interview, text } = await run<{ interview: Shown; text: string | null }>('interview show', { id })
      return [interview.consent.hidden, text === null]
    }
    expect(await hidden()).toEqual([null, false])
    market.at('2026-01-02T00:00:00Z')
    expect(await hidden()).toEqual(['expired', true])
    await run('interview consent', { id, expires: '2027-01-01' })
    await run('interview consent', { id, withdraw: true })
    expect(await hidden()).toEqual(['withdrawn', true])
    expect(await refused('interview consent', { id, quote: true })).toBe('consent_withdrawn')
    await run('interview consent', { id, renew: true, quote: true })
    expect(await hidden()).toEqual([null, false])
  })

  it('go with their quotes, and come back with them', async () => {
    const text = 'Interviewee: Gone soon.\n\nInterviewer: Why?'
    const { id } = await add(text, { participant: 'Zoe' })
    const number = await quote(id, text, 'Gone')
    expect(await run('interview remove', { id })).toMatchObject({ quotes: 1, codings: 0 })
    expect(await quoted(number)).toBeUndefined()
    await undo()
    expect((await quoted(number))?.text).toBe('Gone')
  })

  it('say whom to ask next: groups that are short, and contacts who may be asked', async () => {
    const next = await run<{
      groups: { group: string; has: number; ask: number }[]
      candidates: { id: string; relation: string }[]
      missing: string[]
    }>('interview next', {})
    expect(next.groups.find(({ group }) => group === 'not_bought')?.has).toBe(1)
    expect(next.groups.find(({ group }) => group === 'former')?.ask).toBeGreaterThanOrEqual(2)
    const ids = next.candidates.map(({ id }) => id)
    // c1 was asked, c2 may not be contacted, of c3 nobody knows.
    expect(ids.filter((id) => ['c1', 'c2', 'c3'].includes(id))).toEqual([])
    expect(ids).toEqual(expect.arrayContaining(['c4', 'c6']))
    expect(next.missing.join(' ')).toMatch(/10 people are needed/)
    expect(await refused('interview next', { persona: 'Nobody' })).toBe('no_such_persona')
  })
})
