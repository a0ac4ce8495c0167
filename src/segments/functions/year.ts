import { sql, value } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const year: LanguageFunction = {
  name: 'year',
  parameters: [{ name: 'date', types: ['date'] }],
  result: 'integer',
  about: 'The year of a date in the time zone of the workspace, as a whole number.',
  compile: ([date], { timeZone }) => sql`toInt64(toYear(${date}, ${value(timeZone, 'String')}))`,
  words: ([date]) => ({ phrase: `year of ${date}` }),
  examples: [
    {
      expression: 'deals.exists(d, d.status == "won" && year(d.closed_at) == 2024)',
      meaning: 'Companies that bought in 2024',
    },
    { expression: 'year(date("2024-01-01"))', result: 2024 },
    { expression: 'year(timestamp("2023-12-31T23:30:00Z"))', result: 2024 },
  ],
}
