import fc from 'fast-check'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillPages } from '../document/fill-pages.ts'
import { GERMAN, JAPANESE, longNames, UNBROKEN } from '../long-names.fixture.ts'
import { paintSlides } from './paint-slides.ts'
import { sectionStrips } from './section-strips.ts'
import { slideWidth } from './slide-fonts.ts'
import { SLIDE } from './slide-type.ts'
import { textLines } from './text-lines.ts'

const EMU = 12_700
const style = { font: 'sans', size: 17, line: 25 } as const

const texts = fc
  .array(fc.oneof(fc.constantFrom(GERMAN, JAPANESE, UNBROKEN, 'and', '日本', 'x'), fc.string({ maxLength: 20 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '))

describe('textLines', () => {
  it('cuts any text to lines that fit, and put together again they are the text', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 800 }), (text, width) => {
        const lines = textLines(text, style, width)
        expect(lines.join('')).toBe(text)
        for (const line of lines) {
          const letters = Array.from(new Intl.Segmenter('en').segment(line))
          expect(letters.length === 1 || slideWidth(line.trimEnd(), style) <= width).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('sectionStrips', () => {
  it('makes no strip that is higher than a slide, so that none is over-full', () => {
    const room = 362
    fc.assert(
      fc.property(texts, fc.array(fc.array(texts, { maxLength: 6 }), { maxLength: 6 }), (text, rows) => {
        const strips = sectionStrips(
          {
            key: 'k',
            title: text,
            lead: text,
            newPage: false,
            blocks: [
              { kind: 'table', title: 't', columns: [text, 'b'], rows },
              { kind: 'letter', subject: text, paragraphs: [text, text] },
              { kind: 'answer', objection: text, answer: text, proof: [text] },
              { kind: 'note', text },
              { kind: 'list', items: [text] },
            ],
          },
          room,
        )
        for (const page of fillPages(strips, room)) {
          const last = page.at(-1)
          expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(room + 0.001)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('paintSlides', () => {
  let parts: ReadonlyMap<string, string> = new Map()
  beforeAll(async () => {
    const zip = await JSZip.loadAsync(await paintSlides(longNames))
    const read = Object.values(zip.files)
      .filter(({ name, dir }) => !dir && /\.(?:xml|rels)$/.test(name))
      .map(async (file) => [file.name, await file.async('string')] as const)
    parts = new Map(await Promise.all(read))
  })
  const slides = (): readonly string[] =>
    [...parts].filter(([name]) => /slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml)

  it('leaves nothing outside a slide, and holds every word', () => {
    for (const xml of slides()) {
      for (const { groups } of xml.matchAll(
        /<a:off x="(?<x>-?\d+)" y="(?<y>-?\d+)"\/>\s*<a:ext cx="(?<w>\d+)" cy="(?<h>\d+)"\/>/g,
      )) {
        const { x, y, w, h } = groups as { x: string; y: string; w: string; h: string }
        expect(Number(x) >= 0 && Number(y) >= 0).toBe(true)
        expect((Number(x) + Number(w)) / EMU).toBeLessThanOrEqual(SLIDE.width)
        expect((Number(y) + Number(h)) / EMU).toBeLessThanOrEqual(SLIDE.height)
      }
    }
    const said = slides().join('')
    for (const words of ['Example 64 Ltd', JAPANESE, GERMAN, 'EUR 39,000 to EUR 60,100', 'Nobody in finance']) {
      expect(said).toContain(words.replaceAll('&', '&amp;'))
    }
  })

  it('carries titles as titles, tables as tables, figures in its notes, and nothing that runs or leads outside', () => {
    expect(slides().every((xml) => xml.includes('type="title"'))).toBe(true)
    expect(slides().join('')).toContain('<a:tbl>')
    const notes = [...parts].filter(([name]) => name.includes('notesSlides/')).map(([, xml]) => xml)
    expect(notes.join('')).toContain('brushwork message figures')
    const all = [...parts.values()].join('')
    expect(all).not.toMatch(/TargetMode="External"|vbaProject|<a:hlinkClick/)
    expect([...parts.keys()].join()).not.toMatch(/vba|embeddings/)
    expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="2B3FB3"/>')
  })
})
