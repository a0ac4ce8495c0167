import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Market, undoImport } from '../../src/market-data/index.ts'
import { ensureTables } from '../../src/market-data/tables/ensure-tables.ts'
import { identifier, sql } from '../../src/query/index.ts'
import { answerRules } from '../../src/segments/features/answer-rules.ts'
import { scanMembers } from '../../src/segments/history/scan-members.ts'
import { bookRule, openRuleBook } from '../../src/segments/index.ts'
import { type CheckedRule, checkRule, type Run } from '../../src/segments/language/index.ts'
import { bring } from '../bring.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'
import { DAY, NOW, randomMarket, writeMarket } from './random-market.ts'
import { randomRule, SEGMENTS } from './random-rules.ts'
import { testCatalog } from './test-catalog.ts'

const SEED = Number(process.env['SEED'] ?? 20261122)

interface Answer {
  readonly place: number
  readonly members: readonly number[]
  readonly kept: string
  readonly unknown: string
  readonly total: string
}

/** The answers from kept sets, after they were compared with those from the rows themselves. */
async function compare(market: Market, run: Run, rules: readonly CheckedRule[]) {
  const asked = rules.map((rule, place) => ({ place: place + 1, rule }))
  const answers = await answerRules(market, run, asked, undefined, 0)
  if (answers === undefined) return undefined
  const shown = sql`place, arraySort(bitmapToArray(members)) AS members, kept, unknown, total`
  const given = await market.engine.rows<Answer & Record<string, unknown>>(
    sql`SELECT ${shown} FROM (${answers.select}) ORDER BY place`,
  )
  await answers.drop()
  const expected: Record<string, unknown>[] = []
  for (let start = 0; start < asked.length; start += 20) {
    const some = scanMembers(asked.slice(start, start + 20), run)
    const settings = { max_query_size: 4_000_000, max_ast_elements: 2_000_000, compile_expressions: 0 }
    expected.push(...(await market.engine.rows(sql`SELECT ${shown} FROM (${some}) ORDER BY place`, { settings })))
  }
  for (const [index, row] of expected.entries()) {
    expect({ rule: rules[index]?.text, ...given[index] }).toEqual({ rule: rules[index]?.text, ...row })
  }
  return answers
}

describe('rules answered from kept sets, with random rules', () => {
  let market: ScratchMarket
  beforeAll(async () => {
    market = await scratchMarket()
    await ensureTables(market, testCatalog)
    await writeMarket(market.engine, randomMarket(SEED, { accounts: 60, missing: 0.3 }))
  }, 60_000)
  afterAll(() => market?.close())

  const rules = [1, 2, 3].flatMap((depth) =>
    fc.sample(randomRule('account', depth), { seed: SEED + depth, numRuns: 14 }).map((text) => {
      const { rule } = checkRule(text, { catalog: testCatalog, segments: SEGMENTS, subject: 'account' })
      if (rule === undefined) throw new Error(text)
      return rule
    }),
  )
  const at = (now: number): Run => ({ catalog: testCatalog, now: new Date(now) })

  it('answers as the rows do: first, again, later, and when rows changed', async () => {
    expect(await compare(market, at(NOW), rules.slice(0, 30))).toMatchObject({ how: 'made' })
    expect(await compare(market, at(NOW), rules.slice(0, 30))).toMatchObject({ how: 'kept', changed: 0 })
    await compare(market, at(NOW + 3_600_000), rules)
    await compare(market, at(NOW + 40 * DAY), rules)
    await compare(market, at(NOW - 400 * DAY), rules)
    for (const change of [1, 2, 3]) {
      const aid = change * 7
      for (const kind of ['deals', 'touches', 'contacts'] as const) {
        await market.engine.run(
          sql`DELETE FROM ${identifier(kind)} WHERE aid = ${{ kind: 'bound', value: aid, type: 'UInt32' }}`,
        )
      }
      await market.engine.run(
        sql`INSERT INTO account_changes SELECT (SELECT max(at) + 1 FROM account_changes), ${{ kind: 'bound', value: aid, type: 'UInt32' }}`,
      )
      expect(await compare(market, at(NOW - 400 * DAY + change), rules)).not.toMatchObject({ how: 'kept' })
    }
  }, 60_000)
})

describe('rules answered from kept sets, after imports', () => {
  let market: ScratchMarket
  beforeAll(async () => {
    market = await scratchMarket()
  }, 60_000)
  afterAll(() => market?.close())

  const TEXTS = [
    'account.industry == "Software" && account.employees >= 50',
    'account.industry != "Software" || deals.exists(d, d.status == "won")',
    'contacts.filter(c, c.department == "creative").size() >= 2',
    '!(account.country in ["Germany"]) && !touches.exists(t, t.kind == "meeting" && t.at > ago("90d"))',
    'touches.map(t, t.at).max() > ago("30d")',
  ]

  async function now(): Promise<Awaited<ReturnType<typeof compare>>> {
    const book = await openRuleBook(market)
    const rules = TEXTS.map((text) => {
      const booked = bookRule(book, text)
      if ('problems' in booked) throw new Error(text)
      return booked.rule
    })
    return compare(market, { catalog: book.catalog, now: market.clock() }, rules)
  }

  it('sees every import, undo and move of a row', async () => {
    const accounts = Array.from(
      { length: 60 },
      (_, index) =>
        `${index},Co ${index},${index % 3 ? 'Software' : 'Retail'},${index},${index % 2 ? 'Germany' : ''}`,
    )
    await bring(market, 'accounts', `id,name,industry,employees,country\n${accounts.join('\n')}\n`)
    expect(await now()).toMatchObject({ how: 'made' })
    await bring(market, 'contacts', 'id,account_id,department\nc1,3,creative\nc2,3,creative\nc3,4,creative\n')
    expect(await now()).toMatchObject({ how: 'patched', changed: 2 })
    await bring(market, 'touches', 'id,account_id,kind,at\nt1,5,meeting,2025-12-20\nt2,6,email,2025-10-10\n')
    await bring(market, 'deals', 'id,account_id,status\nd1,7,won\nd2,99,won\n')
    expect(await now()).toMatchObject({ how: 'patched' })
    // A contact goes to another company: both look otherwise.
    await bring(market, 'contacts', 'id,account_id,department\nc2,4,creative\n')
    expect(await now()).toMatchObject({ how: 'patched' })
    await bring(market, 'accounts', 'id,industry,employees\n1,Retail,2000\n60,Software,70\n')
    expect(await now()).toMatchObject({ how: 'patched' })
    await undoImport(market, undefined, 'test')
    await now()
    await undoImport(market, undefined, 'test')
    await now()
    market.at('2026-01-15T00:00:00Z')
    await now()
    market.at('2026-02-15T00:00:00Z')
    await now()
  }, 60_000)

  it('is not used while rows are being folded, nor as of a date', async () => {
    const book = await openRuleBook(market)
    const booked = bookRule(book, TEXTS[0] ?? '')
    if ('problems' in booked) throw new Error('no rule')
    const rules = [{ place: 1, rule: booked.rule }]
    const run = { catalog: book.catalog, now: market.clock() }
    expect(await answerRules(market, { ...run, asOf: new Date('2025-01-01') }, rules, undefined, 0)).toBeUndefined()
    expect(await answerRules(market, run, rules)).toBeUndefined()
    await market.state.db.updateTable('imports').set({ status: 'running' }).where('id', '=', 1).execute()
    expect(await answerRules(market, run, rules, undefined, 0)).toBeUndefined()
    await market.state.db.updateTable('imports').set({ status: 'done' }).where('id', '=', 1).execute()
  })
})
