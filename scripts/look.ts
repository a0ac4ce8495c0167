import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../test/browser/open-browser.ts'
import { inEachLook } from './in-each-look.ts'
import { openScreen } from './open-screen.ts'

// Takes pictures of screens of a running app:
//   npx tsx scripts/look.ts --at http://127.0.0.1:5173 --out FOLDER /segments /targets?segment=x
// Each at 1440 and 390 px, light and dark (or --only 1440-light,390-dark). Says what the page's console complained about.

const { values, positionals } = parseArgs({
  options: {
    at: { type: 'string', default: 'http://127.0.0.1:4780' },
    out: { type: 'string', default: 'docs/screens' },
    only: { type: 'string' },
    /** Selector to wait for before the picture. */
    wait: { type: 'string' },
    /** Takes the whole length of the page. */
    full: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const opened = await openBrowser()
await mkdir(values.out, { recursive: true })
const only = values.only?.split(',')
await inEachLook(
  opened.browser,
  async (context, look) => {
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') process.stdout.write(`  ${message.text()}\n`)
    })
    page.on('pageerror', (error) => process.stdout.write(`  ${error.stack ?? error.message}\n`))
    for (const path of positionals) {
      await openScreen(page, new URL(path, values.at).href)
      if (values.wait !== undefined) await page.waitForSelector(values.wait, { timeout: 20_000 })
      const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'market'
      const file = join(values.out, `${name}-${look}.png`)
      await page.screenshot({ path: file, fullPage: values.full })
      process.stdout.write(`${file}\n`)
    }
  },
  (look) => only === undefined || only.includes(look),
)
await opened.close()
