import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { changeRows } from '../../state/index.ts'
import { readWrittenAnswers } from '../evidence/read-written-answers.ts'
import { quotableInterview } from '../quotes/quotable-interview.ts'
import { codingFields } from '../quotes/quote-fields.ts'
import { readPasses } from './coding-passes.ts'

/** Days after which somebody has forgotten enough of what they gave a text to code it again blind. */
const FORGOTTEN_AFTER = 14
const DAY = 86_400_000

export const codingFinish = defineOperation<Market>()({
  name: 'coding finish',
  summary:
    'Say that a coder has read the whole of an interview, or of the answers to a question: what they left uncoded they did not mean. Agreement is measured over such texts.',
  access: 'write',
  positional: ['interview'],
  input: z.strictObject({
    interview: z.number().int().min(1).optional().describe('Number of the interview.'),
    instrument: z.string().optional().describe('The survey, for answers.'),
    question: z.string().optional().describe('Its question, for answers.'),
    coder: codingFields.coder.optional(),
    blind: z
      .boolean()
      .default(false)
      .describe(
        `Coded a second time by the same person, at least ${FORGOTTEN_AFTER} days later, without looking at the first.`,
      ),
  }),
  output: z.object({
    coder: z.string(),
    pass: z.number(),
    blind: z.boolean(),
    what: z.string(),
    coded: z.number().describe('Quotes in it that carry a code of this coder in this pass.'),
    coders: z.array(z.string()).describe('Everybody who has read it to the end.'),
  }),
  run: async (market, { interview, instrument, question, coder: given, blind }, { actor, signal }) => {
    const { state, clock } = market
    const coder = given ?? actor
    const place = await placeOf(market, { interview, instrument, question }, signal)
    const run = runOf(market, { catalog: await loadCatalog(market) })
    const pass = blind ? 2 : 1
    await changeRows(
      state,
      (id: number) => ({
        actor,
        action: 'coding.finish',
        subject: `coding:${id}`,
        detail: { coder, what: place.what },
      }),
      [],
      async (tx) => {
        const own = (await readPasses(tx, place)).filter((each) => each.coder === coder)
        const again = own.find((each) => each.pass === pass)
        if (again !== undefined) {
          refuse('read_already', `${coder} finished reading ${place.what} on ${dayOf(again.at, run)}.`, {
            at: { field: 'coder', value: coder },
          })
        }
        const first = own.find((each) => each.pass === 1)
        if (blind && first === undefined) {
          refuse('no_first_reading', `${coder} has not read ${place.what} a first time.`, { at: { field: 'blind' } })
        }
        if (blind && first !== undefined && clock().getTime() - first.at.getTime() < FORGOTTEN_AFTER * DAY) {
          const from = dayOf(new Date(first.at.getTime() + FORGOTTEN_AFTER * DAY), run)
          refuse(
            'too_soon_to_be_blind',
            `${coder} read it on ${dayOf(first.at, run)} and still remembers: agreement with oneself needs ${FORGOTTEN_AFTER} days between.`,
            {
              at: { field: 'blind' },
              hint: `Code it again from ${from} on, or let somebody else code it now.`,
            },
          )
        }
        const { id } = await tx
          .insertInto('coding_passes')
          .values({
            interview_id: place.interview,
            instrument: place.instrument,
            question: place.question,
            coder,
            pass,
            blind,
            at: clock(),
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        return id
      },
      (id) => [{ table: 'coding_passes', column: 'id', value: id }],
    )
    const coders = new Set((await readPasses(state.db, place)).map((each) => each.coder))
    let coded = state.db
      .selectFrom('codings')
      .innerJoin('quotes', 'quotes.id', 'codings.quote_id')
      .select('codings.quote_id')
      .where('coder', '=', coder)
      .where('pass', '=', pass)
    if (place.interview === null) {
      coded = coded.where('instrument', '=', place.instrument).where('question', '=', place.question)
    } else coded = coded.where('interview_id', '=', place.interview)
    const quotes = (await coded.distinct().execute()).length
    return { coder, pass, blind, what: place.what, coded: quotes, coders: [...coders].sort() }
  },
  print: ({ coder, what, coded, coders }) =>
    [
      `${coder} has read ${what} to the end: ${coded} ${coded === 1 ? 'passage' : 'passages'} coded.`,
      coders.length > 1
        ? `Read by ${coders.join(', ')}: see how far they agree with brushwork research measures`
        : 'Let a second person code it too, and agreement can be measured.',
    ].join('\n'),
})

async function placeOf(
  market: Market,
  asked: { interview: number | undefined; instrument: string | undefined; question: string | undefined },
  signal: AbortSignal,
) {
  const { interview, instrument, question } = asked
  if (interview !== undefined && instrument === undefined && question === undefined) {
    const { id, kind } = await quotableInterview(market, interview)
    const what = `${kind === 'source' ? 'document' : 'interview'} ${id}`
    return { interview: id, instrument: null, question: null, what }
  }
  if (interview !== undefined || instrument === undefined || question === undefined) {
    refuse('what_was_read', 'Say what was read: an interview, or a survey and its question.', {
      at: { field: 'interview' },
      hint: 'brushwork coding finish 3, or brushwork coding finish --instrument SURVEY --question QUESTION',
    })
  }
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const answers = await readWrittenAnswers(market, run, { instruments: [instrument], questions: [question] }, signal)
  if (answers.length === 0) noAnswers(instrument, question)
  return {
    interview: null,
    instrument,
    question,
    what: `the ${answers.length} answers to ${question} of ${instrument}`,
  }
}

/** Ends with a Problem: nobody answered this question in words. */
export function noAnswers(instrument: string, question: string): never {
  refuse('no_answers', `Nobody answered ${question} of ${instrument} in words.`, {
    at: { field: 'question', value: question },
    hint: 'See the surveys and their questions: brushwork survey list, brushwork survey show INSTRUMENT',
  })
}
