import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMarket } from '../../src/example/index.ts'
import { ask } from './ask.ts'
import { axeViolations } from './axe-violations.ts'
import { type OpenedBrowser, openBrowser } from './open-browser.ts'
import { type ServedWorkspace, serveWorkspace } from './serve-workspace.ts'

// One walk through the whole app, in the order in which somebody meets it: each step rests on those before it.

const RULE = '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 3'
const SENTENCE = 'Companies that use Figma and have more than 3 people in creative'

/** Runs in the page: says on the console what the page's policy refused, and where. */
const TELL_REFUSALS = `document.addEventListener('securitypolicyviolation', (event) => {
  const element = event.target instanceof Element ? event.target.outerHTML.slice(0, 120) : ''
  console.error('refused by policy', event.violatedDirective, event.sourceFile + ':' + event.lineNumber, element)
})`

let folder: string
let served: ServedWorkspace
let opened: OpenedBrowser
let context: BrowserContext
let page: Page
const broken: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bw-app-'))
  await writeMarket(folder, { accounts: 400 })
  served = await serveWorkspace()
  opened = await openBrowser()
  context = await opened.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(45_000)
  await context.addInitScript(TELL_REFUSALS)
  page = await newPage()
})

afterAll(async () => {
  await opened?.close()
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

async function newPage(): Promise<Page> {
  const tab = await context.newPage()
  tab.on('pageerror', (error) => broken.push(error.message))
  tab.on('console', (message) => {
    // Chromium itself puts a style on a line while text is typed over in an editable part of a page; the policy stops it.
    if (/^refused by policy (?!.*class="cm-line")/.test(message.text())) broken.push(message.text())
  })
  // Asked whether to leave with something unsaved, this person always does.
  tab.on('dialog', (dialog) => void dialog.accept())
  return tab
}

async function go(path: string, tab: Page = page): Promise<void> {
  await tab.goto(`${served.url}${path}`)
  await tab.getByRole('heading', { level: 1 }).waitFor()
}

async function chooseFiles(paths: readonly string[], tab: Page = page): Promise<void> {
  await tab
    .locator('input[type=file]')
    .first()
    .setInputFiles([...paths])
}

const total = async (): Promise<number> =>
  (await ask<{ total: number }>(served, 'segment size', { expr: 'true' })).total

describe('the app in a real browser', { timeout: 180_000 }, () => {
  it('says on the first run what to do next', async () => {
    await go('/')
    await takeTour()
    await page.getByRole('heading', { name: 'There are no companies yet' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Import your records' }).click()
    await page.waitForURL('**/import')
    await eventually(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Bring your records in')
  })

  it('has no page without companies that axe complains about', async () => {
    for (const path of ['/', '/import', '/accounts', '/segments', '/targets', '/settings']) {
      expect(await axeViolations(opened.browser, `${served.url}${path}`, 'light'), path).toEqual([])
    }
  })

  it('says what to mend when a file cannot be imported, and changes nothing', async () => {
    const file = join(folder, 'nothing-known.csv')
    await writeFile(file, 'colour,weight\nred,1\nblue,2\n')
    await go('/import')
    await chooseFiles([file])
    await page
      .getByText(/what (?:are|the) rows|cannot tell|which .* rows/i)
      .first()
      .waitFor()
    expect(await total()).toBe(0)
    await page.getByRole('button', { name: 'Clear the list' }).click()
  })

  it('imports three files as a CRM exports them', async () => {
    await go('/import')
    await chooseFiles(['companies.csv', 'contacts.csv', 'deals.csv'].map((name) => join(folder, name)))
    await page.getByText('HubSpot companies export').waitFor()
    await page.getByRole('button', { name: 'Import 3 files' }).click()
    await page.getByRole('heading', { name: '3 files are in' }).waitFor()
    const rows = (await readFile(join(folder, 'companies.csv'), 'utf8')).trim().split('\n').length - 1
    expect(await total()).toBe(rows)
  })

  it('builds a rule in rows, counts it, says it in words, and saves it', async () => {
    await go('/segments/~new')
    await page.getByRole('button', { name: 'Add a condition' }).click()
    await page.getByRole('option', { name: /^Technologies/ }).click()
    await page
      .getByRole('combobox', { name: 'technologies', exact: true })
      .or(page.getByLabel('technologies', { exact: true }))
      .first()
      .fill('figma')
    await page.getByRole('option', { name: /^Figma/ }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add a condition' }).click()
    await page.getByRole('option', { name: /^People/ }).click()
    await page.getByLabel('How many people').selectOption({ label: 'more than' })
    await page.getByLabel('Number of people').fill('3')
    await page.getByRole('button', { name: 'Say which' }).click()
    await page.getByRole('option', { name: /^Department/ }).click()
    await page.getByLabel('department', { exact: true }).fill('crea')
    await page.getByRole('option', { name: /^creative/ }).click()
    const { accounts } = await ask<{ accounts: number }>(served, 'segment size', { expr: RULE })
    expect(accounts).toBeGreaterThan(5)
    const size = page.getByRole('region', { name: 'Size of the segment' })
    await size.getByText(String(accounts), { exact: true }).waitFor()
    await size.getByText(SENTENCE).waitFor()
    await eventually(() => page.locator('.cm-content').innerText()).toBe(RULE)
    await page.getByLabel('Name', { exact: true }).fill('Creative teams')
    await page.getByRole('button', { name: 'Save segment' }).click()
    await page.waitForURL('**/segments/creative-teams')
    expect(await ask(served, 'segment show', { name: 'creative-teams' })).toMatchObject({ rule: RULE, version: 1 })
  })

  it('shows the segment as a stroke of the market, which opens it', async () => {
    await go('/')
    await page
      .getByRole('link', { name: /^creative-teams/ })
      .first()
      .click()
    await page.waitForURL('**/segments/creative-teams')
    await eventually(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('creative-teams')
  })

  it('exports the target list with the right rows', async () => {
    await go('/targets?segment=creative-teams')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByText(/in the file/).waitFor()
    const coming = page.waitForEvent('download')
    await page
      .getByRole('link', { name: /download/i })
      .or(page.getByRole('button', { name: /download/i }))
      .first()
      .click()
    const file = await (await coming).path()
    const rows: Record<string, string>[] = parse(createReadableText(await readFile(file, 'utf8')), { columns: true })
    const listed = await ask<{ rows: Record<string, unknown>[]; listed: number }>(served, 'target list', {
      segment: 'creative-teams',
      limit: 1000,
    })
    const names = (each: Record<string, unknown>): unknown => each['name'] ?? each['Name']
    expect(rows.map(names)).toEqual(listed.rows.map(names))
    expect(rows.length).toBe(listed.listed)
  })

  it('lets nobody save over what somebody else saved meanwhile', async () => {
    const second = await newPage()
    await go('/segments/creative-teams')
    await go('/segments/creative-teams', second)
    await write(`${RULE} && account.employees > 10`)
    await page.getByRole('button', { name: 'Save as version 2' }).click()
    await eventually(savedVersion).toBe(2)
    await write(`${RULE} && account.employees > 99`, second)
    await second.getByRole('button', { name: 'Save as version 2' }).click()
    const conflict = second.getByRole('alert')
    await conflict.getByText('account.employees > 10').waitFor()
    await conflict.getByText('account.employees > 99').waitFor()
    await second.getByRole('button', { name: 'Keep theirs' }).click()
    await eventually(() => second.locator('.cm-content').innerText()).toContain('> 10')
    expect(await savedVersion()).toBe(2)
    await second.close()
  })

  it('keeps what was written when the page is reloaded in the middle', async () => {
    await go('/segments/~new')
    await write('account.employees >= 123')
    await page
      .getByRole('region', { name: 'Size of the segment' })
      .getByText(/at least 123 employees/)
      .waitFor()
    await page.reload()
    await eventually(() => page.locator('.cm-content').innerText()).toBe('account.employees >= 123')
  })

  it('finds a segment, an account and a screen by a few letters', async () => {
    const { rows } = await ask<{ rows: { name: string }[] }>(served, 'target page', {
      segment: 'creative-teams',
      offset: 0,
      limit: 1,
    })
    const account = rows[0]?.name ?? ''
    await go('/')
    await find('creat', 'creative-teams')
    await page.waitForURL('**/segments/creative-teams')
    await find(account.toLowerCase(), account)
    await page.waitForURL('**/accounts/*')
    await eventually(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(account)
    await find('targ', 'Targets')
    await page.waitForURL('**/targets')
  })

  it('takes the last change back, and does it again', async () => {
    await go('/segments')
    await page.getByRole('button', { name: 'Undo the last change' }).click()
    await eventually(savedVersion).toBe(3)
    await page
      .getByText(/creative-teams/)
      .first()
      .waitFor()
    expect(await savedRule()).toBe(RULE)
    await page.getByRole('button', { name: 'Redo' }).click()
    await eventually(savedRule).toBe(`${RULE} && account.employees > 10`)
  })

  it('merges two records of one company', async () => {
    const twins = join(folder, 'twins.csv')
    await writeFile(
      twins,
      'Record ID,Company name,Company Domain Name\nT1,Northwind Traders Ltd,northwind.test\nT2,Northwind Traders Limited,northwind.example\n',
    )
    await go('/import')
    await chooseFiles([twins])
    await page.getByRole('button', { name: 'Import 1 file' }).click()
    await page.getByRole('heading', { name: /is in$|are in$/ }).waitFor()
    const before = await total()
    await go('/settings?section=duplicates')
    await page
      .getByRole('button', { name: /Northwind Traders/ })
      .first()
      .click()
    await page.getByRole('button', { name: /^Merge into Northwind/ }).click()
    await eventually(total).toBe(before - 1)
    await page
      .getByText(/^Merged Northwind/)
      .first()
      .waitFor()
  })

  it('says that the engine died while it counted, and goes on by itself', async () => {
    await go('/segments/~new')
    const before = engineOf(served)
    // Stopped first, so that what is asked is surely on its way when it dies.
    process.kill(before, 'SIGSTOP')
    await write('account.employees >= 200')
    await page.waitForTimeout(500)
    process.kill(before, 'SIGKILL')
    const said = page.getByText('Trying again by itself; nothing you wrote is lost.')
    await said.waitFor()
    await page.getByText('The analysis engine ended while it was at work.').waitFor()
    const { accounts } = await ask<{ accounts: number }>(served, 'segment size', { expr: 'account.employees >= 200' })
    await page
      .getByRole('region', { name: 'Size of the segment' })
      .getByText(String(accounts), { exact: true })
      .waitFor()
    await said.waitFor({ state: 'hidden' })
    expect(engineOf(served)).not.toBe(before)
  })

  it('stops a long import when asked, and when the page is reloaded; nothing of it stays', async () => {
    const long = join(folder, 'long.csv')
    const line = (row: number): string => `L${row},Long ${row},long-${row}.example,${row % 900}\n`
    await writeFile(
      long,
      `Record ID,Company name,Company Domain Name,Number of Employees\n${Array.from({ length: 300_000 }, (_, row) => line(row)).join('')}`,
    )
    const before = await total()
    for (const stop of ['button', 'reload'] as const) {
      await go('/import')
      // The second time it is still on the list: what was chosen outlives a stop.
      if (stop === 'button') await chooseFiles([long])
      await page.getByRole('button', { name: 'Import 1 file' }).click()
      await page.getByRole('region', { name: 'The import' }).waitFor()
      if (stop === 'button') await page.getByRole('button', { name: 'Stop the import' }).click()
      else await page.reload()
      await eventually(importsRunning).toBe(0)
      expect(await total()).toBe(before)
    }
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  it('has no screen with data that axe complains about, light or dark', async () => {
    const { rows } = await ask<{ rows: { account: string }[] }>(served, 'target page', {
      segment: 'true',
      offset: 0,
      limit: 1,
    })
    const account = rows[0]?.account ?? ''
    const paths = [
      '/',
      '/import',
      '/accounts',
      `/accounts/${account}`,
      '/segments',
      '/segments/~new',
      '/segments/creative-teams',
      '/targets?segment=creative-teams',
      ...['fields', 'duplicates', 'company', 'thresholds', 'storage', 'health'].map(
        (section) => `/settings?section=${section}`,
      ),
    ]
    for (const path of paths) {
      expect(await axeViolations(opened.browser, `${served.url}${path}`, 'light', 'dark'), path).toEqual([])
    }
  })

  it('broke nothing on the way', () => {
    expect(broken).toEqual([])
  })
})

/** Asks again until it is so, for as long as a busy machine may take. */
function eventually<T>(found: () => Promise<T>) {
  return expect.poll(found, { timeout: 60_000, interval: 100 })
}

/** Step after step to its end; then it does not come again. */
async function takeTour(): Promise<void> {
  const tour = page.getByRole('dialog')
  for (const step of ['1 of 4', '2 of 4', '3 of 4', '4 of 4']) {
    await tour.getByText(step).waitFor()
    await tour.getByRole('button', { name: step === '4 of 4' ? 'Done' : 'Next' }).click()
  }
  await tour.waitFor({ state: 'hidden' })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await tour.count()).toBe(0)
}

/** Opens the palette with the keyboard, writes, and takes what is called so. */
async function find(text: string, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page
    .getByRole('textbox', { name: 'Find anything' })
    .or(page.getByRole('searchbox', { name: 'Find anything' }))
    .first()
    .fill(text)
  await page.getByRole('dialog', { name: 'Find anything' }).getByText(name, { exact: true }).first().click()
}

async function write(rule: string, tab: Page = page): Promise<void> {
  await tab.locator('.cm-content').click()
  await tab.keyboard.press('ControlOrMeta+a')
  await tab.keyboard.insertText(rule)
  await tab.keyboard.press('Escape')
}

async function savedVersion(): Promise<number> {
  return (await ask<{ version: number }>(served, 'segment show', { name: 'creative-teams' })).version
}

async function savedRule(): Promise<string> {
  return (await ask<{ rule: string }>(served, 'segment show', { name: 'creative-teams' })).rule
}

async function importsRunning(): Promise<number> {
  const { imports } = await ask<{ imports: { status: string }[] }>(served, 'import list', {})
  return imports.filter(({ status }) => status === 'running').length
}

/** The process that holds the engine: the one child of the server. */
function engineOf({ process: server }: ServedWorkspace): number {
  const listed = execFileSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' })
  return Number(listed.trim().split(/\s+/)[0])
}

/** A spreadsheet's byte order mark is no part of the first column's name. */
function createReadableText(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
