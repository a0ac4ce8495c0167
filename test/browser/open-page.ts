import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface OpenedPage {
  readonly context: BrowserContext
  readonly page: Page
  /** What broke in the page so far. */
  readonly broken: readonly string[]
}

/** A page of a laptop, without motion and without the tour of the first visit. */
export async function openPage(browser: Browser): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(45_000)
  await context.addInitScript("localStorage.setItem('brushwork.tour', 'seen')")
  const page = await context.newPage()
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  return { context, page, broken }
}
