import type { OutputOf } from '../../api/operation-types.ts'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { rulerOf } from '../../charts/estimates/estimate.ts'
import { EstimateList, type EstimateRow } from '../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../charts/estimates/estimates-drawing.ts'
import { DataTable } from '../../components/data-table.tsx'
import { counted, formatCount, formatShare } from '../../look/format.ts'
import classes from './by-field.module.css'

type ByField = OutputOf<'patterns by'>

/** The rate for each value as a dot on its interval, and what the largest difference is worth. */
export function ByFieldChart({ shown }: { readonly shown: ByField }) {
  const { label, values, missing, units, outcome, rate, verdict, caution, others, several, leftOut } = shown
  const noun = outcome.unit === 'deal' ? 'deals' : 'companies'
  const rows = [
    ...values.map((each) => rowOf(each.value, each, noun)),
    ...(missing === null ? [] : [rowOf('not known', missing, noun)]),
  ]
  const ruler = rulerOf(rows, {
    reference: { value: rate, words: `all ${noun} ${formatShare(rate)}` },
    text: formatShare,
    within: [0, 1],
  })
  const sentence = `${capital(outcome.words)}, by ${label}: n = ${formatCount(units.n)} ${noun}, ${formatCount(units.hits)} of them with the outcome; each with its 95% interval.${several ? ' One can have several values, so the rows overlap.' : ''}${others === 0 ? '' : ` ${formatCount(others)} with values too rare to be shown.`}`
  return (
    <>
      <ChartFrame
        title={verdict}
        sentence={sentence}
        table={
          <DataTable
            caption={`Outcome by ${label}`}
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              { key: 'value', title: capital(label), cell: ({ name }) => name },
              { key: 'n', title: capital(noun), right: true, cell: ({ n }) => formatCount(n) },
              { key: 'hits', title: 'With the outcome', right: true, cell: ({ hits }) => formatCount(hits) },
              { key: 'rate', title: 'Rate', right: true, cell: ({ value }) => formatShare(value) },
              {
                key: 'interval',
                title: '95% interval',
                right: true,
                cell: ({ low, high }) => `${formatShare(low)} to ${formatShare(high)}`,
              },
            ]}
          />
        }
        save={{
          name: `by-${shown.field}`.replaceAll(/[^a-z0-9]+/gi, '-'),
          picture: () =>
            estimatesDrawing(rows, ruler, { title: verdict, sentence, foot: `${counted(units.n, 'record')}.` }),
          cells: () => [
            [capital(label), 'n', 'With the outcome', 'Rate', '95% low', '95% high'],
            ...rows.map(({ name, n, hits, value, low, high }) => [name, n, hits, value, low, high]),
          ],
        }}
      >
        <EstimateList label={`Outcome by ${label}`} rows={rows} ruler={ruler} />
      </ChartFrame>
      {caution === null ? null : <p className={classes.marked}>{caution}</p>}
      {leftOut.length === 0 ? null : (
        <p className={classes.note}>
          {`Left out: ${leftOut.map(({ units: many, reason }) => `${formatCount(many)} ${reason}`).join('; ')}.`}
        </p>
      )}
    </>
  )
}

type Value = Omit<ByField['values'][number], 'value' | 'rule'>
type Row = EstimateRow & { readonly n: number; readonly hits: number }

function rowOf(name: string, { n, hits, rate, lo95, hi95 }: Value, noun: string): Row {
  return {
    key: name,
    name,
    value: rate,
    low: lo95,
    high: hi95,
    n,
    hits,
    basis: `${formatCount(hits)} of ${formatCount(n)} ${noun}`,
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
