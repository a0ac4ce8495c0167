import type { z } from 'zod'
import type { ForecastStep } from '../../../statistics/index.ts'
import { MEASURE_FACTS, toCents } from '../forecast-measure.ts'
import type { partsSchema } from '../forecast-schema.ts'
import type { ForecastFrame } from '../series/forecast-frame.ts'
import { type ForecastValues, forecastValues } from '../series/forecast-values.ts'
import type { Values } from '../series/read-values.ts'
import { noteSilent, shownAbout, shownPeriod, shownQuality, shownSoFar } from '../series/show-forecast.ts'
import { reconcile } from './reconcile.ts'
import { sumOfPart } from './sum-of-part.ts'

type Shown = z.input<typeof partsSchema>

export interface NamedPart {
  readonly name: string
  readonly kind: 'segment' | 'rule' | 'product' | 'rest'
  readonly values: Values
}

/**
 * Every part forecast by itself, the total as what all of them bring together, and the parts moved so that their means
 * make it up. The total is forecast as it would be alone: what happens in all parts at once is seen best there.
 */
export async function forecastParts(
  frame: ForecastFrame,
  parts: readonly NamedPart[],
): Promise<Omit<Shown, 'of' | 'notes'> & { readonly notes: string[] }> {
  const total = await forecastValues(frame, together(parts.map(({ values }) => values)))
  const made: ForecastValues[] = []
  for (const { values } of parts) made.push(await forecastValues(frame, values))
  const variances = made.map(varianceOf)
  const nonNegative = parts.every(({ values }) => values.whole.every((each) => each >= 0))
  const floored = MEASURE_FACTS[frame.measure].unit !== null || (frame.measure === 'revenue' && nonNegative)
  const moved = frame.ahead.map((_, place) => {
    const own = made.map(({ steps }, part) => ({
      mean: steps[place]?.mean ?? 0,
      variance: variances[part] ?? 0,
    }))
    return reconcile(own, total.steps[place]?.mean ?? 0, floored ? 0 : undefined)
  })
  const meansOf = (chosen: readonly number[]): number[] =>
    moved.map((means) => chosen.reduce((sum, part) => sum + (means[part] ?? 0), 0))
  const named = parts.flatMap(({ kind }, part) => (kind === 'rest' ? [] : [part]))
  const [only, second] = named
  const joint =
    only === undefined
      ? undefined
      : second === undefined
        ? made[only]
        : await forecastValues(frame, together(named.flatMap((part) => parts[part]?.values ?? [])))
  const going = frame.running === undefined ? [] : [{ ...shownPeriod(frame.running), partial: true }]
  return {
    ...shownAbout(frame),
    ahead: frame.ahead.map(shownPeriod),
    history: [...frame.whole.map((period) => ({ ...shownPeriod(period), partial: false })), ...going],
    total: {
      steps: keyed(frame, total.steps),
      sum: sumOfPart(
        total,
        total.steps.map(({ mean }) => mean),
        { floored },
      ),
      ...shared(frame, total),
    },
    named: joint === undefined ? null : sumOfPart(joint, meansOf(named), { floored }),
    parts: parts.map(({ name, kind }, part) => {
      const own = made[part]
      if (own === undefined) throw new Error('a part without its forecast')
      return {
        name,
        kind,
        steps: keyed(frame, own.steps).map((step, place) => movedStep(step, moved[place]?.[part] ?? 0, floored)),
        sum: sumOfPart(own, meansOf([part]), { floored }),
        ...shared(frame, own),
      }
    }),
    notes: [...frame.notes, ...noteSilent(frame, total.values)],
  }
}

/** The band goes with its mean: it is as wide as the part's own errors make it. */
function movedStep<S extends ForecastStep>(step: S, mean: number, floored: boolean) {
  const adjusted = toCents(mean - step.mean)
  const shift = (limit: number | null): number | null =>
    limit === null ? null : toCents(floored ? Math.max(0, limit + adjusted) : limit + adjusted)
  return {
    ...step,
    mean,
    lo80: shift(step.lo80),
    hi80: shift(step.hi80),
    lo95: shift(step.lo95),
    hi95: shift(step.hi95),
    before: step.mean,
    adjusted,
  }
}

function shared(frame: ForecastFrame, made: ForecastValues) {
  const { values } = made
  return {
    ...shownQuality(made),
    values: values.soFar === null ? [...values.whole] : [...values.whole, values.soFar],
    soFar: shownSoFar(frame, made),
  }
}

function keyed<S>({ ahead }: ForecastFrame, steps: readonly S[]) {
  return steps.map((step, place) => ({ key: ahead[place]?.key ?? '', ...step }))
}

/** Mean square of what it missed by when tried on the past; where it was not, of its changes from one to the next. */
function varianceOf({ series, scale }: ForecastValues): number {
  const { tested } = series
  if (tested.length === 0) return scale ** 2
  return tested.reduce((sum, { actual, mean }) => sum + (actual - mean) ** 2, 0) / tested.length
}

function together(all: readonly Values[]): Values {
  const [first] = all
  if (first === undefined) throw new Error('a total of nothing')
  const add = (pick: (values: Values) => number): number => toCents(all.reduce((sum, each) => sum + pick(each), 0))
  return {
    whole: first.whole.map((_, place) => add(({ whole }) => whole[place] ?? 0)),
    soFar: first.soFar === null ? null : add(({ soFar }) => soFar ?? 0),
    said: add(({ said }) => said),
    silent: add(({ silent }) => silent),
  }
}
