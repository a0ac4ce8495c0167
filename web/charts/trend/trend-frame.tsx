import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { ChartFrame } from '../chart-frame.tsx'
import type { Trend } from './trend.ts'
import { trendDrawing } from './trend-drawing.ts'
import { TrendPicture } from './trend-picture.tsx'
import { trendColumns } from './trend-words.ts'

interface TrendFrameProps {
  readonly title: string
  /** What is shown, in which unit, of whom, until when. */
  readonly sentence: string
  /** What stands in a saved picture, which has nothing around it, where that is more. */
  readonly alone?: { readonly title: string; readonly sentence: string }
  /** Name of the figure: title of its column. */
  readonly figure: string
  /** Name of the files, without ending. */
  readonly name: string
  /** Below the saved picture: of whom and as of when. */
  readonly foot: string
  readonly trend: Trend
  readonly colour: string
  /** One of several beside each other. */
  readonly small?: boolean
  readonly controls?: ReactNode
}

/** A figure over periods with its words, its table and its files. */
export function TrendFrame(props: TrendFrameProps) {
  const {
    title,
    sentence,
    alone = { title, sentence },
    figure,
    name,
    foot,
    trend,
    colour,
    small = false,
    controls,
  } = props
  const { ref, width } = useElementSize()
  const columns = trendColumns(trend, figure)
  const height = small ? 128 : 240
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      small={small}
      controls={controls}
      table={
        <DataTable
          caption={`${figure} by period`}
          rows={[...trend.points].reverse()}
          rowKey={({ key }) => key}
          columns={columns.map(({ key, title: words, right, words: cell }) => ({ key, title: words, right, cell }))}
        />
      }
      save={{
        name,
        picture: () => trendDrawing(trend, colour, { ...alone, foot }),
        cells: () => [
          columns.map((column) => column.title),
          ...trend.points.map((point) => columns.map(({ cell }) => cell(point))),
        ],
      }}
    >
      <div ref={ref} style={{ minHeight: height + 130 }}>
        {width === 0 ? null : (
          <TrendPicture trend={trend} label={`${figure} by period`} colour={colour} width={width} height={height} />
        )}
      </div>
    </ChartFrame>
  )
}
