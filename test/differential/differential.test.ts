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
import { NOW, randomMarket, writeMarket } from './random-market.ts'
import { randomRule, SEGMENTS } from './random-rules.ts'
import { reference } from './reference.ts'
import { testCatalog } from './test-catalog.ts'

const SEED = Number(process.env['SEED'] ?? 20251121)
const ACCOUNTS = 40
const BATCH = 25
const SETTINGS = { max_query_size: 4_000_000, max_ast_elements: 2_000_000, max_expanded_ast_elements: 2_000_000 }
const AS_OF = [undefined, new Date('2024-06-15T10:00:00Z'), new Date('2025-03-01T00:00:00Z')]

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
  return texts.map((text) => {
    const { rule, problems } = checkRule(text, { catalog: testCatalog, segments: SEGMENTS, subject })
    if (rule === undefined) throw new Error(`${text}\n${JSON.stringify(problems)}`)
    return rule
  })
}

async function compare(
  engine: Engine,
  subject: Subject,
  asOf: Date | undefined,
  batches: (index: number) => boolean,
): Promise<number> {
  const run = { catalog: testCatalog, now: new Date(NOW), ...(asOf === undefined ? {} : { asOf }) }
  const oracle = reference(market, SEGMENTS, NOW, asOf?.getTime())
  let compared = 0
  for (let from = 0; from < rules[subject].length; from += BATCH) {
    if (!batches(from / BATCH)) continue
    const batch = rules[subject].slice(from, from + BATCH)
    const scan = openScan(subject, run)
    const columns = batch.flatMap((rule, index) => [
      sql`${scan.verdict(rule)} AS ${identifier(`v${index}`)}`,
      sql`ifNull(toBool(${scan.truth(rule)}), false) AS ${identifier(`t${index}`)}`,
    ])
    const key = subject === 'account' ? sql`toString(aid)` : sql`toString(rid)`
    const rows = await engine.rows(
      sql`SELECT ${key} AS subject_key, ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where}`,
      { settings: SETTINGS },
    )
    batch.forEach((rule, index) => {
      const expected = oracle.evaluate(rule.text, subject)
      const given = new Map(rows.map((row) => [String(row['subject_key']), row[`v${index}`]]))
      const wrong = [...expected].filter(([id, verdict]) => given.get(id) !== verdict)
      const untrue = rows.filter((row) => row[`t${index}`] !== (row[`v${index}`] === true))
      if (wrong.length > 0 || untrue.length > 0 || given.size !== expected.size) {
        const [id, verdict] = wrong[0] ?? []
        throw new Error(
          `${subject} ${asOf?.toISOString() ?? 'now'}: ${rule.text}\n${wrong.length} wrong of ${expected.size}, ${untrue.length} truths wrong, ${given.size} given; e.g. ${id}: expected ${verdict}, given ${given.get(id ?? '')}`,
        )
      }
      compared += 1
    })
  }
  return compared
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

  it('one node: the same accounts, now and as of earlier dates', { timeout: 300_000 }, async () => {
    if (engine === undefined) throw new Error('no engine')
    let compared = 0
    for (const asOf of AS_OF) compared += await compare(engine, 'account', asOf, () => true)
    expect(compared).toBe(rules.account.length * AS_OF.length)
  })

  it('one node: the same people, now and as of earlier dates', { timeout: 300_000 }, async () => {
    if (engine === undefined) throw new Error('no engine')
    for (const asOf of AS_OF) await compare(engine, 'contact', asOf, () => true)
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

  it('two shards: the same, now and as of an earlier date', { timeout: 300_000 }, async () => {
    await engine?.close()
    engine = await openTwoShards({ folder, tables: KINDS.map((kind) => kind.name) })
    let compared = await compare(engine, 'account', undefined, () => true)
    compared += await compare(engine, 'account', AS_OF[1], (index) => index % 4 === 0)
    compared += await compare(engine, 'contact', undefined, () => true)
    expect(compared).toBeGreaterThan(2000)
  })
})
