import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { axeViolations } from './axe-violations.ts'
import { importFiles } from './import-files.ts'
import { type OpenedBrowser, openBrowser } from './open-browser.ts'
import { openPage } from './open-page.ts'
import { type ServedWorkspace, serveWorkspace } from './serve-workspace.ts'

// A year and a half of orders of 24 companies, looked at, taken along, and held against a goal: each step rests on those
// before it.

const COMPANIES = 24
/** Whole months of orders, from January 2025 on. */
const MONTHS = 18

interface Measured {
  readonly periods: readonly { readonly key: string; readonly revenue: number; readonly partial: boolean }[]
}

let folder: string
let served: ServedWorkspace
let opened: OpenedBrowser
let page: Page
let broken: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bw-measure-'))
  const files = [join(folder, 'companies.csv'), join(folder, 'orders.csv')] as const
  await writeFile(files[0], companiesCsv())
  await writeFile(files[1], ordersCsv())
  const workspace = join(folder, 'workspace')
  await importFiles(workspace, files)
  ;[served, opened] = await Promise.all([serveWorkspace({ folder: workspace }), openBrowser()])
  await ask(served, 'segment save', { name: 'german', expr: 'account.country == "DE"' })
  ;({ page, broken } = await openPage(opened.browser))
}, 180_000)

afterAll(async () => {
  await opened?.close()
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('how a market does, in a real browser', { timeout: 120_000 }, () => {
  /** Cells of the table behind the chart, oldest first. */
  let table: string[][]

  it('shows revenue by month, and behind the chart the same as a table', async () => {
    await page.goto(`${served.url}/measure`)
    const chart = revenueChart()
    await chart.waitFor()
    await chart.getByRole('slider', { name: 'Revenue by period' }).waitFor()
    await chart.getByRole('button', { name: 'Show as table' }).click()
    const rows = chart.getByRole('region', { name: 'Revenue by period' }).locator('tbody tr')
    await rows.first().waitFor()
    table = (await Promise.all((await rows.all()).map((row) => row.locator('td').allInnerTexts()))).reverse()
    const { periods } = await ask<Measured>(served, 'measure', { periods: 13 })
    expect(table.map(([month]) => month)).toEqual(periods.map(({ key }) => monthWords(key)))
    expect(table.map(([, , revenue]) => revenue)).toEqual(periods.map(({ revenue }) => money(revenue)))
  })

  it('saves the chart as a picture twice as fine as the screen', async () => {
    const file = await download(revenueChart(), 'Picture (PNG)')
    const png = await readFile(file)
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
    // The first chunk says the size.
    expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR')
    expect(png.readUInt32BE(16)).toBe(2400)
    expect(png.readUInt32BE(20)).toBeGreaterThan(800)
    expect(png.byteLength).toBeGreaterThan(10_000)
  })

  it('saves the figures as a file with the rows of the table, as numbers', async () => {
    const file = await download(revenueChart(), 'Figures (CSV)')
    const [titles, ...rows] = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    expect(titles?.slice(0, 4)).toEqual(['Period', 'Whole', 'Revenue', 'A year before'])
    const shown = rows.map(([key = '', whole, revenue, before]) => [
      monthWords(key),
      whole,
      money(Number(revenue)),
      before === '' ? '–' : money(Number(before)),
    ])
    expect(shown).toEqual(table.map((row) => row.slice(0, 4)))
  })

  it('walks through the months with the arrow keys', async () => {
    const chart = revenueChart()
    await chart.getByRole('button', { name: 'Show as chart' }).click()
    const cursor = chart.getByRole('slider', { name: 'Revenue by period' })
    await cursor.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => cursor.getAttribute('aria-valuetext')).toContain(table[0]?.[0])
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => cursor.getAttribute('aria-valuetext')).toContain(table[1]?.[2])
  })

  it('sets a goal for a segment and says where it stands', async () => {
    await page.getByRole('button', { name: 'Segment: The whole market' }).click()
    await page.getByRole('option', { name: /^german/ }).click()
    await page.getByRole('heading', { level: 1, name: 'How german is doing' }).waitFor()
    await page.getByRole('button', { name: 'Set a goal' }).click()
    const panel = page.getByRole('dialog', { name: 'Set a goal' })
    await panel
      .getByRole('textbox', { name: 'For when' })
      .or(panel.getByRole('combobox', { name: 'For when' }))
      .first()
      .click()
    await page.getByRole('option', { name: 'June 2026', exact: true }).click()
    await panel.getByLabel('Target').fill('1000')
    await panel.getByLabel('Who answers for it').fill('Ana Ruiz')
    await panel.getByLabel('Budget').fill('200')
    await panel.getByRole('button', { name: 'Set the goal' }).click()
    const goals = page.getByRole('region', { name: 'Goals' })
    await goals.getByText('Ana Ruiz answers for it').waitFor()
    const { goals: set } = await ask<{ goals: { state: string; why: string; target: number }[] }>(
      served,
      'goal list',
      {},
    )
    expect(set).toHaveLength(1)
    expect(set[0]).toMatchObject({ target: 1000, state: 'met' })
    await goals.getByText('Met', { exact: true }).waitFor()
  })

  it('shows who came back and who moved, with what is chosen in the address', async () => {
    await page.getByRole('navigation', { name: 'Measure' }).getByRole('link', { name: 'Who came back' }).click()
    await page.getByRole('region', { name: 'Bought again by the month of the first purchase' }).waitFor()
    expect(new URL(page.url()).search).toBe('?show=customers&segment=german')
    await page.getByRole('navigation', { name: 'Measure' }).getByRole('link', { name: 'Who moved' }).click()
    await page.getByRole('heading', { name: /moved in/ }).waitFor()
  })

  it('says that months of a year and a half are too few, and forecasts weeks instead', async () => {
    await page.goto(`${served.url}/forecast`)
    const { tooLittle } = await ask<{ tooLittle: string }>(served, 'forecast', {})
    expect(tooLittle).toMatch(/needs at least 24 whole months, has 1\d/)
    const little = page.getByRole('status').filter({ hasText: tooLittle })
    await little.getByRole('button', { name: 'Forecast weeks instead' }).click()
    const chart = page.getByRole('figure', { name: /^Revenue of the whole market: week of/ })
    await chart.getByRole('button', { name: 'Show as table' }).click()
    const rows = chart.locator('tbody tr').filter({ hasText: 'expected' })
    await rows.first().waitFor()
    const cells = await Promise.all((await rows.all()).map((row) => row.locator('td').allInnerTexts()))
    const { weeks } = await ask<{ weeks: { mean: number; lo80: number }[] }>(served, 'forecast', { weeks: 13 })
    expect(cells.map(([, , , mean, low]) => [mean, low]).reverse()).toEqual(
      weeks.map(({ mean, lo80 }) => [money(mean), money(lo80)]),
    )
  })

  it('keeps a forecast, and shows it in the record', async () => {
    await page.getByRole('button', { name: 'Keep this forecast' }).click()
    await page.getByText(/^Kept the forecast of the whole market/).waitFor()
    await page.getByRole('navigation', { name: 'Forecast' }).getByRole('link', { name: 'How good it was' }).click()
    await page.getByRole('button', { name: 'Revenue, the whole market' }).waitFor()
    await page.getByText('0 of 13', { exact: true }).waitFor()
    const { forecasts } = await ask<{ forecasts: unknown[] }>(served, 'forecast record', {})
    expect(forecasts).toHaveLength(1)
  })

  it('has no view that axe complains about, light or dark', async () => {
    for (const path of [
      '/measure?segment=german',
      '/measure?show=customers',
      '/forecast?by=week',
      '/forecast?show=record',
    ]) {
      expect(await axeViolations(opened.browser, `${served.url}${path}`, 'light', 'dark'), path).toEqual([])
    }
    expect(broken).toEqual([])
  })
})

