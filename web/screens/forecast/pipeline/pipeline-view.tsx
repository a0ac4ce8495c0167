import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { formatCount, formatDate, formatShare } from '../../../look/format.ts'
import { MeasureNotes } from '../../measure/measure-notes.tsx'
import screen from '../../measure/measure-screen.module.css'
import { FigureRow } from '../figure-row.tsx'
import type { Pipeline } from '../forecast-data.ts'
import { textOf } from '../series-of.ts'
import { ExpectedChart } from './expected-chart.tsx'
import { PastChart } from './past-chart.tsx'
import { StageTable } from './stage-table.tsx'

/** What open deals will bring until a day, and deals not yet created; how such forecasts did at earlier dates. */
export function PipelineView({ segment }: { readonly segment: string | undefined }) {
  const [until, setUntil] = useState('')
  const { data, error, refetch } = useRead(
    'pipeline',
    { ...(segment === undefined ? {} : { segment }), ...(until === '' ? {} : { until }) },
    { keep: true, fresh: 60_000 },
  )
  return (
    <div className={screen.view}>
      <TextInput
        type="date"
        label="Until"
        description="Without a day: the end of the quarter."
        value={until === '' ? (data?.until ?? '') : until}
        onChange={(event) => setUntil(event.currentTarget.value)}
        w={260}
      />
      {data === undefined ? (
        error === null ? (
          <Loading rows={6} height={56} />
        ) : (
          <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
        )
      ) : (
        <>
          {error === null ? null : <Refusal failure={error} title="Your records cannot tell that" />}
          <Told pipeline={data} />
        </>
      )}
    </div>
  )
}

function Told({ pipeline }: { readonly pipeline: Pipeline }) {
  const { open, tooLittle, notes, method, total } = pipeline
  return (
    <>
      {tooLittle === null && total !== null ? (
        <FigureRow label="The pipeline in figures" figures={figuresOf(pipeline)} />
      ) : (
        <section role="status">
          <h2 className={screen.title}>Too few deals to tell</h2>
          <p className={screen.soft}>{tooLittle}</p>
        </section>
      )}
      {total === null ? null : <ExpectedChart pipeline={pipeline} />}
      {open.deals === 0 ? null : <StageTable pipeline={pipeline} />}
      {pipeline.backtest.length === 0 ? null : <PastChart pipeline={pipeline} />}
      <MeasureNotes title="How to read it" notes={[method, ...notes]} />
    </>
  )
}

function figuresOf({
  open,
  total,
  fromOpen,
  notYetCreated,
  currency,
  measure,
  until,
  error,
  backtest,
  missedByPipelineOnly,
}: Pipeline) {
  const text = textOf(measure === 'amount' ? currency : null, true)
  const band = (of: { readonly lo80: number | null; readonly hi80: number | null } | null): string =>
    of === null || of.lo80 === null || of.hi80 === null
      ? 'no band'
      : `8 in 10 times ${text(of.lo80)} to ${text(of.hi80)}`
  const value = (of: { readonly mean: number } | null): string => (of === null ? '–' : text(of.mean))
  return [
    {
      name: `Won until ${formatDate(until)}`,
      value: value(total),
      label: band(total),
      basis: `${formatCount(Math.round(total?.wins.mean ?? 0))} deals`,
    },
    {
      name: 'From open deals',
      value: value(fromOpen),
      label: band(fromOpen),
      basis: `${formatCount(open.deals)} deals are open`,
    },
    {
      name: 'Not yet created',
      value: value(notYetCreated),
      label: band(notYetCreated),
      basis:
        missedByPipelineOnly === null
          ? 'deals that nobody has opened yet'
          : `at earlier dates they brought ${formatShare(missedByPipelineOnly)} of it`,
    },
    {
      name: 'Error on the past',
      value: formatShare(error),
      label: error === null ? 'no earlier date to try it at' : 'of what came, on average',
      basis: `tried at ${formatCount(backtest.length)} earlier dates`,
    },
  ]
}
