import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holtWinters, type SmoothedState, type Smoothing, smooth } from './holt-winters.ts'

/** Air passengers of Australia in millions, 1990 to 2016: `ausair` of the R package fpp2. */
const AUSAIR = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569, 33.477398,
  39.021581, 41.386432, 41.596552, 44.657324, 46.951775, 48.728837, 51.488427, 50.026967, 60.640913, 63.3603103378,
  66.355274, 68.197955, 68.1232376693, 69.7793454797, 72.597700806,
]

/** Sheep of Asia in millions, 1970 to 2000: `livestock` of the R package fpp. */
const LIVESTOCK = [
  263.917747, 268.307222, 260.662556, 266.639419, 277.515778, 283.834045, 290.309028, 292.474198, 300.830694,
  309.286657, 318.331081, 329.37239, 338.883998, 339.244126, 328.600632, 314.255385, 314.459695, 321.413779,
  329.789292, 346.385165, 352.297882, 348.370515, 417.562922, 417.12357, 417.749459, 412.233904, 411.946817,
  394.697075, 401.49927, 408.270468, 414.2428,
]

function ahead({ level, slope }: SmoothedState, damping: number, horizon: number): number[] {
  let [moved, share] = [0, 1]
  return Array.from({ length: horizon }, () => {
    share *= damping
    moved += share * slope
    return level + moved
  })
}

describe('smooth', () => {
  it('forecasts as R’s holt(), Hyndman and Athanasopoulos 2018, table 7.2', () => {
    // R’s beta is the weight of the slope times that of the level.
    const smoothing = {
      level: 0.830216559778346,
      trend: 0.000100014855685128 / 0.830216559778346,
      season: 0,
      damping: 1,
    }
    const { state, squares } = smooth(AUSAIR, smoothing, {
      level: 15.5715222051655,
      slope: 2.10171710376136,
      seasons: [0],
    })
    const told = [74.6013036045367, 76.7030432818444, 78.8047829591522, 80.90652263646, 83.0082623137678]
    for (const [step, value] of ahead(state, 1, 5).entries()) expect(value).toBeCloseTo(told[step] ?? 0, 8)
    expect(squares / AUSAIR.length).toBeCloseTo(4.76261989118118, 8)
  })

  it('with a damped trend forecasts as R, in the tests of statsmodels (test_holt_damp_r)', () => {
    const smoothing = { level: 0.97402626, trend: 0.00010006, season: 0, damping: 0.98 }
    const { state, squares } = smooth(LIVESTOCK, smoothing, { level: 252.59039965, slope: 6.90265918, seasons: [0] })
    const told = [417.7982003, 421.3426083, 424.8161281, 428.2201775, 431.5561459, 434.8253949, 438.029259]
    for (const [step, value] of ahead(state, 0.98, 7).entries()) expect(value).toBeCloseTo(told[step] ?? 0, 2)
    expect(squares / LIVESTOCK.length).toBeCloseTo(195.43979, 2)
  })

  it('is the recursion by components as the book writes it (2021, 8.3 and 8.4)', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 5, maxLength: 30 }),
        fc.record({ level: share, trend: share, season: share, damping: share }),
        (values, smoothing) => {
          const start = { level: 3, slope: 0.5, seasons: [1, -2, 1] }
          const { state } = smooth(values, smoothing, start)
          const plain = byComponents(values, smoothing, start)
          expect(state.level).toBeCloseTo(plain.level, 8)
          expect(state.slope).toBeCloseTo(plain.slope, 8)
          for (const [place, own] of state.seasons.entries()) expect(own).toBeCloseTo(plain.seasons[place] ?? 0, 8)
        },
      ),
    )
  })
})

/** l = α(y − s) + (1 − α)(l + φb), b = β(l − l′) + (1 − β)φb, s = γ(y − l′ − φb′) + (1 − γ)s, where γ is the season’s weight of what the level leaves. */
function byComponents(values: readonly number[], smoothing: Smoothing, start: SmoothedState): SmoothedState {
  let { level, slope } = start
  const seasons = [...start.seasons]
  for (const [place, value] of values.entries()) {
    const own = seasons[place % seasons.length] ?? 0
    const expected = level + smoothing.damping * slope
    const next = smoothing.level * (value - own) + (1 - smoothing.level) * expected
    const gamma = smoothing.season * (1 - smoothing.level)
    seasons[place % seasons.length] = gamma * (value - expected) + (1 - gamma) * own
    slope = smoothing.trend * (next - level) + (1 - smoothing.trend) * smoothing.damping * slope
    level = next
  }
  return { level, slope, seasons }
}

describe('holtWinters', () => {
  it('goes on with a season and a line that have no noise', () => {
    const value = (place: number) => 20 + 0.4 * place + ([5, -3, 0, -2][place % 4] ?? 0)
    const known = Array.from({ length: 24 }, (_, place) => value(place))
    // Its trend is damped, so it falls short of the line: .98 is left of the slope each step.
    for (const [step, each] of holtWinters(known, 4, 4).entries())
      expect(Math.abs(each - value(24 + step))).toBeLessThan(0.1 * (step + 1))
  })
})
