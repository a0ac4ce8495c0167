import { cumulativeIncidence } from '../../statistics/index.ts'
import { NEVER } from './deals/pipeline-deals.ts'
import type { FoundPipeline } from './find-pipeline.ts'
import type { Backtest } from './model/backtest.ts'
import type { ForecastAt } from './model/forecast-at.ts'
import { limitsOf } from './model/limits.ts'
import type { Drawn } from './model/simulate.ts'
import { openShown } from './open-shown.ts'
import { dayText } from './pipeline-horizon.ts'
import { methodWords, pipelineNotes } from './pipeline-notes.ts'
import type { Pipeline, PipelineRange } from './pipeline-schema.ts'

/** An answer as every door gives it. */
export function shownPipeline(found: FoundPipeline): Pipeline {
  const { scope, horizon, deals, forecast, backtests } = found
  const widened = (drawn: Drawn): PipelineRange => limitsOf(drawn, found.widened80, found.widened95)
  const coverage = (lo: 'lo80' | 'lo95', hi: 'hi80' | 'hi95'): number | null =>
    backtests.length === 0
      ? null
      : backtests.filter((each) => each.actual >= each[lo] && each.actual <= each[hi]).length / backtests.length
  const errors = errorOf(backtests, ({ mean }) => mean)
  const simulated = forecast?.simulated
  return {
    of: scope.words,
    segment: scope.segment?.name ?? scope.text,
    asOf: dayText(horizon.today),
    until: dayText(horizon.until),
    days: horizon.days,
    recordsEnd: found.recordsEnd,
    currency: found.currency,
    basis: deals.size === 0 ? null : 'deals',
    measure: found.noAmounts === undefined ? 'amount' : 'wins',
    open: openShown(found),
    fromOpen: simulated === undefined ? null : { ...widened(simulated.fromOpen), wins: widened(simulated.openWins) },
    notYetCreated:
      simulated === undefined
        ? null
        : {
            ...widened(simulated.notYetCreated),
            wins: widened(simulated.newWins),
            opened: limitsOf(simulated.opened),
          },
    total: simulated === undefined ? null : { ...widened(simulated.total), wins: widened(simulated.wins) },
    tooLittle: found.tooLittle,
    method: methodWords(found),
    curve: forecast === undefined ? [] : curveOf(forecast),
    n: counted(found),
    backtest: backtests.map(({ day, ...each }) => ({
      asOf: dayText(day),
      until: dayText(day + horizon.days),
      ...each,
    })),
    coverage80: coverage('lo80', 'hi80'),
    coverage95: coverage('lo95', 'hi95'),
    error: errors.error,
    missedByPipelineOnly: missed(backtests),
    widened: found.widened80,
    alternatives: [
      { name: 'this forecast' as const, ...errors },
      { name: 'open deals times close rate' as const, ...errorOf(backtests, ({ closeRate }) => closeRate) },
      { name: 'as much as last time' as const, ...errorOf(backtests, ({ lastAgain }) => lastAgain) },
    ],
    notes: pipelineNotes(found),
  }
}

function errorOf(
  tried: readonly Backtest[],
  forecast: (each: Backtest) => number | null,
): { error: number | null; bias: number | null; n: number } {
  const pairs = tried.flatMap((each) => {
    const made = forecast(each)
    return made === null || each.actual <= 0 ? [] : [{ made, actual: each.actual }]
  })
  if (pairs.length === 0) return { error: null, bias: null, n: 0 }
  const sum = (of: (pair: { made: number; actual: number }) => number): number =>
    pairs.reduce((total, pair) => total + of(pair), 0)
  return {
    error: sum(({ made, actual }) => Math.abs(made - actual) / actual) / pairs.length,
    bias: sum(({ made }) => made) / sum(({ actual }) => actual) - 1,
    n: pairs.length,
  }
}

function missed(tried: readonly Backtest[]): number | null {
  const actual = tried.reduce((sum, each) => sum + each.actual, 0)
  return actual > 0 ? 1 - tried.reduce((sum, each) => sum + each.fromOpenActual, 0) / actual : null
}

function counted({ deals, forecast, closed, horizon }: FoundPipeline): Pipeline['n'] {
  const exposed = forecast?.rates.exposed
  let open = 0
  for (let place = 0; place < deals.size; place += 1) {
    if ((deals.outcome[place] ?? 0) === 0 && (deals.opened[place] ?? NEVER) <= horizon.today) open += 1
  }
  return {
    closed: exposed?.closed ?? closed,
    won: exposed?.won ?? 0,
    lost: exposed === undefined ? 0 : exposed.closed - exposed.won,
    stillOpen: open,
    accounts: deals.accounts,
    from: forecast === undefined ? null : dayText(forecast.rates.from),
  }
}

/** At most about 60 points, the last where still at least ten deals were seen. */
function curveOf({ rates }: ForecastAt): Pipeline['curve'] {
  const { byMonth } = rates.exposed
  const { ages } = byMonth
  const sum = (table: Float64Array, age: number): number => {
    let total = 0
    for (let place = age; place < table.length; place += ages) total += table[place] ?? 0
    return total
  }
  const days = Array.from({ length: ages }, (_, age) => ({
    age,
    atRisk: sum(byMonth.atRisk, age),
    ended: [sum(byMonth.won, age), sum(byMonth.lost, age)],
  }))
  const seen = days.findLastIndex(({ atRisk }) => atRisk >= 10)
  const curve = cumulativeIncidence(days.slice(0, seen + 1))
  const step = Math.max(1, Math.ceil(curve.length / 420)) * 7
  return curve
    .filter(({ age }, place) => age % step === 0 || place === curve.length - 1)
    .map(({ age, atRisk, open, by: [won = 0, lost = 0] }) => ({ age, won, lost, open, atRisk }))
}
