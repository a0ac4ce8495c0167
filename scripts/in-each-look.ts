import type { Browser, BrowserContext } from 'playwright-core'

const WIDTHS = [1440, 390]
const SCHEMES = ['light', 'dark'] as const

/** A window of its own for each look that screens are judged in: `1440-light`, `1440-dark`, `390-light`, `390-dark`. */
export async function inEachLook(
  browser: Browser,
  work: (context: BrowserContext, look: string) => Promise<void>,
  wanted: (look: string) => boolean = () => true,
): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const look = `${width}-${colorScheme}`
      if (!wanted(look)) continue
      const viewport = { width, height: width === 390 ? 844 : 900 }
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      // The tour of a first visit would lie over every picture.
      await context.addInitScript("localStorage.setItem('brushwork.tour', 'seen')")
      await work(context, look)
      await context.close()
    }
  }
}
