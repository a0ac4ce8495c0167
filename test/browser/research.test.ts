import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { axeViolations } from './axe-violations.ts'
import { type OpenedBrowser, openBrowser } from './open-browser.ts'
import { openPage } from './open-page.ts'
import { type ServedWorkspace, serveWorkspace } from './serve-workspace.ts'

// From a transcript to the printed card of a persona: each step rests on those before it.

const SAID = [
  'Five rounds for one banner 🖋️🖋️, and at the end nobody knew who had said yes',
  'my colleague in 日本 approves at night 👩‍👩‍👧',
  'I keep a spreadsheet of what stands where',
  'Łódź printed the old logo',
  'everyone could see who had approved',
  'one more tool that nobody opens',
] as const

const TRANSCRIPT = `Interviewer: How does a piece get released?

Zofia Łąka: ${SAID[0]}. You see, ${SAID[1]}, so we wait.

Interviewer: And how do you keep track?

Zofia Łąka: ${SAID[2]}. It is always one day behind. Then ${SAID[3]}, on eleven thousand bags.

Interviewer: What made you choose?

Zofia Łąka: That ${SAID[4]}. I was afraid of ${SAID[5]}, but they do open it.
`

let folder: string
let served: ServedWorkspace
let opened: OpenedBrowser
let page: Page
let broken: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bw-research-'))
  await writeFile(join(folder, 'how-it-is-released.txt'), TRANSCRIPT)
  ;[served, opened] = await Promise.all([serveWorkspace(), openBrowser()])
  ;({ page, broken } = await openPage(opened.browser))
}, 180_000)

