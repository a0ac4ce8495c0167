import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { PERIODS_A_YEAR } from '../../periods/list-periods.ts'
import { MEASURE_FACTS } from '../forecast-measure.ts'
import type { ForecastShown } from '../forecast-schema.ts'
import { amountWords, bandWords, capital, METHOD_WORDS, shareWords } from '../forecast-words.ts'

export function printForecast(shown: ForecastShown): string {
  const { measure, currency, of, ahead, grain } = shown
  const steps = (shown.months ?? shown.weeks ?? []).map((step, place) => ({ ...step, ...ahead[place] }))
  const amount = (value: number | null): string => amountWords(value, currency)
  const table = terminalTable(
    [
      { title: grain === 'month' ? 'Month' : 'Week from', value: ({ key }) => key },
      { title: 'Expected', value: ({ mean }) => amount(mean) },
      { title: '8 times in 10', value: ({ lo80, hi80 }) => bandWords(lo80, hi80, currency) },
      { title: '19 times in 20', value: ({ lo95, hi95 }) => bandWords(lo95, hi95, currency) },
      {
        title: seasonal(shown) ? 'As a year before' : `As the last ${grain}`,
        value: ({ naive }) => amount(naive ?? null),
      },
    ],
    steps,
  )
  const title = `${capital(MEASURE_FACTS[measure].words)} of ${of}${currency === null ? '' : `, in ${currency}`}`
  return [
    title,
    ...(shown.tooLittle === null ? [] : [`${capital(shown.tooLittle)}. Only the naive line is shown.`]),
    '',
    table,
    '',
    ...qualityWords(shown),
    ...shown.notes,
    'To have it judged by what comes: the same with forecast keep.',
  ].join('\n')
}

/** How it was made and how far it can be trusted. */
function qualityWords(shown: ForecastShown): string[] {
  const { method, n, grain, trainedFrom, trainedTo, mase, naiveMase, coverage80, coverageOf } = shown
  const lines = [
    `Made as ${METHOD_WORDS[method]}, from ${formatNumber(n)} whole ${grain}s${
      trainedFrom === null || trainedTo === null ? '' : `, ${trainedFrom} to ${trainedTo}`
    }.`,
  ]
  if (mase !== null && naiveMase !== null) {
    lines.push(
      `Tried on the past it erred ${mase.toFixed(2)} (1.00 = as good as repeating ${seasonal(shown) ? 'last year' : `the last ${grain}`} was); only repeating erred ${naiveMase.toFixed(2)}.`,
    )
  } else lines.push('There is too little past to try it on.')
  if (coverage80 !== null) {
    lines.push(`Its band of 8 times in 10 held what came in ${shareWords(coverage80, coverageOf)} cases.`)
  } else if ((shown.months ?? shown.weeks)?.[0]?.lo80 === null) {
    lines.push('There are no bands: too few earlier errors to make them of.')
  } else lines.push('The bands could not be tried yet: too few earlier errors.')
  return lines
}

/** The naive line repeats last year, or without two years the last period. */
function seasonal({ n, grain }: Pick<ForecastShown, 'n' | 'grain'>): boolean {
  return n >= 2 * PERIODS_A_YEAR[grain]
}
