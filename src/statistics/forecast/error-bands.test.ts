import { describe, expect, it } from 'vitest'
import { normalDraw, seededRandom } from '../random.ts'
import { errorBands, type PastError } from './error-bands.ts'

function drawnErrors(seed: string, origins: number, steps: number): PastError[] {
  const random = seededRandom(seed)
  return Array.from({ length: origins * steps }, (_, each) => ({
    origin: 30 + Math.floor(each / steps),
    step: (each % steps) + 1,
    error: normalDraw(random),
  }))
}

describe('errorBands', () => {
  it('of one step is the conformal limit: the (n + 1)·0.8 smallest of n', () => {
    // Nine errors: the eighth smallest is 8; by hand.
    const past = [3, -1, 7, -5, 9, 2, -8, 4, 6].map((error, each) => ({ origin: 20 + each, step: 1, error }))
    const [first, second] = errorBands(past, { known: 29, learnt: 0, horizon: 2 }) ?? []
    expect(first?.half80).toBeCloseTo(8, 10)
    expect(first?.half95).toBeNull()
    expect(first?.variance).toBeCloseTo(285 / 9, 10)
    expect(second?.half80).toBeGreaterThan(first?.half80 ?? 0)
  })

  it('needs five origins, and ten for 95%, which is wider as Student’s t', () => {
    expect(errorBands(drawnErrors('four', 4, 6), { known: 40, learnt: 0, horizon: 6 })).toBeUndefined()
    const bands = errorBands(drawnErrors('ten', 10, 3), { known: 40, learnt: 0, horizon: 3 }) ?? []
    // t(.975, 9) = 2.262, t(.9, 9) = 1.383.
    for (const { half80, half95 } of bands) expect((half95 ?? 0) / half80).toBeCloseTo(2.2622 / 1.383, 3)
  })

  it('never falls with the step, and grows as errors do, drawn to what is usual', () => {
    const falling = drawnErrors('falling', 20, 6).map((each) => ({ ...each, error: each.error / each.step }))
    const bands = errorBands(falling, { known: 60, learnt: 0, horizon: 6 }) ?? []
    for (const [step, { half80 }] of bands.entries()) expect(half80).toBeGreaterThan(bands[step - 1]?.half80 ?? 0)
    const walking = drawnErrors('walking', 200, 6).map((each) => ({
      ...each,
      error: each.error * Math.sqrt(each.step),
    }))
    const wide = errorBands(walking, { known: 300, learnt: 0, horizon: 6 }) ?? []
    expect((wide[5]?.half80 ?? 0) / (wide[0]?.half80 ?? 1)).toBeGreaterThan(2)
    expect((wide[5]?.half80 ?? 0) / (wide[0]?.half80 ?? 1)).toBeLessThan(Math.sqrt(6) + 1e-9)
  })

  it('counts errors less that were made with less known', () => {
    const past = drawnErrors('known', 20, 1)
    const [same] = errorBands(past, { known: 50, learnt: 0, horizon: 1 }) ?? []
    const [less] = errorBands(past, { known: 50, learnt: 13, horizon: 1 }) ?? []
    // Between √((1 + 13/50) ÷ (1 + 13/30)) and √((1 + 13/50) ÷ (1 + 13/49)).
    expect((less?.half80 ?? 0) / (same?.half80 ?? 1)).toBeGreaterThan(0.937)
    expect((less?.half80 ?? 0) / (same?.half80 ?? 1)).toBeLessThan(0.999)
  })

  it('holds 80% and 95% of what comes after, from few origins', () => {
    let [in80, in95, of] = [0, 0, 0]
    for (let each = 0; each < 400; each += 1) {
      const [band] = errorBands(drawnErrors(`band ${each}`, 12, 1), { known: 42, learnt: 0, horizon: 1 }) ?? []
      const came = Math.abs(normalDraw(seededRandom(`came ${each}`)))
      in80 += Number(came <= (band?.half80 ?? 0))
      in95 += Number(came <= (band?.half95 ?? 0))
      of += 1
    }
    expect(Math.abs(in80 / of - 0.8)).toBeLessThan(0.05)
    expect(Math.abs(in95 / of - 0.95)).toBeLessThan(0.04)
  })
})
