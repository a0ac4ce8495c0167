import { useElementSize } from '@mantine/hooks'
import type { Measure, Overview } from './measure.ts'
import { fits } from './mosaic-layout.ts'
import { MosaicList } from './mosaic-list.tsx'
import { MosaicPicture } from './mosaic-picture.tsx'

interface MarketMosaicProps {
  readonly overview: Overview
  readonly measure: Measure
}

/**
 * The segments of a market as strokes: as wide as their companies are many, as high as the measure. Beside each other
 * where there is room for them and their words, else one under the other.
 */
export function MarketMosaic({ overview, measure }: MarketMosaicProps) {
  const { ref, width } = useElementSize()
  return (
    <div ref={ref}>
      {width === 0 ? (
        <div style={{ height: 420 }} />
      ) : fits(overview.segments.length, width) ? (
        <MosaicPicture overview={overview} measure={measure} width={width} />
      ) : (
        <MosaicList overview={overview} measure={measure} width={width} />
      )}
    </div>
  )
}
