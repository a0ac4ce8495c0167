import { type Compared, differenceOfMeans, differenceOfMedians, type TooFew } from '../src/statistics/index.ts'
import { normalDraw, seededRandom } from '../src/statistics/random.ts'

/**
 * How often the 95% limits of a difference of amounts hold the truth, beside Welch's: log-normal amounts (σ) of so many
 * accounts, the first group's `times` as large. Fresh seeds each run, printed. `npx tsx bench/coverage.ts [rounds]`.
 */
const rounds = Number(process.argv[2] ?? 1000)
const seed = `coverage ${Date.now()}`
const random = seededRandom(seed)
console.log(
  `${rounds} rounds a line, seed "${seed}"; a figure is uncertain by ±${(196 * Math.sqrt(0.0475 / rounds)).toFixed(1)} points`,
)
console.log('figure  first  second  σ    times   held  Welch')

function amounts(count: number, sigma: number, times: number): Float64Array {
  return Float64Array.from({ length: count }, () => times * Math.exp(sigma * normalDraw(random)))
}

function welchHolds(first: Float64Array, second: Float64Array, truth: number): boolean {
  const [one, other] = [first, second].map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
    return { mean, error: spread / values.length }
  })
  if (one === undefined || other === undefined) throw new Error('two groups')
  return Math.abs(one.mean - other.mean - truth) <= 1.96 * Math.sqrt(one.error + other.error)
}

function holds(found: Compared | TooFew, truth: number): boolean {
  return 'low' in found && found.low <= truth && truth <= found.high
}

const single = (values: Float64Array) => ({ values, clusters: Uint32Array.from(values.keys()) })

for (const [first, second, sigma, times] of [
  [20, 60, 1, 1],
  [20, 60, 1, 3],
  [20, 60, 0.5, 3],
  [20, 60, 1.5, 3],
  [20, 20, 1, 3],
  [20, 400, 1.5, 1],
  [40, 400, 1, 2],
  [100, 300, 1.5, 3],
  [200, 2000, 1, 1.5],
] as const) {
  const meanTruth = (times - 1) * Math.exp(sigma ** 2 / 2)
  let [held, welch, medians] = [0, 0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [amounts(first, sigma, times), amounts(second, sigma, 1)]
    held += Number(holds(differenceOfMeans(one, other, round), meanTruth))
    welch += Number(welchHolds(one, other, meanTruth))
    medians += Number(holds(differenceOfMedians(single(one), single(other), round), times - 1))
  }
  const line = (figure: string, share: number, beside: string) =>
    console.log(
      `${figure.padEnd(7)} ${String(first).padEnd(6)} ${String(second).padEnd(7)} ${String(sigma).padEnd(4)} ${String(times).padEnd(6)} ${((100 * share) / rounds).toFixed(1)}  ${beside}`,
    )
  line('mean', held, ((100 * welch) / rounds).toFixed(1))
  line('median', medians, '')
}
