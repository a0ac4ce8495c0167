import { Button } from '@mantine/core'
import { periodWords } from '../../../charts/periods/period.ts'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { formatDate } from '../../../look/format.ts'
import screen from '../../measure/measure-screen.module.css'
import { FORECASTS, type ForecastRecord, type KeptForecast } from '../forecast-data.ts'

interface KeptTableProps {
  readonly record: ForecastRecord
  readonly chosen: number | undefined
  readonly onChoose: (id: number) => void
}

/** A row a kept forecast; a click draws it. */
export function KeptTable({ record, chosen, onChoose }: KeptTableProps) {
  return (
    <section>
      <h2 className={screen.title}>Kept forecasts</h2>
      <DataTable<KeptForecast>
        caption="Kept forecasts"
        rows={record.forecasts}
        rowKey={({ id }) => String(id)}
        columns={columnsOf(chosen, onChoose)}
      />
    </section>
  )
}

function columnsOf(chosen: number | undefined, onChoose: (id: number) => void): Column<KeptForecast>[] {
  return [
    {
      key: 'what',
      title: 'Of',
      cell: (row) => <KeptName forecast={row} chosen={row.id === chosen} onChoose={onChoose} />,
    },
    { key: 'known', title: 'Known until', cell: ({ asOf }) => formatDate(asOf, 'short') },
    { key: 'made', title: 'Made on', cell: ({ madeOn }) => formatDate(madeOn, 'short') },
    { key: 'periods', title: 'For', cell: ({ points }) => spanOf(points.map(({ key }) => key)) },
    {
      key: 'judged',
      title: 'Judged',
      right: true,
      cell: ({ judged, points }) => `${judged} of ${points.length}`,
    },
    { key: 'state', title: 'Inside the band', right: true, cell: insideWords },
  ]
}

interface KeptNameProps {
  readonly forecast: KeptForecast
  readonly chosen: boolean
  readonly onChoose: (id: number) => void
}

function KeptName({ forecast: { id, of, measure }, chosen, onChoose }: KeptNameProps) {
  return (
    <Button
      variant={chosen ? 'light' : 'subtle'}
      size="compact-sm"
      aria-pressed={chosen}
      onClick={() => onChoose(id)}
    >
      {`${FORECASTS.find(({ value }) => value === measure)?.label ?? measure}, ${of}`}
    </Button>
  )
}

function insideWords({ points, afterwards, cannot }: KeptForecast): string {
  if (cannot !== null) return 'cannot be told'
  if (afterwards) return 'made afterwards'
  const judged = points.filter(({ counted: counts, inside80 }) => counts && inside80 !== null)
  return judged.length === 0
    ? 'not over yet'
    : `${judged.filter(({ inside80 }) => inside80).length} of ${judged.length}`
}

function spanOf(keys: readonly string[]): string {
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? periodWords(first) : `${periodWords(first)} to ${periodWords(last)}`
}
