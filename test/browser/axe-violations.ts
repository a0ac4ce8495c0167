import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Scheme = 'light' | 'dark'

/** What axe finds wrong with a page in each look, each with the elements: WCAG 2.2 A and AA, and its best practices. */
export async function axeViolations(
  browser: Browser,
  url: string,
  ...schemes: readonly [Scheme, ...Scheme[]]
): Promise<string[]> {
  // The page's own policy would keep the checker out.
  const context = await browser.newContext({ bypassCSP: true, colorScheme: schemes[0], reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.evaluate(await readFile(script, 'utf8'))
    const found: string[] = []
    for (const colorScheme of schemes) {
      // The page follows without being loaded again; its colours fade into each other.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' })
      if (colorScheme !== schemes[0]) await page.waitForTimeout(400)
      // The second look has the same page in other colours.
      const rules = colorScheme === schemes[0] ? 'all' : 'colours'
      const { violations } = await page.evaluate((which) => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
        return axe.run(which === 'all' ? {} : { runOnly: { type: 'rule', values: ['color-contrast'] } })
      }, rules)
      for (const { id, nodes } of violations)
        found.push(...nodes.map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')}`))
    }
    return found
  } finally {
    await context.close()
  }
}
