import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountTruthLine, Truth } from '../../src/example/index.ts'
import { exampleOperations, PLANTED } from '../../src/example/index.ts'
import type { Market } from '../../src/market-data/index.ts'
import { listMessages, showMessages } from '../../src/messages/index.ts'
import type { Operation } from '../../src/operation.ts'
import { personaOperations } from '../../src/personas/index.ts'
import { ProblemError } from '../../src/problem.ts'
import { raw } from '../../src/query/index.ts'
import { researchOperations } from '../../src/research/index.ts'
import { readRoleTexts, roleOperations } from '../../src/roles/index.ts'
import { segmentOperations } from '../../src/segments/index.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'

const [example] = exampleOperations as [Operation<Market>]
const ACCOUNTS = 1200

interface Shown {
  already: boolean
  imported: { file: string; read: number; accepted: number; rejected: number; unchanged: number; problems: number }[]
  segments: { name: string; accounts: number; total: number; sentence: string }[]
  research: {
    interviews: number
    people: number
    hidden: { withdrawn: number; expired: number }
    quotes: number
    codes: number
    personas: { name: string; ready: boolean; met: number; of: number }[]
  }
  messages: { messages: number; cases: number; scores: number }
  targets: { eligible: number; rows: { name: string; creatives: number }[] }
}

let market: ScratchMarket
let files: string
let first: Shown

async function run(input: object): Promise<Shown> {
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  const parsed = example.input.parse(input)
  const output = example.output.parse(await example.run(market, parsed, context))
  expect(example.print?.(output, parsed)).toContain('creative-teams-on-figma')
  return output as Shown
}

interface Kept {
  refreshes: { accounts: number; since: { entered: number; left: number; ruleChanged: boolean } | null }[]
}

async function history(name: string): Promise<Kept> {
  const operation = segmentOperations.find((each) => each.name === 'segment history') as Operation<Market>
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  return operation.output.parse(await operation.run(market, operation.input.parse({ name }), context)) as Kept
}

interface PersonaSeen {
  statements: { text: string; status: string; people: { for: number; against: number } }[]
  texts: { kind: string; shown: string; draft: boolean }[]
  readiness: { ready: boolean; gates: { gate: string; met: boolean; missing: string }[] }
}

async function seen(name: string): Promise<PersonaSeen> {
  const operation = personaOperations.find((each) => each.name === 'persona show') as Operation<Market>
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  return operation.output.parse(await operation.run(market, operation.input.parse({ name }), context)) as PersonaSeen
}

async function code(input: object): Promise<string | undefined> {
  try {
    await run(input)
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0]?.code
    throw error
  }
  return undefined
}

beforeAll(async () => {
  market = { ...(await scratchMarket()), readTexts: readRoleTexts }
  market.at('2026-11-01')
  files = await mkdtemp(join(tmpdir(), 'brushwork-example-files-'))
  first = await run({ accounts: ACCOUNTS, files })
}, 240_000)
afterAll(async () => {
  await market?.close()
  await rm(files, { recursive: true, force: true })
})

