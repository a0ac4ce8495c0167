import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillPages, type Strip } from '../document/fill-pages.ts'
import { GERMAN, JAPANESE, longNames, UNBROKEN } from '../long-names.fixture.ts'
import { COLUMN, PAPERS } from './page-type.ts'
import { paintDocument } from './paint-document.ts'

interface Page {
  readonly words: string
  /** Of its words, points. */
  readonly left: number
  readonly right: number
  readonly bottom: number
}

async function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      const written = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      const places = written.map(({ transform }) => transform as number[])
      return {
        words: written
          .map(({ str }) => str)
          .join('')
          .replaceAll(/\s/g, ''),
        left: Math.min(...places.map((place) => place[4] ?? 0)),
        right: Math.max(...written.map(({ width }, at) => (places[at]?.[4] ?? 0) + width)),
        bottom: Math.min(...places.map((place) => place[5] ?? 0)),
      }
    }),
  )
}

describe('paintDocument', () => {
  // Two pages of the whole: names as long as they get, figures and a table.
  const asked = { ...longNames, sections: longNames.sections.filter(({ key }) => key === 'story' || key === 'case') }
  let pages: readonly Page[] = []
  beforeAll(async () => {
    pages = await pagesOf(await paintDocument(asked, { paper: 'Letter' }))
  })

  it('keeps every word, names without a blank and 日本 included, with n and interval beside each figure', () => {
    const all = pages.map(({ words }) => words).join('')
    for (const words of [
      GERMAN,
      JAPANESE,
      UNBROKEN,
      '48% to 74%',
      '48 people asked',
      'EUR 48,200',
      'Nobody in finance',
    ]) {
      expect(all).toContain(words.replaceAll(/\s/g, ''))
    }
  })

  it('writes nothing beyond its margins, and on each page which it is', () => {
    const side = (PAPERS.Letter.width - COLUMN) / 2
    for (const [index, page] of pages.entries()) {
      expect(page.left).toBeGreaterThanOrEqual(side - 0.5)
      expect(page.right).toBeLessThanOrEqual(PAPERS.Letter.width - side + 1)
      expect(page.bottom).toBeGreaterThan(24)
      expect(page.words).toContain(`${index + 1}/${pages.length}`)
    }
  })
})

describe('fillPages', () => {
  const strip = (item: string, height: number, more: Partial<Strip<string>> = {}): Strip<string> => ({
    item,
    height,
    above: 0,
    ...more,
  })
  const filled = (strips: readonly Strip<string>[]) =>
    fillPages(strips, 100).map((page) => page.map(({ item }) => item).join(' '))

  it('leaves no heading alone at the foot of a page', () => {
    expect(filled([strip('text', 80), strip('heading', 10, { withNext: true }), strip('more', 20)])).toEqual([
      'text',
      'heading more',
    ])
  })

  it('says the head of a table again on each page that it comes to', () => {
    const head = { item: 'head', height: 20 }
    const rows = ['a', 'b', 'c'].map((item) => strip(item, 40, { head }))
    expect(filled([strip('head', 20, { withNext: true }), ...rows])).toEqual(['head a b', 'head c'])
  })
})
