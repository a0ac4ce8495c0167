import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { EstimateList, type EstimateRow } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { chanceWords } from '../../../look/chance-words.ts'
import { counted, formatCount, formatDate } from '../../../look/format.ts'
import { liftEstimate, wonWords } from '../findings/carries-finding.ts'
import { inSentence, pointsWords } from '../role-words.ts'
import type { Lift, LiftRole } from '../roles-data.ts'
import classes from './charts.module.css'

/** Roles in too few deals that are drawn, hatched; the table has all. */
const UNTOLD = 3

/** For each role, how much more often deals are won that had it in early: a dot on its interval, hatched where unknown. */
export function LiftChart({ lift }: { readonly lift: Lift }) {
  const compared = lift.roles.filter(({ difference }) => difference !== null)
  const others = lift.roles.filter(({ difference }) => difference === null)
  const shown = [...compared, ...others.slice(0, compared.length === 0 ? 6 : UNTOLD)]
  const rows = shown.map(rowOf)
  const ruler = rulerOf(rows, {
    reference: { value: 0, words: 'no difference' },
    text: pointsWords,
    tickText: (value) => pointsWords(value, ''),
  })
  const title = titleOf(lift)
  const sentence = `Difference in the share won, in percentage points, between deals with somebody of the role engaged by day ${lift.landmarkDays} and deals with such people known to us but not engaged; each with its 95% interval. n = ${formatCount(lift.deals)} closed deals that were still open on that day${lift.asOf === null ? '' : `, as of ${formatDate(lift.asOf)}`}. They go together; that one brings about the other is not shown.${lift.roles.length > shown.length ? ` ${counted(lift.roles.length - shown.length, 'more role')} in too few deals: in the table.` : ''}`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={<LiftTable lift={lift} />}
      save={{
        name: 'champion-lift',
        picture: () => estimatesDrawing(rows, ruler, { title, sentence, foot: `${formatCount(lift.deals)} deals.` }),
        cells: () => [
          [
            'Role',
            'With: deals',
            'With: won',
            'Without: deals',
            'Without: won',
            'Difference',
            '95% low',
            '95% high',
            'Odds ratio',
            'OR 95% low',
            'OR 95% high',
            'q',
          ],
          ...lift.roles.map((each) => [
            each.words,
            each.engaged.n,
            each.engaged.won,
            each.notEngaged.n,
            each.notEngaged.won,
            each.difference,
            each.lo95,
            each.hi95,
            each.oddsRatio,
            each.orLo95,
            each.orHi95,
            each.q,
          ]),
        ],
      }}
    >
      <EstimateList label={title} rows={rows} ruler={ruler} />
    </ChartFrame>
  )
}

function rowOf(row: LiftRole): EstimateRow {
  return {
    ...liftEstimate(row),
    reason:
      row.notCompared === null
        ? null
        : `${formatCount(row.engaged.n)} deals with, ${formatCount(row.notEngaged.n)} without: too few to compare`,
    weak: !row.clear,
    words: (
      <span className={classes.role}>
        {row.words}
        <span className={classes.small}>{chanceWords(row.q)}</span>
      </span>
    ),
  }
}

function LiftTable({ lift }: { readonly lift: Lift }) {
  return (
    <DataTable
      caption="Share won with and without each role"
      rows={lift.roles}
      rowKey={({ role }) => role}
      columns={[
        { key: 'role', title: 'Role', cell: ({ words }) => words },
        {
          key: 'with',
          title: `Engaged by day ${lift.landmarkDays}`,
          right: true,
          cell: ({ engaged }) => wonWords(engaged),
        },
        { key: 'without', title: 'Not engaged', right: true, cell: ({ notEngaged }) => wonWords(notEngaged) },
        {
          key: 'difference',
          title: 'Difference',
          right: true,
          cell: ({ difference }) => (difference === null ? 'too few' : pointsWords(difference)),
        },
        {
          key: 'interval',
          title: '95% interval',
          right: true,
          cell: ({ lo95, hi95 }) =>
            lo95 === null || hi95 === null ? '' : `${pointsWords(lo95)} to ${pointsWords(hi95)}`,
        },
        {
          key: 'odds',
          title: 'Odds ratio over strata',
          right: true,
          cell: ({ oddsRatio, orLo95, orHi95 }) =>
            oddsRatio === null
              ? ''
              : `${oddsRatio.toFixed(2)}${orLo95 === null || orHi95 === null ? '' : ` (${orLo95.toFixed(2)} to ${orHi95.toFixed(2)})`}`,
        },
        { key: 'q', title: 'Chance', cell: ({ q }) => chanceWords(q) },
      ]}
    />
  )
}

function titleOf({ verdict, recommendation, roles }: Lift): string {
  if (verdict === 'too few to tell') return 'Too few closed deals to tell who carries them'
  const row = roles.find(({ role }) => role === recommendation?.role)
  if (row === undefined || row.difference === null)
    return 'With no role engaged early are deals clearly won more often'
  return `With ${inSentence(row.words)} engaged early, deals are won more often: ${pointsWords(row.difference)}`
}
