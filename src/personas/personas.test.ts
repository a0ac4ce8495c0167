import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../test/scratch-market.ts'
import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { sql } from '../query/index.ts'
import type { Relation } from '../research/index.ts'
import { segmentOperations } from '../segments/index.ts'
import type { RecordedChange } from '../state/index.ts'
import type { PersonaGrid } from './grid/grid-schema.ts'
import { personaDefinitions, personaOperations, personaReversals } from './index.ts'
import type { Persona } from './shown/persona-schema.ts'

/**
 * Ten people who were asked, at seven companies, coded twice, and one who is no creative manager:
 * `rounds` (too many review rounds) is held by P01 to P08, `by Friday` by P01 to P09, `fine as it is` by P09 and P10.
 * P01 and P02 are of one company; retail are the companies of P05 to P07; nobody knows where P10 works.
 */
const RELATIONS: readonly Relation[] = [
  'customer',
  'customer',
  'customer',
  'customer',
  'prospect',
  'lost',
  'no_decision',
  'former',
  'former',
  'prospect',
]
const ROUNDS = 'We go round and round until nobody remembers what was asked for.'
const FRIDAY = 'It has to be approved by Friday, and on Thursday half of them have not looked.'
const FINE = 'Honestly our reviews are fine as they are, Łukasz signs and off it goes.'

let market: ScratchMarket
const context = { signal: new AbortController().signal, progress: () => {}, actor: 'Ada' }
const all = [...personaOperations, ...segmentOperations] as readonly Operation<Market>[]
async function run<Output = Persona>(name: string, input: object = {}): Promise<Output> {
  const operation = all.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  const output = await operation.run(market, operation.input.parse(input), context)
  return operation.output.parse(output) as Output
}
async function undo(): Promise<void> {
  const row = await market.state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const change: RecordedChange = { ...row, detail: row.detail as RecordedChange['detail'] }
  const reversal = personaReversals.find(({ action }) => action === change.action)
  await reversal?.undo(market, change, (detail) => ({ ...change, detail: { ...detail } }), context)
}

const stamp = { actor: 'Ada', at: new Date('2026-01-01') }
const codes = new Map<string, number>()
const quotes = new Map<string, number>()

beforeAll(async () => {
  market = await scratchMarket()
  await bring(
    market,
    'accounts',
    `id,name,industry\n${[1, 2, 3, 4, 5, 6, 7, 8].map((id) => `${id},Company ${id},${id >= 4 && id <= 6 ? 'Retail' : 'Software'}`).join('\n')}\n`,
  )
  await run('segment save', { name: 'retail', expr: 'account.industry == "Retail"' })
  const { db } = market.state
  const champion = { segment_id: 0, role: 'creative manager', recommended: null, reason: 'We know them.', ...stamp }
  await db.insertInto('champions').values(champion).execute()
  const numbers = new Map(
    (await market.engine.rows<{ aid: unknown; id: string }>(sql`SELECT aid, id FROM accounts`)).map((row) => [
      row.id,
      Number(row.aid),
    ]),
  )
  for (const [name, type] of [
    ['too many rounds', 'pain'],
    ['approved by Friday', 'trigger'],
    ['fine as it is', 'belief'],
  ] as const) {
    const { id } = await db
      .insertInto('codes')
      .values({ name, type, ...stamp })
      .returning('id')
      .executeTakeFirstOrThrow()
    codes.set(name, id)
  }
  for (const [index, relation] of RELATIONS.entries()) {
    const who = index + 1
    await ask(
      who,
      relation,
      who === 10 ? null : (numbers.get(String(Math.max(1, who - 1))) ?? null),
      'creative manager',
    )
  }
  await ask(11, 'customer', numbers.get('8') ?? null, 'it manager')
}, 60_000)
afterAll(() => market.close())

