import { describe, expect, it } from 'vitest'
import { colours } from '../../look/theme.ts'
import { cellSentence, cohortCells } from './cohort-words.ts'
import { afterColumns, type CohortCell, type CohortGridData, DARKEST, largestShare, tintOf } from './cohorts.ts'
import { cohortsDrawing } from './cohorts-drawing.ts'

const cell = (after: number, share: number | null, more: Partial<CohortCell> = {}): CohortCell => ({
  after,
  share,
  low: null,
  high: null,
  count: share === null ? null : share * 40,
  n: 40,
  partial: false,
  empty: false,
  ...more,
})
const DATA: CohortGridData = {
  rows: [
    {
      key: '2026-01',
      words: 'January 2026',
      customers: 40,
      partial: false,
      note: null,
      cells: [cell(0, 1, { empty: true }), cell(1, 0.5), cell(2, 0.25, { partial: true, low: 0.1, high: 0.4 })],
    },
    { key: '2026-02', words: 'February 2026', customers: 30, partial: true, note: null, cells: [cell(0, null)] },
  ],
  whole: [cell(1, 0.5)],
  unit: 'month',
  what: 'bought again',
}

describe('cohorts', () => {
  it('tints by the largest share that says something', () => {
    expect(largestShare(DATA)).toBe(0.5)
    expect([0, 0.25, 0.5, 1].map((share) => tintOf(share, 0.5))).toEqual([0, DARKEST / 2, DARKEST, DARKEST])
    expect(tintOf(0, 0)).toBe(0)
    expect(afterColumns(DATA)).toEqual([0, 1, 2])
  })

  it.each(['light', 'dark'] as const)('keeps numbers readable on the darkest tint when %s (4.5 to 1)', (look) => {
    const paint: Readonly<Record<string, string>> = colours({} as never)[look]
    const of = (name: string): number[] =>
      (paint[name]?.match(/[\da-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
    const [accent, paper] = [of('--accent'), of('--paper-raised')]
    const tint = accent.map((part, index) => (part * DARKEST + (paper[index] ?? 0) * (100 - DARKEST)) / 100)
    expect(contrast(tint, of('--ink'))).toBeGreaterThan(4.5)
  })

  it('says of a cell how many of how many, and when it is not over', () => {
    const [row] = DATA.rows
    expect(row?.cells.map((each) => cellSentence(row, each, DATA))).toEqual([
      'January 2026, in the same month: 100% bought again (40 of 40). By definition everybody: it says nothing yet.',
      'January 2026, 1 month after: 50% bought again (20 of 40).',
      'January 2026, 2 months after: 25% bought again (10 of 40, 95% interval 10% to 40%). So far: the period goes on.',
    ])
    expect(cohortCells(DATA)).toHaveLength(5)
    expect(cohortsDrawing(DATA, { title: 'T', sentence: 'S', foot: '' }).svg).not.toMatch(/NaN|var\(/)
  })
})

/** WCAG 2 contrast of two colours. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left)
  return (high + 0.05) / (low + 0.05)
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (part: number): number =>
    part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
