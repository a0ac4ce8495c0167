import type { EstimateRuler } from '../../../charts/estimates/estimate.ts'
import type { EstimateRow } from '../../../charts/estimates/estimate-list.tsx'
import type { Gap } from '../personas-data.ts'

/** Items with the widest gap on either side first; what cannot be told from nought is hollow. */
export function gapRows(items: Gap['items']): readonly EstimateRow[] {
  return items.map((each) => ({
    key: each.stated,
    name: itemWords(each),
    value: each.gap,
    low: each.lo95,
    high: each.hi95,
    basis: `said place ${each.statedRank}, does place ${each.derivedRank}`,
    weak: each.verdict === 'cannot tell',
  }))
}

/** As the question words it, where that is short; else the row of the grid, or the name it was imported with. */
export function itemWords({ item, statedWording }: Gap['items'][number]): string {
  return statedWording !== null && statedWording.length <= 40 ? statedWording : item.replaceAll('_', ' ')
}

/** Nought in the middle, as far on either side as the widest interval. */
export function gapRuler(rows: readonly EstimateRow[]): EstimateRuler {
  const far =
    Math.max(1, ...rows.flatMap(({ value, low, high }) => [value, low, high].map((each) => Math.abs(each ?? 0)))) *
    1.05
  return {
    least: -far,
    most: far,
    ticks: [],
    reference: { value: 0, words: 'as they say' },
    text: signed,
    tickText: signed,
  }
}

/** `+1.40`, `−0.32`, `0.00` */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(2)
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`
}
