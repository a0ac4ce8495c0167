import { parseArgs } from 'node:util'
import { openBrowser } from '../test/browser/open-browser.ts'
import { serveWorkspace } from '../test/browser/serve-workspace.ts'

// From the last key to size, unknown and sentence on the screen, in a real browser:
//   npx tsx bench/typing.ts --workspace FOLDER     (for example of `brushwork example --accounts 100000`)

const { values } = parseArgs({
  options: { workspace: { type: 'string' }, pause: { type: 'string', default: '120' } },
})

const RULES = [
  'account.industry in ["Software", "Advertising & Marketing"] && account.employees >= 50',
  '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 3',
  'deals.exists(d, d.status == "won" && d.closed_at > ago("365d")) && account.employees < 500',
  'orders.filter(o, o.at > ago("365d")).map(o, o.revenue).sum() > 10000',
]

const served = await serveWorkspace({ folder: values.workspace })
const opened = await openBrowser()
try {
  const page = await (await opened.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(`${served.url}/segments/~new`, { waitUntil: 'networkidle' })
  for (const rule of RULES) {
    const text = page.locator('.cm-content')
    await text.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.evaluate(() => performance.clearMeasures())
    await page.keyboard.type(rule, { delay: Number(values.pause) })
    await page.waitForTimeout(600)
    const times = await page.evaluate(() =>
      performance.getEntriesByName('rule answered').map((entry) => entry.duration),
    )
    const sorted = times.sort((left, right) => left - right)
    const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)
    console.log(
      `${rule}\n  ${rule.length} keys, ${sorted.length} answers: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`,
    )
  }
} finally {
  await opened.close()
  await served.close()
}
