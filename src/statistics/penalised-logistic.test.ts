import { describe, expect, it } from 'vitest'
import { ENDOMETRIAL } from './endometrial.fixture.ts'
import {
  type LogisticUnits,
  type NoLogistic,
  type PenalisedLogistic,
  penalisedLogistic,
} from './penalised-logistic.ts'
import { seededRandom } from './random.ts'

const modelOf = (found: PenalisedLogistic | NoLogistic): PenalisedLogistic => {
  if ('reason' in found) throw new Error(found.reason)
  return found
}

const column = (place: 0 | 1 | 2 | 3) => ENDOMETRIAL.map((row) => row[place])
const CANCER: LogisticUnits = { hits: column(3), columns: [column(0), column(1), column(2)] }

/** A group of `first` and one of `second` deals, so many of them won: the only column is the group. */
const twoGroups = ([hits, size]: [number, number], [others, rest]: [number, number]): LogisticUnits => ({
  hits: Array.from({ length: size + rest }, (_, row) => Number(row < hits || (row >= size && row < size + others))),
  columns: [Array.from({ length: size + rest }, (_, row) => Number(row < size))],
})

describe('penalisedLogistic', () => {
  it('is what logistf prints for the endometrial cancer study of Heinze and Schemper, where one column separates', () => {
    const { intercept, estimates, effects } = modelOf(penalisedLogistic(CANCER, [0, 1, 2]))
    expect(intercept).toBeCloseTo(3.77455951, 6)
    for (const [place, printed] of [2.9292733, -0.03475175, -2.60416387].entries())
      expect(estimates[place]).toBeCloseTo(printed, 6)
    for (const [place, [low, high]] of (
      [
        [0.6097244, 7.85463171],
        [-0.1244587, 0.04045547],
        [-4.3651832, -1.23272106],
      ] as const
    ).entries()) {
      expect(effects[place]?.low).toBeCloseTo(low, 5)
      expect(effects[place]?.high).toBeCloseTo(high, 5)
    }
    // Their table: p of neovascularisation by the penalised likelihood ratio.
    expect(effects[0]?.p).toBeCloseTo(0.0091, 4)
  })

  it('of one group against another is the logarithm of the odds ratio with a half added to each cell (Firth 1993)', () => {
    const { effects } = modelOf(penalisedLogistic(twoGroups([42, 90], [31, 150]), [0]))
    expect(effects[0]?.estimate).toBeCloseTo(Math.log((42.5 * 119.5) / (48.5 * 31.5)), 7)
    const separated = modelOf(penalisedLogistic(twoGroups([30, 30], [20, 60]), [0]))
    expect(separated.effects[0]?.estimate).toBeCloseTo(Math.log((30.5 * 40.5) / (0.5 * 20.5)), 7)
    expect(separated.effects[0]?.low).toBeGreaterThan(1)
    expect(separated.effects[0]?.high).toBeLessThan(20)
  })

  it('changes nothing when a column is told in another unit', () => {
    const [plain, scaled] = [
      modelOf(penalisedLogistic(CANCER, [1])),
      modelOf(
        penalisedLogistic(
          { ...CANCER, columns: [column(0), column(1).map((each) => 1000 + each * 50), column(2)] },
          [1],
        ),
      ),
    ]
    expect((scaled.effects[0]?.low ?? 0) * 50).toBeCloseTo(plain.effects[0]?.low ?? 1, 6)
    expect(scaled.effects[0]?.p).toBeCloseTo(plain.effects[0]?.p ?? 1, 6)
  })

  it('takes no account whose deals are written down twice for two witnesses', () => {
    const twice = {
      hits: [...(CANCER.hits as number[]), ...(CANCER.hits as number[])],
      columns: CANCER.columns.map((each) => [...(each as number[]), ...(each as number[])]),
    }
    const clusters = twice.hits.map((_, row) => row % ENDOMETRIAL.length)
    const [apart, together] = [penalisedLogistic(twice, [1]), penalisedLogistic({ ...twice, clusters }, [1])].map(
      modelOf,
    )
    const width = (model?: PenalisedLogistic) => (model?.effects[0]?.high ?? 0) - (model?.effects[0]?.low ?? 0)
    expect(width(together) / width(apart)).toBeCloseTo(Math.SQRT2, 1)
    const single = penalisedLogistic({ ...CANCER, clusters: column(0).map((_, row) => row) }, [0])
    expect(single).toEqual(penalisedLogistic(CANCER, [0]))
  })

  it('says why it has no model', () => {
    expect(penalisedLogistic({ ...CANCER, columns: [...CANCER.columns, column(0)] }, [0])).toEqual({
      reason: 'too few',
      needs: 40,
      has: 30,
    })
    expect(
      penalisedLogistic({ ...CANCER, columns: [column(0), column(1), column(1).map((each) => 3 - 2 * each)] }, [0]),
    ).toEqual({ reason: 'told by others', column: 2 })
    expect(penalisedLogistic({ ...CANCER, columns: [column(0).map(() => 7)] }, [0])).toEqual({
      reason: 'told by others',
      column: 0,
    })
  })

  it('holds the truth 93 to 97 times in 100 and finds nothing in as many where nothing is', () => {
    const random = seededRandom('logistic')
    const [markets, truth] = [250, { held: 0, found: 0 }]
    for (let market = 0; market < markets; market += 1) {
      const [hits, role, size, noise, clusters]: number[][] = [[], [], [], [], []]
      for (let account = 0; account < 90; account += 1) {
        const own = random() < 0.5 ? -0.8 : 0.8
        const engaged = Number(random() < 0.4)
        for (let deal = 1 + Math.floor(random() * 3); deal > 0; deal -= 1) {
          const big = random()
          role?.push(engaged)
          size?.push(big)
          noise?.push(random())
          clusters?.push(account)
          hits?.push(Number(random() < 1 / (1 + Math.exp(0.3 - own - big))))
        }
      }
      const columns = [role ?? [], size ?? [], noise ?? []]
      const effect = modelOf(penalisedLogistic({ hits: hits ?? [], columns, clusters: clusters ?? [] }, [0]))
        .effects[0]
      truth.held += Number((effect?.low ?? 1) <= 0 && 0 <= (effect?.high ?? -1))
      truth.found += Number((effect?.p ?? 0) <= 0.05)
    }
    expect(Math.abs(truth.held / markets - 0.95)).toBeLessThan(0.03)
    expect(truth.held + truth.found).toBe(markets)
  })
})
