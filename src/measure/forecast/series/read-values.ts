import type { Market } from '../../../market-data/index.ts'
import type { CheckedRule } from '../../../segments/index.ts'
import { type Flow, readFlows } from '../../flows/read-flows.ts'
import { MEASURE_FACTS, toCents } from '../forecast-measure.ts'
import type { ForecastFrame } from './forecast-frame.ts'

/** One row of figures by period, of whoever was asked about. */
export interface Values {
  /** Of the frame's whole periods, to the cent. */
  readonly whole: readonly number[]
  /** Of the one that is going on, so far. */
  readonly soFar: number | null
  /** Rows that say it, and purchases that do not. */
  readonly said: number
  readonly silent: number
}

/** By scope; of a partition what is in none comes last. One statement. */
export async function readValues(
  market: Market,
  frame: ForecastFrame,
  asked: { readonly scopes: readonly (CheckedRule | undefined)[]; readonly partition?: boolean },
  signal: AbortSignal,
): Promise<readonly Values[]> {
  const { run, money, product, running, whole } = frame
  const periods = running === undefined ? whole : [...whole, running]
  if (periods.length === 0) {
    const sets = asked.scopes.length + (asked.partition === true ? 1 : 0)
    return Array.from({ length: sets }, () => ({ whole: [], soFar: null, said: 0, silent: 0 }))
  }
  const flows = await readFlows(market, run, { ...asked, product, periods, money }, signal)
  return flows.map((each) => valuesOf(frame, each))
}

function valuesOf({ measure, whole }: ForecastFrame, flows: readonly Flow[]): Values {
  const { flow, said, unit } = MEASURE_FACTS[measure]
  const values = flows.map((each) => toCents(each[flow]))
  const sum = (name: keyof Flow): number => flows.reduce((total, each) => total + each[name], 0)
  return {
    whole: values.slice(0, whole.length),
    soFar: values[whole.length] ?? null,
    said: sum(said),
    silent: unit === null ? sum('purchases') - sum(said) : 0,
  }
}
