import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChdb } from '../../src/engines/chdb/index.ts'
import { loadCatalog, type Market } from '../../src/market-data/index.ts'
import { raw } from '../../src/query/index.ts'
import { openState } from '../../src/state/index.ts'
import { fillMarketAtSize } from './market-at-size.ts'

/** Rules that change with time in different ways. */
export const TIMED_RULES = {
  'fields of the account': 'account.industry == "Software" && account.employees >= 50',
  'contacts at the time':
    '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 1',
  'touches of 90 days': 'touches.exists(t, t.kind == "meeting" && t.at > ago("90d")) && account.employees >= 50',
} as const

/** Work on a market with 5 contacts, 2 deals, 10 orders and 20 touches an account, its parts merged; removed afterwards. */
export async function withLargeMarket(accounts: number, work: (market: Market) => Promise<void>): Promise<void> {
  const size = {
    accounts,
    contacts: 5 * accounts,
    deals: 2 * accounts,
    touches: 20 * accounts,
    orders: 10 * accounts,
  }
  const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
  const state = await openState({ folder })
  const engine = await openChdb({ folder: join(folder, 'observations') })
  const market: Market = { engine, state, folder, clock: () => new Date('2026-06-30T12:00:00Z') }
  try {
    await loadCatalog(market)
    await fillMarketAtSize(engine, size)
    for (const table of ['accounts', 'contacts', 'deals', 'orders', 'touches']) {
      await engine.run(raw(`OPTIMIZE TABLE ${table} FINAL`))
    }
    console.log(`${accounts.toLocaleString('en')} accounts, ${JSON.stringify(size)}`)
    await work(market)
  } finally {
    await engine.close()
    await state.close()
    await rm(folder, { recursive: true, force: true })
  }
}
