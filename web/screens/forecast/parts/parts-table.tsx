import { periodTick, periodWords } from '../../../charts/periods/period.ts'
import { SparkLine } from '../../../charts/spark/spark-line.tsx'
import { BrushStroke } from '../../../components/brush-stroke.tsx'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { pigment } from '../../../look/pigments.ts'
import type { Parts, Step } from '../forecast-data.ts'
import { textOf } from '../series-of.ts'
import classes from './parts.module.css'

interface PartsTableProps {
  readonly parts: Parts
  readonly colours: ReadonlyMap<string, number>
}

type Row = Parts['parts'][number] | (Parts['total'] & { readonly name: string; readonly kind: 'whole' })

/** Periods of the history that the small line shows: a year and the month before it. */
const LINE = 13

/** A row a part: its history, what each period should bring, and what was added to its own forecast. */
export function PartsTable({ parts: data, colours }: PartsTableProps) {
  const whole: Row = { ...data.total, name: 'Together', kind: 'whole' }
  return (
    <DataTable<Row>
      caption={`What each part should bring by ${data.grain}`}
      rows={[...data.parts, whole]}
      rowKey={({ name, kind }) => `${kind} ${name}`}
      columns={columnsOf(data, colours)}
    />
  )
}

function columnsOf({ ahead, history, currency, grain }: Parts, colours: PartsTableProps['colours']): Column<Row>[] {
  const text = textOf(currency)
  return [
    { key: 'name', title: 'Part', cell: (row) => <PartName row={row} colour={colours.get(row.name)} /> },
    {
      key: 'line',
      title: `Last ${LINE} ${grain}s`,
      cell: (row) => <PartLine row={row} history={history} currency={currency} colour={colours.get(row.name)} />,
    },
    ...ahead.map(({ key }, place) => ({
      key,
      title: periodTick(key),
      right: true,
      cell: ({ steps }: Row) => <PartStep step={steps[place]} currency={currency} />,
    })),
    {
      key: 'moved',
      title: 'Moved by',
      right: true,
      cell: ({ kind, steps }) =>
        kind === 'whole' ? '' : text(steps.reduce((sum, step) => sum + ('adjusted' in step ? step.adjusted : 0), 0)),
    },
    {
      key: 'error',
      title: 'Error on the past',
      right: true,
      cell: ({ mase }) => (mase === null ? '–' : mase.toFixed(2)),
    },
  ]
}

function PartName({ row: { name, kind }, colour }: { readonly row: Row; readonly colour: number | undefined }) {
  return (
    <span className={kind === 'whole' ? classes.whole : classes.name}>
      {colour === undefined ? null : <BrushStroke name={name} colour={colour} width={20} height={12} />}
      {kind === 'rest' ? 'The rest' : name}
    </span>
  )
}

interface PartLineProps {
  readonly row: Row
  readonly history: Parts['history']
  readonly currency: string | null
  readonly colour: number | undefined
}

function PartLine({ row, history, currency, colour }: PartLineProps) {
  const points = history
    .map(({ key, partial }, index) => ({ key, value: row.values[index] ?? 0, partial }))
    .filter(({ partial }) => !partial)
    .slice(-LINE)
  return (
    <SparkLine
      label={row.name}
      points={points}
      text={textOf(currency)}
      change={null}
      colour={colour === undefined ? 'var(--ink-soft)' : pigment(colour)}
      width={84}
      height={22}
    />
  )
}

function PartStep({ step, currency }: { readonly step: Step | undefined; readonly currency: string | null }) {
  if (step === undefined) return '–'
  const text = textOf(currency)
  const { key, mean, lo80, hi80 } = step
  const band = lo80 === null || hi80 === null ? 'no band' : `8 in 10 times ${text(lo80)} to ${text(hi80)}`
  return <span title={`${periodWords(key)}: ${band}`}>{text(mean)}</span>
}
