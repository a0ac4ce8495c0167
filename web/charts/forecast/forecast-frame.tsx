import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { ChartFrame } from '../chart-frame.tsx'
import type { ForecastSeries } from './forecast.ts'
import { forecastDrawing } from './forecast-drawing.ts'
import { ForecastPicture } from './forecast-picture.tsx'
import { forecastTable } from './forecast-words.ts'

interface ForecastFrameProps {
  readonly title: string
  /** What is expected, in which unit, of whom, learned from when to when. */
  readonly sentence: string
  /** What is forecast: `Revenue`. */
  readonly figure: string
  /** Name of the files, without ending. */
  readonly name: string
  /** Below the saved picture: of whom and as of when. */
  readonly foot: string
  readonly series: ForecastSeries
  readonly colour: string
  readonly controls?: ReactNode
  /** Below the chart: how good it was, where it cannot tell. */
  readonly children?: ReactNode
}

const HEIGHT = 280

/** A forecast with its words, its table and its files. */
export function ForecastFrame(props: ForecastFrameProps) {
  const { title, sentence, figure, name, foot, series, colour, controls, children } = props
  const { ref, width } = useElementSize()
  const { titles, rows } = forecastTable(series)
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      controls={controls}
      table={
        <DataTable
          caption={`${figure}: what was and what is expected`}
          rows={[...rows].reverse()}
          rowKey={({ key }) => key}
          columns={titles.map((words, index) => ({
            key: words,
            title: words,
            right: index > 1,
            cell: ({ words: cells }: (typeof rows)[number]) => cells[index],
          }))}
        />
      }
      save={{
        name,
        picture: () => forecastDrawing(series, colour, { title, sentence, foot }),
        cells: () => [titles, ...rows.map(({ cells }) => cells)],
      }}
    >
      <div ref={ref} style={{ minHeight: HEIGHT + 160 }}>
        {width === 0 ? null : (
          <ForecastPicture
            series={series}
            label={`${figure} by period`}
            colour={colour}
            width={width}
            height={HEIGHT}
          />
        )}
      </div>
      {children}
    </ChartFrame>
  )
}
