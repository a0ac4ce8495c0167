/**
 * Scrolling a list of N accounts in a real browser: how long a frame takes, and how long after a leap the rows are there.
 *
 *   npm run build && npx tsx bench/scroll.ts [--accounts 1000000] [--leaps 12]
 *
 * Prints milliseconds. Browser, server and engine share this machine's cores. A frame is 16.7 ms at 60 Hz.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { loadCatalog } from '../src/market-data/index.ts'
import { openBrushwork } from '../src/open-brushwork.ts'
import { openBrowser } from '../test/browser/open-browser.ts'
import { serveWorkspace } from '../test/browser/serve-workspace.ts'
import { fillMarketAtSize } from './rules/market-at-size.ts'

const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '1000000' }, leaps: { type: 'string', default: '12' } },
})
const accounts = Number(values.accounts)

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
try {
  const brushwork = await openBrushwork({ workspace: folder, env: {} })
  await loadCatalog(brushwork)
  const some = { contacts: accounts, deals: accounts / 4, touches: accounts, orders: accounts / 2 }
  await fillMarketAtSize(brushwork.engine, { accounts, ...some })
  await brushwork.close()
  await measure()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  const served = await serveWorkspace({ folder })
  const opened = await openBrowser()
  try {
    const context = await opened.browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const start = performance.now()
    await page.goto(`${served.url}/accounts?orderBy=account.employees`)
    await page.locator('[role=row] a').first().waitFor({ timeout: 120_000 })
    say(`first rows of ${accounts}`, [performance.now() - start])
    await page.waitForTimeout(1000)
    say('frames of a wheel turned for 6 s', await framesOf(page, wheel))
    say('frames of a thumb dragged from end to end', await framesOf(page, drag))
    say('rows after a leap', await leaps(page))
    await page.locator('[role=grid]').focus()
    await page.keyboard.press('End')
    await settled(page)
    const last = page.locator(`[role=row][aria-rowindex="${accounts + 1}"]`)
    console.log(
      `the End key shows row ${await last.getAttribute('aria-rowindex')} of ${accounts + 1}, the head counted`,
    )
  } finally {
    await opened.close()
    await served.close()
  }
}

/** Durations of the frames that the page drew while `work` went on. */
async function framesOf(page: Page, work: (page: Page) => Promise<void>): Promise<number[]> {
  await page.evaluate(
    `window.frames = []; window.drawing = true;
    (() => { let last = performance.now(); const draw = (now) => { frames.push(now - last); last = now; if (drawing) requestAnimationFrame(draw) }; requestAnimationFrame(draw) })()`,
  )
  await work(page)
  return page.evaluate('(window.drawing = false, window.frames.slice(2))')
}

async function wheel(page: Page): Promise<void> {
  const box = await page.locator('[role=grid]').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 300)
  const end = performance.now() + 6000
  while (performance.now() < end) {
    await page.mouse.wheel(0, 120)
    await page.waitForTimeout(16)
  }
}

/** In 120 steps of 16 ms through the whole list. */
async function drag(page: Page): Promise<void> {
  for (let step = 0; step <= 120; step += 1) {
    await page.evaluate(toShare(step / 120))
    await page.waitForTimeout(16)
  }
  await settled(page)
}

async function leaps(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let leap = 0; leap < Number(values.leaps); leap += 1) {
    const start = performance.now()
    await page.evaluate(toShare(Math.random()))
    await settled(page)
    times.push(performance.now() - start)
  }
  return times
}

function toShare(share: number): string {
  return `(() => { const grid = document.querySelector('[role=grid]'); if (grid !== null) grid.scrollTop = (grid.scrollHeight - grid.clientHeight) * ${share} })()`
}

/** Every row in sight has its values. */
async function settled(page: Page): Promise<void> {
  const isSettled = `document.querySelectorAll('[role=row][aria-busy=true]').length === 0 && document.querySelectorAll('[role=row] a').length > 5`
  do await page.waitForTimeout(16)
  while (!(await page.evaluate(isSettled)))
}

function say(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((left, right) => left - right)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1).padStart(8)
  console.log(
    `${what.padEnd(46)} n ${String(sorted.length).padStart(4)}  median${at(0.5)}  p95${at(0.95)}  most${at(1)}`,
  )
}
