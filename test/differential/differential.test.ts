import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChdb } from '../../src/engines/chdb/index.ts'
import type { Engine } from '../../src/engines/index.ts'
import { KINDS } from '../../src/market-data/index.ts'
import { identifier, join, sql } from '../../src/query/index.ts'
import {
  type CheckedRule,
  checkRule,
  compileRule,
  openScan,
  printRule,
  type Subject,
} from '../../src/segments/language/index.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import { NOW, randomMarket, writeMarket, writeReadTexts } from './random-market.ts'
import { randomRule, SEGMENTS } from './random-rules.ts'
import { type Reference, reference } from './reference.ts'
import { testCatalog } from './test-catalog.ts'

const SEED = Number(process.env['SEED'] ?? 20251121)
/** Before a release: every rule as of an earlier date as well, not only a fifth of them. */
const EVERYTHING = process.env['DIFFERENTIAL'] === 'everything'
const ACCOUNTS = 40
const BATCH = 10
/** Statements of a thousand subqueries are read once: no use in compiling them to machine code. */
const SETTINGS = {
  max_query_size: 4_000_000,
  max_ast_elements: 2_000_000,
  max_expanded_ast_elements: 2_000_000,
  compile_expressions: 0,
  max_threads: 1,
}
const EARLIER = ['2023-03-26T01:30:00Z', '2024-02-29T10:00:00Z', '2024-12-31T23:30:00Z', '2025-06-01T00:00:00Z'].map(
  (text) => new Date(text),
)

/** Rules that went wrong once. */
const ONCE_WRONG = [
  'deals.exists_one(d, d.competitor == null) && deals.map(d, d.trial_days).sum() != 4',
  'deals.exists_one(d, has(d.name)) || deals.map(d, d.amount).avg() > 10.0',
  '!deals.exists_one(d, has(d.name)) && deals.size() / 2 > 1',
]

const market = randomMarket(SEED, { accounts: ACCOUNTS, missing: 0.3 })
const rules: Readonly<Record<Subject, readonly CheckedRule[]>> = {
  account: checked('account', 1600),
  contact: checked('contact', 500),
}

/** Random expressions, every one of which the checker must take. */
function checked(subject: Subject, count: number): readonly CheckedRule[] {
  const texts = [1, 2, 3].flatMap((depth) =>
    fc.sample(randomRule(subject, depth), { seed: SEED + depth, numRuns: Math.ceil(count / 3) }),
  )
  const all = subject === 'account' ? [...ONCE_WRONG, ...texts] : texts
  return all.map((text) => {
    const { rule, problems } = checkRule(text, { catalog: testCatalog, segments: SEGMENTS, subject })
    if (rule === undefined) throw new Error(`${text}\n${JSON.stringify(problems)}`)
    return rule
  })
}

interface Batch {
  readonly subject: Subject
  readonly rules: readonly CheckedRule[]
  readonly asOf: Date | undefined
  /** Also compare the reading that WHERE is given, which need not tell unknown from no. */
  readonly withTruth: boolean
}

/** Every rule once, either now or as of one of the earlier dates in turn. */
function batches(subject: Subject, when: 'now' | 'earlier', size: number): readonly Batch[] {
  const count = Math.ceil(rules[subject].length / size)
  return Array.from({ length: count }, (_, index) => ({
    subject,
    rules: rules[subject].slice(index * size, (index + 1) * size),
    withTruth: when === 'now' && size === BATCH,
    asOf: when === 'now' ? undefined : EARLIER[index % EARLIER.length],
  }))
}

/** Throws at the first rule whose verdicts differ. */
async function compareAll(engine: Engine, all: readonly Batch[], atATime: number): Promise<number> {
  const waiting = [...all]
  const work = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) await compare(engine, batch)
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return all.reduce((sum, batch) => sum + batch.rules.length, 0)
}

const oracles = new Map<number | undefined, Reference>()

function oracleAt(asOf: Date | undefined): Reference {
  const oracle = oracles.get(asOf?.getTime()) ?? reference(market, SEGMENTS, NOW, asOf?.getTime())
  oracles.set(asOf?.getTime(), oracle)
  return oracle
}

const expectations = new Map<string, ReadonlyMap<string, unknown>>()

function expectedOf(rule: CheckedRule, asOf: Date | undefined): ReadonlyMap<string, unknown> {
  const key = `${rule.subject} ${asOf?.getTime()} ${rule.text}`
  const expected = expectations.get(key) ?? oracleAt(asOf).evaluate(rule.text, rule.subject)
  expectations.set(key, expected)
  return expected
}

