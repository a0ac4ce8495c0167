import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

/** `size` of a text; of rows and lists it is a form of the grammar. */
export const textSize: LanguageFunction = {
  name: 'size',
  parameters: [{ name: 'text', types: ['text'] }],
  result: 'integer',
  about: 'The number of characters of a text.',
  compile: ([text]) => sql`toInt64(lengthUTF8(${text}))`,
  words: ([text]) => ({ phrase: `length of ${text}` }),
  examples: [
    { expression: 'account.name.size() > 40', meaning: 'Companies with a long name' },
    { expression: '"日本".size()', result: 2 },
    { expression: 'size("")', result: 0 },
  ],
}
