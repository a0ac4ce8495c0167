import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { codesNamed } from '../../codes/code-store.ts'
import { readCodes } from '../../evidence/read-decided.ts'
import { cutQuote } from '../cut-quote.ts'
import { quotableInterview } from '../quotable-interview.ts'
import { QUOTED_BEFORE, quoteAndCode } from '../quote-and-code.ts'
import { codingFields, cutSchema } from '../quote-fields.ts'
import { codesGiven } from '../quote-store.ts'
import { speakerAt } from '../speaker-at.ts'
import { speakerNotes } from '../speaker-notes.ts'

export const quoteAdd = defineOperation<Market>()({
  name: 'quote add',
  summary: 'Quote words of an interview, by where they stand or as they are written, and give them codes.',
  access: 'write',
  positional: ['interview'],
  input: z.strictObject({
    interview: z.number().int().min(1).describe('Number of the interview, or of the document.'),
    start: z.number().int().min(0).optional().describe('Where the words begin, in UTF-16 code units of the text.'),
    end: z.number().int().min(1).optional().describe('Where they end; the first place after them.'),
    words: z.string().min(1).optional().describe('The words themselves, where they stand once in the text.'),
    code: codingFields.code.default([]),
    coder: codingFields.coder.optional(),
    pass: codingFields.pass.default(1),
  }),
  output: cutSchema,
  run: async (market, { interview: number, start, end, words, code, coder: given, pass }, { actor }) => {
    const { state, clock } = market
    const coder = given ?? actor
    if (start === undefined && end === undefined && words === undefined) {
      refuse('nothing_to_quote', 'Say what to quote.', {
        at: { field: 'words' },
        hint: 'Give the words with --words, or their places with --start and --end.',
      })
    }
    const codes = codesNamed(await readCodes(state.db), code, 'code')
    const interview = await quotableInterview(market, number)
    const slice = cutQuote(interview.text, { start, end, words })
    const place = { interview: interview.id }
    const { id, made } = await quoteAndCode(
      state,
      {
        place,
        slice,
        coding: { codes, coder, pass },
        stamp: { actor, at: clock() },
        action: 'quote.add',
        of: { interview: interview.id },
      },
      async (tx) => {
        const now = await tx
          .selectFrom('interviews')
          .select('revision')
          .where('id', '=', interview.id)
          .forUpdate()
          .executeTakeFirst()
        if (now?.revision !== interview.revision) {
          refuse('text_changed', 'The text was edited meanwhile: its places are others now.', {
            hint: 'Look at the interview again and quote it then.',
          })
        }
      },
    )
    const speakers = speakerAt(interview, slice.start, slice.end)
    const notes = speakerNotes(speakers, interview.kind)
    if (slice.start !== (start ?? slice.start) || slice.end !== (end ?? slice.end))
      notes.push('Blanks at its ends were left out.')
    if (!made) notes.push(QUOTED_BEFORE)
    return {
      id,
      interview: interview.id,
      ...slice,
      made,
      codes: await codesGiven(state.db, id, { coder, pass }),
      speakers: [...speakers.parts],
      notes,
    }
  },
  print: ({ id, text, codes, notes }) =>
    [
      `Quote ${id}: “${text}”`,
      codes.length === 0 ? 'It has no code yet.' : `Codes: ${codes.join(', ')}.`,
      ...notes,
    ].join('\n'),
})