async function compare(engine: Engine, { subject, rules: batch, asOf, withTruth }: Batch): Promise<void> {
  const run = { catalog: testCatalog, now: new Date(NOW), ...(asOf === undefined ? {} : { asOf }) }
  const scan = openScan(subject, run)
  const columns = batch.flatMap((rule, index) => [
    sql`${scan.verdict(rule)} AS ${identifier(`v${index}`)}`,
    ...(withTruth ? [sql`ifNull(toBool(${scan.truth(rule)}), false) AS ${identifier(`t${index}`)}`] : []),
  ])
  const key = subject === 'account' ? sql`toString(aid)` : sql`toString(rid)`
  const rows = await engine.rows(
    sql`SELECT ${key} AS subject_key, ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where}`,
    { settings: SETTINGS },
  )
  batch.forEach((rule, index) => {
    const expected = expectedOf(rule, asOf)
    const given = new Map(rows.map((row) => [String(row['subject_key']), row[`v${index}`]]))
    const wrong = [...expected].filter(([id, verdict]) => given.get(id) !== verdict)
    const untrue = rows.filter((row) => withTruth && row[`t${index}`] !== (row[`v${index}`] === true))
    if (wrong.length === 0 && untrue.length === 0 && given.size === expected.size) return
    const [id, verdict] = wrong[0] ?? []
    throw new Error(
      `${subject} ${asOf?.toISOString() ?? 'now'}: ${rule.text}\n${wrong.length} wrong of ${expected.size}, ${untrue.length} truths wrong, ${given.size} given; e.g. ${id}: expected ${String(verdict)}, given ${String(given.get(id ?? ''))}`,
    )
  })
}

describe('the compiled language against the reference interpreter', () => {
  let folder = ''
  let engine: Engine | undefined

  beforeAll(async () => {
    folder = await mkdtemp(joinPath(tmpdir(), 'bw-differential-'))
    engine = await openChdb({ folder })
    await writeMarket(engine, market)
  })
  afterAll(async () => {
    await engine?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('has at least 2,000 expressions, which print and parse to themselves', () => {
    expect(rules.account.length + rules.contact.length).toBeGreaterThanOrEqual(2000)
    for (const rule of [...rules.account, ...rules.contact]) {
      const printed = printRule(rule)
      const again = checkRule(printed, { catalog: testCatalog, segments: SEGMENTS, subject: rule.subject }).rule
      expect(again === undefined ? undefined : printRule(again)).toBe(printed)
    }
  })

  it('one node: the same accounts and people, now and as of earlier dates', { timeout: 900_000 }, async () => {
    if (engine === undefined) throw new Error('no engine')
    // Every date has its share: there are four of them, and of every five batches one.
    const all = everything(BATCH).filter((batch, index) => EVERYTHING || batch.asOf === undefined || index % 5 === 0)
    const count = rules.account.length + rules.contact.length
    expect(await compareAll(engine, all, 2)).toBeGreaterThanOrEqual(EVERYTHING ? 2 * count : 1.15 * count)
  })

  it('members and size say the same as the verdicts', async () => {
    const one = engine
    if (one === undefined) throw new Error('no engine')
    const run = { catalog: testCatalog, now: new Date(NOW) }
    const oracle = reference(market, SEGMENTS, NOW)
    for (const rule of [...rules.account.slice(0, 60), ...rules.contact.slice(0, 20)]) {
      const compiled = compileRule(rule, run)
      const verdicts = [...oracle.evaluate(rule.text, rule.subject).values()]
      const members = await one.rows(compiled.members())
      const [size] = await one.rows(compiled.size())
      expect(members.length, rule.text).toBe(verdicts.filter((verdict) => verdict === true).length)
      expect(size, rule.text).toEqual({
        accounts: String(members.length),
        unknown: String(verdicts.filter((verdict) => verdict === null).length),
        total: String(verdicts.length),
      })
      for (const blamed of await one.rows<{ field: string; accounts: string }>(compiled.unknownBecause())) {
        expect(Number(blamed.accounts)).toBeLessThanOrEqual(Number(size?.['unknown']))
      }
    }
  })

  it('two shards: the same accounts and people, now and as of earlier dates', { timeout: 900_000 }, async () => {
    await engine?.close()
    engine = await openTwoShards({ folder, tables: KINDS.map((kind) => kind.name) })
    await writeReadTexts(engine)
    // A statement costs several times as much there: every third rule now, every seventh as of an earlier date.
    const all = everything(25).filter((batch, index) => index % (batch.asOf === undefined ? 3 : 7) === 0)
    expect(await compareAll(engine, all, 1)).toBeGreaterThan(0.4 * (rules.account.length + rules.contact.length))
  })

  it('the expressions tell accounts apart: at least half of them are true for some and not for others', () => {
    const verdicts = rules.account.map((rule) => new Set(expectedOf(rule, undefined).values()))
    expect(verdicts.filter((seen) => seen.has(true) && seen.size > 1).length).toBeGreaterThan(
      rules.account.length / 2,
    )
    expect(verdicts.filter((seen) => seen.has(null)).length).toBeGreaterThan(rules.account.length / 5)
  })
})

function everything(size: number): readonly Batch[] {
  return [
    ...batches('account', 'now', size),
    ...batches('contact', 'now', size),
    ...batches('account', 'earlier', size),
    ...batches('contact', 'earlier', size),
  ]
}
