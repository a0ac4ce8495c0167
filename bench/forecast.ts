import { forecastSeries, type SeriesForecast, seededRandom } from '../src/statistics/index.ts'
import { KINDS, type Kind } from './forecast/made-series.ts'
import { sharedSeries } from './forecast/shared-series.ts'

/**
 * How good forecasts are on series whose future is known, beside the seasonal naive line, and what they say of real ones.
 * Fresh seeds each run, printed; a seed as second argument repeats a run: `npx tsx bench/forecast.ts [series] [seed]`.
 */
const asked = Number(process.argv[2] ?? 200)
const seed = process.argv[3] ?? `${Date.now()}`

interface Setting {
  readonly name: string
  readonly season: number
  readonly horizon: number
  readonly lengths: readonly [number, number]
  readonly series: number
}

/** What was forecast of one made series, and what came. */
interface Outcome {
  readonly kind: string
  readonly told: SeriesForecast
  readonly future: readonly number[]
  /** Mean of the known values, all as if above 0. */
  readonly size: number
  /** Mean absolute error of what came, divided by the naive error within the known values, as of the naive line. */
  readonly error: number | null
  readonly naiveError: number | null
  readonly milliseconds: number
}

const SETTINGS: readonly Setting[] = [
  { name: 'months, 3 years to 6', season: 12, horizon: 6, lengths: [36, 72], series: asked },
  { name: 'months, a year ahead', season: 12, horizon: 12, lengths: [36, 60], series: asked / 2 },
  { name: 'months, 2 years to 3', season: 12, horizon: 3, lengths: [24, 35], series: asked / 2 },
  { name: 'weeks, half a year to 2', season: 52, horizon: 13, lengths: [26, 100], series: asked },
  { name: 'weeks, 2 years to 3', season: 52, horizon: 13, lengths: [104, 156], series: asked / 4 },
  { name: 'months, too few', season: 12, horizon: 3, lengths: [9, 23], series: asked / 2 },
]

console.log(`seed "${seed}"; before, measured on 60 made series of 36 months with models’ own bands (STACK):`)
console.log('  seasonal naive MASE 1.06, its 80% band covers .78; mean of drift, MSTL and Holt-Winters .90 and .71')
for (const setting of SETTINGS) await made(setting)
await real()

async function made(setting: Setting): Promise<void> {
  const outcomes: Outcome[] = []
  for (let each = 0; each < setting.series; each += 1) {
    const kind = KINDS[each % KINDS.length] as Kind
    outcomes.push(await outcomeOf(setting, kind, `${seed} ${setting.name} ${each}`))
  }
  console.log(`\n${setting.name}: ${outcomes.length} series, ${setting.horizon} ahead`)
  for (const { name } of KINDS)
    print(
      name,
      outcomes.filter(({ kind }) => kind === name),
    )
  print('ALL', outcomes)
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const methods = new Map<string, number>()
  for (const { told } of outcomes) methods.set(told.method, (methods.get(told.method) ?? 0) + 1)
  console.log(
    `  ${[...methods].map(([method, chosen]) => `${method} ${chosen}`).join(', ')}; ${middle(times)?.toFixed(0)} ms of processor time in the median, ${times.at(-1)?.toFixed(0)} at most; by step ${byStep(outcomes)}`,
  )
}

async function outcomeOf({ season, horizon, lengths }: Setting, kind: Kind, own: string): Promise<Outcome> {
  const random = seededRandom(own)
  const length = lengths[0] + Math.floor(random() * (lengths[1] - lengths[0] + 1))
  const all = kind.make(random, length + horizon, season)
  const known = all.slice(0, length)
  const future = all.slice(length)
  const started = process.cpuUsage()
  const told = await forecastSeries(known, {
    season,
    horizon,
    ...(kind.least === undefined ? {} : { least: kind.least }),
  })
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000
  // The yardstick of a year ago where the product has one, else the last value.
  const back = length >= 2 * season ? season : 1
  const changes = known.slice(back).map((value, place) => Math.abs(value - (known[place] ?? 0)))
  const unit = mean(changes) ?? 0
  const line = future.map((_, step) => known[length - back + (step % back)] ?? 0)
  const missed = (forecast: readonly number[]) =>
    unit === 0 ? null : (mean(future.map((value, step) => Math.abs(value - (forecast[step] ?? 0)))) ?? 0) / unit
  return {
    kind: kind.name,
    told,
    future,
    size: mean(known.map(Math.abs)) ?? 0,
    error: missed(told.steps.map((step) => step.mean)),
    naiveError: missed(line),
    milliseconds,
  }
}

