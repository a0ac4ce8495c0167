import { z } from 'zod'
import { CODE_TYPES, CONSENT_SCOPES, RELATIONS, type Relation } from '../../research/index.ts'
import { GROUP_NAMES } from './voice-groups.ts'

const relation = z.enum(Object.keys(RELATIONS) as [Relation, ...Relation[]]).nullable()

const voiceQuote = z.object({
  id: z.number(),
  text: z.string().describe('Their words, with their own name and company replaced.'),
  pseudonym: z.string(),
  relation,
  jobRole: z.string().nullable(),
  day: z.string().nullable(),
  scope: z
    .enum(CONSENT_SCOPES)
    .nullable()
    .describe('Nothing: nobody wrote down how far it may travel; not in a file.'),
})

const themeSchema = z.object({
  group: z.enum(GROUP_NAMES),
  code: z.number(),
  name: z.string(),
  type: z.enum(CODE_TYPES),
  definition: z.string().nullable(),
  people: z.number().describe('People who said it, each counted once.'),
  share: z.number().describe('Of everybody asked, 0 to 1, with 95% limits: those of one company together.'),
  lo95: z.number(),
  hi95: z.number(),
  rankByPeople: z.number().describe('In its group; the same figure has the same place.'),
  accounts: z.number().describe('Companies of those people, as far as known.'),
  revenue: z
    .number()
    .nullable()
    .describe('What those companies paid in the window, each counted once; nothing where none is known.'),
  largest: z.number().nullable().describe('Part of it that the largest of them paid, 0 to 1.'),
  rankByRevenue: z.number().nullable(),
  quotes: z.array(voiceQuote),
  keptWithin: z.number().describe('Quotes that may be used within the research only: counted, not shown.'),
})

export const voiceSchema = z.object({
  of: z.string(),
  asOf: z.string(),
  asked: z.number().describe('People asked, whether they said any of it or not.'),
  accounts: z.number(),
  relations: z.array(z.object({ relation, words: z.string(), people: z.number() })),
  by: z.enum(['people', 'revenue']),
  currency: z.string(),
  window: z
    .object({ from: z.string().nullable(), to: z.string() })
    .describe('Orders of these days make the revenue.'),
  uncounted: z.number().describe('Orders in that time that say no revenue.'),
  noRevenue: z.string().nullable().describe('Why there is no revenue.'),
  themes: z.array(themeSchema).describe('By group, then by what was asked.'),
  notes: z.array(z.string()),
  written: z
    .object({
      file: z.string(),
      quotes: z.number(),
      notRecorded: z
        .number()
        .describe('Quotes left out of the file because nobody wrote down how far they may travel.'),
      neutralised: z.number().describe('Cells that got an apostrophe so that no spreadsheet runs them.'),
    })
    .optional(),
})

export type VoiceShown = z.output<typeof voiceSchema>
export type ThemeShown = z.output<typeof themeSchema>
export type VoiceQuote = z.output<typeof voiceQuote>
