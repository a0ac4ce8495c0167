import { type Estimate, rulerOf } from '../../../charts/estimates/estimate.ts'
import { formatDate, formatShare } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import type { Pipeline } from '../forecast-data.ts'
import { textOf } from '../series-of.ts'
import { EstimatesFrame } from './estimates-frame.tsx'

const TITLES = [
  'Known until',
  'Until',
  'Expected',
  '80% low',
  '80% high',
  'What came',
  'From open: expected',
  'From open: came',
] as const

/** The same forecast made at earlier dates, each dot on its interval, and what came. */
export function PastChart({ pipeline }: { readonly pipeline: Pipeline }) {
  const { backtest, measure, currency, coverage80, alternatives, of, days } = pipeline
  const text = textOf(measure === 'amount' ? currency : null)
  const short = textOf(measure === 'amount' ? currency : null, true)
  const rows = backtest.map(
    ({ asOf, mean, lo80, hi80, actual }): Estimate => ({
      key: asOf,
      name: `From ${formatDate(asOf, 'short')}`,
      value: mean,
      low: lo80,
      high: hi80,
      basis: `came: ${short(actual)}${lo80 === null || hi80 === null ? '' : actual < lo80 ? ', less' : actual > hi80 ? ', more' : ', inside'}`,
    }),
  )
  const ruler = rulerOf(rows, { text: short, within: [0, Number.POSITIVE_INFINITY] })
  const held = backtest.filter(
    ({ lo80, hi80, actual }) => lo80 !== null && hi80 !== null && actual >= lo80 && actual <= hi80,
  )
  const title = `${held.length} of ${backtest.length} earlier forecasts held what came`
  const others = alternatives
    .filter(({ error }) => error !== null)
    .map(({ name, error }) => `${name} ${formatShare(error)}`)
    .join(', ')
  const sentence = `${upperFirst(of)}: the same forecast made at earlier dates for ${days} days each, on the interval that should hold it 8 times in 10 (${formatShare(coverage80)} did). Mean error as a share of what came: ${others}.`
  const cells = backtest.map(({ asOf, until, mean, lo80, hi80, actual, fromOpen, fromOpenActual }) => [
    asOf,
    until,
    mean,
    lo80,
    hi80,
    actual,
    fromOpen,
    fromOpenActual,
  ])
  return (
    <EstimatesFrame
      title={title}
      sentence={sentence}
      label="Forecasts of the pipeline at earlier dates"
      name="pipeline-tried-on-the-past"
      rows={rows}
      ruler={ruler}
      titles={TITLES}
      cells={cells}
      cellText={(cell) => (typeof cell === 'number' ? text(cell) : cell === null ? '–' : formatDate(cell))}
    />
  )
}
