import { ForecastFrame } from '../../../charts/forecast/forecast-frame.tsx'
import { formatDate } from '../../../look/format.ts'
import { FORECASTS, type KeptForecast } from '../forecast-data.ts'
import { keptSeriesOf } from '../series-of.ts'

/** One kept forecast: its bands as they were, and what came as diamonds. */
export function KeptChart({ forecast }: { readonly forecast: KeptForecast }) {
  const { id, of, measure, asOf, madeOn, currency, unit, judged, points, cannot } = forecast
  const over = points.filter(({ actual }) => actual !== null).length
  const name = FORECASTS.find(({ value }) => value === measure)?.label ?? measure
  return (
    <ForecastFrame
      title={`${name} of ${of}, as expected from what was known on ${formatDate(asOf)}`}
      sentence={`${currency === null ? `Number of ${unit}` : `In ${currency}`}, kept on ${formatDate(madeOn)}. ${over} of ${points.length} periods are over${judged === over ? '' : `, ${judged} of them judged`}.${cannot === null ? '' : ` ${cannot}`}`}
      figure={name}
      name={`forecast-kept-${id}`}
      foot={`Kept on ${formatDate(madeOn)}`}
      series={keptSeriesOf(forecast)}
      colour="var(--ink-soft)"
    />
  )
}
