import { periodTick, periodWords } from '../../../charts/periods/period.ts'
import { SparkLine } from '../../../charts/spark/spark-line.tsx'
import { BrushStroke } from '../../../components/brush-stroke.tsx'
import { DataTable } from '../../../components/data-table.tsx'
import { pigment } from '../../../look/pigments.ts'
import type { Parts } from '../forecast-data.ts'
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
  const { parts, total, ahead, history, currency, grain } = data
  const text = textOf(currency)
  const whole: Row = { ...total, name: 'Together', kind: 'whole' }
  const line = (row: Row) =>
    history
      .map(({ key, partial }, index) => ({ key, value: row.values[index] ?? 0, partial }))
      .filter(({ partial }) => !partial)
      .slice(-LINE)
  const colourOf = (name: string): string => {
    const colour = colours.get(name)
    return colour === undefined ? 'var(--ink-soft)' : pigment(colour)
  }
  return (
    <DataTable<Row>
      caption={`What each part should bring by ${grain}`}
      rows={[...parts, whole]}
      rowKey={({ name, kind }) => `${kind} ${name}`}
      columns={[
        {
          key: 'name',
          title: 'Part',
          cell: ({ name, kind }) => (
            <span className={kind === 'whole' ? classes.whole : classes.name}>
              {colours.has(name) ? (
                <BrushStroke name={name} colour={colours.get(name) ?? 0} width={20} height={12} />
              ) : null}
              {kind === 'rest' ? 'The rest' : name}
            </span>
          ),
        },
        {
          key: 'line',
          title: `Last ${LINE} ${grain}s`,
          cell: (row) => (
            <SparkLine
              label={row.name}
              points={line(row)}
              text={text}
              change={null}
              colour={colourOf(row.name)}
              width={84}
              height={22}
            />
          ),
        },
        ...ahead.map(({ key }, place) => ({
          key,
          title: periodTick(key),
          right: true,
          cell: ({ steps }: Row) => {
            const step = steps[place]
            if (step === undefined) return '–'
            const { mean, lo80, hi80 } = step
            const band = lo80 === null || hi80 === null ? 'no band' : `8 in 10 times ${text(lo80)} to ${text(hi80)}`
            return <span title={`${periodWords(key)}: ${band}`}>{text(mean)}</span>
          },
        })),
        {
          key: 'moved',
          title: 'Moved by',
          right: true,
          cell: (row) =>
            row.kind === 'whole'
              ? ''
              : text(row.steps.reduce((sum, step) => sum + ('adjusted' in step ? step.adjusted : 0), 0)),
        },
        {
          key: 'error',
          title: 'Error on the past',
          right: true,
          cell: ({ mase }) => (mase === null ? '–' : mase.toFixed(2)),
        },
      ]}
    />
  )
}