describe('brushwork example', () => {
  it('takes in every row it wrote, and reports the cells it made unreadable', () => {
    expect(first.already).toBe(false)
    expect(first.imported).toHaveLength(10)
    for (const { file, read, accepted, unchanged } of first.imported) expect(accepted + unchanged, file).toBe(read)
    expect(first.imported.find(({ file }) => file === 'companies.csv')?.problems).toBeGreaterThan(0)
  })

  it('finds the planted segment as the truth knows it, but for the dirt', async () => {
    const lines = (await readFile(join(files, 'truth', 'accounts.jsonl'), 'utf8')).trim().split('\n')
    const truth = lines.map((line) => JSON.parse(line) as AccountTruthLine).filter((line) => line.insideSegment)
    const [best] = first.segments
    expect(best?.name).toBe('creative-teams-on-figma')
    expect(best?.accounts).toBeGreaterThan(0.9 * truth.length)
    expect(best?.accounts).toBeLessThanOrEqual(truth.length)
    expect(best?.sentence).toContain('Figma')
    expect(first.segments.map((segment) => segment.name)).toContain('lost-on-price-worth-a-call')
    for (const segment of first.segments) expect(segment.accounts, segment.name).toBeGreaterThan(0)
  })

  it('keeps who was in each segment before and after what changed in the records', async () => {
    for (const { name, accounts } of first.segments) {
      const { refreshes } = await history(name)
      expect(
        refreshes.map(({ since }) => since?.ruleChanged),
        name,
      ).toEqual([undefined, false])
      expect(refreshes.at(-1)?.accounts, name).toBe(accounts)
    }
    const [, second] = (await history('dach-mid-market')).refreshes
    expect(second?.since?.entered).toBeGreaterThan(0)
    expect(second?.since?.left).toBeGreaterThan(0)
  })

  it('wins more of the planted segment, and of how sales always cut the market no more than elsewhere', async () => {
    const score = segmentOperations.find(({ name }) => name === 'segment score') as Operation<Market>
    const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
    const rates = await Promise.all(
      ['creative-teams-on-figma', 'dach-mid-market'].map(async (name) => {
        const input = score.input.parse({ name, asOf: '2026-06-30' })
        const { different, tests } = score.output.parse(await score.run(market, input, context)) as {
          different: { differences: { measure: string; q: number; low: number; high: number }[] }
          tests: { name: string; verdict: string }[]
        }
        const verdict = tests.find((each) => each.name === 'different')?.verdict
        return { verdict, ...different.differences.find(({ measure }) => measure === 'win-rate') }
      }),
    )
    const [planted, usual] = rates
    expect(planted?.verdict).toBe('pass')
    expect(planted?.low).toBeGreaterThan(0.05)
    expect(planted?.q).toBeLessThan(0.01)
    expect(usual?.q).toBeGreaterThan(0.05)
    expect(usual?.low).toBeLessThan(0)
    expect(usual?.high).toBeGreaterThan(0)
  })

  it('finds who starts purchases and, apart from that, who signs', async () => {
    const origins = roleOperations.find(({ name }) => name === 'role origins') as Operation<Market>
    const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
    const found = origins.output.parse(await origins.run(market, origins.input.parse({}), context)) as {
      initiator: { role: string; loTogether: number } | null
      economicBuyer: { role: string; loTogether: number; lateLo95: number } | null
      roles: { role: string; loTogether: number }[]
      known: number
    }
    const truth = JSON.parse(await readFile(join(files, 'truth', 'truth.json'), 'utf8')) as Truth
    const { initiator, economicBuyer } = truth.planted.roles
    expect(initiator.role).toBe('executive creative director')
    expect(found.initiator?.role).toBe('creative executive')
    expect(found.initiator?.loTogether).toBeGreaterThan(2)
    expect(found.roles.filter(({ loTogether }) => loTogether > 1)).toHaveLength(1)
    // The record of touches is a year shorter than that of deals, and a tenth of them do not say who began.
    expect(found.known).toBeGreaterThan(0.6 * truth.measured.firstTouches.all)
    expect(found.known).toBeLessThan(truth.measured.firstTouches.all)
    expect(economicBuyer.role).toBe('chief marketing officer')
    expect(found.economicBuyer?.role).toBe('marketing executive')
    expect(found.economicBuyer?.loTogether).toBeGreaterThan(1)
  })

  it('lets contacts of the market tell the interviews, but for those who took their consent back', async () => {
    const { interviews, people, hidden, codes, quotes } = first.research
    expect({ interviews, people, hidden, codes }).toEqual({
      interviews: 16,
      people: 14,
      hidden: { withdrawn: 1, expired: 1 },
      codes: 30,
    })
    expect(quotes).toBeGreaterThan(150)
    const list = researchOperations.find(({ name }) => name === 'interview list') as Operation<Market>
    const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
    const told = list.output.parse(await list.run(market, list.input.parse({}), context)) as {
      interviews: { title: string; participant: { person: string; account: { number: number } } }[]
    }
    expect(told.interviews.every(({ participant }) => participant.person.startsWith('id:'))).toBe(true)
    const accounts = told.interviews.map(({ participant }) => participant.account.number)
    const most = Math.max(...accounts.map((one) => accounts.filter((other) => other === one).length))
    expect(new Set(accounts).size).toBeGreaterThanOrEqual(12)
    expect(most).toBeLessThanOrEqual(2)
  })

  it('rests the persona of the champion on enough people, and shows what is contested', async () => {
    const olive = await seen('Olive Trackwell')
    expect(olive.readiness.gates.filter(({ met }) => !met)).toEqual([])
    expect(olive.readiness.ready).toBe(true)
    const statusOf = (words: string) => olive.statements.find(({ text }) => text.includes(words))
    const { contested } = PLANTED.research.interviews
    expect(contested.holds).toBe('comments inside the design file')
    expect(statusOf('Comments belong inside')).toMatchObject({ status: 'contested', people: { for: 5, against: 2 } })
    expect(statusOf('Nobody can say who approved')?.status).toBe('supported')
    expect(statusOf('has left')?.status).toBe('hypothesis')
    expect(olive.texts.map(({ kind }) => kind).sort()).toEqual(['day', 'journey', 'story'])
    for (const { shown, draft } of olive.texts) {
      expect(draft).toBe(false)
      expect(shown).not.toMatch(/\[\d\]/)
    }
  })

  it('says of a persona of three happy customers exactly what is missing', async () => {
    const { readiness } = await seen('Magnus Brightwater')
    expect(readiness.ready).toBe(false)
    expect(Object.fromEntries(readiness.gates.map(({ gate, missing }) => [gate, missing]))).toMatchObject({
      interviews: '7 people more to interview',
      companies: '3 companies more',
      customers: '',
      'not customers': expect.stringMatching(/^2 people more who did not buy/),
      'former customers': '2 former customers more',
      balance: expect.stringMatching(/^3 of 3 are customers/),
    })
  })

  it('speaks to the champion by stage, with a gap, a guess and a proof that has changed', async () => {
    const records = await listMessages(market.state.db)
    const shown = await showMessages(market, records, new AbortController().signal)
    const { drafted, byHand, gap, changed, restsOnHypotheses } = PLANTED.messages
    const stages = (name: string) =>
      shown.filter(({ persona }) => persona.name === name).map(({ stage, draft }) => ({ stage, draft }))
    const accepted = [...byHand, ...drafted].map((stage) => ({ stage, draft: false }))
    expect(stages('Olive Trackwell')).toEqual(accepted)
    expect(accepted.map(({ stage }) => stage)).not.toContain(gap)
    expect(stages('Magnus Brightwater')).toEqual([{ stage: restsOnHypotheses, draft: false }])
    expect(shown.filter((each) => each.changed.length > 0).map(({ stage }) => stage)).toEqual([changed])
    expect(shown.find(({ stage }) => stage === 'active-looking')?.proofs.length).toBeGreaterThan(15)
    expect(first.messages).toEqual({ messages: 6, cases: 2, scores: 12 })
  })

  it('lists prospects with the largest creative teams first', () => {
    const creatives = first.targets.rows.map((row) => row.creatives)
    expect(creatives.length).toBe(10)
    expect(creatives).toEqual([...creatives].sort((left, right) => right - left))
    expect(Math.min(...creatives)).toBeGreaterThan(3)
    expect(first.targets.eligible).toBeGreaterThan(10)
  })

  it('keeps the planted win rates through the dirt and the import', async () => {
    const truth = JSON.parse(await readFile(join(files, 'truth', 'truth.json'), 'utf8')) as Truth
    const [row] = await market.engine.rows(
      raw(`SELECT countIf(status = 'won') AS won, countIf(status IN ('won', 'lost')) AS closed
           FROM deals WHERE _current AND type = 'new'`),
    )
    const { winsInside, winsOutside } = truth.measured
    const planted = (winsInside.won + winsOutside.won) / (winsInside.closed + winsOutside.closed)
    expect(Number(row?.closed)).toBeGreaterThan(0.97 * (winsInside.closed + winsOutside.closed))
    expect(Number(row?.won) / Number(row?.closed)).toBeCloseTo(planted, 2)
  })

  it('knows what companies were before: employees and tools have versions', async () => {
    const [row] = await market.engine.rows(
      raw('SELECT uniqExact(aid) AS known, count() AS versions FROM accounts WHERE id IS NOT NULL'),
    )
    expect(Number(row?.versions)).toBeGreaterThan(2 * Number(row?.known))
  })

  it('changes nothing when it is run again, and leaves no files behind', async () => {
    const before = await market.engine.rows(raw('SELECT count() AS rows FROM touches'))
    const again = await run({ accounts: ACCOUNTS })
    expect(again).toMatchObject({
      already: true,
      imported: first.imported,
      segments: first.segments,
      research: first.research,
    })
    expect(await market.engine.rows(raw('SELECT count() AS rows FROM touches'))).toEqual(before)
    expect((await history('dach-mid-market')).refreshes).toHaveLength(2)
    expect((await readdir(market.folder)).filter((name) => name.startsWith('example-'))).toEqual([])
  })

  it('does what was missing where it was interrupted, and nothing twice', async () => {
    const { db } = market.state
    const row = await db
      .selectFrom('workspace')
      .select('value')
      .where('key', '=', 'example')
      .executeTakeFirstOrThrow()
    const { research: _, ...rest } = row.value as Record<string, unknown>
    await db
      .updateTable('workspace')
      .set({ value: JSON.stringify(rest) })
      .where('key', '=', 'example')
      .execute()
    await db.deleteFrom('personas').where('name', '=', 'Magnus Brightwater').execute()
    const again = await run({ accounts: ACCOUNTS })
    expect(again).toMatchObject({ already: false, research: first.research })
    expect(await run({ accounts: ACCOUNTS })).toMatchObject({ already: true, research: first.research })
  })

  it('refuses to become another example', async () => {
    expect(await code({ accounts: 50 })).toBe('another_example')
    expect(await code({ accounts: ACCOUNTS, seed: 2 })).toBe('another_example')
  })

  it('refuses where somebody else works', async () => {
    await market.state.db.deleteFrom('workspace').where('key', '=', 'example').execute()
    expect(await code({ accounts: ACCOUNTS })).toBe('workspace_in_use')
  })
})
