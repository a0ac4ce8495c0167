import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const contains: LanguageFunction = {
  name: 'contains',
  parameters: [
    { name: 'text', types: ['text'] },
    { name: 'part', types: ['text'] },
  ],
  result: 'boolean',
  about: 'Whether a text holds another anywhere in it, letter for letter.',
  compile: ([text, part]) => sql`(position(${text}, ${part}) > 0)`,
  words: ([, part]) => ({ is: `contains ${part}`, isNot: `does not contain ${part}` }),
  examples: [
    {
      expression: 'contacts.exists(c, c.title.lower().contains("brand"))',
      meaning: 'Companies with someone whose title speaks of a brand, in capitals or not',
    },
    { expression: '"Brand Manager".contains("Brand")', result: true },
    { expression: '"Brand Manager".contains("brand")', result: false },
    { expression: '"Acme".contains("")', result: true },
  ],
}
