import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const lower: LanguageFunction = {
  name: 'lower',
  parameters: [{ name: 'text', types: ['text'] }],
  result: 'text',
  about: 'The text in small letters: texts compare exactly, so this is how to compare without regard to capitals.',
  compile: ([text]) => sql`lowerUTF8(${text})`,
  words: ([text]) => ({ phrase: `${text} in small letters` }),
  examples: [
    { expression: 'account.city.lower() == "berlin"', meaning: 'Berlin, BERLIN and berlin alike' },
    { expression: 'lower("Ärzte GmbH")', result: 'ärzte gmbh' },
  ],
}
