import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const endsWith: LanguageFunction = {
  name: 'endsWith',
  parameters: [
    { name: 'text', types: ['text'] },
    { name: 'part', types: ['text'] },
  ],
  result: 'boolean',
  about: 'Whether a text ends with another, letter for letter.',
  compile: ([text, part]) => sql`endsWith(${text}, ${part})`,
  words: ([, part]) => ({ is: `ends with ${part}`, isNot: `does not end with ${part}` }),
  examples: [
    { expression: 'account.domain.endsWith(".de")', meaning: 'Companies with a German web domain' },
    { expression: '"acme.de".endsWith(".de")', result: true },
  ],
}
