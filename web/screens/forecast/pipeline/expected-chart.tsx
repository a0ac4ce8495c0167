import { type Estimate, rulerOf } from '../../../charts/estimates/estimate.ts'
import { counted, formatDate } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import type { Pipeline } from '../forecast-data.ts'
import { textOf } from '../series-of.ts'
import { EstimatesFrame } from './estimates-frame.tsx'

const TITLES = ['Part', 'Expected', '80% low', '80% high', '95% low', '95% high', 'Deals won'] as const

/** What is expected of both parts and together, each a dot on the interval that should hold it 19 times in 20. */
export function ExpectedChart({ pipeline }: { readonly pipeline: Pipeline }) {
  const { fromOpen, notYetCreated, total, measure, currency, asOf, until, of, open } = pipeline
  const parts = [
    { name: 'From open deals', part: fromOpen },
    { name: 'Not yet created', part: notYetCreated },
    { name: 'Together', part: total },
  ].flatMap(({ name, part }) => (part === null ? [] : [{ name, ...part }]))
  const text = textOf(measure === 'amount' ? currency : null)
  const rows = parts.map(
    ({ name, mean, lo95, hi95, wins }): Estimate => ({
      key: name,
      name,
      value: mean,
      low: lo95,
      high: hi95,
      basis: `${counted(Math.round(wins.mean), 'deal')} won`,
    }),
  )
  const ruler = rulerOf(rows, {
    text,
    tickText: textOf(measure === 'amount' ? currency : null, true),
    within: [0, Number.POSITIVE_INFINITY],
  })
  const share =
    total === null || total.mean === 0 ? null : Math.round(((notYetCreated?.mean ?? 0) / total.mean) * 100)
  const title =
    share === null
      ? `What is won until ${formatDate(until)}`
      : `${share}% of what is won until ${formatDate(until)} should come from deals that nobody has opened yet`
  const sentence = `${upperFirst(of)}, ${measure === 'amount' ? `in ${currency}` : 'deals won'}, from the day after ${formatDate(asOf)}; ${counted(open.deals, 'open deal')}. The line holds it 19 times in 20.`
  const cells = parts.map(({ name, mean, lo80, hi80, lo95, hi95, wins }) => [
    name,
    mean,
    lo80,
    hi80,
    lo95,
    hi95,
    wins.mean,
  ])
  return (
    <EstimatesFrame
      title={title}
      sentence={sentence}
      label="What is expected until the day"
      name="pipeline"
      rows={rows}
      ruler={ruler}
      titles={TITLES}
      cells={cells}
      cellText={(cell, column) => {
        if (column === TITLES.length - 1) return Math.round(Number(cell))
        return typeof cell === 'number' ? text(cell) : (cell ?? '–')
      }}
    />
  )
}
