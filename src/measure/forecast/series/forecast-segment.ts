import type { Market } from '../../../market-data/index.ts'
import { askedScope, type MeasuredScope } from '../../scope/asked-scope.ts'
import { type AskedForecast, type ForecastFrame, mustHaveSomething, openFrame } from './forecast-frame.ts'
import { type ForecastValues, forecastValues } from './forecast-values.ts'
import { readValues } from './read-values.ts'

export interface SegmentForecast {
  readonly frame: ForecastFrame
  readonly scope: MeasuredScope
  readonly made: ForecastValues
}

/** The forecast of a segment, a rule or the whole market; refused where there is nothing at all to learn from. */
export async function forecastSegment(
  market: Market,
  asked: AskedForecast & { readonly segment?: string | undefined },
  signal: AbortSignal,
): Promise<SegmentForecast> {
  const frame = await openFrame(market, asked, signal)
  const scope = askedScope(frame.book, asked.segment)
  const [values] = await readValues(market, frame, { scopes: [scope.rule] }, signal)
  if (values === undefined) throw new Error('no figures of a scope')
  const everybody = scope.rule === undefined && asked.product === undefined
  mustHaveSomething(frame, values.said, everybody ? '' : ` of ${ofWords(scope, asked.product)}`)
  const made = await forecastValues(frame, values)
  return { frame, scope, made }
}

/** `mid-market-software`, `companies in Spain`, `Pen in the whole market`. */
export function ofWords({ words, segment }: MeasuredScope, product: string | undefined): string {
  // A rule reads as a sentence of its own; the name of a segment stays as it is.
  const whose = segment === undefined ? words.charAt(0).toLowerCase() + words.slice(1) : words
  return product === undefined ? whose : `${product} in ${whose}`
}