function print(name: string, outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return
  const inside = (share: 80 | 95) =>
    mean(
      outcomes.flatMap(({ told, future }) =>
        told.steps.flatMap((step, place) => {
          const [low, high] = share === 80 ? [step.lo80, step.hi80] : [step.lo95, step.hi95]
          const came = future[place] ?? 0
          return low === null || high === null ? [] : [Number(came >= low && came <= high)]
        }),
      ),
    )
  const tested = outcomes.reduce((sum, { told }) => sum + (told.coverage80 ?? 0) * told.coverageOf, 0)
  const of = outcomes.reduce((sum, { told }) => sum + told.coverageOf, 0)
  const bias = mean(
    outcomes.flatMap(({ told, future, size }) =>
      size === 0 ? [] : [(mean(told.steps.map((step, place) => step.mean - (future[place] ?? 0))) ?? 0) / size],
    ),
  )
  const figures = [
    `MASE of what came ${figure(middle(outcomes.map(({ error }) => error)))} (naive ${figure(middle(outcomes.map(({ naiveError }) => naiveError)))})`,
    `tested ${figure(middle(outcomes.map(({ told }) => told.mase)))} (naive ${figure(middle(outcomes.map(({ told }) => told.naiveMase)))})`,
    `80% holds ${figure(inside(80))}, tested ${figure(of === 0 ? undefined : tested / of)}`,
    `95% holds ${figure(inside(95))}`,
    `bias ${figure(bias)}`,
  ]
  console.log(`  ${name.padEnd(24)} ${figures.join('; ')}`)
}

function byStep(outcomes: readonly Outcome[]): string {
  const steps = outcomes[0]?.future.length ?? 0
  return Array.from({ length: steps }, (_, step) =>
    figure(
      mean(
        outcomes.flatMap(({ told, future }) => {
          const { lo80 = null, hi80 = null } = told.steps[step] ?? {}
          const came = future[step] ?? 0
          return lo80 === null || hi80 === null ? [] : [Number(came >= lo80 && came <= hi80)]
        }),
      ),
    ),
  ).join(' ')
}

async function real(): Promise<void> {
  for (const { name, grain, from, to, values } of sharedSeries()) {
    const [season, horizon] = grain === 'month' ? [12, 6] : [52, 13]
    const told = await forecastSeries(values, { season, horizon, periodWords: `${grain}s` })
    console.log(`\n${name} by ${grain}, ${values.length} whole ones, ${from} to ${to}`)
    console.log(`  ${told.tooLittle ?? told.caution ?? 'long enough'}`)
    console.log(
      `  ${told.method}, tested from ${told.origins} origins: MASE ${figure(told.mase)} (naive ${figure(told.naiveMase)}), 80% band held ${figure(told.coverage80)} of ${told.coverageOf}`,
    )
    for (const [place, step] of told.steps.entries())
      console.log(
        `  +${String(place + 1).padEnd(3)} ${amount(step.mean)}   80% ${amount(step.lo80)} to ${amount(step.hi80)}   95% ${amount(step.lo95)} to ${amount(step.hi95)}`,
      )
  }
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

function middle(values: readonly (number | null)[]): number | undefined {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(2)
}

function amount(value: number | null): string {
  return (value === null ? '–' : Math.round(value).toLocaleString('en-US')).padStart(10)
}
