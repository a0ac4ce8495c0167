import { z } from 'zod'
import { figureSchema } from './figure.ts'

/** Words of somebody, cleared to leave: their own name and company replaced. */
export const paperQuoteSchema = z.object({
  id: z.number().int(),
  text: z.string(),
  by: z.string().describe('Who says it without a name: “a manager in creative, customer”.'),
  scope: z.enum(['company', 'public']),
})

const text = z.object({ kind: z.literal('text'), text: z.string(), strong: z.boolean().optional() })

const block = z.discriminatedUnion('kind', [
  text,
  z.object({ kind: z.literal('list'), items: z.array(z.string()), ordered: z.boolean().optional() }),
  z.object({ kind: z.literal('figures'), title: z.string(), figures: z.array(figureSchema) }),
  z.object({ kind: z.literal('quote'), quote: paperQuoteSchema }),
  z.object({
    kind: z.literal('answer').describe('An objection and what is answered to it.'),
    objection: z.string(),
    answer: z.string(),
    proof: z.array(z.string()).describe('What it rests on, in words that carry their n.'),
  }),
  z.object({
    kind: z.literal('table'),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('letter').describe('A text to be sent as it stands.'),
    subject: z.string(),
    paragraphs: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('note').describe('What is missing or still a guess.'),
    text: z.string(),
  }),
])

const section = z.object({
  key: z.string(),
  title: z.string(),
  lead: z.string().nullable(),
  newPage: z.boolean().describe('Begins a page, a slide in any case.'),
  blocks: z.array(block),
})

/** What is handed on, however it is printed: as Markdown, PDF or slides. Texts are plain: nothing in them is markup. */
export const documentSchema = z.object({
  title: z.string(),
  subtitle: z.string().nullable(),
  madeOn: z.string().describe('The day.'),
  foot: z.string().describe('On every page.'),
  sections: z.array(section),
})

export type PaperDocument = z.output<typeof documentSchema>
export type PaperSection = z.output<typeof section>
export type PaperBlock = z.output<typeof block>
export type PaperQuote = z.output<typeof paperQuoteSchema>
