import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { writeMarket } from '../src/example/index.ts'
import { ask } from '../test/browser/ask.ts'
import { openBrowser } from '../test/browser/open-browser.ts'
import { serveWorkspace } from '../test/browser/serve-workspace.ts'
import { inEachLook } from './in-each-look.ts'
import { openScreen } from './open-screen.ts'

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

// The example's history has two exports; a picture of it also shows another rule, and the rule as it was.
const shown = await ask<{ rule: string; version: number }>(served, 'segment show', { name: SEGMENT })
if (shown.version === 1) {
  for (const expr of [shown.rule.replace('> 3', '> 4'), shown.rule]) {
    await ask(served, 'segment save', { name: SEGMENT, expr })
    await ask(served, 'segment refresh', {})
  }
}

const { interviews } = await ask<{ interviews: { id: number; consent: { hidden: string | null } }[] }>(
  served,
  'interview list',
  { kind: 'interview' },
)
const conversation = interviews.find(({ consent }) => consent.hidden === null)?.id ?? 0
const { personas } = await ask<{ personas: { name: string; met: number }[] }>(served, 'persona list', {})
const persona = personas.toSorted((one, other) => other.met - one.met)[0]?.name ?? ''

const { rows: said } = await ask<{
  rows: { champion: boolean; segment: { name: string | null }; cells: { stage: string; message: number | null }[] }[]
}>(served, 'message matrix', {})
const spoken = said.find(({ champion, cells }) => champion && cells.some(({ message }) => message !== null))
const message = spoken?.cells.find(({ stage, message: id }) => stage === 'deciding' && id !== null)?.message ?? 1
const kitOf = encodeURIComponent(spoken?.segment.name ?? SEGMENT)
// A plan has most to say where a deal is open.
const { rows: open } = await ask<{ rows: { account: number }[] }>(served, 'target page', {
  segment: `inSegment("${SEGMENT}") && deals.filter(d, d.status == "open").size() >= 1`,
  lifecycle: 'any',
  keepOpenDeals: true,
  offset: 0,
  limit: 100,
})
const planned = await readyToSend(open.map(({ account }) => account))

// A forecast as it would have been made in March stands beside what came until June; it says that it was made afterwards.
await ask(served, 'forecast keep', { measure: 'revenue', months: 6, asOf: '2026-03-31' })

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
  { name: 'roles', url: `${served.url}/roles?segment=${SEGMENT}` },
  { name: 'roles-titles', url: `${served.url}/roles/titles` },
  {
    name: 'buying-group',
    url: `${served.url}/accounts/${encodeURIComponent(rows[0]?.id ?? '')}`,
    act: async (page) => {
      const group = page.getByRole('heading', { name: /^Buying group: / })
      await group.waitFor()
      await page.locator('figure').filter({ has: group }).last().scrollIntoViewIfNeeded()
    },
  },
  { name: 'research', url: `${served.url}/research` },
  { name: 'research-first', url: `${empty.url}/research` },
  { name: 'research-new', url: `${served.url}/research/new` },
  {
    name: 'research-conversation',
    url: `${served.url}/research/conversations/${conversation}`,
    act: async (page) => {
      await page.locator('[data-at]').nth(30).scrollIntoViewIfNeeded()
    },
  },
  { name: 'research-quotes', url: `${served.url}/research/quotes` },
  { name: 'research-codes', url: `${served.url}/research/codes` },
  { name: 'research-survey', url: `${served.url}/research/surveys/customer-survey` },
  { name: 'research-answers', url: `${served.url}/research/surveys/customer-survey/missed` },
  { name: 'personas', url: `${served.url}/personas` },
  { name: 'persona', url: `${served.url}/personas/${encodeURIComponent(persona)}` },
  {
    name: 'persona-evidence',
    url: `${served.url}/personas/${encodeURIComponent(persona)}`,
    act: async (page) => {
      await page
        .getByRole('button', { name: /Comments belong inside the design file/ })
        .last()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'voice', url: `${served.url}/voice` },
  { name: 'targets', url: `${served.url}/targets?segment=${SEGMENT}` },
  {
    name: 'targets-export',
    url: `${served.url}/targets?segment=${SEGMENT}`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByText(/in the file/).waitFor()
    },
  },
  { name: 'measure', url: `${served.url}/measure` },
  ...['changes', 'customers', 'movement'].map((show) => ({
    name: `measure-${show}`,
    url: `${served.url}/measure?show=${show}`,
  })),
  { name: 'forecast', url: `${served.url}/forecast` },
  { name: 'forecast-parts', url: `${served.url}/forecast?show=parts&parts=${SEGMENT},agencies-and-media` },
  { name: 'forecast-pipeline', url: `${served.url}/forecast?show=pipeline` },
  { name: 'forecast-record', url: `${served.url}/forecast?show=record` },
  { name: 'messages', url: `${served.url}/messages` },
  { name: 'message', url: `${served.url}/messages/${message}` },
  { name: 'kit', url: `${served.url}/kit?of=${kitOf}` },
  { name: 'deal-stages', url: `${served.url}/messages/stages` },
  { name: 'stories', url: `${served.url}/messages/stories` },
  { name: 'brief', url: `${served.url}/brief` },
  {
    name: 'account-plan',
    url: `${served.url}/accounts/${planned}`,
    act: async (page) => {
      const plan = page.getByRole('region', { name: 'What to do next' })
      await plan.getByRole('heading', { name: /^Where they stand/ }).waitFor()
      await page.mouse.wheel(0, 280)
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

const only = values.only?.split(',')
try {
  await inEachLook(opened.browser, async (context, look) => {
    for (const { name, url, act } of screens) {
      if (only !== undefined && !only.includes(name)) continue
      const page = await context.newPage()
      await openScreen(page, url)
      await act?.(page)
      await page.waitForTimeout(300)
      await page.screenshot({ path: join(values.out, `${name}-${look}.png`) })
      await page.close()
    }
  })
} finally {
  await opened.close()
  await served.close()
  await empty.close()
  await rm(files, { recursive: true, force: true })
}

/** The first account at which the plan has somebody to write to, and something to say. */
async function readyToSend(accounts: readonly number[]): Promise<number> {
  for (const account of accounts) {
    const { next } = await ask<{ next: { message: object | null; to: object | null; instead: string | null } }>(
      served,
      'plan',
      { account: `#${account}` },
    )
    if (next.message !== null && next.to !== null && next.instead === null) return account
  }
  return accounts[0] ?? 1
}
