import type { Page } from 'playwright-core'

/** How long a screen may keep its place for something that is on its way, in milliseconds. */
const PATIENCE = 60_000

/** Opens a screen and waits until nothing of it is on its way any more. */
export async function openScreen(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' })
  const until = Date.now() + PATIENCE
  while (Date.now() < until && (await page.locator('.mantine-Skeleton-root').count()) > 0) {
    await page.waitForTimeout(100)
  }
}
