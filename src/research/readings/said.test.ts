import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import type { Market } from '../../market-data/index.ts'
import { raw, sql } from '../../query/index.ts'
import { bookRule, compileRule, openRuleBook, runOf } from '../../segments/index.ts'
import { readAnswers } from '../surveys/read-answers.ts'
import { readSaid } from './read-said.ts'

let scratch: ScratchMarket
let market: Market
const AT = '2026-01-01T00:00:00Z'
let audited = 0

/** As every operation does: what changed is written down, so that everybody looks again. */
async function changed(): Promise<void> {
  audited += 1
  await scratch.state.change(
    { actor: 'test', action: 'code.test', subject: `change ${audited}` },
    async () => undefined,
  )
}

async function accounts(text: string, asOf?: string): Promise<string> {
  const book = await openRuleBook(market)
  const booked = bookRule(book, text)
  if ('problems' in booked) throw new Error(booked.problems[0]?.message)
  const run = runOf(market, book, asOf === undefined ? undefined : new Date(asOf))
  const rows = await market.engine.rows(
    sql`SELECT aid FROM (${compileRule(booked.rule, run).members()}) ORDER BY aid`,
  )
  return rows.map(({ aid }) => String(aid)).join(' ')
}

async function noted(): Promise<string> {
  const { engine } = scratch
  const statement = raw(
    'SELECT arraySort(groupUniqArray(aid)) AS aids FROM account_changes WHERE at = (SELECT max(at) FROM account_changes)',
  )
  const [row] = await engine.rows<{ aids: number[] }>(statement)
  return (row?.aids ?? []).join(' ')
}

beforeAll(async () => {
  scratch = await scratchMarket()
  market = Object.assign(scratch, { readTexts: readSaid })
  await bring(scratch, 'accounts', 'id,name\n1,Acme\n2,Bolt\n3,Crest\n')
  await bring(
    scratch,
    'contacts',
    'id,account_id,email,title\nc1,1,ada@acme.com,Designer\nc2,2,bo@bolt.com,Buyer\nc3,3,cy@crest.com,Boss\n',
  )
  await bring(
    scratch,
    'answers',
    `instrument,respondent,question,contact,account_id,text,at
nps,r1,why,c1,1,So many rounds,2025-06-01
nps,r1,easy,c1,1,Strongly disagree,2025-06-01
nps,r2,easy,BO@bolt.com,2,Somewhat agree,2025-06-01
nps,r2,why,BO@bolt.com,2,Fine,2025-06-01
nps,r3,easy,nobody@x.com,,Strongly agree,2025-06-01
`,
  )
  const { db } = scratch.state
  const row = { actor: 'test', at: AT }
  await db
    .insertInto('codes')
    .values([
      { name: 'too many rounds', type: 'pain', ...row },
      { name: 'waits', type: 'pain', ...row },
    ])
    .execute()
  await db
    .insertInto('participants')
    .values([
      { pseudonym: 'P01', person: 'id:c1', ...row },
      { pseudonym: 'P02', person: 'email:BO@bolt.com', ...row },
    ])
    .execute()
  const turns = JSON.stringify([{ speaker: 0, start: 0, end: 20 }])
  const speakers = JSON.stringify([{ label: 'A', part: 'interviewee' }])
  const interview = {
    kind: 'interview',
    title: 'x',
    format: 'txt',
    text: 'It took too many rounds',
    speakers,
    turns,
    ...row,
  } as const
  await db
    .insertInto('interviews')
    .values([
      { ...interview, participant_id: 1, day: '2025-03-01', fingerprint: 'a' },
      { ...interview, participant_id: 2, day: '2025-09-01', fingerprint: 'b', consent_expires: '2026-02-01' },
    ])
    .execute()
  await db
    .insertInto('quotes')
    .values([
      { interview_id: 1, start_at: 0, end_at: 10, text: 'It took to', ...row },
      { interview_id: 2, start_at: 0, end_at: 10, text: 'It took to', ...row },
      { instrument: 'nps', respondent: 'r1', question: 'why', start_at: 0, end_at: 7, text: 'So many', ...row },
    ])
    .execute()
  await db
    .insertInto('codings')
    .values([
      { quote_id: 1, code_id: 1, coder: 'a', at: AT },
      { quote_id: 2, code_id: 1, coder: 'a', at: AT },
      { quote_id: 2, code_id: 2, coder: 'b', at: AT },
      { quote_id: 3, code_id: 2, coder: 'a', at: AT },
    ])
    .execute()
  await changed()
}, 60_000)
afterAll(() => scratch?.close())

describe('what people said, in rules', () => {
  it('is asked of people and of answers, now and as of a date', async () => {
    const rounds = 'contacts.exists(c, "too many rounds" in c.codes)'
    expect(await accounts(rounds)).toBe('1 2')
    expect(await accounts(rounds, '2025-05-01')).toBe('1')
    expect(await accounts('contacts.exists(c, "waits" in c.codes)')).toBe('1 2')
    expect(await accounts('answers.exists(a, "waits" in a.codes)')).toBe('1')
    // Crest was never asked: that they do not say it is not known.
    expect(await accounts('contacts.exists(c, !("too many rounds" in c.codes))')).toBe('')
    expect(await accounts('contacts.exists(c, c.codes.size() >= 2)', '2025-05-01')).toBe('')
  })

  it('follows whatever changes it, and notes the accounts at which something else is said', async () => {
    const { db } = scratch.state
    await db.updateTable('codes').set({ name: 'rounds' }).where('id', '=', 1).execute()
    await changed()
    expect(await accounts('contacts.exists(c, "rounds" in c.codes)')).toBe('1 2')
    expect(await noted()).toBe('1 2')
    await db.deleteFrom('codings').where('quote_id', '=', 3).execute()
    await changed()
    expect(await accounts('answers.exists(a, "waits" in a.codes)')).toBe('')
    expect(await noted()).toBe('1')
    // A consent runs out by itself, without any change.
    scratch.at('2026-02-02')
    expect(await accounts('contacts.exists(c, "rounds" in c.codes)')).toBe('1')
    expect(await noted()).toBe('2')
    expect(await readSaid(market, (await openRuleBook(market)).catalog)).toBe('kept')
  })

  it('is the place of words on their scale, which a person may turn', async () => {
    expect(await accounts('answers.exists(a, a.question == "easy" && a.value >= 4)')).toBe('2')
    expect(await accounts('answers.exists(a, a.question == "easy" && a.value <= 1)')).toBe('1')
    const answers = await readAnswers(market, { instrument: 'nps', questions: ['easy'] })
    expect(answers.map(({ person, account, value }) => [person, account, value])).toEqual([
      ['id:c1', 1, 1],
      ['id:c2', 2, 4],
      ['respondent:nps/r3', null, 5],
    ])
    const scale = ['Strongly agree', 'Somewhat agree', 'Strongly disagree'].map((text, at) => ({
      text,
      value: at + 1,
    }))
    const row = { instrument: 'nps', question: 'easy', kind: 'scale', actor: 'test', at: AT } as const
    await scratch.state.db
      .insertInto('survey_questions')
      .values({ ...row, scale: JSON.stringify(scale) })
      .execute()
    await changed()
    expect(await accounts('answers.exists(a, a.question == "easy" && a.value >= 3)')).toBe('1')
    expect(await noted()).toBe('1 2')
  })
})
