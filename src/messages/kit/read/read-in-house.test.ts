import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prepareDecisions } from '../../../../test/prepared-decisions.ts'
import { loadCatalog, type Market } from '../../../market-data/index.ts'
import { listPersonas, openEvidence } from '../../../personas/index.ts'
import { runOf } from '../../../segments/index.ts'
import { openState, type State } from '../../../state/index.ts'
import { readInHouse } from './read-in-house.ts'

let folder: string
let state: State

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-in-house-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
})

afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

const BY = { actor: 'test', at: '2026-03-01T00:00:00.000Z' }

/** Nobody but participants is known: the engine has no rows. */
function market(): Market {
  const nothing = () => Promise.resolve([])
  const engine = { rows: nothing, run: nothing } as unknown as Market['engine']
  return { engine, state, folder, clock: () => new Date('2026-03-31T12:00:00.000Z') }
}

const TEXT = 'We waited nine days for one single yes.'

async function interview(name: string, consent: Readonly<Record<string, unknown>>): Promise<number> {
  const { db } = state
  const participant = await db
    .insertInto('participants')
    .values({ pseudonym: `P-${name}`, name: `${name} Holmqvist`, ...BY })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('interviews')
    .values({
      kind: 'interview',
      title: name,
      participant_id: participant.id,
      relation: 'customer',
      job_role: 'creative manager',
      consent_record: true,
      consent_quote: true,
      format: 'txt',
      fingerprint: name,
      text: `${name}: ${TEXT}`,
      speakers: JSON.stringify([{ label: name, part: 'interviewee', basis: 'label' }]),
      turns: JSON.stringify([{ speaker: 0, start: name.length + 2, end: name.length + 2 + TEXT.length }]),
      ...consent,
      ...BY,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const start = name.length + 2
  const quote = await db
    .insertInto('quotes')
    .values({ interview_id: id, start_at: start, end_at: start + TEXT.length, text: `${TEXT} ${name}`, ...BY })
    .returning('id')
    .executeTakeFirstOrThrow()
  return quote.id
}

it('clears the words of those whose public consent holds today, and keeps all others', async () => {
  const { db } = state
  const open = await interview('Ada', { consent_scope: 'public' })
  const expiring = await interview('Bo', { consent_scope: 'public', consent_expires: '2026-03-31' })
  for (const [name, consent] of Object.entries({
    Cy: { consent_scope: 'public', consent_expires: '2026-03-30' },
    Dee: { consent_scope: 'public', consent_withdrawn: '2026-03-01' },
    Eli: { consent_scope: 'public', consent_quote: false },
    Fay: { consent_scope: 'company' },
    Gus: { consent_scope: 'research' },
    Hal: {},
  })) {
    await interview(name, consent)
  }
  const personas = await db
    .insertInto('personas')
    .values([
      { name: 'Olive', job_role: 'creative manager', avatar: 'a', ...BY },
      { name: 'Magnus', job_role: 'creative executive', avatar: 'b', ...BY },
    ])
    .returning('id')
    .execute()
  const [olive, magnus] = personas.map(({ id }) => id)
  if (olive === undefined || magnus === undefined) throw new Error('no persona was made')
  // A merged persona is not among the living, and what was internal of it stays it.
  await db.updateTable('personas').set({ merged_into: olive }).where('id', '=', magnus).execute()
  await db.insertInto('persona_segments').values({ persona_id: olive, segment_id: 0 }).execute()
  const statement = { type: 'goal', position: 1, ...BY }
  await db
    .insertInto('persona_statements')
    .values([
      { ...statement, persona_id: olive, text: 'told' },
      { ...statement, persona_id: olive, text: 'internal', internal: true },
      { ...statement, persona_id: magnus, text: 'internal of a merged one', internal: true },
      { ...statement, persona_id: olive, text: 'drafted', draft: true },
      { ...statement, persona_id: olive, text: 'retired', retired_on: '2026-03-01' },
    ])
    .execute()
  const story = { before: 'b', done: 'd', result: 'r', named: false, ...BY }
  const cases = await db
    .insertInto('customer_cases')
    .values([
      { ...story, name: 'public', scope: 'public', agreed_on: '2026-01-01' },
      { ...story, name: 'ours', scope: 'company', agreed_on: '2026-01-01' },
      { ...story, name: 'over', scope: 'public', agreed_on: '2025-01-01', expires: '2026-03-30' },
      { ...story, name: 'never agreed', scope: 'public' },
    ])
    .returning(['id', 'name'])
    .execute()

  const asked = market()
  const evidence = await openEvidence(asked, [0])
  const read = { open: evidence, personas: await listPersonas(db) }
  const run = runOf(asked, { catalog: await loadCatalog(asked) })
  const { inHouse, quotes, cases: told } = await readInHouse(asked, run, read, new AbortController().signal)

  expect(new Set(quotes.keys())).toEqual(new Set([open, expiring]))
  expect(quotes.get(open)?.by).toBe('Managers in creative, customer')
  const kept = ['Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal']
  expect(kept.filter((name) => !inHouse.quotes.includes(`${TEXT} ${name}`))).toEqual([])
  expect(inHouse.quotes.some((text) => /Ada|Bo/.test(text))).toBe(false)
  expect([...inHouse.internal].sort()).toEqual(['internal', 'internal of a merged one'])
  expect([...inHouse.unsettled].sort()).toEqual(['drafted', 'retired'])
  expect(inHouse.names).toEqual(expect.arrayContaining(['Dee Holmqvist', 'P-Dee', 'Ada Holmqvist']))
  expect([...told]).toEqual(cases.flatMap(({ id, name }) => (name === 'public' ? [id] : [])))
})
