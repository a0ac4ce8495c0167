import { type Measure, measured, measureText, type Overview } from '../../charts/market-mosaic/measure.ts'

/**
 * What the picture says, as a statement: the segment that lies clearest above the whole market, with its whole
 * interval; none whose rule asks for the outcome itself. Where none does, that is what it says.
 */
export function chartTitle(overview: Overview, measure: Measure): string {
  const { currency } = overview
  const market = measured(overview.market, measure)
  if (market.value === null) return `${market.reason ?? 'Nothing to measure yet.'} All strokes are equally high.`
  const whole = measureText(market.value, measure, currency)
  const found = overview.segments
    .filter((segment) => segment.asksOutcome.length === 0)
    .map((segment) => ({ name: segment.name, ...measured(segment, measure) }))
    .filter(({ low }) => low !== null && market.value !== null && low > market.value)
    .sort((one, other) => (other.low ?? 0) - (one.low ?? 0))[0]
  if (found?.value === undefined || found.value === null) {
    return measure.of === 'closeRate'
      ? `No segment clearly closes more than the market as a whole: ${whole}`
      : `No segment clearly brings more ${measure.of} per company than the market as a whole: ${whole}`
  }
  const value = measureText(found.value, measure, currency)
  return measure.of === 'closeRate'
    ? `${found.name} closes ${value} of its deals, the market as a whole ${whole}`
    : `${found.name} brings ${value} ${measure.of} per company, the market as a whole ${whole}`
}
