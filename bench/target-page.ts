/**
 * Pages of a target list at random places, as somebody scrolls through it.
 *
 *   npx tsx bench/target-page.ts [--scale 1] [--pages 60]
 *
 * Scale 1 is 1M accounts, 5M contacts, 2M deals, 20M touches, 10M orders. Prints milliseconds: `first` is the page that
 * settles the order of the whole list, `page` the ones after it (100 rows), `offset` the same page by ORDER BY … OFFSET.
 */
import { parseArgs } from 'node:util'
import { loadCatalog } from '../src/market-data/index.ts'
import { targetPage } from '../src/targets/index.ts'
import { scratchMarket } from '../test/scratch-market.ts'
import { fillMarketAtSize, marketSize } from './rules/market-at-size.ts'
import { pageByOffset } from './target-page/page-by-offset.ts'

const ROWS = 100
const NOBODY_LEFT_OUT = { lifecycle: 'any', keepOpenDeals: true, keepDoNotContact: true, touchedWithin: 0 } as const

const LISTS = [
  { name: 'all accounts', request: { segment: 'true', ...NOBODY_LEFT_OUT } },
  { name: 'prospects not touched lately', request: { segment: 'account.employees > 50' } },
  {
    name: 'by open deals, with three figures',
    request: {
      segment: 'contacts.exists(c, c.department == "creative")',
      ...NOBODY_LEFT_OUT,
      orderBy: 'contacts.size()',
      include: ['touches.map(t, t.at).max()', 'orders.map(o, o.revenue).sum()'],
    },
  },
  { name: 'capped per owner', request: { segment: 'true', ...NOBODY_LEFT_OUT, capPerOwner: 100 } },
]

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, pages: { type: 'string', default: '60' } },
})
const size = marketSize(Number(values.scale))
const pages = Number(values.pages)
const { signal } = new AbortController()

const market = await scratchMarket()
market.at('2026-06-30T00:00:00Z')
try {
  await loadCatalog(market)
  const filling = performance.now()
  await fillMarketAtSize(market.engine, size)
  console.log(`${JSON.stringify(size)} filled in ${((performance.now() - filling) / 1000).toFixed(1)} s\n`)
  console.log(
    `${'list'.padEnd(38)}${'accounts'.padStart(10)}${'first'.padStart(8)}${'page p50'.padStart(10)}${'p95'.padStart(7)}${'search'.padStart(8)}${'offset p50'.padStart(12)}`,
  )
  for (const { name, request } of LISTS) {
    const [first, { eligible }] = await timed(() =>
      targetPage(market, { ...request, offset: 0, limit: ROWS }, signal),
    )
    const times: number[] = []
    const byOffset: number[] = []
    for (let page = 0; page < pages; page += 1) {
      const offset = Math.floor(Math.random() * Math.max(1, eligible - ROWS))
      const [time, { rows }] = await timed(() => targetPage(market, { ...request, offset, limit: ROWS }, signal))
      times.push(time)
      if (page >= 5) continue
      const [slow, same] = await timed(() => pageByOffset(market, { ...request, offset, limit: ROWS }, signal))
      byOffset.push(slow)
      if (rows.map((row) => row.id).join() !== same.join()) throw new Error(`another page at ${offset} of ${name}`)
    }
    const [search] = await timed(() =>
      targetPage(market, { ...request, search: '4711', offset: 0, limit: ROWS }, signal),
    )
    console.log(
      `${name.padEnd(38)}${String(eligible).padStart(10)}${shown(first, 8)}${shown(quantile(times, 0.5), 10)}${shown(quantile(times, 0.95), 7)}${shown(search, 8)}${shown(quantile(byOffset, 0.5), 12)}`,
    )
  }
} finally {
  await market.close()
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function shown(milliseconds: number, width: number): string {
  return milliseconds.toFixed(0).padStart(width)
}
