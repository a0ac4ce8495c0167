import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const startsWith: LanguageFunction = {
  name: 'startsWith',
  parameters: [
    { name: 'text', types: ['text'] },
    { name: 'part', types: ['text'] },
  ],
  result: 'boolean',
  about: 'Whether a text begins with another, letter for letter.',
  compile: ([text, part]) => sql`startsWith(${text}, ${part})`,
  words: ([, part]) => ({ is: `starts with ${part}`, isNot: `does not start with ${part}` }),
  examples: [
    { expression: 'account.name.startsWith("Acme")', meaning: 'Acme and Acme Labs, not ACME' },
    { expression: '"Acme Labs".startsWith("Acme")', result: true },
    { expression: '"ACME".startsWith("Acme")', result: false },
  ],
}
