import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { writeMarket } from '../src/example/index.ts'
import { ask } from '../test/browser/ask.ts'
import { openBrowser } from '../test/browser/open-browser.ts'
import { serveWorkspace } from '../test/browser/serve-workspace.ts'

// Takes the pictures of docs/screens: every screen on the example market, 1440 and 390 px wide, light and dark.
//   npm run screens -- --workspace example-market

const { values } = parseArgs({
  options: {
    workspace: { type: 'string', default: 'example-market' },
    out: { type: 'string', default: 'docs/screens' },
    only: { type: 'string' },
  },
})

const SEGMENT = 'creative-teams-on-figma'
const WIDTHS = [1440, 390]
const SCHEMES = ['light', 'dark'] as const

const served = await serveWorkspace({ folder: values.workspace })
const empty = await serveWorkspace()
const files = await mkdtemp(join(tmpdir(), 'bw-screens-'))
await writeMarket(files, { accounts: 300 })
const opened = await openBrowser()
await mkdir(values.out, { recursive: true })

const { rows } = await ask<{ rows: { id: string }[] }>(served, 'target page', {
  segment: `inSegment("best-customers") && inSegment("${SEGMENT}")`,
  lifecycle: 'any',
  offset: 0,
  limit: 1,
})

// A history begins with the first refresh: two of them, with another rule in between, and the rule as it was.
const shown = await ask<{ rule: string }>(served, 'segment show', { name: SEGMENT })
const { refreshCount } = await ask<{ refreshCount: number }>(served, 'segment history', { name: SEGMENT })
if (refreshCount === 0) {
  for (const expr of [shown.rule.replace('> 3', '> 4'), shown.rule]) {
    await ask(served, 'segment save', { name: SEGMENT, expr })
    await ask(served, 'segment refresh', {})
  }
}

interface Screen {
  readonly name: string
  readonly url: string
  readonly act?: (page: Page) => Promise<void>
}

const screens: readonly Screen[] = [
  { name: 'first-run', url: `${empty.url}/` },
  { name: 'market', url: `${served.url}/` },
  {
    name: 'import',
    url: `${served.url}/import`,
    act: async (page) => {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles(['companies.csv', 'deals.csv'].map((name) => join(files, name)))
      await page.getByText('HubSpot deals export').waitFor()
    },
  },
  { name: 'accounts', url: `${served.url}/accounts` },
  { name: 'account', url: `${served.url}/accounts/${encodeURIComponent(rows[0]?.id ?? '')}` },
  { name: 'segments', url: `${served.url}/segments` },
  { name: 'segments-compare', url: `${served.url}/segments?compare=${SEGMENT},agencies-and-media` },
  { name: `segments-${SEGMENT}`, url: `${served.url}/segments/${SEGMENT}` },
  { name: 'segment-scorecard', url: `${served.url}/segments/${SEGMENT}?view=scorecard` },
  { name: 'segment-history', url: `${served.url}/segments/${SEGMENT}?view=history` },
  { name: 'overlap', url: `${served.url}/overlap` },
  {
    name: 'patterns',
    url: `${served.url}/patterns?outcome=won`,
    act: async (page) => {
      await page.getByRole('heading', { name: 'How it was looked at' }).waitFor()
    },
  },
  { name: 'targets', url: `${served.url}/targets?segment=${SEGMENT}` },
  {
    name: 'targets-export',
    url: `${served.url}/targets?segment=${SEGMENT}`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByText(/in the file/).waitFor()
    },
  },
  { name: 'settings', url: `${served.url}/settings` },
  ...['company', 'thresholds', 'storage', 'health'].map((section) => ({
    name: `settings-${section}`,
    url: `${served.url}/settings?section=${section}`,
  })),
  { name: 'settings-duplicates', url: `${served.url}/settings?section=duplicates` },
  {
    name: 'palette',
    url: `${served.url}/`,
    act: async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByPlaceholder('Segment, account').fill('figma')
      await page.waitForTimeout(800)
    },
  },
]

try {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const viewport = { width, height: width === 390 ? 844 : 900 }
      const context = await opened.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      await context.addInitScript(`localStorage.setItem('brushwork.tour', 'seen')`)
      for (const { name, url, act } of screens) {
        if (values.only !== undefined && !values.only.split(',').includes(name)) continue
        const page = await context.newPage()
        await page.goto(url, { waitUntil: 'networkidle' })
        await act?.(page)
        await page.waitForTimeout(300)
        await page.screenshot({ path: join(values.out, `${name}-${width}-${colorScheme}.png`) })
        await page.close()
      }
      await context.close()
    }
  }
} finally {
  await opened.close()
  await served.close()
  await empty.close()
  await rm(files, { recursive: true, force: true })
}
