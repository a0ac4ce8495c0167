import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMarket } from '../../src/example/index.ts'
import { ask } from './ask.ts'
import { axeViolations } from './axe-violations.ts'
import { importFiles } from './import-files.ts'
import { type OpenedBrowser, openBrowser } from './open-browser.ts'
import { openPage } from './open-page.ts'
import { type ServedWorkspace, serveWorkspace } from './serve-workspace.ts'

// From a pattern to a saved segment, its proof and its target list: each step rests on those before it.

/** In every market of this kind large companies differ from small ones: there is always a pattern. */
const OUTCOME = 'account.employees >= 200'
const NAME = 'like-the-large-ones'
/** More than two pages of the hundred rows that a list of an account shows at a time. */
const CROWD = 230

let folder: string
let served: ServedWorkspace
let opened: OpenedBrowser
let page: Page
/** The id of a company that the files give `CROWD` more people. */
let crowded = ''
let broken: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bw-proof-'))
  const [files, workspace] = [join(folder, 'files'), join(folder, 'workspace')]
  await writeMarket(files, { accounts: 800 })
  const [, first = ''] = (await readFile(join(files, 'companies.csv'), 'utf8')).split('\n')
  crowded = first.slice(0, first.indexOf(','))
  await appendFile(join(files, 'contacts.csv'), crowd(crowded))
  const exports = ['companies.csv', 'contacts.csv', 'deals.csv']
  await importFiles(
    workspace,
    exports.map((name) => join(files, name)),
  )
  ;[served, opened] = await Promise.all([serveWorkspace({ folder: workspace }), openBrowser()])
  ;({ page, broken } = await openPage(opened.browser))
}, 180_000)

afterAll(async () => {
  await opened?.close()
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a segment that is proven, in a real browser', { timeout: 120_000 }, () => {
  it('finds patterns, and says how it looked', async () => {
    await page.goto(`${served.url}/`)
    await page.getByRole('link', { name: 'Patterns' }).click()
    await page.getByText('In a segment', { exact: true }).click()
    await page.getByRole('combobox', { name: 'A segment, or a rule about companies' }).fill(OUTCOME)
    await page.getByRole('button', { name: 'Look for patterns' }).click()
    await page.getByRole('heading', { name: /patterns? held up/ }).waitFor()
    await page.getByRole('heading', { name: 'How it was looked at' }).waitFor()
    expect(await page.getByRole('button', { name: /^Make it a segment/ }).count()).toBeGreaterThan(0)
  })

  it('makes a pattern a segment in one click, and saves it', async () => {
    await page
      .getByRole('button', { name: /^Make it a segment/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Draw a segment' }).waitFor()
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).not.toBe('')
    await page.getByLabel('Name', { exact: true }).fill(NAME)
    await page.getByRole('button', { name: 'Save segment' }).click()
    await page.waitForURL(`**/segments/${NAME}`)
    expect(await ask(served, 'segment show', { name: NAME })).toMatchObject({ version: 1, valid: true })
  })

  it('scores it by six tests, which open to their figures', async () => {
    await page.getByRole('link', { name: 'Scorecard' }).click()
    await page.getByRole('heading', { name: /^Passes \d of 6 tests/ }).waitFor()
    await page.getByRole('button', { name: /Substantial/ }).click()
    await page.getByRole('button', { name: 'Enter costs and margin' }).click()
    const panel = page.getByRole('dialog', { name: 'Costs and margin' })
    for (const [field, amount] of [
      ['Margin of one won account', '20000'],
      ['Cost to reach one account', '50'],
      ['Fixed cost to serve the segment', '10000'],
      ['Horizon', '12'],
    ] as const) {
      await panel.getByLabel(field).fill(amount)
    }
    await panel.getByRole('button', { name: 'Save' }).click()
    await panel.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Change costs and margin' }).waitFor()
    expect(await ask(served, 'economics show', {})).toMatchObject({
      missing: [],
      whole: { margin: 20_000, reach: 50 },
    })
  })

  it('keeps who is in it, and tells beforehand who would leave', async () => {
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('button', { name: 'Refresh now' }).click()
    await page.getByRole('heading', { name: /at its first refresh$/ }).waitFor()
    await page.getByRole('link', { name: 'Rule', exact: true }).click()
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.insertText(' && account.employees < 100')
    const words = await page.getByText(/^\d+ would enter, [\d,]+ would leave/).innerText()
    expect(words).toMatch(/^0 would enter, [1-9]/)
    await page.getByRole('button', { name: 'Discard changes' }).click()
  })

  it('leads on to its target list', async () => {
    await page.getByRole('link', { name: 'Target list' }).click()
    await page.waitForURL(/targets/)
    const { listed } = await ask<{ listed: number }>(served, 'target list', { segment: NAME, limit: 1 })
    expect(listed).toBeGreaterThan(0)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  it('shows all people of a company that has more than a page of them', async () => {
    const asked = { account: crowded, only: 'people', limit: 1 }
    const { total } = (await ask<{ people: { total: number } }>(served, 'account show', asked)).people
    expect(total).toBeGreaterThanOrEqual(CROWD)
    await page.goto(`${served.url}/accounts/${crowded}`)
    const people = page.getByRole('region', { name: 'People' })
    const rows = people.getByRole('listitem')
    const next = people.getByRole('button', { name: `Show 100 more of ${total - 100} people` })
    const last = people.getByRole('button', { name: `Show the other ${total - 200} people` })
    await next.waitFor()
    expect(await rows.count()).toBe(100)
    await next.click()
    await last.waitFor()
    expect(await rows.count()).toBe(200)
    await last.click()
    await last.waitFor({ state: 'hidden' })
    expect(await rows.count()).toBe(total)
    expect(await people.getByRole('button', { name: /^Show/ }).count()).toBe(0)
  })

  it('has no new screen that axe complains about, light or dark', async () => {
    await ask(served, 'segment save', { name: 'large', expr: OUTCOME })
    const paths = [
      '/patterns',
      `/patterns?outcome=${encodeURIComponent(OUTCOME)}`,
      '/overlap',
      `/segments/${NAME}?view=scorecard`,
      `/segments/${NAME}?view=history`,
    ]
    for (const path of paths) {
      expect(await axeViolations(opened.browser, `${served.url}${path}`, 'light', 'dark'), path).toEqual([])
    }
    expect(broken).toEqual([])
  })
})

/** Rows for `contacts.csv`: nobody the company had before. */
function crowd(company: string): string {
  const person = (_: unknown, row: number): string =>
    `crowd-${row},Extra,Person ${row},extra-${row}@crowd.example,,Designer,creative,,true,${company},2025-03-01 09:00,2025-03-01 09:00\n`
  return Array.from({ length: CROWD }, person).join('')
}
