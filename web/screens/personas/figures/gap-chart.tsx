import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { DataTable } from '../../../components/data-table.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { counted, formatDate, formatShare } from '../../../look/format.ts'
import type { Gap } from '../personas-data.ts'
import classes from './figures.module.css'
import { gapRows, gapRuler, itemWords, signed } from './gap-rows.ts'

const VERDICTS: Readonly<Record<Gap['items'][number]['verdict'], string>> = {
  'says more': 'they say it more than they act on it',
  'does more': 'they act on it more than they say it',
  'cannot tell': 'cannot be told apart',
}

/** Each item as a dot on its interval: right of nought where they say it more than it goes with their outcome. */
export function GapChart({ gap }: { readonly gap: Gap }) {
  const { items, reason, notes } = gap
  if (reason !== null) return <EmptyState title="Too little to tell what goes with what they do">{reason}</EmptyState>
  const rows = gapRows(items)
  return (
    <>
      <ChartFrame
        title={titleOf(items)}
        sentence={sentenceOf(gap)}
        table={
          <DataTable
            caption="What they say matters, and what goes with the outcome"
            columns={[
              { key: 'item', title: 'Item', cell: (row) => itemWords(row) },
              {
                key: 'said',
                title: 'Said to matter',
                right: true,
                cell: (row) => `${row.statedMean.toFixed(2)} (place ${row.statedRank})`,
              },
              {
                key: 'told',
                title: 'Part in the outcome',
                right: true,
                cell: (row) => `${row.sign < 0 ? '−' : ''}${formatShare(row.derived)} (place ${row.derivedRank})`,
              },
              { key: 'gap', title: 'Gap', right: true, cell: (row) => signed(row.gap) },
              {
                key: 'limits',
                title: '95%',
                right: true,
                cell: (row) =>
                  row.lo95 === null || row.hi95 === null ? '–' : `${signed(row.lo95)} to ${signed(row.hi95)}`,
              },
              { key: 'verdict', title: 'So', cell: (row) => VERDICTS[row.verdict] },
            ]}
            rows={items}
            rowKey={(row) => row.stated}
          />
        }
      >
        <EstimateList
          label="Gap of each item"
          rows={rows}
          ruler={gapRuler(rows)}
          ends={['They act on it more', 'They say it more']}
        />
      </ChartFrame>
      <ul className={classes.notes}>
        <li>{rhoWords(gap)}</li>
        <li>
          A gap is how far an item stands higher in what people say than in what goes with the outcome, in standard
          deviations. A hollow dot cannot be told from nought.
        </li>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}

/** The widest gaps that can be told, in words. */
function titleOf(items: Gap['items']): string {
  const most = (verdict: Gap['items'][number]['verdict']) =>
    items
      .filter((item) => item.verdict === verdict)
      .toSorted((one, other) => Math.abs(other.gap) - Math.abs(one.gap))[0]
  const [says, does] = [most('says more'), most('does more')]
  if (says === undefined && does === undefined) return 'No gap between saying and doing can be told'
  if (says === undefined) return `They act on ${does === undefined ? '' : quoted(does)} more than they say`
  if (does === undefined) return `They say ${quoted(says)}, and act on it less`
  return `They say ${quoted(says)}, and act on ${quoted(does)}`
}

function quoted(item: Gap['items'][number]): string {
  return `“${itemWords(item)}”`
}

function sentenceOf(gap: Gap): string {
  const { n, outcomeWording, outcome, explained, instrument, answeredFrom, answeredTo } = gap
  const when =
    answeredFrom === null || answeredTo === null
      ? ''
      : `, answered ${formatDate(answeredFrom)} to ${formatDate(answeredTo)}`
  return `Survey ${instrument}${when}: ${counted(n ?? 0, 'person', 'people')} rated every item and have the outcome (“${outcomeWording ?? outcome}”); all ratings together explain ${formatShare(explained)} of it.`
}

function rhoWords({ rho, rhoLo95, rhoHi95, items }: Gap): string {
  if (rho === null) return 'Whether they do as they say cannot be computed: all items stand the same on one side.'
  const limits =
    rhoLo95 === null || rhoHi95 === null ? '' : ` (95% interval ${signed(rhoLo95)} to ${signed(rhoHi95)})`
  return `Do they do as they say? Rank correlation over ${items.length} items: ${signed(rho)}${limits}. At 1 both are in the same order, at 0 they are unrelated, at −1 the other way round.`
}
