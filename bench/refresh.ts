/**
 * All segments refreshed at once, from kept sets of accounts.
 *
 *   npx tsx bench/refresh.ts [--scale 1] [--segments 1000] [--seed 1] [--alone 20]
 *
 * Scale 1 is 1M accounts, 5M contacts, 2M deals, 20M touches, 10M orders. Prints for each refresh how the sets came about,
 * how many accounts had changed, the milliseconds of the answers and of the whole refresh (rules read and checked, answers,
 * comparison with the refresh before, everything written), and as the baseline some of the segments one by one on the rows.
 * The market is written straight into what rules read; changes are an import's: rows written, accounts noted.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openChdb } from '../src/engines/chdb/index.ts'
import { loadCatalog } from '../src/market-data/index.ts'
import { sql, value } from '../src/query/index.ts'
import { answerRules } from '../src/segments/features/answer-rules.ts'
import { refreshSegments } from '../src/segments/history/refresh-segments.ts'
import { bookRule, openRuleBook } from '../src/segments/index.ts'
import { compileRule } from '../src/segments/language/index.ts'
import { openState } from '../src/state/index.ts'
import { variedRules } from './refresh/varied-rules.ts'
import { fillMarketAtSize, marketSize } from './rules/market-at-size.ts'

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    segments: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    alone: { type: 'string', default: '20' },
  },
})
const scale = Number(values.scale)
const size = marketSize(scale)
const changing = Math.round(10_000 * Math.min(1, scale))

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const engine = await openChdb({ folder: join(folder, 'observations') })
const state = await openState({ folder })
let now = new Date('2026-06-30T00:00:00Z')
let changes = 0
const market = { engine, state, folder, clock: () => now }

try {
  await loadCatalog(market)
  await timed('fill the market', () => fillMarketAtSize(engine, size))
  await timed('save the segments', () => saveSegments(variedRules(Number(values.segments), Number(values.seed))))
  console.log(`${JSON.stringify(size)}, ${values.segments} segments, ${changing} accounts change at a time\n`)

  await answered('first build')
  await answered('answers, nothing changed')
  await change()
  await answered(`answers, ${changing} accounts changed`)
  await change()
  await answered(`answers, ${changing} more changed`)
  later(3_600_000)
  await answered('answers, an hour later')
  later(86_400_000)
  await answered('answers, a day later')
  await answered('answers, nothing changed')

  await refreshed('refresh, the first')
  await refreshed('refresh, nothing changed')
  await change()
  await refreshed(`refresh, ${changing} accounts changed`)
  await alone(Number(values.alone))
} finally {
  await engine.close()
  await state.close()
  await rm(folder, { recursive: true, force: true })
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await work()
  console.log(`${name.padEnd(44)}${(performance.now() - begun).toFixed(0).padStart(8)} ms`)
  return result
}

function later(millis: number): void {
  now = new Date(now.getTime() + millis)
}

async function saveSegments(rules: readonly string[]): Promise<void> {
  await state.change({ actor: 'bench', action: 'segment.save', subject: 'segments' }, async (tx) => {
    for (const [index, rule] of rules.entries()) {
      const shape = { name: `segment-${index}`, rule, version: 1, colour: index % 8 }
      const { id } = await tx
        .insertInto('segments')
        .values({ ...shape, subject: 'account', note: null, created_at: now, updated_at: now })
        .returning('id')
        .executeTakeFirstOrThrow()
      const version = { segment_id: id, version: 1, name: shape.name, rule, at: now, actor: 'bench' }
      await tx.insertInto('segment_versions').values(version).execute()
    }
  })
}

/** Other accounts each time: a touch and an order more for each. */
async function change(): Promise<void> {
  changes += 1
  const aids = sql`SELECT toUInt32(1 + (number * 7919 + ${value(changes * 104_729, 'UInt64')}) % ${value(size.accounts, 'UInt64')}) AS aid FROM numbers(${value(changing, 'UInt64')})`
  const rid = sql`toUInt128(${value(1_000_000_000 * changes, 'UInt64')}) + aid`
  const at = sql`fromUnixTimestamp64Milli(${value(now.getTime() - 1000, 'Int64')}, 'UTC')`
  await engine.run(
    sql`INSERT INTO touches (aid, rid, _import, _row, at, kind, initiated_by) SELECT aid, ${rid}, 2, 1, ${at}, 'meeting', 'buyer' FROM (${aids})`,
  )
  await engine.run(
    sql`INSERT INTO orders (aid, rid, _import, _row, at, product, revenue) SELECT aid, ${rid}, 2, 1, ${at}, 'Suite', 900 FROM (${aids})`,
  )
  await engine.run(
    sql`INSERT INTO account_changes SELECT (SELECT max(at) + 1 FROM account_changes), aid FROM (${aids})`,
  )
}

async function answered(name: string): Promise<void> {
  const book = await openRuleBook(market)
  const rules = book.segments.map(({ id, rule }) => {
    const booked = bookRule(book, rule)
    if ('problems' in booked) throw new Error(`${rule}: ${booked.problems[0]?.message}`)
    return { place: id * 2, rule: booked.rule }
  })
  const begun = performance.now()
  const answers = await answerRules(market, { catalog: book.catalog, now }, rules, undefined, 0)
  const took = performance.now() - begun
  if (answers === undefined) throw new Error('not answered')
  const [row] = await engine.rows(sql`SELECT sum(kept) AS members, max(total) AS total FROM (${answers.select})`)
  await answers.drop()
  console.log(
    `${name.padEnd(44)}${took.toFixed(0).padStart(8)} ms  ${answers.how}, ${answers.sets} sets, ${answers.changed} accounts changed, ${String(row?.members)} memberships`,
  )
}

async function refreshed(name: string): Promise<void> {
  const done = await timed(name, () => refreshSegments(market, { actor: 'bench' }))
  if (done.segments.length !== Number(values.segments)) throw new Error('segments are missing')
}

async function alone(count: number): Promise<void> {
  const book = await openRuleBook(market)
  const answers = new Map<number, number>()
  await timed(`baseline: ${count} segments one by one`, async () => {
    for (const { id, rule } of book.segments.slice(0, count)) {
      const booked = bookRule(book, rule)
      if ('problems' in booked) throw new Error(rule)
      const [row] = await engine.rows(compileRule(booked.rule, { catalog: book.catalog, now }).size())
      answers.set(id, Number(row?.accounts))
    }
  })
  const rows = await engine.rows(
    sql`SELECT segment, argMax(accounts, refresh) AS accounts FROM segment_members GROUP BY segment`,
  )
  const kept = new Map(rows.map((row) => [Number(row.segment), Number(row.accounts)]))
  for (const [segment, accounts] of answers) {
    if (kept.get(segment) !== accounts)
      throw new Error(`segment ${segment}: ${accounts}, kept ${String(kept.get(segment))}`)
  }
  console.log('the same sizes one by one')
}
