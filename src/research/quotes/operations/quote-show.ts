import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { openEvidence } from '../../evidence/read-evidence.ts'
import { quoteSchema } from '../quote-fields.ts'
import { noSuchQuote, readQuote } from '../quote-store.ts'
import { quoteShower, saidBy } from '../show-quote.ts'
import { sourceTitles } from '../source-titles.ts'

/** Places shown before and after a quote, up to the next word. */
const AROUND = 240

export const quoteShow = defineOperation<Market>()({
  name: 'quote show',
  summary: 'A quote with what was said before and after it.',
  access: 'read',
  positional: ['id'],
  input: z.strictObject({ id: z.number().int().min(1).describe('Number of the quote.') }),
  output: quoteSchema.extend({
    start: z.number(),
    end: z.number(),
    before: z.string().describe('What stands before it; names replaced. Empty for an answer.'),
    after: z.string(),
  }),
  run: async (market, { id }) => {
    const { db } = market.state
    const { evidence, askedIn, withoutNames } = await openEvidence(market)
    const quote = evidence.quotes.find((each) => each.id === id)
    if (quote === undefined) return noSuchQuote(id)
    const { start, end, interview } = await readQuote(db, id)
    const text =
      interview === null
        ? undefined
        : await db.selectFrom('interviews').select('text').where('id', '=', interview).executeTakeFirst()
    const asked = interview === null ? null : (askedIn(interview) ?? null)
    const shown = quoteShower(evidence, await sourceTitles(db))(quote)
    if (text === undefined) return { ...shown, start, end, before: '', after: '' }
    const before = text.text.slice(Math.max(0, start - AROUND), start).replace(start > AROUND ? /^\S*\s/u : '', '')
    const after = text.text.slice(end, end + AROUND).replace(end + AROUND < text.text.length ? /\s\S*$/u : '', '')
    return { ...shown, start, end, before: withoutNames(asked, before), after: withoutNames(asked, after) }
  },
  print: (quote) => {
    const { id, text, before, after, day, codes } = quote
    return [
      `Quote ${id}, ${saidBy(quote)}${day === null ? '' : `, ${day}`}`,
      '',
      `${before === '' ? '' : `… ${before}`}【${text}】${after === '' ? '' : `${after} …`}`,
      '',
      ...codes.map(({ name, type, coders }) => `${name} (${type}), by ${coders.join(', ')}`),
      ...(codes.length === 0 ? ['It has no code yet.'] : []),
    ].join('\n')
  },
})
