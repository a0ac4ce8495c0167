import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { MEASURE_FACTS } from '../forecast-measure.ts'
import { amountWords, bandWords } from '../forecast-words.ts'
import type { RecordShown } from '../kept/kept-schema.ts'

export function printRecord({ forecasts, whole, notes }: RecordShown): string {
  if (forecasts.length === 0) return 'No forecast was kept yet: brushwork forecast keep'
  const rows = forecasts.flatMap((forecast) => forecast.points.map((point) => ({ forecast, point })))
  const table = terminalTable(
    [
      { title: 'No.', value: ({ forecast }) => String(forecast.id) },
      {
        title: 'Of',
        value: ({ forecast }) =>
          `${MEASURE_FACTS[forecast.measure].words}, ${forecast.of}${forecast.currency === null ? '' : `, ${forecast.currency}`}`,
      },
      { title: 'Known until', value: ({ forecast }) => forecast.asOf },
      { title: 'Period', value: ({ point }) => point.key },
      { title: 'Expected', value: ({ forecast, point }) => amountWords(point.mean, forecast.currency) },
      {
        title: '8 times in 10',
        value: ({ forecast, point }) => bandWords(point.lo80, point.hi80, forecast.currency),
      },
      { title: 'Came', value: ({ forecast, point }) => amountWords(point.actual, forecast.currency) },
      { title: 'Inside', value: ({ point }) => (point.inside80 === null ? null : point.inside80 ? 'yes' : 'no') },
      {
        title: 'Judged',
        value: ({ forecast, point }) =>
          point.counted ? 'yes' : forecast.afterwards ? 'made afterwards' : point.actual === null ? 'not over' : 'no',
      },
    ],
    rows,
  )
  return [table, '', ...wholeWords(whole), ...notes, ...forecasts.flatMap(cannotWords)].join('\n')
}

function wholeWords({ judged, inTime, inside80, meanError, naiveError, bias }: RecordShown['whole']): string[] {
  const lines = [
    `${formatNumber(judged)} ${judged === 1 ? 'period is' : 'periods are'} over and judged, of ${formatNumber(inTime)} ${inTime === 1 ? 'forecast' : 'forecasts'} made in time.`,
  ]
  if (inside80 !== null) {
    const percent = (share: number): string => `${Math.round(share * 100)}%`
    lines.push(
      `${percent(inside80.value)} of ${formatNumber(inside80.n)} came inside the band of 8 times in 10 (${percent(inside80.lo)} to ${percent(inside80.hi)}, 19 times in 20).`,
    )
  }
  if (meanError !== null && naiveError !== null && bias !== null) {
    lines.push(
      `They missed by ${meanError.toFixed(2)} on average, repeating last year by ${naiveError.toFixed(2)} (1.00 = the figure’s usual change from year to year); ${biasWords(bias)}.`,
    )
  }
  return lines
}

function biasWords(bias: number): string {
  if (Math.abs(bias) < 0.05) return 'neither too high nor too low'
  return `${bias > 0 ? 'too high' : 'too low'} by ${Math.abs(bias).toFixed(2)}`
}

function cannotWords({ id, cannot }: RecordShown['forecasts'][number]): string[] {
  return cannot === null ? [] : [`Number ${id}: ${cannot}`]
}
