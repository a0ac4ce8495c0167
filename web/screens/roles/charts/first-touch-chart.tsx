import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { chanceWords } from '../../../look/chance-words.ts'
import { formatCount, formatDate, formatShare } from '../../../look/format.ts'
import { originEstimate, originRuler } from '../findings/starts-finding.ts'
import { timesWords } from '../role-words.ts'
import type { Origins } from '../roles-data.ts'
import classes from './charts.module.css'

/** How often each role makes the first touch, against how many such people there are. */
export function FirstTouchChart({ origins }: { readonly origins: Origins }) {
  const rows = origins.roles.map((each) => ({
    ...originEstimate(each, origins.known),
    weak: each.loTogether <= 1 && each.hiTogether >= 1,
    words: (
      <span className={classes.role}>
        {each.words}
        <span className={classes.small}>{chanceWords(each.q)}</span>
      </span>
    ),
  }))
  const ruler = originRuler(rows)
  const title = titleOf(origins)
  const { buyer, seller, unknown } = origins.initiatedBy
  const sentence = `Share of the buyer’s first touches ÷ share of the people who could have made them: everybody on record before, and who touched. With 95% intervals. n = ${formatCount(origins.known)} of ${formatCount(origins.deals)} deals, as of ${formatDate(origins.asOf)}. Deals begun by the buyer: ${formatCount(buyer)}, by us: ${formatCount(seller)}, not known: ${formatCount(unknown)}.`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption="First touches by role"
          rows={origins.roles}
          rowKey={({ role }) => role}
          columns={[
            { key: 'role', title: 'Role', cell: ({ words }) => words },
            {
              key: 'touches',
              title: 'First touches',
              right: true,
              cell: ({ firstTouches }) => formatCount(firstTouches),
            },
            { key: 'share', title: 'Of all', right: true, cell: ({ share }) => formatShare(share) },
            {
              key: 'people',
              title: 'Of the people',
              right: true,
              cell: ({ peopleShare }) => formatShare(peopleShare),
            },
            { key: 'ratio', title: 'Ratio', right: true, cell: ({ ratio }) => timesWords(ratio) },
            {
              key: 'interval',
              title: '95% interval',
              right: true,
              cell: ({ lo95, hi95 }) => `${timesWords(lo95, '')} to ${timesWords(hi95, '')}`,
            },
            { key: 'q', title: 'Chance', cell: ({ q }) => chanceWords(q) },
          ]}
        />
      }
      save={{
        name: 'first-touch',
        picture: () =>
          estimatesDrawing(rows, ruler, { title, sentence, foot: `${formatCount(origins.known)} deals.` }),
        cells: () => [
          ['Role', 'First touches', 'Share of first touches', 'Share of people', 'Ratio', '95% low', '95% high', 'q'],
          ...origins.roles.map(({ words, firstTouches, share, peopleShare, ratio, lo95, hi95, q }) => [
            words,
            firstTouches,
            share,
            peopleShare,
            ratio,
            lo95,
            hi95,
            q,
          ]),
        ],
      }}
    >
      <EstimateList label={title} rows={rows} ruler={ruler} />
    </ChartFrame>
  )
}

function titleOf({ initiator, verdict }: Origins): string {
  if (initiator !== null) {
    return `${initiator.words} make the first move ${timesWords(initiator.ratio)} as often as by lot`
  }
  return verdict === 'too few to tell'
    ? 'Too few first touches to tell who begins'
    : 'No role makes the first move clearly more often than by lot'
}
