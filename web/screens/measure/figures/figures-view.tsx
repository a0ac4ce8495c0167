import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { formatDate } from '../../../look/format.ts'
import { GoalList } from '../goals/goal-list.tsx'
import { type Goal, SHOWN, YEAR } from '../measure-data.ts'
import { MeasureNotes } from '../measure-notes.tsx'
import screen from '../measure-screen.module.css'
import type { MeasureAsked } from '../measure-search.ts'
import { KeyFigures } from './key-figure-row.tsx'
import { ResponseChart } from './response-chart.tsx'
import { TrendGroups } from './trend-groups.tsx'

interface FiguresViewProps {
  readonly asked: MeasureAsked
  readonly colour: string
  readonly onGoal: (goal: Goal) => void
}

/** What one asks first, goals, then every measure by period, and who responded to what. */
export function FiguresView({ asked, colour, onGoal }: FiguresViewProps) {
  const { show: _, by, ...scope } = asked
  const input = { ...scope, by, periods: SHOWN[by] + YEAR[by] }
  const { data, error, refetch } = useRead('measure', input, { keep: true, fresh: 60_000 })
  const goals = useRead('goal list', asked.segment === undefined ? {} : { segment: asked.segment }, { fresh: 60_000 })
  if (data === undefined) {
    return error === null ? (
      <div className={screen.view}>
        <Loading rows={1} height={110} />
        <Loading rows={1} height={380} />
        <Loading rows={3} height={300} />
      </div>
    ) : (
      <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
    )
  }
  if (data.records.length === 0) return <NothingToMeasure />
  // Goals are for all companies of a segment: beside a part of their figures they would say what is not so.
  const isWhole = asked.persona === undefined && asked.product === undefined && asked.channel === undefined
  const standing = isWhole ? (goals.data?.goals ?? []) : []
  return (
    <div className={screen.view}>
      {error === null ? null : <Refusal failure={error} title="Your records cannot tell that" />}
      <KeyFigures measured={data} by={by} />
      {goals.error === null ? null : <Refusal failure={goals.error} title="Goals cannot be read" />}
      {isWhole && goals.data !== undefined ? <GoalList goals={goals.data} onOpen={onGoal} /> : null}
      <TrendGroups measured={data} goals={standing} asked={asked} colour={colour} />
      {data.response.length === 0 ? null : <ResponseChart measured={data} />}
      <MeasureNotes
        title="How to read it"
        notes={[
          ...(data.recordsEnd === null
            ? []
            : [`The records end on ${formatDate(data.recordsEnd)}, and so do the figures.`]),
          ...data.notes,
        ]}
      />
    </div>
  )
}

function NothingToMeasure() {
  return (
    <EmptyState
      title="Nothing to measure yet"
      actions={<Button renderRoot={(props) => <Link to="/import" {...props} />}>Import orders or deals</Button>}
    >
      Figures by month come from dated records: orders, deals and touches. Bring them as your shop and your CRM export
      them, and each month stands beside the same one a year before.
    </EmptyState>
  )
}
