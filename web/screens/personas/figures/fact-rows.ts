import type { EstimateRow } from '../../../charts/estimates/estimate-list.tsx'
import { formatShare } from '../../../look/format.ts'
import type { ShareFact } from '../personas-data.ts'

/** Facts by what they measure, in the order in which the server tells them. */
export function measuresOf(facts: readonly ShareFact[]): readonly (readonly [string, readonly ShareFact[]])[] {
  const measures = [...new Set(facts.map(({ measure }) => measure))]
  return measures.map((measure) => [measure, facts.filter((fact) => fact.measure === measure)])
}

/** A share on its interval; hollow where it is no different from everybody else's. */
export function factRows(facts: readonly ShareFact[]): readonly EstimateRow[] {
  return facts.map(({ value, share, lo95, hi95, others, verdict }) => ({
    key: value,
    name: value,
    value: share,
    low: lo95,
    high: hi95,
    basis: others === null ? 'not compared' : `others ${formatShare(others.share)}`,
    weak: verdict !== 'more' && verdict !== 'less',
  }))
}
