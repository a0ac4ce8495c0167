import { MEASURE_FACTS } from '../forecast-measure.ts'
import type { ForecastFrame } from './forecast-frame.ts'
import type { ForecastValues } from './forecast-values.ts'

/** The parts of an answer that every forecast has: see `aboutShape`. */
export function shownAbout(frame: ForecastFrame) {
  const { measure, grain, basis, asOf, knownUntil, recordsEnd, book } = frame
  const { unit } = MEASURE_FACTS[measure]
  const currency = unit === null ? book.catalog.settings.currency : null
  return {
    measure,
    unit: unit ?? book.catalog.settings.currency,
    currency,
    grain,
    basis,
    asOf,
    knownUntil,
    recordsEnd,
  }
}

/** See `qualityShape`. */
export function shownQuality({ series, trained }: ForecastValues) {
  const { method, mase, naiveMase, coverage80, coverageOf, n, tooLittle } = series
  return {
    method,
    mase,
    naiveMase,
    coverage80,
    coverageOf,
    n,
    tooLittle: tooLittle === null ? null : `too little history: ${tooLittle}`,
    trainedFrom: trained[0]?.key ?? null,
    trainedTo: trained.at(-1)?.key ?? null,
  }
}

export function shownPeriod({ key, firstDay, lastDay }: ForecastFrame['ahead'][number]) {
  return { key, firstDay, lastDay }
}

export function shownSoFar({ running, knownUntil }: ForecastFrame, { values }: ForecastValues) {
  return running === undefined || values.soFar === null
    ? null
    : { key: running.key, value: values.soFar, until: knownUntil }
}

/** What keeps a figure from being the whole truth, in words. */
export function noteSilent({ measure }: ForecastFrame, { said, silent }: ForecastValues['values']): string[] {
  return silent === 0
    ? []
    : [`${silent} of ${said + silent} purchases do not say their ${measure} and add nothing to it.`]
}
