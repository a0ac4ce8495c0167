import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { type Estimate, rulerOf } from '../../../charts/estimates/estimate.ts'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { counted, formatDate } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import type { Pipeline } from '../forecast-data.ts'
import { textOf } from '../series-of.ts'

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
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption="What is expected until the day"
          rows={cells}
          rowKey={([name]) => String(name)}
          columns={TITLES.map((words, index) => ({
            key: words,
            title: words,
            right: index > 0,
            cell: (row: (typeof cells)[number]) => {
              const cell = row[index]
              if (index === TITLES.length - 1) return Math.round(Number(cell))
              return typeof cell === 'number' ? text(cell) : (cell ?? '–')
            },
          }))}
        />
      }
      save={{
        name: 'pipeline',
        picture: () => estimatesDrawing(rows, ruler, { title, sentence, foot: '' }),
        cells: () => [TITLES, ...cells.map((row) => row.map((cell) => cell ?? null))],
      }}
    >
      <EstimateList label="What is expected until the day" rows={rows} ruler={ruler} />
    </ChartFrame>
  )
}
