import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

export const trim: LanguageFunction = {
  name: 'trim',
  parameters: [{ name: 'text', types: ['text'] }],
  result: 'text',
  about: 'The text without the spaces at its beginning and end.',
  compile: ([text]) => sql`trimBoth(${text})`,
  words: ([text]) => ({ phrase: `${text} without spaces around it` }),
  examples: [
    { expression: 'account.industry.trim() == "Software"', meaning: 'Also where the file says "Software "' },
    { expression: '" Acme  ".trim()', result: 'Acme' },
  ],
}
