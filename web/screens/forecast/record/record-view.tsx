import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { counted, formatShare } from '../../../look/format.ts'
import { MeasureNotes } from '../../measure/measure-notes.tsx'
import screen from '../../measure/measure-screen.module.css'
import { FigureRow } from '../figure-row.tsx'
import type { ForecastRecord } from '../forecast-data.ts'
import { KeptChart } from './kept-chart.tsx'
import { KeptTable } from './kept-table.tsx'

/** Every forecast that was kept, beside what came, and how good all of them were. */
export function RecordView({ segment }: { readonly segment: string | undefined }) {
  const { data, error, refetch } = useRead('forecast record', segment === undefined ? {} : { segment }, {
    keep: true,
  })
  const [chosen, setChosen] = useState<number>()
  if (data === undefined) {
    return error === null ? (
      <Loading rows={6} height={44} />
    ) : (
      <Refusal failure={error} title="The record cannot be read" onRetry={() => void refetch()} />
    )
  }
  if (data.forecasts.length === 0) {
    return (
      <EmptyState
        title="No forecast was kept yet"
        actions={<Button renderRoot={(props) => <Link to="/forecast" {...props} />}>See what is to come</Button>}
      >
        Keep a forecast when you make it. Once its months are over, it stands here beside what came, and cannot be
        changed any more: that is how one learns whether to trust the next.
      </EmptyState>
    )
  }
  const looked = data.forecasts.find(({ id }) => id === chosen) ?? data.forecasts[0]
  return (
    <div className={screen.view}>
      <FigureRow label="The record in figures" figures={figuresOf(data)} />
      <KeptTable record={data} chosen={looked?.id} onChoose={setChosen} />
      {looked === undefined ? null : <KeptChart forecast={looked} />}
      <MeasureNotes title="How to read it" notes={data.notes} />
    </div>
  )
}

function figuresOf({ whole: { judged, inTime, inside80, meanError, naiveError, bias } }: ForecastRecord) {
  return [
    {
      name: 'Periods judged',
      value: String(judged),
      label: `of ${counted(inTime, 'forecast')} made in time`,
      basis: 'whole periods that are over',
    },
    {
      name: 'Came inside the band',
      value: inside80 === null ? '–' : formatShare(inside80.value),
      label:
        inside80 === null
          ? 'nothing to judge yet'
          : `${formatShare(inside80.lo)} to ${formatShare(inside80.hi)}, 19 times in 20`,
      basis: '80% is meant',
    },
    {
      name: 'Missed by',
      value: meanError === null ? '–' : meanError.toFixed(2),
      label: naiveError === null ? 'nothing to judge yet' : `repeating the past missed by ${naiveError.toFixed(2)}`,
      basis: '1.00: as much as it usually changes in a year',
    },
    {
      name: 'Lean',
      value: bias === null ? '–' : `${bias > 0 ? '+' : ''}${bias.toFixed(2)}`,
      label: bias === null ? 'nothing to judge yet' : bias > 0 ? 'promised too much' : 'promised too little',
      basis: 'in the same unit',
    },
  ]
}
