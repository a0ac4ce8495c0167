import { z } from 'zod'

const shareFact = z.object({
  measure: z
    .string()
    .describe('title, seniority, industry, company size, country, city; or of touches: channel, kind …'),
  value: z.string(),
  n: z.number().describe('People, or touches, that tell the measure.'),
  accounts: z.number().describe('Companies that they are of: those of one are taken together.'),
  share: z.number(),
  lo95: z.number(),
  hi95: z.number(),
  others: z
    .object({
      n: z.number(),
      share: z.number(),
      difference: z.number(),
      lo95: z.number(),
      hi95: z.number(),
      q: z.number(),
    })
    .nullable()
    .describe('Everybody else of a known job role; difference is share − theirs.'),
  verdict: z.enum(['more', 'less', 'no clear difference', 'not compared']),
})

const keyword = z.object({
  words: z.string(),
  people: z.number().describe('People of the persona who used it in a quote, each once.'),
  others: z.number(),
  oddsRatio: z.number().describe('Odds that they use it ÷ odds that others do, drawn towards 1 by a prior.'),
  lo95: z.number(),
  hi95: z.number(),
  q: z.number(),
  clear: z.boolean(),
})

export const factsSchema = z.object({
  of: z.string(),
  persona: z.string().nullable(),
  asOf: z.string(),
  people: z.number().describe('People in the data who match.'),
  accounts: z.number(),
  who: z.array(shareFact).describe('Who they are: titles and companies.'),
  behaviour: z.object({
    months: z.number(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    people: z.number().describe('People of the persona who took part in any touch.'),
    touches: z.number(),
    facts: z.array(shareFact),
    missing: z.array(z.string()).describe('What cannot be told, and what it would need.'),
  }),
  keywords: z.object({
    people: z.number().describe('People of the persona with words on record.'),
    others: z.number(),
    words: z.array(keyword),
    reason: z.string().nullable().describe('Why there are none.'),
  }),
  notes: z.array(z.string()),
})

export type FactsShown = z.output<typeof factsSchema>
export type ShareFact = z.output<typeof shareFact>
