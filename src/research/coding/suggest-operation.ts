import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { readEvidence } from '../evidence/read-evidence.ts'
import { quotableInterview } from '../quotes/quotable-interview.ts'
import { speakerAt } from '../quotes/speaker-at.ts'
import { CODE_TYPES } from '../words.ts'
import { NEEDED_QUOTES, sentencesOf, suggestPassages } from './suggest-passages.ts'

export const codingSuggest = defineOperation<Market>()({
  name: 'coding suggest',
  summary:
    'Sentences of an interview that use the words of what was coded before: suggestions, to be read and judged.',
  access: 'read',
  positional: ['interview'],
  input: z.strictObject({
    interview: z.number().int().min(1).describe('Number of the interview.'),
    limit: z.number().int().min(1).max(200).default(20).describe('How many passages at most.'),
  }),
  output: z.object({
    suggestions: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        text: z.string().describe('As it stands in the text: names are not replaced here.'),
        code: z.string(),
        type: z.enum(CODE_TYPES),
        likeness: z
          .number()
          .describe('0 to 1, by shared words weighted by how rare they are: a rank, no probability.'),
        shared: z.array(z.string()).describe('The words in common with what was given the code before.'),
      }),
    ),
    total: z.number(),
    compared: z.array(z.string()).describe('Codes with enough quotes to compare with.'),
    note: z.string(),
  }),
  run: async (market, { interview: number, limit }) => {
    const interview = await quotableInterview(market, number)
    const evidence = await readEvidence(market)
    const coded = evidence.quotes.flatMap(({ text, codes }) => codes.map(({ id }) => ({ code: id, text })))
    const passages = interview.turns
      .filter(({ start, end }) => interview.kind === 'source' || speakerAt(interview, start, end).ofParticipant)
      .flatMap(({ start, end }) => sentencesOf(interview.text, start, end))
    const marked = await market.state.db
      .selectFrom('codings')
      .innerJoin('quotes', 'quotes.id', 'codings.quote_id')
      .select(['code_id', 'start_at', 'end_at'])
      .where('interview_id', '=', number)
      .execute()
    const found = suggestPassages(coded, passages).filter(
      ({ code, start, end }) =>
        !marked.some((mark) => mark.code_id === code && mark.start_at < end && start < mark.end_at),
    )
    const enough = evidence.codes.filter(({ id }) => coded.filter(({ code }) => code === id).length >= NEEDED_QUOTES)
    return {
      suggestions: found.slice(0, limit).flatMap(({ code: id, likeness, shared, start, end, text }) => {
        const code = evidence.codes.find((each) => each.id === id)
        if (code === undefined) return []
        return [{ start, end, text, code: code.name, type: code.type, likeness, shared: [...shared] }]
      }),
      total: found.length,
      compared: enough.map(({ name }) => name),
      note:
        enough.length === 0
          ? `Nothing can be suggested yet: needs a code with at least ${NEEDED_QUOTES} quotes.`
          : `Suggestions by words alone, which know nothing of meaning: “never waiting” is like “waiting”. Nothing is coded until you do. Compared with ${enough.length} ${enough.length === 1 ? 'code' : 'codes'} that ${enough.length === 1 ? 'has' : 'have'} at least ${NEEDED_QUOTES} quotes.`,
    }
  },
  print: ({ suggestions, total, note }) =>
    [
      ...suggestions.map(
        ({ start, end, text, code, shared }) =>
          `${code}? ${start}–${end}  “${text}”\n    because of: ${shared.join(', ')}`,
      ),
      ...(suggestions.length < total ? [`${total - suggestions.length} more with --limit ${total}`] : []),
      ...(suggestions.length > 0 ? [''] : []),
      note,
    ].join('\n'),
})