function revenueChart(): Locator {
  return page.getByRole('figure', { name: /^Revenue was/ })
}

/** Chooses from the chart's Save menu, and tells where the file lies. */
async function download(chart: Locator, choice: string): Promise<string> {
  await chart.getByRole('button', { name: 'Save' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: choice }).click(),
  ])
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

function companiesCsv(): string {
  const rows = Array.from(
    { length: COMPANIES },
    (_, index) => `${index + 1},Company ${index + 1},${index % 2 === 0 ? 'DE' : 'FR'}`,
  )
  return `Company ID,Company name,Country\n${rows.join('\n')}\n`
}

/** Company k begins in month k of the year, and buys in two months of three. */
function ordersCsv(): string {
  const rows = Array.from({ length: MONTHS }, (_, month) =>
    Array.from({ length: COMPANIES }, (__, company) => {
      if (month < company % 12 || (month + company) % 3 === 0) return []
      const day = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(28 - (company % 3)).padStart(2, '0')}`
      return [`${month * 100 + company},${company + 1},${day},${100 + 7 * company + 3 * month}.50`]
    }).flat(),
  ).flat()
  return `Order ID,Company ID,Order date,Revenue\n${rows.join('\n')}\n`
}

function money(amount: number): string {
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount)
}

function monthWords(key: string): string {
  return new Date(`${key}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
