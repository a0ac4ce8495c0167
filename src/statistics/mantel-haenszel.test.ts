import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquaredTail } from './chi-squared-tail.ts'
import { clusteredOddsRatio, type StratifiedUnits } from './clustered-odds-ratio.ts'
import { type CommonOddsRatio, mantelHaenszel, type NoOddsRatio, type Stratum } from './mantel-haenszel.ts'
import { seededRandom } from './random.ts'

/** Tables as hits and misses of the first group, hits and misses of the second. */
const strataOf = (tables: readonly (readonly [number, number, number, number])[]): Stratum[] =>
  tables.map(([a, b, c, d]) => ({ first: { hits: a, size: a + b }, second: { hits: c, size: c + d } }))

/** P. J. Bickel, E. A. Hammel and J. W. O'Connell, Science 187 (1975) 398–404: men and women admitted and not, departments A to F. */
const BERKELEY = strataOf([
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
])

/** Penicillin at once or late, rabbits cured and dead, by dose: A. Agresti, "Categorical Data Analysis" (1990), pages 231–237. */
const RABBITS = strataOf([
  [0, 6, 0, 5],
  [3, 3, 0, 6],
  [6, 0, 2, 4],
  [5, 1, 6, 0],
  [2, 0, 5, 0],
])

const oddsOf = (found: CommonOddsRatio | NoOddsRatio): CommonOddsRatio => {
  if ('reason' in found) throw new Error(found.reason)
  return found
}

describe('mantelHaenszel', () => {
  it('is what R prints for the admissions of Berkeley (mantelhaen.test(UCBAdmissions))', () => {
    const found = oddsOf(mantelHaenszel(BERKELEY))
    expect(found.oddsRatio).toBeCloseTo(0.9046968, 7)
    expect(found.low).toBeCloseTo(0.7719074, 7)
    expect(found.high).toBeCloseTo(1.0603298, 7)
    expect(found.corrected.chiSquared).toBeCloseTo(1.4269, 4)
    expect(found.corrected.p).toBeCloseTo(0.2323, 4)
    // Agresti (2002) and R with correct = FALSE.
    expect(found.chiSquared).toBeCloseTo(1.5246, 4)
    expect(found.p).toBeCloseTo(0.2169, 4)
  })

  it('is what R prints for penicillin, where two of five doses tell nothing', () => {
    const found = oddsOf(mantelHaenszel(RABBITS))
    expect(found).toMatchObject({ oddsRatio: 7, strata: 3 })
    expect(found.low).toBeCloseTo(1.026713, 6)
    expect(found.high).toBeCloseTo(47.725133, 6)
    expect(found.corrected.chiSquared).toBeCloseTo(3.9286, 4)
    expect(found.corrected.p).toBeCloseTo(0.04747, 5)
  })

  it('tests homogeneity as DescTools’ BreslowDayTest with Tarone’s correction does', () => {
    // The department totals as in the tests of statsmodels (one rejected man of D less), rejected first.
    const rejected = oddsOf(
      mantelHaenszel(
        strataOf([
          [313, 512, 19, 89],
          [207, 353, 8, 17],
          [205, 120, 391, 202],
          [278, 139, 244, 131],
          [138, 53, 299, 94],
          [351, 22, 317, 24],
        ]),
      ),
    )
    expect(rejected.homogeneity?.chiSquared).toBeCloseTo(18.83297, 4)
    expect(rejected.homogeneity?.p).toBeCloseTo(0.002064786, 7)
    const few = oddsOf(
      mantelHaenszel(
        strataOf([
          [20, 14, 10, 24],
          [15, 12, 3, 15],
          [3, 2, 3, 2],
          [12, 3, 7, 5],
          [1, 0, 3, 2],
        ]),
      ),
    )
    expect(few.homogeneity).toMatchObject({ degrees: 4 })
    expect(few.homogeneity?.chiSquared).toBeCloseTo(1.8436, 4)
    expect(few.homogeneity?.p).toBeCloseTo(0.7645, 4)
    expect(few.oddsRatio).toBeCloseTo(3.5912, 4)
    expect([few.low, few.high].map((limit) => Number(limit.toFixed(6)))).toEqual([1.781135, 7.240633])
  })

  it('says why it has no ratio', () => {
    expect(mantelHaenszel(strataOf([]))).toEqual({ reason: 'no stratum tells', strata: 0 })
    const margins = strataOf([
      [0, 0, 3, 4],
      [5, 0, 9, 0],
      [0, 5, 0, 9],
      [2, 8, 0, 0],
    ])
    expect(mantelHaenszel(margins)).toEqual({ reason: 'no stratum tells', strata: 0 })
    const sided = mantelHaenszel(strataOf([[10, 0, 5, 5]]))
    expect(sided).toMatchObject({ reason: 'one-sided', strata: 1 })
    // By hand: (2.5 − ½)² ÷ (10 · 10 · 15 · 5 ÷ (20² · 19)) = 4.0533.
    expect('p' in sided && sided.p).toBeCloseTo(0.0441, 4)
  })

  it('turns over with the groups, and a stratum with an empty margin changes nothing', () => {
    const cell = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 }), (tables) => {
        const found = mantelHaenszel(strataOf(tables))
        const turned = mantelHaenszel(strataOf(tables.map(([a, b, c, d]) => [c, d, a, b])))
        const more = mantelHaenszel(strataOf([...tables, [7, 0, 9, 0], [0, 0, 4, 2]]))
        expect(more).toEqual(found)
        expect('reason' in turned).toBe('reason' in found)
        if ('reason' in found || 'reason' in turned) return
        expect(turned.oddsRatio * found.oddsRatio).toBeCloseTo(1, 9)
        expect(turned.low * found.high).toBeCloseTo(1, 9)
        expect(turned.p).toBeCloseTo(found.p, 9)
        expect(found.low).toBeLessThanOrEqual(found.oddsRatio)
        expect(turned.homogeneity?.chiSquared ?? 0).toBeCloseTo(found.homogeneity?.chiSquared ?? 0, 5)
      }),
    )
  })
})

