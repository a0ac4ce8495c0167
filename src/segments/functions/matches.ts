import { RE2JS } from 're2js'
import { sql } from '../../query/index.ts'
import type { LanguageFunction } from './function.ts'

/** RE2 has no backtracking, so no pattern can hang; re2js reads the same syntax and says what is wrong with it. */
export const matches: LanguageFunction = {
  name: 'matches',
  parameters: [
    { name: 'text', types: ['text'] },
    { name: 'pattern', types: ['text'], literal: patternMistake },
  ],
  result: 'boolean',
  about: 'Whether a regular expression (RE2 syntax) fits anywhere in the text; ^ and $ tie it to the ends.',
  // In ClickHouse a dot also fits the end of a line; in CEL and RE2 it does not.
  compile: ([text, pattern]) => sql`match(${text}, concat('(?-s)', ${pattern}))`,
  words: ([, pattern]) => ({ is: `fits the pattern ${pattern}`, isNot: `does not fit the pattern ${pattern}` }),
  examples: [
    {
      expression: 'contacts.exists(c, c.title.matches("(?i)^(chief|vp|head) "))',
      meaning: 'Companies with someone whose title begins with Chief, VP or Head, in capitals or not',
    },
    { expression: '"Head of Brand".matches("^(Chief|VP|Head)")', result: true },
    { expression: '"a\\nb".matches("a.b")', result: false },
    { expression: '"HEAD".matches("(?i)head$")', result: true },
  ],
}

function patternMistake(pattern: string): { message: string; hint?: string } | undefined {
  if (pattern.length > 1000) return { message: 'A pattern can have 1,000 characters at most.' }
  if (pattern.includes('\u0000')) return { message: 'A pattern cannot hold the character zero.' }
  try {
    RE2JS.compile(pattern)
    return undefined
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'not readable'
    return {
      message: `The pattern cannot be read: ${reason}.`,
      hint: 'Patterns are RE2 regular expressions; a plain piece of text is easier found with contains.',
    }
  }
}
