import { sql, value } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const month: LanguageFunction = {
  name: 'month',
  parameters: [{ name: 'date', types: ['date'] }],
  result: 'integer',
  about: 'The month of a date, 1 to 12, in the time zone of the workspace.',
  compile: ([date], { timeZone }) => sql`toInt64(toMonth(${date}, ${value(timeZone, 'String')}))`,
  words: ([date]) => ({ phrase: `month of ${date}` }),
  examples: [
    {
      expression: 'orders.filter(o, month(o.at) == 12).size() >= 5',
      meaning: 'Companies with five or more order lines in Decembers',
    },
    { expression: 'month(date("2024-02-29"))', result: 2 },
  ],
}
