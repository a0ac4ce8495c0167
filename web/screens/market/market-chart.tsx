import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { MarketMosaic } from '../../charts/market-mosaic/market-mosaic.tsx'
import {
  type Measure,
  measureBasis,
  measured,
  measureWords,
  type Overview,
} from '../../charts/market-mosaic/measure.ts'
import { mosaicCells } from '../../charts/market-mosaic/mosaic-cells.ts'
import { mosaicDrawing } from '../../charts/market-mosaic/mosaic-drawing.ts'
import { MosaicTable } from '../../charts/market-mosaic/mosaic-table.tsx'
import { chartTitle } from './chart-title.ts'

interface MarketChartProps {
  readonly overview: Overview
}

/** The first measure that this market has; the close rate where it has none. */
function startOf(overview: Overview): Measure['of'] {
  const has = (of: Measure['of']): boolean => measured(overview.market, { of, window: 'lastYear' }).value !== null
  return (['closeRate', 'revenue', 'profit'] as const).find(has) ?? 'closeRate'
}

/** The mosaic with its switches. */
export function MarketChart({ overview }: MarketChartProps) {
  const [of, setOf] = useState<Measure['of']>(() => startOf(overview))
  const [window, setWindow] = useState<Measure['window']>('lastYear')
  const measure = { of, window }
  const isMeasured = measured(overview.market, measure).value !== null
  const title = chartTitle(overview, measure)
  const sentence = `Width: companies. ${isMeasured ? `Height: ${measureWords(measure)} (${measureBasis(overview, measure)}), with its 95% interval. ` : ''}A company may be in several segments, so widths do not add up.`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      controls={
        <>
          <SegmentedControl
            size="xs"
            aria-label="What the height says"
            value={of}
            onChange={(value) => setOf(value)}
            data={[
              { value: 'closeRate', label: 'Close rate' },
              { value: 'revenue', label: 'Revenue' },
              { value: 'profit', label: 'Profit' },
            ]}
          />
          {of === 'closeRate' ? null : (
            <SegmentedControl
              size="xs"
              aria-label="Over which time"
              value={window}
              onChange={(value) => setWindow(value)}
              data={[
                { value: 'lastYear', label: '12 months' },
                { value: 'allTime', label: 'All time' },
              ]}
            />
          )}
        </>
      }
      table={<MosaicTable overview={overview} />}
      save={{
        name: `market-${overview.at.slice(0, 10)}`,
        picture: () => mosaicDrawing(overview, measure, { title, sentence }),
        cells: () => mosaicCells(overview),
      }}
    >
      <MarketMosaic overview={overview} measure={measure} />
    </ChartFrame>
  )
}