afterAll(async () => {
  await opened?.close()
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

interface Shown {
  readonly text: string
  readonly speakers: readonly { readonly label: string; readonly part: string }[]
  readonly quotes: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly codes: readonly { readonly name: string; readonly coder: string }[]
  }[]
}

describe('research, in a real browser', { timeout: 120_000 }, () => {
  it('brings in a transcript and says who speaks', async () => {
    await page.goto(`${served.url}/research`)
    await page.getByRole('heading', { name: 'Nobody was asked yet' }).waitFor()
    await page.getByRole('link', { name: 'Bring in a conversation' }).click()
    await page.locator('input[type=file]').setInputFiles(join(folder, 'how-it-is-released.txt'))
    await page.getByLabel('Name', { exact: true }).fill('Zofia Łąka')
    await page.getByLabel('Company', { exact: true }).fill('Kielnia Sp. z o.o.')
    await page.getByLabel('Role when it was decided').fill('creative manager')
    await pick('Their company was to us', 'Customer')
    await pick('Agreed to be quoted', 'Yes')
    await pick('How far quotes may travel', 'Within the company')
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.waitForURL('**/research/conversations/1')
    await page.getByText('Zofia Łąka, shown as P01 everywhere else.').waitFor()
    const { speakers } = await shown()
    expect(speakers.map(({ label, part }) => [label, part])).toEqual([
      ['Interviewer', 'interviewer'],
      ['Zofia Łąka', 'interviewee'],
    ])
  })

  it('codes six passages, with the mouse and with the keys, at the places where they stand', async () => {
    await page.getByLabel('Your name as a coder').fill('Ida')
    await page.getByRole('button', { name: 'Code under it' }).click()
    await drag(SAID[0])
    await make('too many rounds', 'Pain')
    await drag(SAID[1])
    await make('waiting at night', 'Pain')
    await walkTo(SAID[2])
    await make('a list kept by hand', 'Habit')
    await drag(SAID[3])
    // The code is there already: a few letters find it.
    await take('roun', 'too many rounds')
    await walkTo(SAID[4])
    await make('everyone sees it', 'Reason chosen')
    await drag(SAID[5])
    await make('nobody will use it', 'Anxiety')
    const { text, quotes } = await shown()
    expect(quotes.map((quote) => quote.text)).toEqual([...SAID])
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    expect(quotes.map(({ codes }) => codes.map(({ name, coder }) => `${name} (${coder})`).join())).toEqual([
      'too many rounds (Ida)',
      'waiting at night (Ida)',
      'a list kept by hand (Ida)',
      'too many rounds (Ida)',
      'everyone sees it (Ida)',
      'nobody will use it (Ida)',
    ])
  })

  it('makes a persona with statements that rest on them', async () => {
    await page.getByRole('link', { name: 'Personas', exact: true }).click()
    await page.getByRole('button', { name: 'Create a persona…' }).click()
    const panel = page.getByRole('dialog', { name: 'Create a persona' })
    await panel.getByLabel('Name').fill('Nadia 日本 Łukasz')
    await panel.getByLabel('Job role').fill('creative manager')
    await panel.getByRole('button', { name: 'Create the persona' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nadia 日本 Łukasz' }).waitFor()
    await state('Pain', 'A piece goes round five times before it is released.', 'too many rounds')
    await state('Reason chosen', 'Everybody can see who has approved.', 'everyone sees it')
    const { statements } = await ask<{ statements: { people: { for: number } }[] }>(served, 'persona show', {
      name: 'Nadia 日本 Łukasz',
    })
    expect(statements.map(({ people }) => people.for)).toEqual([1, 1])
  })

  it('opens what a statement rests on, without the name of who said it', async () => {
    await page.getByRole('button', { name: /^A piece goes round five times/ }).click()
    const panel = page.getByRole('dialog', { name: /^A piece goes round five times/ })
    await panel.getByText(SAID[0]).waitFor()
    await panel.getByText(SAID[3]).waitFor()
    const words = await panel.innerText()
    expect(words).toContain('P01')
    expect(words).not.toContain('Zofia')
    await page.keyboard.press('Escape')
  })

  it('prints the card on one page', async () => {
    await page.getByRole('region', { name: /^Card of/ }).waitFor()
    await page.emulateMedia({ media: 'print' })
    const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true })
    await page.emulateMedia({ media: 'screen' })
    expect(pdf.length).toBeGreaterThan(10_000)
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
  })

  it('has no screen that axe complains about, light or dark', async () => {
    const paths = ['/research', '/research/new', '/research/conversations/1', '/research/codes', '/research/quotes']
    for (const path of paths) {
      expect(await axeViolations(opened.browser, `${served.url}${path}`, 'light', 'dark'), path).toEqual([])
    }
    expect(broken).toEqual([])
  })
})

async function shown(): Promise<Shown> {
  return ask<Shown>(served, 'interview show', { id: 1 })
}

/** Takes a choice from a list that opens. */
async function pick(label: string, choice: string): Promise<void> {
  await page
    .getByRole('textbox', { name: label })
    .or(page.getByRole('combobox', { name: label }))
    .first()
    .click()
  await page.getByRole('option', { name: choice, exact: true }).click()
}

/** Runs in the page: where the first and the last letter of some words are to be seen. */
const ENDS = `(wanted) => {
  const piece = [...document.querySelectorAll('[data-at]')].find(({ textContent }) => textContent.includes(wanted))
  if (piece === undefined) throw new Error('not in one piece: ' + wanted)
  piece.scrollIntoView({ block: 'center' })
  const at = piece.textContent.indexOf(wanted)
  const range = document.createRange()
  range.setStart(piece.firstChild, at)
  range.setEnd(piece.firstChild, at + wanted.length)
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  const [first, last] = [boxes[0], boxes.at(-1)]
  return {
    from: [first.left + 0.5, first.top + first.height / 2],
    to: [last.right - 0.5, last.top + last.height / 2],
  }
}`

/** Selects words as a hand does: pressed before the first letter, let go behind the last. */
async function drag(words: string): Promise<void> {
  const ends = await page.evaluate<{ from: [number, number]; to: [number, number] }>(
    `(${ENDS})(${JSON.stringify(words)})`,
  )
  await page.mouse.move(...ends.from)
  await page.mouse.down()
  await page.mouse.move(...ends.to, { steps: 4 })
  await page.mouse.up()
}

/** Selects words with the keys alone: word by word from the first of the text. */
async function walkTo(words: string): Promise<void> {
  const reader = page.getByRole('region', { name: /^Text of/ })
  await reader.focus()
  await page.keyboard.press('Escape')
  const selected = async (): Promise<string> => (await reader.locator('[data-selected]').allInnerTexts()).join('')
  const [first = ''] = words.split(' ')
  for (let steps = 0; steps < 200 && !(await isAt(words, first, selected)); steps += 1)
    await page.keyboard.press('ArrowRight')
  for (let steps = 0; steps < 30 && (await selected()) !== words; steps += 1)
    await page.keyboard.press('Shift+ArrowRight')
  expect(await selected()).toBe(words)
  await page.keyboard.press('Enter')
}

/** At the first word of these, and not at another that is spelt alike. */
async function isAt(words: string, first: string, selected: () => Promise<string>): Promise<boolean> {
  if ((await selected()) !== first) return false
  const place = await page.evaluate<string>(
    "(({ textContent, nextElementSibling }) => textContent + (nextElementSibling?.textContent ?? ''))(document.querySelector('[data-selected]'))",
  )
  return place.startsWith(words)
}

/** Names a new code for what is selected. */
async function make(name: string, type: string): Promise<void> {
  await page.keyboard.type(name)
  await page.locator('[data-combobox-selected]', { hasText: 'Make the code' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByPlaceholder(`What is “${name}” about?`).waitFor()
  await page.keyboard.type(type)
  await page.locator('[data-combobox-selected]', { hasText: type }).waitFor()
  await page.keyboard.press('Enter')
  await coded(name)
}

/** Takes a code of the codebook by some letters of it. */
async function take(letters: string, name: string): Promise<void> {
  await page.keyboard.type(letters)
  await page.locator('[data-combobox-selected]', { hasText: name }).waitFor()
  await page.keyboard.press('Enter')
  await coded(name)
}

async function coded(name: string): Promise<void> {
  await page.getByRole('region', { name: 'Code the selected words' }).waitFor({ state: 'detached' })
  await page
    .getByRole('region', { name: /^Quote: / })
    .getByText(name, { exact: true })
    .first()
    .waitFor()
}

async function state(type: string, text: string, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a statement…' }).click()
  const panel = page.getByRole('dialog', { name: 'Add a statement' })
  await panel.getByLabel('Statement', { exact: true }).fill(text)
  await panel.getByLabel('What it is about').fill(type)
  await page.getByRole('option', { name: type, exact: true }).click()
  await panel.getByLabel('Rests on', { exact: true }).fill(code)
  await page.getByRole('option', { name: code }).click()
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: 'Add the statement' }).click()
  await panel.waitFor({ state: 'detached' })
}
