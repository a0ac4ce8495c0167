import { terminalTable } from '../../../terminal-table.ts'
import { MEASURE_FACTS } from '../forecast-measure.ts'
import type { PartsShown } from '../forecast-schema.ts'
import { amountWords, bandWords, capital } from '../forecast-words.ts'

export function printParts(shown: PartsShown): string {
  const { currency, measure, of, parts, total, grain, ahead } = shown
  const amount = (value: number | undefined): string => amountWords(value ?? null, currency)
  const lines = [
    `${capital(MEASURE_FACTS[measure].words)} of ${of} and its parts${currency === null ? '' : `, in ${currency}`}`,
  ]
  const rows = [
    ...parts.map(({ name, steps, sum, mase, n, tooLittle }) => ({ name, steps, sum, mase, n, tooLittle })),
    { name: 'together', ...total, steps: total.steps.map((step) => ({ ...step, before: step.mean, adjusted: 0 })) },
  ]
  const single = ahead.length === 1
  lines.push(
    '',
    terminalTable(
      [
        { title: 'Part', value: ({ name }) => name },
        ...ahead.map(({ key }, place) => ({
          title: key,
          value: ({ steps }: (typeof rows)[number]) => amount(steps[place]?.mean),
        })),
        ...(single ? [] : [{ title: 'Together', value: ({ sum }: (typeof rows)[number]) => amount(sum.mean) }]),
        { title: '8 times in 10', value: ({ sum }) => bandWords(sum.lo80, sum.hi80, currency) },
        { title: 'Moved by', value: ({ steps }) => amount(steps.reduce((sum, { adjusted }) => sum + adjusted, 0)) },
        { title: 'Error', value: ({ mase }) => (mase === null ? null : mase.toFixed(2)) },
        { title: grain === 'month' ? 'Months' : 'Weeks', value: ({ n }) => n },
      ],
      rows,
    ),
    '',
    'Error: of forecasts tried on the past; 1.00 = as good as repeating last year was.',
    'Moved by: what was added to the part’s own forecast, over all periods, so that the parts make up the total.',
  )
  const little = rows.filter(({ tooLittle }) => tooLittle !== null)
  if (little.length > 0) {
    lines.push(
      `Only the naive line, because there is too little history: ${little.map(({ name }) => name).join(', ')}.`,
    )
  }
  return [...lines, ...shown.notes].join('\n')
}
