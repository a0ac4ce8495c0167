import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../test/scratch-market.ts'
import { operations } from '../operations.ts'
import type { Figure } from '../paper/index.ts'
import { ProblemError } from '../problem.ts'
import { readSaid } from '../research/index.ts'
import { findChampion, readRoleTexts } from '../roles/index.ts'
import type { RecordedChange } from '../state/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { Brief } from './decision/brief-schema.ts'
import { briefReversals, chosenDefinitions } from './index.ts'
import type { Plan } from './plan/plan-schema.ts'

let scratch: ScratchMarket
let market: Workspace

async function run<Output>(name: string, input: object = {}): Promise<Output> {
  const operation = operations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  return operation.output.parse(await operation.run(market, operation.input.parse(input), quiet)) as Output
}

async function printed(name: string, input: object, output: unknown): Promise<string> {
  const operation = operations.find((each) => each.name === name)
  return operation?.print?.(output, operation.input.parse(input)) ?? ''
}

async function problemsOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.catch((each: unknown) => each)
  return error instanceof ProblemError ? error.problems.map(({ code }) => code) : []
}

/** Whether a number stands somewhere in an answer. */
function holds(answer: unknown, wanted: number): boolean {
  if (typeof answer === 'number') return Math.abs(answer - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
  if (Array.isArray(answer)) return answer.some((each) => holds(each, wanted))
  return typeof answer === 'object' && answer !== null && Object.values(answer).some((each) => holds(each, wanted))
}

/** Asks again what a figure says it is from, and looks for it there. */
async function follow(figures: readonly Figure[]): Promise<string[]> {
  const asked = new Map<string, unknown>()
  const lost: string[] = []
  for (const { trace, key, value, lo, hi } of figures) {
    const question = JSON.stringify([trace.operation, trace.input])
    if (!asked.has(question)) asked.set(question, await run(trace.operation, trace.input))
    const answer = asked.get(question)
    for (const number of [value, lo, hi])
      if (number !== null && !holds(answer, number)) lost.push(`${key}: ${number}`)
  }
  return lost
}

/** 30 companies that decided in 2024, 20 of software; eight buy every month from June 2022 to December 2025. */
function rowsOfMarket() {
  const rows = { accounts: '', contacts: '', deals: '', touches: '', orders: '' }
  for (let n = 1; n <= 30; n += 1) {
    const won = n <= 15 || n === 22
    rows.accounts += `w${n},Winner ${n},${n <= 20 ? 'Software' : 'Retail'},${n * 10}\n`
    rows.contacts += `w${n}c,w${n},Creative Manager,Carla ${n},true\nw${n}m,w${n},Chief Marketing Officer,Mona ${n},\n`
    rows.deals += `w${n}d,w${n},Purchase ${n},${won ? 'won' : 'lost'},new,2024-03-01,2024-06-01,Closed\n`
    rows.touches += `t${n},w${n},w${n}c,2024-02-20,demo,buyer\n`
    if (n <= 12) rows.touches += `u${n},w${n},w${n}m,2024-03-05,meeting,seller\n`
  }
  for (let month = 0; month < 43; month += 1) {
    const day = new Date(Date.UTC(2022, 5 + month, 12)).toISOString().slice(0, 10)
    for (let n = 1; n <= 8; n += 1) {
      rows.orders += `o${month}-${n},w${n},${day},Seats,${1000 + 40 * n + 15 * month + ((month * 7 + n) % 5) * 60}\n`
    }
  }
  return rows
}

beforeAll(async () => {
  scratch = await scratchMarket()
  scratch.at('2026-01-10T09:00:00Z')
  const readTexts: NonNullable<Workspace['readTexts']> = async (of, catalog) => {
    await readRoleTexts(of)
    return readSaid(of, catalog)
  }
  market = Object.assign(scratch, {
    readTexts,
    findChampion,
    places: { observations: '', decisions: '' },
  }) as Workspace
  const rows = rowsOfMarket()
  await bring(
    scratch,
    'accounts',
    `id,name,industry,employees\nacme,Acme 日本,Software,90\nbolt,Bolt,Software,40\ncove,Cove,Retail,5\ndusk,Dusk,,\n${rows.accounts}`,
  )
  await bring(
    scratch,
    'contacts',
    `id,account_id,title,name,may_contact\nada,acme,Creative Manager,Ada,true\nben,acme,Chief Marketing Officer,Ben,false\nzoe,acme,Creative Manager,Zoe,false\neve,bolt,Creative Manager,Eve,false\nfay,cove,Designer,Fay,\n${rows.contacts}`,
  )
  await bring(
    scratch,
    'deals',
    `id,account_id,name,status,type,opened_at,closed_at,stage\nd1,acme,Rollout,open,new,2025-11-01,,Negotiation\n${rows.deals}`,
  )
  await bring(
    scratch,
    'touches',
    `id,account_id,contact,at,kind,initiated_by\na1,acme,zoe,2025-12-20,demo,buyer\na2,acme,ada,2025-12-01,meeting,seller\n${rows.touches}`,
  )
  await bring(scratch, 'orders', `id,account_id,at,product,revenue\n${rows.orders}`)
  await run('segment save', { name: 'software', expr: 'account.industry == "Software"' })
  await run('segment save', { name: 'small', expr: 'account.employees < 100' })
  await run('segment save', { name: 'designers', expr: 'contact.title == "Designer"' })
  await run('champion confirm', { role: 'creative manager', reason: 'We know them.' })
  await run('persona create', { name: 'Olive', role: 'creative manager', segment: ['software'] })
  await run('persona statement', { name: 'Olive', type: 'pain', text: 'Too many rounds.' })
  await run('message set', {
    persona: 'Olive',
    segment: 'software',
    stage: 'deciding',
    value: 'One place in which everybody sees whose approval is missing.',
    nextStep: 'Bring the two who sign to a call.',
  })
}, 180_000)
afterAll(() => scratch.close())

describe('the segments a brief is about', () => {
  it('are those that have a persona until some are chosen; a choice is written out, applied and taken back', async () => {
    const before = await run<Brief>('brief')
    expect([before.basis, before.segments.map(({ name }) => name)]).toEqual(['personas', ['software']])
    expect(before.guesses[0]).toContain('Nobody has chosen segments yet')
    await run('brief choose', { segments: ['small', 'software'] })
    expect((await run<{ changed: boolean }>('brief choose', { segments: ['small', 'software'] })).changed).toBe(false)
    const family = chosenDefinitions(market.clock)
    const [written] = await family.read(market.state.db)
    expect(written).toEqual({ name: 'chosen-segments', body: { segments: ['small', 'software'] } })
    await run('brief choose', { segments: ['software'] })
    await undo()
    expect(await family.read(market.state.db)).toEqual([written])
    await run('brief choose', { none: true })
    if (written !== undefined) await market.state.db.transaction().execute((tx) => family.save(tx, written, 'Ada'))
    expect(await family.read(market.state.db)).toEqual([written])
  })

  it('are of companies, each once, and known', async () => {
    expect(await problemsOf(run('brief choose', { segments: ['softwar', 'designers', 'small', 'small'] }))).toEqual([
      'no_such_segment',
      'segment_not_briefed',
      'named_twice',
    ])
    expect(await problemsOf(run('brief choose'))).toEqual(['nothing_chosen'])
    const [wrong] = await chosenDefinitions(market.clock).problems({
      db: market.state.db,
      wanted: [{ name: 'chosen-segments', body: { segments: ['software', 'gone'] } }],
      all: new Map([['segments', [{ name: 'software', body: {} }]]]),
    })
    expect(wrong?.problem.code).toBe('no_such_segment')
  })

  async function undo(): Promise<void> {
    const row = await market.state.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
    const change: RecordedChange = { ...row, detail: row.detail as RecordedChange['detail'] }
    const [reversal] = briefReversals
    await reversal?.undo(market, change, (detail) => ({ ...change, detail: { ...detail } }), quiet)
  }
})

describe('a brief', () => {
  let brief: Brief
  let markdown: string
  beforeAll(async () => {
    const out = join(market.folder, 'brief.md')
    brief = await run<Brief>('brief', { segments: ['small', 'software'], out })
    markdown = await readFile(out, 'utf8')
  }, 180_000)

  it('tells figures that are found again where they say, the same in words and in Markdown', async () => {
    expect(await follow(brief.figures)).toEqual([])
    const keys = brief.figures.map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['size', 'test defined', 'targets', 'expected', 'expected together']))
    const words = await printed('brief', {}, brief)
    for (const { size, targets, expected } of brief.segments) {
      for (const figure of [size, targets, expected]) {
        if (figure === null) continue
        expect(words).toContain(figure.words)
        expect(markdown).toContain(new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(figure.value))
      }
    }
  })

  it('expects of the segments together what they add up to, and of a company in both only once', () => {
    const { segments, expected, guesses } = brief
    const sum = segments.reduce((all, each) => all + (each.expected?.value ?? 0), 0)
    expect(expected.together?.value).toBeCloseTo(sum, 2)
    expect(expected.together?.value ?? 0).toBeLessThanOrEqual(expected.market?.value ?? 0)
    expect(guesses.join(' ')).toContain('small and software share 11 companies')
  })

  it('says what is still a guess', () => {
    const [small, software] = brief.segments
    const told = software?.guesses.join('\n')
    expect(told).toContain('What they bring cannot be told here')
    expect(told).toContain('The persona Olive is not ready')
    expect(told).toContain('Everything told of Olive is a hypothesis.')
    expect(told).toContain('No message for: First thought')
    expect(told).toContain('No evidence carries what is said at: Deciding')
    expect(told).toContain('Substantial cannot be told')
    expect(small?.guesses.join('\n')).toContain('Nobody has written a persona for small')
    expect(software?.champion).toMatchObject({ basis: 'whole market', lift: null })
    expect(software?.personas[0]?.lines).toMatchObject([{ text: 'Too many rounds.', people: null }])
  })

  it('expects nothing where there is nothing to learn from, and says why', async () => {
    await run('segment save', { name: 'retail', expr: 'account.industry == "Retail"' })
    const { segments } = await run<Brief>('brief', { segments: ['retail'] })
    await run('segment delete', { name: 'retail' })
    expect(segments[0]?.expected).toBeNull()
    expect(segments[0]?.expectedWhy).toContain('No purchase of retail is on record')
  })
})

