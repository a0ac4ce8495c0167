import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { type Market, mustBeFile } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { ConflictError, type Problem, ProblemError, refuse } from '../../problem.ts'
import { changeRows } from '../../state/index.ts'
import { decodeText } from '../transcripts/decode-text.ts'
import { type EditedText, editText } from '../transcripts/edit-text.ts'
import { MOST_LETTERS } from '../transcripts/read-transcript.ts'
import { type Interview, readInterview } from './interview-store.ts'
import { showTranscript, transcriptShown } from './show-operation.ts'

const input = z.strictObject({
  id: z.number().int().positive().describe('Its number.'),
  revision: z.number().int().positive().describe('The revision that was corrected, as interview show says it.'),
  text: z.string().optional().describe('The whole text as it should be.'),
  file: z.string().optional().describe('A text file with the whole text as it should be.').meta(fileField('read')),
  find: z.string().min(1).optional().describe('In place of a whole text: words that stand in it once …'),
  replace: z.string().optional().describe('… and what should stand there.'),
})

export const interviewText = defineOperation<Market>()({
  name: 'interview text',
  summary:
    'Correct the words of a transcript: quotes are carried along, and an edit that would leave one without its words is refused.',
  access: 'write',
  positional: ['id'],
  input,
  output: transcriptShown.extend({
    moved: z.number().describe('Quotes that stand at another place now.'),
    reworded: z
      .array(z.object({ id: z.number(), was: z.string(), is: z.string() }))
      .describe('Quotes whose words were corrected with the text.'),
  }),
  version: { shown: ({ interview }) => interview.revision, basedOn: 'revision' },
  run: async (market, asked, { actor }) => {
    const { id, revision } = asked
    const { interview } = await readInterview(market.state.db, id)
    const newText = plainText(await textOf(asked, interview))
    if (newText === interview.text) return { ...(await showTranscript(market, id)), moved: 0, reworded: [] }
    if (interview.revision !== revision) refuseOther(interview, revision, newText)
    const done = await changeRows(
      market.state,
      ({ moved }: { moved: number }) => ({
        actor,
        action: 'interview.text',
        subject: `interview:${id}`,
        detail: { title: interview.title, moved },
      }),
      [
        { table: 'interviews', column: 'id', value: id },
        { table: 'quotes', column: 'interview_id', value: id },
      ],
      async (tx) => {
        // Under a lock: quotes that come in meanwhile wait, and another edit is seen.
        const now = await tx
          .selectFrom('interviews')
          .select(['revision', 'text'])
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst()
        if (now === undefined || now.revision !== revision) refuseOther({ ...interview, ...now }, revision, newText)
        const quotes = await tx
          .selectFrom('quotes')
          .select(['id', 'start_at as start', 'end_at as end', 'text'])
          .where('interview_id', '=', id)
          .orderBy('id')
          .execute()
        const { text, speakers, turns } = interview
        const edited = editText({ text, speakers, turns, quotes }, newText)
        refuseOrphans(edited, new Map(quotes.map((quote) => [quote.id, quote.text])))
        const was = new Map(quotes.map((quote) => [quote.id, quote]))
        const reworded: { id: number; was: string; is: string }[] = []
        let moved = 0
        for (const quote of edited.quotes) {
          const old = was.get(quote.id)
          if (old === undefined || (old.start === quote.start && old.end === quote.end && old.text === quote.text))
            continue
          if (old.start !== quote.start) moved += 1
          if (old.text !== quote.text) reworded.push({ id: quote.id, was: old.text, is: quote.text })
          await tx
            .updateTable('quotes')
            .set({ start_at: quote.start, end_at: quote.end, text: quote.text })
            .where('id', '=', quote.id)
            .execute()
        }
        await tx
          .updateTable('interviews')
          .set({ text: newText, turns: JSON.stringify(edited.turns), revision: revision + 1 })
          .where('id', '=', id)
          .execute()
        return { moved, reworded }
      },
    )
    return { ...(await showTranscript(market, id)), ...done }
  },
  print: ({ interview, moved, reworded }) =>
    [
      `${interview.title} is at revision ${interview.revision}. ${moved} quotes moved with their words.`,
      ...reworded.map(
        ({ id, was, is }) => `Quote ${id} said ${JSON.stringify(was)}, and says ${JSON.stringify(is)} now.`,
      ),
    ].join('\n'),
})

