import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { readTranscript } from '../transcripts/read-transcript.ts'
import { addInterview, bringText, findByFingerprint, fingerprintOf, titleOf } from './add-interview.ts'
import { checkDays } from './check-days.ts'
import { interviewSchema } from './interview-schema.ts'
import { readInterview } from './interview-store.ts'
import { interviewWords } from './interview-words.ts'
import { openShowing, showInterview } from './show-interview.ts'

export const sourceAdd = defineOperation<Market>()({
  name: 'source add',
  summary: 'Bring in a report or an article of others: it can be quoted and coded, and never counts as a person.',
  access: 'write',
  positional: ['file'],
  input: z.strictObject({
    file: z.string().optional().describe('.txt, .md or .docx.').meta(fileField('read')),
    text: z.string().optional().describe('The words themselves, in place of a file.'),
    title: z.string().trim().min(1).max(200).optional().describe('What to call it; default the name of the file.'),
    publisher: z.string().trim().min(1).max(200).optional().describe('Who published it.'),
    address: z.string().trim().min(1).max(2000).optional().describe('Where it can be found.'),
    on: z.iso.date().optional().describe('The day on which it was published.'),
  }),
  output: z.object({
    added: z.boolean().describe('False where the same text was brought in before: then nothing changed.'),
    source: interviewSchema,
    notices: z.array(z.string()),
  }),
  run: async (market, input, { actor }) => {
    await checkDays(market, input)
    const brought = await bringText(input)
    const there = await findByFingerprint(market.state.db, fingerprintOf(brought.bytes))
    const transcript = await readTranscript(brought.bytes, brought.format, 'nobody')
    const { id, added } =
      there !== undefined
        ? { id: there, added: false }
        : await addInterview(
            market,
            brought,
            transcript,
            {
              kind: 'source',
              title: titleOf(brought.file, input.title, 'Source'),
              publisher: input.publisher ?? null,
              address: input.address ?? null,
              day: input.on ?? null,
            },
            null,
            actor,
          )
    const found = await readInterview(market.state.db, id)
    const source = showInterview(found, await openShowing(market, [found.participant]))
    return { added, source, notices: [...transcript.notices] }
  },
  print: ({ added, source, notices }) =>
    [
      added
        ? `Added the source ${source.id}, ${source.title}. It never counts as a person.`
        : `Nothing changed: this is ${source.id}, ${source.title}, which is there already.`,
      interviewWords(source),
      ...notices,
    ].join('\n'),
})
