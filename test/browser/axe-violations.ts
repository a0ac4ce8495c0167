import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds wrong with a page, each with the elements: WCAG 2.2 A and AA, and its best practices. */
export async function axeViolations(browser: Browser, url: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // The page's own policy would keep the checker out.
  const context = await browser.newContext({ bypassCSP: true, colorScheme, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.evaluate(await readFile(script, 'utf8'))
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    )
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
  } finally {
    await context.close()
  }
}
