import { Button, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { CohortGrid } from '../../../charts/cohorts/cohort-grid.tsx'
import { COHORT_TITLES, cohortCells } from '../../../charts/cohorts/cohort-words.ts'
import { cohortsDrawing } from '../../../charts/cohorts/cohorts-drawing.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { formatDate, formatShare, withDates } from '../../../look/format.ts'
import type { Cohorts } from '../measure-data.ts'
import { MeasureNotes } from '../measure-notes.tsx'
import screen from '../measure-screen.module.css'
import type { MeasureAsked } from '../measure-search.ts'
import { type CohortFigure, FIGURES, gridOf } from './grid-of.ts'

/** The newest cohorts that are shown: more are no longer read in one look. */
const MOST = 13

/** New customers by the period of their first purchase, and how many came back. */
export function CustomersView({ asked: { segment, product, by } }: { readonly asked: MeasureAsked }) {
  const [figure, setFigure] = useState<CohortFigure>('again')
  const { data, error, refetch } = useRead(
    'measure cohorts',
    {
      by,
      cohorts: MOST,
      ...(segment === undefined ? {} : { segment }),
      ...(product === undefined ? {} : { product }),
    },
    { keep: true, fresh: 60_000 },
  )
  if (data === undefined) {
    return error === null ? (
      <Loading rows={1} height={420} />
    ) : (
      <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
    )
  }
  if (data.cohorts.length === 0) {
    return (
      <EmptyState
        title="No customer is on record yet"
        actions={<Button renderRoot={(props) => <Link to="/import" {...props} />}>Import orders</Button>}
      >
        {withDates(
          [data.refused.again, ...data.notes].find((note) => note !== null) ??
            'Who came back is told from purchases and their days. Bring orders as your shop or your CRM exports them.',
        )}
      </EmptyState>
    )
  }
  const refused = data.refused[figure]
  return (
    <div className={screen.view}>
      {refused === null ? (
        <CohortChart cohorts={data} figure={figure} onFigure={setFigure} />
      ) : (
        <EmptyState
          title={`${FIGURES[figure].title} cannot be told`}
          actions={<FigureChoice figure={figure} onFigure={setFigure} />}
        >
          {withDates(refused)}
        </EmptyState>
      )}
      <MeasureNotes title="How to read it" notes={data.notes} />
    </div>
  )
}

interface FigureChoiceProps {
  readonly figure: CohortFigure
  readonly onFigure: (figure: CohortFigure) => void
}

function CohortChart({ cohorts, figure, onFigure }: FigureChoiceProps & { readonly cohorts: Cohorts }) {
  const data = gridOf(cohorts, figure)
  const { title, about } = FIGURES[figure]
  const next = data.whole.find(({ empty, share }) => !empty && share !== null)
  const said =
    next === undefined || next.share === null
      ? `${title} by the ${cohorts.by} of the first purchase`
      : `${formatShare(next.share)} ${data.what} ${next.after === 1 ? `in the ${cohorts.by}` : `${next.after} ${cohorts.by}s`} after their first purchase`
  const sentence = `New customers of ${cohorts.of} by the ${cohorts.by} of their first purchase; in each ${cohorts.by} after it the ${about}. Hatched: the ${cohorts.by} goes on. All together: ${next === undefined ? 'every cohort' : `${next.n} customers`}, until ${formatDate(cohorts.recordsEnd ?? cohorts.asOf)}.`
  const cells = cohortCells(data)
  return (
    <ChartFrame
      title={said}
      sentence={sentence}
      controls={<FigureChoice figure={figure} onFigure={onFigure} />}
      table={
        <DataTable
          caption={title}
          rows={cells}
          rowKey={([cohort, , after]) => `${cohort} ${after}`}
          columns={COHORT_TITLES.map((words, index) => ({
            key: words,
            title: words,
            right: index > 0 && index < 8,
            cell: (row: (typeof cells)[number]) => shownCell(row[index] ?? null, index),
          }))}
        />
      }
      save={{
        name: `cohorts-${figure}`,
        picture: () => cohortsDrawing(data, { title: said, sentence, foot: '' }),
        cells: () => [COHORT_TITLES, ...cells],
      }}
    >
      <CohortGrid data={data} label={`${title} by the ${cohorts.by} of the first purchase`} />
    </ChartFrame>
  )
}

function FigureChoice({ figure, onFigure }: FigureChoiceProps) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="What is kept"
      value={figure}
      onChange={onFigure}
      data={(Object.keys(FIGURES) as CohortFigure[]).map((value) => ({ value, label: FIGURES[value].title }))}
    />
  )
}

/** Shares stand in the columns from the fourth to the sixth. */
function shownCell(cell: string | number | null, index: number): string {
  if (cell === null) return '–'
  return typeof cell === 'number' && index >= 3 && index <= 5 ? formatShare(cell) : String(cell)
}
