import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { openRuleBook, readAsOf } from '../../segments/index.ts'
import { buyingGroupSchema } from './buying-group-schema.ts'
import { buyingGroupWords } from './buying-group-words.ts'
import { readGroup } from './read-group.ts'
import { resolveGroup } from './resolve-group.ts'

export const buyingGroup = defineOperation<Market>()({
  name: 'buying-group',
  summary:
    'Who takes part in a purchase: the people of an account or a deal, their roles and what those rest on, and who is missing.',
  access: 'read',
  positional: ['of'],
  input: z.strictObject({
    of: z
      .string()
      .trim()
      .min(1)
      .describe('An account by id, domain, name or number such as #12, or a deal by id or name.'),
    kind: z.enum(['account', 'deal']).optional().describe('Which of the two is meant, where both go by that text.'),
    asOf: z.iso
      .date()
      .optional()
      .describe('As it stood at the end of that day. A closed deal is shown as of its closing.'),
  }),
  output: buyingGroupSchema,
  run: async (market, { of, kind, asOf }, { signal, progress }) => {
    const book = await openRuleBook(market)
    const asked = await resolveGroup(market, book.catalog, of, kind)
    progress({ message: 'Looking who took part' })
    return readGroup(market, book, asked, readAsOf(asOf, book.catalog), signal)
  },
  print: buyingGroupWords,
})
