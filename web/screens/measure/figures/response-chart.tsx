import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { type Estimate, rulerOf } from '../../../charts/estimates/estimate.ts'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { periodWords } from '../../../charts/periods/period.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { counted, formatCount, formatShare } from '../../../look/format.ts'
import type { Measured } from '../measure-data.ts'

type Channel = Measured['response'][number]

/** Of the companies that were touched out of silence, who answered: a dot on its interval for each channel. */
export function ResponseChart({ measured }: { readonly measured: Measured }) {
  const { response, periods, of } = measured
  const rows = response.map(estimateOf)
  const ruler = rulerOf(rows, { text: formatShare, within: [0, 1] })
  const best = [...rows].sort((one, other) => (other.value ?? 0) - (one.value ?? 0))[0]
  const [first, last] = [periods[0], periods.at(-1)]
  const title =
    best === undefined || best.value === null
      ? 'Response by channel'
      : `Most answer by ${best.name}: ${formatShare(best.value)} of companies touched out of silence`
  const sentence = `Of ${of}, ${first === undefined || last === undefined ? '' : `${periodWords(first.key)} to ${periodWords(last.key)}`}: of companies that had been silent for 14 days when you touched them through a channel, the share that began a touch or replied within 14 days, with its 95% interval. An association, not what the channel brought about.`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption="Response by channel"
          rows={response}
          rowKey={({ channel }) => channel}
          columns={[
            { key: 'channel', title: 'Channel', cell: ({ channel }) => channel },
            { key: 'reached', title: 'Touched', right: true, cell: ({ whole }) => formatCount(whole.reached) },
            { key: 'responded', title: 'Answered', right: true, cell: ({ whole }) => formatCount(whole.responded) },
            { key: 'rate', title: 'Share', right: true, cell: ({ whole }) => formatShare(whole.rate?.value ?? null) },
            { key: 'low', title: '95% low', right: true, cell: ({ whole }) => formatShare(whole.rate?.lo ?? null) },
            { key: 'high', title: '95% high', right: true, cell: ({ whole }) => formatShare(whole.rate?.hi ?? null) },
            { key: 'accounts', title: 'Companies', right: true, cell: ({ whole }) => formatCount(whole.accounts) },
          ]}
        />
      }
      save={{
        name: 'response-by-channel',
        picture: () => estimatesDrawing(rows, ruler, { title, sentence, foot: '' }),
        cells: () => [
          ['Channel', 'Touched', 'Answered', 'Share', '95% low', '95% high', 'Companies'],
          ...response.map(({ channel, whole: { reached, responded, rate, accounts } }) => [
            channel,
            reached,
            responded,
            rate?.value ?? null,
            rate?.lo ?? null,
            rate?.hi ?? null,
            accounts,
          ]),
        ],
      }}
    >
      <EstimateList label="Response by channel" rows={rows} ruler={ruler} />
    </ChartFrame>
  )
}

function estimateOf({ channel, whole }: Channel): Estimate {
  const { reached, responded, rate, accounts } = whole
  return {
    key: channel,
    name: channel,
    value: rate?.value ?? null,
    low: rate?.lo ?? null,
    high: rate?.hi ?? null,
    basis: `${formatCount(responded)} of ${formatCount(reached)} at ${counted(accounts, 'company', 'companies')}`,
    reason:
      reached === 0 ? 'no company was touched out of silence' : `only ${counted(reached, 'time')} out of silence`,
  }
}
