import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { interviewSchema, speakerSchema, turnSchema } from './interview-schema.ts'
import { readInterview } from './interview-store.ts'
import { interviewWords, speakerLines } from './interview-words.ts'
import { quotesOf } from './quotes-of.ts'
import { openShowing, showInterview } from './show-interview.ts'
import { showSpeakers } from './show-speakers.ts'

export const transcriptShown = z.object({
  interview: interviewSchema,
  text: z.string().nullable().describe('Null where consent was withdrawn or has expired.'),
  speakers: z.array(speakerSchema),
  turns: z
    .array(turnSchema)
    .describe('Paragraphs of one speaker (a place in `speakers`), with offsets into the text in UTF-16 code units.'),
  quotes: z.array(
    z.object({
      id: z.number(),
      start: z.number(),
      end: z.number(),
      text: z.string(),
      codes: z.array(
        z.object({ id: z.number(), name: z.string(), type: z.string(), coder: z.string(), pass: z.number() }),
      ),
    }),
  ),
})

export const interviewShow = defineOperation<Market>()({
  name: 'interview show',
  summary: 'A conversation as it stands: the text, who speaks where, the quotes in it and their codes.',
  access: 'read',
  positional: ['id'],
  input: z.strictObject({ id: z.number().int().positive().describe('Its number.') }),
  output: transcriptShown,
  version: { shown: ({ interview }) => interview.revision },
  run: async (market, { id }) => showTranscript(market, id),
  print: ({ interview, text, speakers, turns, quotes }) => {
    const head = `${interview.id}. ${interview.title}\n${interviewWords(interview)}`
    if (text === null) return `${head}\n\nIts words are hidden.`
    const said = turns.map(({ speaker, start, end }, place) => {
      const label = speaker === null ? '' : `${speakers[speaker]?.label ?? ''}: `
      const marks = quotes
        .filter((quote) => quote.start < end && start < quote.end)
        .map((quote) => ` [quote ${quote.id}]`)
      return `${String(place + 1).padStart(4)}  ${label}${text.slice(start, end)}${marks.join('')}`
    })
    return `${head}\n${speakerLines(speakers)}\n\n${said.join('\n\n')}`
  },
})

export async function showTranscript(market: Market, id: number): Promise<z.output<typeof transcriptShown>> {
  const found = await readInterview(market.state.db, id)
  const interview = showInterview(found, await openShowing(market, [found.participant]))
  const speakers = showSpeakers(found.interview)
  const { hidden } = interview.consent
  if (hidden === 'withdrawn' || hidden === 'expired')
    return { interview, text: null, speakers, turns: [], quotes: [] }
  return {
    interview,
    text: found.interview.text,
    speakers,
    turns: found.interview.turns.map((turn) => ({ ...turn })),
    quotes: await quotesOf(market.state.db, id),
  }
}
