import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const abs: LanguageFunction = {
  name: 'abs',
  parameters: [{ name: 'value', types: ['number'] }],
  result: 'number',
  about: 'The number without its sign.',
  compile: ([number]) => sql`abs(${number})`,
  words: ([number]) => ({ phrase: `absolute value of ${number}` }),
  examples: [
    {
      expression: 'orders.exists(o, abs(o.revenue) > 10000)',
      meaning: 'An order line or a return of more than 10,000',
    },
    { expression: 'abs(-2.5)', result: 2.5 },
    { expression: 'abs(-3)', result: 3 },
  ],
}
