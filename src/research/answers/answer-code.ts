import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { runOf } from '../../segments/index.ts'
import { codesNamed } from '../codes/code-store.ts'
import { noAnswers } from '../coding/finish-operation.ts'
import { readCodes } from '../evidence/read-decided.ts'
import { readWrittenAnswers } from '../evidence/read-written-answers.ts'
import { cutQuote } from '../quotes/cut-quote.ts'
import { QUOTED_BEFORE, quoteAndCode } from '../quotes/quote-and-code.ts'
import { codingFields, cutSchema } from '../quotes/quote-fields.ts'
import { codesGiven } from '../quotes/quote-store.ts'
import { answeringPeople } from '../surveys/answering-people.ts'

export const answerCode = defineOperation<Market>()({
  name: 'answer code',
  summary: 'Quote an open answer to a survey, whole or in part, and give it codes.',
  access: 'write',
  input: z.strictObject({
    instrument: z.string().describe('The survey.'),
    question: z.string().describe('The question.'),
    respondent: z.string().describe('Who answered, as the survey names them: see brushwork answer list.'),
    start: z.number().int().min(0).optional().describe('Where the words begin in the answer, in UTF-16 code units.'),
    end: z.number().int().min(1).optional().describe('Where they end; the first place after them.'),
    words: z.string().min(1).optional().describe('The words themselves, where they stand once in the answer.'),
    code: codingFields.code.default([]),
    coder: codingFields.coder.optional(),
    pass: codingFields.pass.default(1),
  }),
  output: cutSchema,
  run: async (market, input, { actor, signal }) => {
    const { state, clock } = market
    const { instrument, question, respondent, code, pass, coder = actor } = input
    const codes = codesNamed(await readCodes(state.db), code, 'code')
    const run = runOf(market, { catalog: await loadCatalog(market) })
    const answers = await readWrittenAnswers(
      market,
      run,
      { instruments: [instrument], questions: [question] },
      signal,
    )
    if (answers.length === 0) noAnswers(instrument, question)
    const answer = answers.find((each) => each.respondent === respondent)
    if (answer === undefined) {
      refuse('no_such_answer', `${JSON.stringify(respondent)} did not answer ${question} in words.`, {
        at: { field: 'respondent', value: respondent },
        hint: `See who did: brushwork answer list --instrument "${instrument}" --question "${question}"`,
      })
    }
    const slice = cutQuote(answer.text, input)
    const find = await answeringPeople(market, run, answer.contact === null ? [] : [answer.contact])
    const known = answer.contact === null ? undefined : find(answer.contact, answer.account ?? 0)
    const place = {
      answer: { instrument, respondent, question },
      person: known?.key ?? null,
      account: answer.account ?? known?.account ?? null,
    }
    const { id, made } = await quoteAndCode(state, {
      place,
      slice,
      coding: { codes, coder, pass },
      stamp: { actor, at: clock() },
      action: 'answer.code',
      of: { respondent },
    })
    const notes = made ? [] : [QUOTED_BEFORE]
    const given = await codesGiven(state.db, id, { coder, pass })
    return {
      id,
      interview: null,
      ...slice,
      made,
      codes: given,
      speakers: ['interviewee'],
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