describe('the plan for an account', () => {
  it('sends what is written for where they stand to somebody who may be contacted, and to nobody else', async () => {
    const plan = await run<Plan>('plan', { account: 'Acme 日本' })
    expect(await follow(plan.figures)).toEqual([])
    expect(plan.segments.map(({ name, because }) => [name, because[0]])).toContainEqual([
      'software',
      expect.stringContaining('Software'),
    ])
    expect(plan.stage.stage).toBe('deciding')
    // Zoe was seen last, and may not be contacted.
    expect(plan.champion?.people.map(({ name }) => name)).toEqual(['Ada', 'Zoe'])
    expect(plan.next).toMatchObject({ to: { name: 'Ada' }, message: { stage: 'deciding' }, instead: null })
    expect(plan.first[0]).toBe('Send the message for “Deciding” to Ada.')
    expect(plan.happened[0]?.words).toBe('Demo with Zoe, begun by them.')
    expect(plan.deals[0]).toContain('Rollout: open at “Negotiation”')
    const words = await printed('plan', { account: 'acme' }, plan)
    for (const { words: told } of plan.figures) expect(words).toContain(told)
  })

  it('says what to do first where nobody may be contacted, nobody is known, or it is in no segment', async () => {
    const bolt = await run<Plan>('plan', { account: 'bolt' })
    expect([bolt.next.to, bolt.next.instead]).toEqual([null, expect.stringContaining('Eve may not be contacted')])
    expect(bolt.first.join()).not.toContain('champion note')
    const dusk = await run<Plan>('plan', { account: 'dusk' })
    expect(dusk.first[0]).toContain('Nobody at Dusk is on record')
    expect(dusk.unsure.join()).toContain('software: missing is account.industry')
    await run('brief choose', { segments: ['software'] })
    const cove = await run<Plan>('plan', { account: 'w21' })
    expect(cove.segments).toEqual([])
    expect(cove.near).toMatchObject({ name: 'software', needs: [expect.stringContaining('Software')] })
    expect(await problemsOf(run('plan', { account: 'nobody' }))).toEqual(['no_such_account'])
  })
})