async function textOf(asked: z.output<typeof input>, interview: Interview): Promise<string> {
  const { text, file, find, replace } = asked
  if (
    [text, file, find].filter((each) => each !== undefined).length !== 1 ||
    (find === undefined) !== (replace === undefined)
  ) {
    refuse('text_unclear', 'Say what the text should be.', {
      at: { field: 'text' },
      hint: 'Give one of: the whole text, a file with it, or words to find and what to put in their place.',
    })
  }
  if (text !== undefined) return text
  if (file !== undefined) {
    await mustBeFile(file, basename(file))
    return decodeText(await readFile(file)).text
  }
  const first = interview.text.indexOf(find ?? '')
  if (first < 0 || interview.text.includes(find ?? '', first + 1)) {
    refuse(
      'words_not_once',
      `${JSON.stringify(find)} stands in the text ${first < 0 ? 'nowhere' : 'more than once'}.`,
      {
        at: { field: 'find', value: find ?? '' },
        hint:
          first < 0
            ? 'Copy the words as interview show prints them.'
            : 'Add words around it, so that the place is clear.',
      },
    )
  }
  return interview.text.slice(0, first) + (replace ?? '') + interview.text.slice(first + (find ?? '').length)
}

function plainText(text: string): string {
  const lined = text.replaceAll(/\r\n?/g, '\n')
  if (lined.trim() === '') {
    refuse('transcript_empty', 'A text without words would leave nothing.', {
      at: { field: 'text' },
      hint: 'To remove the conversation: brushwork interview remove ID',
    })
  }
  if (lined.includes('\u0000') || /\p{Cs}/u.test(lined)) {
    refuse('transcript_not_text', 'This text holds signs that are no letters.', { at: { field: 'text' } })
  }
  if (lined.length > MOST_LETTERS) {
    refuse('transcript_too_large', 'The text is longer than fifty hours of conversation.', { at: { field: 'text' } })
  }
  return lined
}

function refuseOrphans({ orphaned, same }: EditedText, words: ReadonlyMap<number, string>): void {
  const named = (id: number): string => `${id} (${JSON.stringify(shortened(words.get(id) ?? ''))})`
  const problems: Problem[] = orphaned.map(({ id }) => ({
    code: 'quote_orphaned',
    message: `Quote ${named(id)} would lose its words.`,
    at: { field: 'text', value: words.get(id) ?? '' },
    hint: `Keep its words, or remove the quote first: brushwork quote remove ${id}`,
  }))
  for (const { id, as } of same) {
    problems.push({
      code: 'quotes_same',
      message: `Quotes ${named(as)} and ${named(id)} would become the same words.`,
      at: { field: 'text', value: words.get(id) ?? '' },
      hint: `Remove one of them first: brushwork quote remove ${id}`,
    })
  }
  if (problems.length > 0) throw new ProblemError(problems)
}

function shortened(text: string): string {
  const signs = [...text]
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : text
}

function refuseOther(interview: Interview, revision: number, newText: string): never {
  throw new ConflictError(
    {
      code: 'interview_changed_since',
      message: `The text of ${interview.title} is at revision ${interview.revision}, not ${revision}: somebody corrected it since.`,
      at: { field: 'revision', value: String(revision) },
      hint: 'Look at it again and correct that one.',
    },
    {
      current: { id: interview.id, revision: interview.revision, text: interview.text },
      yours: { id: interview.id, revision, text: newText },
    },
  )
}
