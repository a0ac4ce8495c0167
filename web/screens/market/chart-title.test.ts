import { describe, expect, it } from 'vitest'
import type { Overview } from '../../charts/market-mosaic/measure.ts'
import { chartTitle } from './chart-title.ts'

const RATE = { of: 'closeRate', window: 'lastYear' } as const

function market(segments: readonly (readonly [string, number, number, string[]?])[], rate: number | null = 0.3) {
  return {
    currency: 'EUR',
    market: { closeRate: { rate, reason: 'No deal was won or lost yet.' } },
    segments: segments.map(([name, value, low, asksOutcome = []]) => ({
      name,
      asksOutcome,
      closeRate: { rate: value, low, high: 1 },
    })),
  } as unknown as Overview
}

describe('chartTitle', () => {
  it('names the segment that lies clearest above the market', () => {
    const title = chartTitle(
      market([
        ['lucky', 0.9, 0.1],
        ['good', 0.5, 0.4],
        ['better', 0.45, 0.42],
      ]),
      RATE,
    )
    expect(title).toBe('better closes 45% of its deals, the market as a whole 30%')
  })

  it('names none that only follows from its rule, and says when there is none', () => {
    expect(
      chartTitle(
        market([
          ['won', 1, 0.9, ['deals.status']],
          ['lucky', 0.9, 0.2],
        ]),
        RATE,
      ),
    ).toBe('No segment clearly closes more than the market as a whole: 30%')
  })

  it('says why there is nothing to say', () => {
    expect(chartTitle(market([], null), RATE)).toMatch(/^No deal was won or lost yet\. All strokes are equally high/)
  })
})
