import { ChartFrame } from '../../../charts/chart-frame.tsx'
import type { Cell } from '../../../charts/csv-text.ts'
import { centredRuler, type EstimateRuler } from '../../../charts/estimates/estimate.ts'
import { EstimateList, type EstimateRow } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { chanceWords } from '../../../look/chance-words.ts'
import { counted, formatCount, formatDate } from '../../../look/format.ts'
import classes from './detail.module.css'
import { type Difference, differenceText, figureText, type Scorecard, windowText } from './scorecard.ts'

const PLAIN: EstimateRuler = {
  least: -1,
  most: 1,
  ticks: [],
  reference: { value: 0, words: 'as the rest' },
  text: String,
  tickText: String,
}

/** How the segment responds against the rest of the market: each measure a dot on its interval around no difference. */
export function DifferentDetail({ card }: { readonly card: Scorecard }) {
  const { refused, differences, tests, notes, horizon } = card.different
  if (refused !== null) return <p className={classes.text}>{refused}</p>
  const rows = differences.map((difference) => rowOf(difference, card))
  const title = titleOf(differences)
  const sentence = `Inside the segment minus the rest of the market, each on a ruler of its own, with its 95% interval. ${horizon === null ? '' : `A deal counts once it was opened ${counted(Math.round(horizon.days), 'day')} ago: nine in ten are closed by then. `}${counted(tests, 'test')} on this page are counted in how sure a difference is.`
  return (
    <>
      <ChartFrame
        title={title}
        sentence={sentence}
        table={
          <DataTable caption={title} columns={columnsOf(card)} rows={differences} rowKey={({ measure }) => measure} />
        }
        save={{
          name: `${card.segment ?? 'segment'}-differences`,
          picture: () =>
            estimatesDrawing(rows, PLAIN, {
              title,
              sentence,
              foot: `${card.segment ?? ''}, as of ${formatDate(card.day)}.`,
            }),
          cells: () => cellsOf(differences),
        }}
      >
        <EstimateList label={title} rows={rows} ruler={PLAIN} ends={['less than the rest', 'more']} />
      </ChartFrame>
      <p className={classes.below}>{[...notes, ...recordedLater(differences)].join(' ')}</p>
    </>
  )
}

function rowOf(difference: Difference, card: Scorecard): EstimateRow {
  const { measure, label, about, unit, inside, rest, low, high, q, reason, nOf } = difference
  const value = (side: Difference['inside']): string =>
    side.value === null ? '–' : figureText(side.value, unit, card.currency)
  const estimate = {
    key: measure,
    name: label,
    value: difference.difference,
    low,
    high,
    basis: `${value(inside)} against ${value(rest)}; ${formatCount(inside.n)} and ${formatCount(rest.n)} ${nOf}`,
    reason,
  }
  return {
    ...estimate,
    ruler: centredRuler(estimate, (amount) => differenceText(amount, unit, card.currency)),
    weak: low === null || high === null || (low <= 0 && high >= 0),
    words: (
      <>
        <span>{label}</span>
        <span className={classes.small}>{q === null ? about : capital(chanceWords(q))}</span>
      </>
    ),
  }
}

function titleOf(differences: readonly Difference[]): string {
  const clear = differences.filter(({ difference, q }) => difference !== null && q !== null && q <= 0.05)
  if (clear.length === 0) return 'Nothing is clearly different from the rest of the market'
  const names = clear.map(
    ({ measure, label, difference }) => `${directionOf(measure, (difference ?? 0) > 0)} ${label.toLowerCase()}`,
  )
  return `Clearly different: ${names.join(', ')}`
}

function directionOf(measure: Difference['measure'], isMore: boolean): string {
  if (measure === 'cycle') return isMore ? 'longer' : 'shorter'
  if (measure === 'deal-size') return isMore ? 'larger' : 'smaller'
  return isMore ? 'higher' : 'lower'
}

/** Fields that became known after the deals were opened: said, because their first known value stands in. */
function recordedLater(differences: readonly Difference[]): string[] {
  const most = Math.max(0, ...differences.map((difference) => difference.recordedLater))
  if (most === 0) return []
  return [
    `For ${formatCount(most)} of those counted inside, a field that the rule asks was first recorded later: it is taken as it was then.`,
  ]
}

function columnsOf(card: Scorecard): Column<Difference>[] {
  const value = ({ unit }: Difference, side: Difference['inside']): string =>
    side.value === null ? '–' : figureText(side.value, unit, card.currency)
  const change = ({ unit }: Difference, amount: number | null): string =>
    amount === null ? '–' : differenceText(amount, unit, card.currency)
  return [
    { key: 'label', title: 'Measure', cell: ({ label }) => label },
    { key: 'inside', title: 'In the segment', right: true, cell: (row) => value(row, row.inside) },
    { key: 'n', title: 'n', right: true, cell: ({ inside, nOf }) => `${formatCount(inside.n)} ${nOf}` },
    { key: 'rest', title: 'The rest', right: true, cell: (row) => value(row, row.rest) },
    { key: 'restN', title: 'n', right: true, cell: ({ rest, nOf }) => `${formatCount(rest.n)} ${nOf}` },
    { key: 'difference', title: 'Difference', right: true, cell: (row) => change(row, row.difference) },
    {
      key: 'interval',
      title: '95% interval',
      right: true,
      cell: (row) => (row.low === null ? '–' : `${change(row, row.low)} to ${change(row, row.high)}`),
    },
    { key: 'earlier', title: 'Earlier half', right: true, cell: (row) => change(row, row.earlier) },
    { key: 'later', title: 'Later half', right: true, cell: (row) => change(row, row.later) },
    { key: 'sure', title: 'How sure', cell: ({ q, reason }) => (q === null ? (reason ?? '–') : chanceWords(q)) },
    { key: 'window', title: 'Over', cell: ({ window }) => windowText(window) },
  ]
}

function cellsOf(differences: readonly Difference[]): Cell[][] {
  return [
    [
      'Measure',
      'Unit',
      'In the segment',
      'n',
      'Accounts',
      'The rest',
      'n of the rest',
      'Accounts of the rest',
      'Difference',
      '95% low',
      '95% high',
      'p',
      'q',
      'Earlier half',
      'Later half',
      'From',
      'To',
      'Note',
    ],
    ...differences.map((each) => [
      each.label,
      each.unit,
      each.inside.value,
      each.inside.n,
      each.inside.accounts,
      each.rest.value,
      each.rest.n,
      each.rest.accounts,
      each.difference,
      each.low,
      each.high,
      each.p,
      each.q,
      each.earlier,
      each.later,
      each.window?.from ?? null,
      each.window?.to ?? null,
      each.reason,
    ]),
  ]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
