import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeMarket } from '../../src/example/index.ts'
import { ask } from './ask.ts'
import { axeViolations } from './axe-violations.ts'
import { importFiles } from './import-files.ts'
import { type OpenedBrowser, openBrowser } from './open-browser.ts'
import { openPage } from './open-page.ts'
import { type ServedWorkspace, serveWorkspace } from './serve-workspace.ts'

// From titles that nobody can read to the champion: each step rests on those before it.

/** Titles that many people have, in words that no rule knows; their rows say nothing else of what they do. */
const ODD: Readonly<Record<string, string>> = {
  'Growth Marketing Manager': 'Zorblatt',
  'Digital Marketing Manager': 'Quorl',
  'Campaign Manager': 'Vibe Wrangler',
}

interface Group {
  readonly members: readonly { readonly title: string; readonly jobRole: string; readonly name: string }[]
}

let folder: string
let served: ServedWorkspace
let opened: OpenedBrowser
let page: Page
/** Number of a company whose group has somebody with an odd title. */
let company = ''
let broken: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bw-roles-'))
  const [files, workspace] = [join(folder, 'files'), join(folder, 'workspace')]
  await writeMarket(files, { accounts: 1700 })
  const companies = await soilTitles(join(files, 'contacts.csv'))
  const names = ['companies.csv', 'contacts.csv', 'deals.csv', 'deal-contacts.tsv', 'touches.jsonl']
  const mappings = await Promise.all(
    names.map(async (name) => {
      const map = join(files, 'maps', `${name.replace(/\.\w+$/, '')}.map.yaml`)
      return ['--mapping', JSON.stringify(parse(await readFile(map, 'utf8')))]
    }),
  )
  await importFiles(
    workspace,
    names.map((name) => join(files, name)),
    mappings.flat(),
  )
  ;[served, opened] = await Promise.all([serveWorkspace({ folder: workspace }), openBrowser()])
  company = await withOddTitle(companies)
  ;({ page, broken } = await openPage(opened.browser))
}, 180_000)

afterAll(async () => {
  await opened?.close()
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the roles in a purchase, in a real browser', { timeout: 120_000 }, () => {
  it('shows somebody whose title nobody can read apart from the map', async () => {
    await page.goto(`${served.url}/accounts/${company}`)
    await page.getByRole('heading', { name: /^Buying group: / }).waitFor()
    const apart = page.getByRole('region', { name: 'Role not known' })
    await apart.waitFor()
    expect(await apart.getByRole('button').count()).toBeGreaterThan(0)
  })

  it('settles three titles with the keyboard, most frequent first, and says for how many', async () => {
    await page.getByRole('link', { name: 'Roles', exact: true }).click()
    await page.getByRole('link', { name: 'Titles to review' }).click()
    const queue = page.getByRole('navigation', { name: 'Titles to review' })
    for (const settled of [1, 2, 3]) {
      const title = (await queue.locator('[aria-current] > span').first().innerText()).trim()
      expect(Object.values(ODD)).toContain(title)
      await page.getByRole('heading', { name: `“${title}”` }).waitFor()
      // The cursor is in the first picker already.
      await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('INPUT')
      await choose('creative', 'Creative')
      await page.keyboard.press('Tab')
      await choose('director', 'Director')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: new RegExp(`^Settled just now: ${settled} titles?, [1-9]`) }).waitFor()
    }
    const { titles } = await ask<{ titles: { title: string }[] }>(served, 'role review', { limit: 3 })
    expect(titles.filter(({ title }) => Object.values(ODD).includes(title))).toEqual([])
  })

  it('puts that person in the group where they belong', async () => {
    await page.goto(`${served.url}/accounts/${company}`)
    const creative = page.getByRole('region', { name: 'creative', exact: true })
    await creative.waitFor()
    const { members } = await ask<Group>(served, 'buying-group', { of: `#${company}` })
    const odd = members.find(({ title }) => Object.values(ODD).includes(title))
    expect(odd?.jobRole).toBe('creative director')
    await creative.getByRole('button', { name: odd?.name ?? '' }).click()
    await page.getByRole('heading', { name: 'Champion or coach? Not tested yet' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('tells three findings apart, and takes the champion with a reason', async () => {
    await page.goto(`${served.url}/roles`)
    const findings = page.getByRole('list', { name: 'Three findings' })
    for (const part of ['Starts it', 'Carries it', 'Signs it']) {
      await findings.getByRole('heading', { name: part }).waitFor()
    }
    await page.getByRole('button', { name: 'Confirm managers in creative' }).click()
    const panel = page.getByRole('dialog', { name: 'Confirm managers in creative' })
    await panel.getByLabel('Your reason').fill('They pick the tool and run the trial.')
    await panel.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('heading', { name: 'Your champion: managers in creative' }).waitFor()
    const { decision } = await ask<{ decision: { role: string; decision: string } | null }>(served, 'champion', {})
    expect(decision).toMatchObject({ role: 'creative manager', decision: 'confirmed' })
  })

  it('has no new screen that axe complains about, light or dark', async () => {
    for (const path of ['/roles', '/roles/titles', `/accounts/${company}`]) {
      expect(await axeViolations(opened.browser, `${served.url}${path}`, 'light', 'dark'), path).toEqual([])
    }
    expect(broken).toEqual([])
  })
})

/** Types into the picker that has the cursor, and takes the first that fits once it is marked. */
async function choose(words: string, label: string): Promise<void> {
  await page.keyboard.type(words)
  await page.locator('[data-combobox-selected]', { hasText: label }).waitFor()
  // Marked on the screen a moment before the key knows of it; a key too early does nothing.
  const taken = async (): Promise<string> => {
    await page.keyboard.press('Enter')
    return page.locator(':focus').inputValue()
  }
  await expect.poll(taken).toBe(label)
}

/** Writes the odd titles over the readable ones; tells the ids of the companies where such people work. */
async function soilTitles(path: string): Promise<string[]> {
  const companies = new Set<string>()
  const rows = (await readFile(path, 'utf8')).split('\n').map((row) => {
    const cells = row.split(',')
    const odd = ODD[cells[5] ?? '']
    if (odd === undefined) return row
    companies.add(cells[9] ?? '')
    return [...cells.slice(0, 5), odd, '', '', ...cells.slice(8)].join(',')
  })
  await writeFile(path, rows.join('\n'))
  return [...companies]
}

/** The number of the first of these companies in whose buying group such a person is. */
async function withOddTitle(companies: readonly string[]): Promise<string> {
  for (const id of companies) {
    const asked = { of: id, kind: 'account' }
    const { account, members } = await ask<Group & { account: { number: number } }>(served, 'buying-group', asked)
    if (members.some(({ title }) => Object.values(ODD).includes(title))) return String(account.number)
  }
  throw new Error('nobody with an odd title is in a buying group')
}