describe('clusteredOddsRatio', () => {
  it('is the plain one where every account has one deal', () => {
    const units = { strata: [] as number[], clusters: [] as number[], exposed: [] as number[], hits: [] as number[] }
    for (const [stratum, { first, second }] of RABBITS.entries()) {
      for (const [group, { hits, size }] of [second, first].entries()) {
        for (let unit = 0; unit < size; unit += 1) {
          units.strata.push(stratum)
          units.clusters.push(units.clusters.length)
          units.exposed.push(group)
          units.hits.push(Number(unit < hits))
        }
      }
    }
    expect(clusteredOddsRatio(units)).toEqual(mantelHaenszel(RABBITS))
    const twice = Object.fromEntries(
      Object.entries(units).map(([name, column]) => [name, [...column, ...column]]),
    ) as unknown as StratifiedUnits
    // Each animal written down twice: the limits may not become narrower for it.
    const [one, other] = [oddsOf(mantelHaenszel(RABBITS)), oddsOf(clusteredOddsRatio(twice))]
    expect(other.oddsRatio).toBe(7)
    expect(other.low).toBeCloseTo(one.low, 6)
    expect(other.chiSquared).toBeCloseTo(one.chiSquared, 0)
  })

  it('holds the truth in 93 to 97 of 100 markets where accounts differ, and finds nothing in as many where nothing is', () => {
    const random = seededRandom('accounts differ, deals are sized')
    const market = (logOdds: number): StratifiedUnits => {
      const [strata, clusters, exposed, hits]: [number[], number[], number[], number[]] = [[], [], [], []]
      for (let account = 0; account < 150; account += 1) {
        const own = random() < 0.5 ? -1 : 1
        const often = random()
        for (let deal = 1 + Math.floor(random() * 5); deal > 0; deal -= 1) {
          const stratum = Math.floor(random() * 3)
          const seen = Number(random() < often)
          strata.push(stratum)
          clusters.push(account)
          exposed.push(seen)
          hits.push(Number(random() < 1 / (1 + Math.exp(0.5 - own - (stratum - 1) * 0.5 - seen * logOdds))))
        }
      }
      return { strata, clusters, exposed, hits }
    }
    const markets = 400
    const found = Array.from({ length: markets }, () => oddsOf(clusteredOddsRatio(market(0))))
    const held = found.filter(({ low, high }) => low <= 1 && 1 <= high).length
    const rejected = found.filter(({ p }) => p <= 0.05).length
    expect(Math.abs(held / markets - 0.95)).toBeLessThan(0.025)
    expect(Math.abs(rejected / markets - 0.05)).toBeLessThan(0.025)
  })
})

describe('chiSquaredTail', () => {
  // scipy.stats.chi2.sf.
  it.each([
    [3.841458820694124, 1, 0.05],
    [18.83297, 5, 0.0020647857975805606],
    [0.1, 3, 0.9918374237318764],
    [60, 30, 0.0009206823961486636],
    [100, 3, 1.5541594313896026e-21],
    [0, 2, 1],
  ])('above %d with %i degrees is %d', (x, degrees, chance) => {
    expect(chiSquaredTail(x, degrees) / chance).toBeCloseTo(1, 12)
  })
})
