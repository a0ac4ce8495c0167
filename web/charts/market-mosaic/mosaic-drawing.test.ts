import { describe, expect, it } from 'vitest'
import { figures, overview, segment } from './made-overview.ts'
import { mosaicCells } from './mosaic-cells.ts'
import { mosaicDrawing } from './mosaic-drawing.ts'

const RATE = { of: 'closeRate', window: 'lastYear' } as const
const WORDS = { title: 'a & <b>', sentence: 'Width: companies.' }
const seen = overview([
  segment('wide', 800, 0.4),
  segment('won', 60, 0.95, ['deals.status']),
  segment('new', 40, null),
])

describe('mosaicDrawing', () => {
  it('says everything by itself: title, names, figures, scale, date', () => {
    const { svg, width } = mosaicDrawing(seen, RATE, WORDS)
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    expect(words).toEqual(
      expect.arrayContaining(['a &amp; &lt;b&gt;', 'wide', '800', '40%', '95% (cut)', '–', 'Market 30%', 'in none']),
    )
    expect(words.join(' ')).toMatch(/Outlined: the rule of won .* seen on 1 January 2026/)
    expect(svg).not.toMatch(/NaN|undefined/)
    expect(width).toBe(1200)
  })

  it('grows with the number of segments', () => {
    const many = overview(Array.from({ length: 20 }, (_, index) => segment(`s${index}`, 10 + index, 0.2)))
    const { svg, width } = mosaicDrawing(many, RATE, WORDS)
    expect(width).toBeGreaterThan(2000)
    expect(svg).not.toMatch(/NaN/)
  })
})

describe('mosaicCells', () => {
  it('gives figures as they are, one row a segment, then those in none and all', () => {
    const [titles, wide, ...rest] = mosaicCells({ ...seen, none: { ...figures(7, 0.25), undecided: 2, rule: null } })
    expect(titles?.[10]).toBe('Revenue per company, 12 months (EUR)')
    expect(wide?.slice(0, 6)).toEqual(['wide', '', 800, 0, 0, 0.4])
    expect(rest.map((row) => row[0])).toEqual(['won', 'new', 'In no segment', 'The whole market'])
    expect(rest.every((row) => row.length === titles?.length)).toBe(true)
  })
})
