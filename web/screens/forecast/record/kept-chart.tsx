import { ForecastFrame } from '../../../charts/forecast/forecast-frame.tsx'
import { formatDate } from '../../../look/format.ts'
import { FORECASTS, type KeptForecast } from '../forecast-data.ts'
import { keptSeriesOf } from '../series-of.ts'

/** One kept forecast: its bands as they were, and what came as diamonds. */
export function KeptChart({ forecast }: { readonly forecast: KeptForecast }) {
  const { id, of, measure, asOf, madeOn, currency, unit, judged, points, cannot } = forecast
  const name = FORECASTS.find(({ value }) => value === measure)?.label ?? measure
  return (
    <ForecastFrame
      title={`${name} of ${of}, as it was expected on ${formatDate(madeOn)}`}
      sentence={`${currency === null ? `Number of ${unit}` : `In ${currency}`}, from what was known until ${formatDate(asOf)}. ${judged} of ${points.length} periods are over.${cannot === null ? '' : ` ${cannot}`}`}
      figure={name}
      name={`forecast-kept-${id}`}
      foot={`Kept on ${formatDate(madeOn)}`}
      series={keptSeriesOf(forecast)}
      colour="var(--ink-soft)"
    />
  )
}
