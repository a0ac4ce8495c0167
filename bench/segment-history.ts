/**
 * What it costs to keep who is in the segments, and to ask for it again, beside a statement that only counts the same
 * rules in one scan (the least that a refresh could cost).
 *
 *   npx tsx bench/segment-history.ts [--scale 0.1] [--segments 100] [--runs 5]
 *
 * Scale 1 is 1M accounts, 5M contacts, 2M deals, 20M touches, 10M orders. A changed account has another number of
 * employees. Prints milliseconds (median, slowest), and how much the kept history weighs on disk.
 */
import { parseArgs } from 'node:util'
import { loadCatalog } from '../src/market-data/index.ts'
import { identifier, join, raw, sql } from '../src/query/index.ts'
import { membershipOn } from '../src/segments/history/membership-on.ts'
import { movedAccounts } from '../src/segments/history/moved-accounts.ts'
import { refreshSegments } from '../src/segments/history/refresh-segments.ts'
import { openScan } from '../src/segments/language/index.ts'
import { bookRule, openRuleBook } from '../src/segments/rule-book.ts'
import { saveSegment } from '../src/segments/save-segment.ts'
import { scratchMarket } from '../test/scratch-market.ts'
import { fillMarketAtSize, marketSize } from './rules/market-at-size.ts'

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.1' },
    segments: { type: 'string', default: '100' },
    runs: { type: 'string', default: '5' },
  },
})
const runs = Number(values.runs)
const size = marketSize(Number(values.scale))

const INDUSTRIES = ['Software', 'Fintech', 'Retail', 'Media', 'Manufacturing', 'Health', 'Education', 'Logistics']
const SHAPES: readonly ((index: number) => string)[] = [
  (index) => `account.employees >= ${index * 7}`,
  (index) => `account.industry == "${INDUSTRIES[index % 8]}" && account.employees >= ${index}`,
  (index) =>
    `"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > ${index % 5}`,
  (index) => `deals.exists(d, d.status == "won" && d.amount > ${index * 100})`,
  (index) => `account.country != "Germany" && orders.map(o, o.revenue).sum() > ${index * 50}`,
]

const market = await scratchMarket()
const TODAY = Date.UTC(2026, 5, 30)
let days = 0
const nextDay = (): void => market.at(new Date(TODAY + (days += 1) * 86_400_000).toISOString())

async function timed(
  name: string,
  before: (run: number) => Promise<void>,
  work: () => Promise<unknown>,
): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    nextDay()
    await before(run)
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((left, right) => left - right)
  const shown = [times[Math.floor(runs / 2)] ?? 0, times.at(-1) ?? 0].map((ms) => ms.toFixed(0).padStart(8)).join('')
  const [kept] = await market.engine.rows(
    raw(`SELECT sum(bytes_on_disk) AS bytes FROM system.parts WHERE active AND table = 'segment_members'`),
  )
  console.log(`${name.padEnd(52)}${shown}${(Number(kept?.['bytes']) / 1e6).toFixed(2).padStart(12)} MB`)
}

const nothing = async (): Promise<void> => undefined
const refresh = (): Promise<unknown> => refreshSegments(market, { actor: 'bench' })

try {
  nextDay()
  const catalog = await loadCatalog(market)
  await fillMarketAtSize(market.engine, size)
  for (let index = 0; index < Number(values.segments); index += 1) {
    const expr = SHAPES[index % SHAPES.length]?.(index) ?? 'true'
    await saveSegment(market, catalog, { name: `s${index}`, expr }, 'bench')
  }
  console.log(
    `${size.accounts} accounts, ${values.segments} segments; median and slowest of ${runs}, ms; kept history`,
  )
  const book = await openRuleBook(market)
  await timed('only counting, one scan', nothing, () => {
    const scan = openScan('account', { catalog, now: market.clock() })
    const counts = book.segments.map((segment, index) => {
      const booked = bookRule(book, segment.rule)
      if ('problems' in booked) throw new Error(segment.rule)
      return sql`countIf(${scan.truth(booked.rule)}) AS ${identifier(`n${index}`)}`
    })
    const settings = { max_query_size: 10_000_000, max_ast_elements: 5_000_000, max_expanded_ast_elements: 5_000_000 }
    return market.engine.rows(sql`SELECT ${join(counts, ', ')} FROM ${scan.from()} WHERE ${scan.where}`, { settings })
  })
  await timed('refresh, nothing changed (the first: everything)', nothing, refresh)
  const change = async (run: number): Promise<void> => {
    await market.engine.run(
      raw(
        `ALTER TABLE accounts UPDATE employees = ifNull(employees, 0) * 2 + 1 WHERE aid % 100 = ${run} SETTINGS mutations_sync = 2`,
      ),
    )
  }
  await timed('refresh, 1 account in 100 changed', change, refresh)
  const newRules = async (run: number): Promise<void> => {
    for (let index = 0; index < Number(values.segments); index += 10) {
      await saveSegment(market, catalog, { name: `s${index}`, expr: `account.employees > ${run + index}` }, 'bench')
    }
  }
  await timed('refresh, 1 rule in 10 changed', newRules, refresh)
  const on = new Date(TODAY + 3 * 86_400_000).toISOString().slice(0, 10)
  await timed('who was in on a day, the first 100 by name', nothing, () =>
    membershipOn(market, { name: 's5', on, recompute: false, offset: 0, limit: 100 }),
  )
  await timed('who moved since, the first 100', nothing, () =>
    movedAccounts(market, { name: 's5', since: on, direction: 'both', offset: 0, limit: 100 }),
  )
} finally {
  await market.close()
}
