import { Switch } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import type { FlowLink } from '../../../charts/flow/flow.ts'
import { FlowChart } from '../../../charts/flow/flow-chart.tsx'
import { flowDrawing } from '../../../charts/flow/flow-drawing.ts'
import { FLOW_TITLES, flowRows } from '../../../charts/flow/flow-words.ts'
import { periodWords } from '../../../charts/periods/period.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { counted, formatCount, formatDate } from '../../../look/format.ts'
import type { Movement } from '../measure-data.ts'
import { MeasureNotes } from '../measure-notes.tsx'
import screen from '../measure-screen.module.css'
import type { MeasureAsked } from '../measure-search.ts'
import { flowOf, movedIn } from './flow-of.ts'
import { MovedPanel } from './moved-panel.tsx'

/** Where companies were at the end of each period, and from which segment to which they went. */
export function MovementView({ asked: { segment, by } }: { readonly asked: MeasureAsked }) {
  const [isPartition, setPartition] = useState(false)
  const [isWithoutNone, setWithoutNone] = useState(false)
  const [chosen, setChosen] = useState<FlowLink | null>(null)
  const input = { segments: segment === undefined ? [] : [segment], by, partition: isPartition }
  const { data, error, refetch } = useRead('measure movement', input, { keep: true, fresh: 60_000 })
  if (data === undefined) {
    return error === null ? (
      <Loading rows={1} height={480} />
    ) : (
      <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
    )
  }
  const isDrawn = data.links.length > 0
  return (
    <div className={screen.view}>
      <div className={screen.controls}>
        {segment === undefined ? (
          <Switch
            label="A company in several counts in the first of them only"
            checked={isPartition}
            onChange={(event) => setPartition(event.currentTarget.checked)}
          />
        ) : null}
        <Switch
          label="Leave out those in none"
          checked={isWithoutNone}
          onChange={(event) => setWithoutNone(event.currentTarget.checked)}
        />
      </div>
      {isDrawn ? (
        <MovementChart movement={data} isWithoutNone={isWithoutNone} chosen={chosen} onChoose={setChosen} />
      ) : (
        <EmptyState title="Nothing to compare yet">
          Movement needs two moments on record, and a segment to move into. It shows itself with the first whole {by}{' '}
          after the records begin.
        </EmptyState>
      )}
      <MeasureNotes
        title="How to read it"
        notes={[...data.notes, ...data.leftOut.map(({ segment: name, reason }) => `${name} is not shown: ${reason}`)]}
      />
      <MovedPanel asked={input} link={chosen} onClose={() => setChosen(null)} />
    </div>
  )
}

interface MovementChartProps {
  readonly movement: Movement
  readonly isWithoutNone: boolean
  readonly chosen: FlowLink | null
  readonly onChoose: (link: FlowLink) => void
}

function MovementChart({ movement, isWithoutNone, chosen, onChoose }: MovementChartProps) {
  const flow = flowOf(movement, isWithoutNone)
  const last = movement.stages.at(-1)
  const first = movement.stages[0]
  const moved = last === undefined ? 0 : movedIn(flow.links, last.key)
  const title =
    last === undefined
      ? 'Who moved'
      : `${counted(moved, 'company', 'companies')} moved in ${periodWords(last.key)}${last.partial ? ' so far' : ''}`
  const sentence = `Companies at the end of each ${movement.by}, ${first === undefined || last === undefined ? '' : `${formatDate(first.day)} to ${formatDate(last.day)}`}. A ribbon is as thick as companies went that way: strong where they moved, faint where they stayed, hatched where it cannot be told.`
  const rows = flowRows(flow)
  return (
    <ChartFrame
      title={title}
      sentence={`${sentence} Choose one to see who.`}
      table={
        <DataTable
          caption="Who went where"
          rows={rows}
          rowKey={({ key }) => key}
          columns={FLOW_TITLES.map((words, index) => ({
            key: words,
            title: words,
            right: words === 'Companies',
            cell: ({ cells }: (typeof rows)[number]) => shownCell(cells[index] ?? null),
          }))}
        />
      }
      save={{
        name: 'movement',
        picture: () => flowDrawing(flow, { title, sentence, foot: '' }),
        cells: () => [FLOW_TITLES, ...rows.map(({ cells }) => cells)],
      }}
    >
      <FlowChart flow={flow} chosen={chosen} onChoose={onChoose} />
    </ChartFrame>
  )
}

function shownCell(cell: string | number | null): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? formatCount(cell) : cell
}
