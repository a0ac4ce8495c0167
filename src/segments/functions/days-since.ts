import { sql, value } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

const DAY = 86_400_000

export const daysSince: LanguageFunction = {
  name: 'daysSince',
  parameters: [{ name: 'date', types: ['date'] }],
  result: 'integer',
  about: 'Full days (of 24 hours) from a date to now; below zero for a date to come.',
  compile: ([date], { now }) =>
    sql`toInt64(floor((${now} - toUnixTimestamp64Milli(${date})) / ${value(DAY, 'Int64')}))`,
  words: ([date]) => ({ phrase: `number of days since ${date}` }),
  examples: [
    {
      expression: 'deals.exists(d, d.status == "open" && daysSince(d.opened_at) > 180)',
      meaning: 'Companies with a deal that has been open for more than half a year',
    },
    { expression: 'daysSince(now - duration("36h"))', result: 1 },
    { expression: 'daysSince(now + duration("1h"))', result: -1 },
  ],
}
