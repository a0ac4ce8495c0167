import { type EstimateRuler, rulerOf } from '../../../charts/estimates/estimate.ts'
import type { EstimateRow } from '../../../charts/estimates/estimate-list.tsx'
import { chanceWords } from '../../../look/chance-words.ts'
import { counted, formatCount, formatMoney, formatShare } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import type { Changes } from '../measure-data.ts'

export type Finding = Changes['findings'][number]

/** Beyond three times as much a ruler would leave no room for the others: what lies there stands at its end. */
const FARTHEST = 2

/** A change on a line: of counts and amounts in percent, of shares in points. */
export function changeRow(finding: Finding, currency: string): EstimateRow {
  const { unit, before, after, change, lo, hi, since } = finding
  const show = figureText(unit, currency)
  const of = unit === 'share' ? 'row' : 'company'
  return {
    key: keyOf(finding),
    name: findingName(finding),
    value: change,
    low: lo,
    high: hi ?? (lo === null ? null : FARTHEST),
    basis: `${show(before.value)} before, ${show(after.value)} now${unit === 'share' ? ` (of ${formatCount(before.n)} and ${formatCount(after.n)})` : ''}`,
    reason:
      since === null
        ? `none before, ${show(after.value)} now (${counted(after.n, of, of === 'company' ? 'companies' : 'rows')})`
        : `new on record since ${since}: ${show(after.value)} now`,
  }
}

/** `Figma: companies`. */
export function findingName({ about, name, what }: Pick<Finding, 'about' | 'name' | 'what'>): string {
  // A segment or a channel is called as it is called.
  return `${about === 'market' ? upperFirst(name) : name}: ${what === 'accounts' ? 'companies' : what}`
}

/** Below the name: of which kind it is, whether it may be chance, and whether the whole market did the same. */
export function findingAbout({ about, q, unit, market, apart }: Finding): string {
  const words = [about === 'market' ? '' : about, chanceWords(q)].filter((part) => part !== '').join(', ')
  if (market === null || apart === null) return words
  const change = unit === 'share' ? pointsText(market) : percentText(market)
  return `${words}; ${apart ? 'apart from' : 'goes with'} the market (${change})`
}

export function keyOf({ about, name, what }: Pick<Finding, 'about' | 'name' | 'what'>): string {
  return `${about} ${name} ${what}`
}

/** Nought in sight: grown to the right, shrunk to the left. */
export function changeRuler(rows: readonly EstimateRow[], unit: 'ratio' | 'points'): EstimateRuler {
  const text = unit === 'points' ? pointsText : percentText
  return rulerOf(
    rows.map((row) => ({ ...row, high: row.high === null ? null : Math.min(row.high, FARTHEST) })),
    {
      reference: { value: 0, words: 'no change' },
      text,
      tickText: unit === 'points' ? pointsTick : text,
      within: [-1, FARTHEST],
    },
  )
}

function percentText(change: number): string {
  const percent = Math.round(change * 100)
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%`
}

function pointsText(change: number): string {
  const points = Math.round(change * 1000) / 10
  const shown = Math.abs(points) >= 10 ? Math.round(Math.abs(points)) : Math.abs(points)
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${shown} points`
}

/** Shorter, beside a tick. */
function pointsTick(change: number): string {
  return pointsText(change).replace(' points', '')
}

/** A value of either side, as people write it. */
export function figureText(unit: Finding['unit'], currency: string): (value: number) => string {
  if (unit === 'share') return formatShare
  return unit === 'amount' ? (value) => formatMoney(value, currency, true) : formatCount
}