async function ask(who: number, relation: Relation, account: number | null, jobRole: string): Promise<void> {
  const { db } = market.state
  const pseudonym = `P${String(who).padStart(2, '0')}`
  const participant = await db
    .insertInto('participants')
    .values({ pseudonym, account, ...stamp })
    .returning('id')
    .executeTakeFirstOrThrow()
  const said = [
    ...(who <= 8 || who === 11 ? [['too many rounds', ROUNDS] as const] : []),
    ...(who <= 9 ? [['approved by Friday', FRIDAY] as const] : []),
    ...(who === 9 || who === 10 ? [['fine as it is', FINE] as const] : []),
  ]
  const text = said.map(([, words]) => words).join('\n\n')
  const interview = await db
    .insertInto('interviews')
    .values({
      kind: 'interview',
      title: pseudonym,
      participant_id: participant.id,
      relation,
      job_role: jobRole,
      day: `2025-11-${String(who).padStart(2, '0')}`,
      format: 'txt',
      fingerprint: pseudonym,
      text,
      consent_quote: true,
      consent_scope: 'company',
      speakers: JSON.stringify([{ label: pseudonym, part: 'interviewee' }]),
      turns: JSON.stringify(
        said.map(([, words]) => ({
          speaker: 0,
          start: text.indexOf(words),
          end: text.indexOf(words) + words.length,
        })),
      ),
      ...stamp,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const coder of ['Ann', 'Ben']) {
    await db.insertInto('coding_passes').values({ interview_id: interview.id, coder, at: stamp.at }).execute()
  }
  for (const [code, words] of said) {
    const start = text.indexOf(words)
    const place = { start_at: start, end_at: start + words.length, text: words }
    const quote = await db
      .insertInto('quotes')
      .values({ interview_id: interview.id, ...place, ...stamp })
      .returning('id')
      .executeTakeFirstOrThrow()
    quotes.set(`${pseudonym} ${code}`, quote.id)
    for (const coder of ['Ann', 'Ben']) {
      await db
        .insertInto('codings')
        .values({ quote_id: quote.id, code_id: codes.get(code) ?? 0, coder, at: stamp.at })
        .execute()
    }
  }
}

const missing = ({ readiness }: Persona) => readiness.gates.filter(({ met }) => !met).map((gate) => gate.missing)
const statement = (persona: Persona, text: string) => {
  const found = persona.statements.find((each) => each.text === text)
  if (found === undefined) throw new Error(text)
  return found
}

describe('a persona', () => {
  it('is ready where every gate is met, and says what it can catch', async () => {
    const mia = await run('persona create', { name: 'Mia', role: 'creative manager' })
    expect(missing(mia)).toEqual([])
    expect(mia.readiness.ready).toBe(true)
    expect(mia.readiness.catches).toBe('At 95%, 10 interviews find only themes held by ≥ 26% of people.')
    expect(mia.people.words).toBe('10 people asked at 8 companies; the company of 1 is not known.')
  })

  it('counts people of its segments only', async () => {
    const rita = await run('persona create', { name: 'Rita', role: 'creative manager', segment: ['retail'] })
    expect(rita.warnings).toEqual([
      'Mia is a persona of the same role in another segment: merge them if they turn out to be alike.',
    ])
    expect(rita.people).toMatchObject({ people: 3, accounts: 3 })
    expect(rita.readiness.gates.find(({ gate }) => gate === 'customers')?.missing).toBe('2 customers more')
    const grid = await run<PersonaGrid>('persona list')
    expect(grid.rows.map(({ words, cells }) => [words, ...cells.map(({ interviewed }) => interviewed)])).toEqual([
      ['Managers in creative', 10, 3],
      ['Managers in IT', 1, 0],
    ])
    expect(grid.rows[0]?.cells.map(({ personas }) => personas.map(({ name, ready }) => [name, ready]))).toEqual([
      [['Mia', true]],
      [['Rita', false]],
    ])
  })

  it('judges statements by its people, each once, and shows who contradicts', async () => {
    const added = await run('persona statement', {
      name: 'mia',
      type: 'pain',
      text: 'Reviews go in circles',
      code: ['Too many rounds'],
      quote: [quotes.get('P01 too many rounds'), quotes.get('P11 too many rounds')],
    })
    const pain = statement(added, 'Reviews go in circles')
    expect(pain).toMatchObject({ status: 'supported', people: { for: 8, against: 0, accounts: 7, relations: 5 } })
    const other = pain.evidence.flatMap((each) => each.quotes).find(({ pseudonym }) => pseudonym === 'P11')
    expect(other).toMatchObject({ counted: false, why: 'Of another job role: Managers in IT.' })

    const against = await run('persona evidence', { statement: pain.id, code: ['fine as it is'], against: true })
    expect(statement(against, 'Reviews go in circles')).toMatchObject({
      status: 'supported',
      people: { for: 8, against: 2 },
    })
    await withdraw(['P01', 'P02', 'P03'], '2026-01-01')
    const fewer = await run('persona show', { name: 'Mia' })
    expect(statement(fewer, 'Reviews go in circles')).toMatchObject({
      status: 'contested',
      people: { for: 5, against: 2 },
    })
    expect(fewer.notes).toContain('3 interviews are left out: consent was withdrawn.')
    await withdraw(['P01', 'P02', 'P03'], null)
  })
})

async function withdraw(pseudonyms: readonly string[], day: string | null): Promise<void> {
  const interviews = market.state.db.updateTable('interviews').where('title', 'in', pseudonyms)
  await interviews.set({ consent_withdrawn: day }).execute()
}

describe('drafts and texts', () => {
  it('drafts what three people say in their words, as hypotheses until accepted', async () => {
    const drafted = await run('persona draft', { name: 'Mia' })
    const friday = statement(drafted, 'Approved by Friday')
    expect(friday).toMatchObject({ type: 'trigger', status: 'hypothesis', draft: true })
    expect(friday.reason).toMatch(/^Drafted, and accepted by nobody yet\. Accepted, it is supported\./)
    // Held by two: too few.
    expect(drafted.statements.some(({ text }) => text === 'Fine as it is')).toBe(false)
    const story = drafted.texts.find(({ kind }) => kind === 'story')
    expect(story).toMatchObject({
      draft: true,
      text: [
        'What stands in the way\ntoo many rounds (pain, 8 people): [1] [2]',
        'What set it off\napproved by Friday (trigger, 9 people): [3] [4]',
        'What drew them\nfine as it is (belief, 2 people): [5] [6]',
      ].join('\n\n'),
    })
    expect(story?.shown).toContain(`“${ROUNDS}” (P01)`)
    const again = await run('persona draft', { name: 'Mia' })
    expect(again.done).toBe('Nothing new to draft.')

    const accepted = await run('persona accept', { name: 'Mia', statement: [friday.id], text: ['story'] })
    expect(statement(accepted, 'Approved by Friday').status).toBe('supported')
    expect(accepted.texts.find(({ kind }) => kind === 'story')?.draft).toBe(false)
  })

  it('keeps no words that were withdrawn, also where somebody pasted them', async () => {
    const quote = quotes.get('P04 too many rounds') ?? 0
    const text = `Mia opens her mail. “${ROUNDS.toUpperCase()}” Then she calls.`
    const written = await run('persona write', { name: 'Mia', kind: 'day', text, quote: [quote] })
    const day = (persona: Persona) => persona.texts.find(({ kind }) => kind === 'day')
    expect(day(written)).toMatchObject({
      text: 'Mia opens her mail. [1] Then she calls.',
      shown: `Mia opens her mail. “${ROUNDS}” (P04) Then she calls.`,
      rests: 'Rests on 1 quote of 1 person.',
    })
    await withdraw(['P04'], '2026-01-01')
    expect(day(await run('persona show', { name: 'Mia' }))).toMatchObject({
      shown: 'Mia opens her mail. [words that may not be shown] Then she calls.',
      hidden: 1,
    })
    await withdraw(['P04'], null)
    const bare = await run('persona write', { name: 'Mia', kind: 'scenario', text: 'A launch.' })
    expect(bare.warnings).toContain('The scenario rests on nothing that anybody said.')
    await expect(
      run('persona write', { name: 'Mia', kind: 'day', text: 'See [2].', quote: [quote] }),
    ).rejects.toThrow('The text has [2], and there is 1 quote.')
  })
})

describe('the champion first', () => {
  it('warns where another role is written before the champion is ready, and goes on', async () => {
    await market.state.db.updateTable('champions').set({ role: 'creative director' }).execute()
    const ivo = await run('persona create', { name: 'Ivo', role: 'it manager' })
    expect(ivo.warnings).toEqual([
      'The champion of the whole market is Directors in creative, and has no persona yet: write that one first.',
    ])
    await market.state.db.updateTable('champions').set({ role: 'creative manager' }).execute()
    expect((await run('persona check', { name: 'Ivo' })).warnings).toEqual([])
  })
})

describe('versions, merging and files', () => {
  it('tells what changed, and refuses a change of what is no more', async () => {
    const before = await run('persona show', { name: 'Ivo' })
    const edited = await run('persona edit', { name: 'Ivo', summary: 'Runs the tools.', basedOn: before.version })
    expect(edited.version).toBe(before.version + 1)
    await expect(run('persona edit', { name: 'Ivo', summary: 'No.', basedOn: before.version })).rejects.toThrow(
      /was changed since you looked at it/,
    )
    expect((await run('persona edit', { name: 'Ivo', summary: 'Runs the tools.' })).done).toBe('Nothing changed.')
    const told = await run<{ versions: { version: number; changes: string[] }[] }>('persona history', { name: 'Ivo' })
    expect(told.versions.map(({ version, changes }) => [version, changes])).toEqual([
      [2, ['Summary: Runs the tools.']],
      [1, []],
    ])
    await undo()
    expect(await run('persona show', { name: 'Ivo' })).toMatchObject({ version: 1, summary: null })
  })

  it('merges personas of one role, and takes it back', async () => {
    const added = await run('persona statement', {
      name: 'Rita',
      type: 'pain',
      text: 'reviews go in circles',
      code: ['approved by Friday'],
    })
    const before = await run('persona show', { name: 'Mia' })
    await expect(run('persona merge', { name: ['Ivo'], into: 'Mia' })).rejects.toThrow(/two roles are two personas/)
    const merged = await run('persona merge', { name: ['Rita'], into: 'Mia' })
    expect(merged.segments.map(({ words }) => words)).toEqual(['the whole market'])
    expect(statement(merged, 'Reviews go in circles').evidence.map(({ words }) => words)).toEqual([
      'too many rounds',
      'One quote.',
      'One quote.',
      'fine as it is',
      'approved by Friday',
    ])
    await expect(run('persona show', { name: 'Rita' })).rejects.toThrow('There is no persona "Rita".')
    await undo()
    expect(await run('persona show', { name: 'Mia' })).toEqual(before)
    expect(await run('persona show', { name: 'Rita' })).toEqual({ ...added, done: null, warnings: [] })
  })

  it('goes into a file without anybody’s words, and comes back the same', async () => {
    const { db } = market.state
    const family = personaDefinitions(market.clock)
    const [, mia] = await family.read(db)
    if (mia === undefined) throw new Error('no Mia')
    expect(mia.name).toBe('Mia')
    expect(JSON.stringify(mia)).not.toContain('round and round')
    expect(family.body.parse(mia.body)).toEqual(mia.body)
    expect(await family.problems({ db, wanted: [mia], all: new Map([['segments', []]]) })).toEqual([])
    const before = await run('persona show', { name: 'Mia' })
    await run('persona remove', { name: 'Mia' })
    await db.transaction().execute((tx) => family.save(tx, mia, 'Ada'))
    const after = await run('persona show', { name: 'Mia' })
    const plain = ({ statements, texts, readiness }: Persona) => ({
      statements: statements.map(({ text, status, people }) => ({ text, status, people })),
      texts: texts.map(({ shown, draft }) => ({ shown, draft })),
      readiness,
    })
    expect(plain(after)).toEqual(plain(before))

    const wrong = {
      ...mia.body,
      role: 'wizard',
      segments: ['nowhere'],
      statements: [
        { type: 'pain', text: 'x', evidence: [{ code: 'gone' }, { quote: { interview: 'P01', start: 1, end: 2 } }] },
      ],
    } as const
    const problems = await family.problems({
      db,
      wanted: [{ name: 'Mia', body: family.body.parse(wrong) as typeof mia.body }],
      all: new Map(),
    })
    expect(problems.map(({ problem }) => [problem.code, problem.at?.field])).toEqual([
      ['no_such_role', 'role'],
      ['no_such_segment', 'segments'],
      ['no_such_code', 'statements.0.evidence.0'],
      ['no_such_quote', 'statements.0.evidence.1'],
    ])
  })
})
