import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { type Problem, ProblemError } from '../../problem.ts'
import { messageSchema } from '../shown/message-schema.ts'
import { doneWords } from '../shown/message-words.ts'
import { messageNumbered } from '../store/message-records.ts'
import { basedOnField, lineText, longText, messageField } from './message-fields.ts'
import { setPoint } from './set-point.ts'
import { statementNumbered } from './statement-numbered.ts'

const NOTHING = 'nothing'

export const messageDifference = defineOperation<Market>()({
  name: 'message difference',
  summary: 'Write how it differs from a competitor, or from doing nothing.',
  access: 'write',
  positional: ['message', 'text'],
  input: z.strictObject({
    message: messageField,
    text: longText('The difference; empty: none any more.'),
    from: lineText('The competitor’s name; “nothing”: doing nothing.', 80).min(1).default(NOTHING),
    basedOn: basedOnField,
  }),
  output: messageSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, { message, text, from, basedOn }, { actor, signal }) => {
    const record = await messageNumbered(market.state.db, message)
    const about = from.toLowerCase() === NOTHING ? null : from
    const what = `the difference from ${about ?? 'doing nothing'}`
    const point = { kind: 'difference', about, statement: null, text } as const
    return setPoint(market, record, point, { what, action: 'message.difference', actor, basedOn }, signal)
  },
  print: doneWords,
})

export const messageAnswer = defineOperation<Market>()({
  name: 'message answer',
  summary: 'Write what is answered to an objection: a statement of a persona, or one in its own words.',
  access: 'write',
  positional: ['message', 'text'],
  input: z.strictObject({
    message: messageField,
    text: longText('The answer; empty: none any more.'),
    statement: z.int().min(1).optional().describe('Number of the statement that it answers.'),
    objection: lineText('The objection in its own words.', 300).min(1).optional(),
    basedOn: basedOnField,
  }),
  output: messageSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, { message, text, statement, objection, basedOn }, { actor, signal }) => {
    if ((statement === undefined) === (objection === undefined)) throw new ProblemError([oneOfThem(statement)])
    const record = await messageNumbered(market.state.db, message)
    // A statement that was removed can still lose its answer.
    const answered = record.points.some((each) => each.statement !== null && each.statement === statement)
    if (statement !== undefined && !answered) await statementNumbered(market.state.db, statement)
    const point = { kind: 'answer', about: objection ?? null, statement: statement ?? null, text } as const
    const what = `the answer to ${objection === undefined ? `statement ${statement}` : `“${objection}”`}`
    return setPoint(market, record, point, { what, action: 'message.answer', actor, basedOn }, signal)
  },
  print: doneWords,
})

function oneOfThem(statement: number | undefined): Problem {
  return {
    code: 'objection_needed',
    message:
      statement === undefined
        ? 'Say which objection is answered.'
        : 'Say one objection: a statement, or its own words.',
    at: { field: statement === undefined ? 'objection' : 'statement' },
    hint: 'Use --statement NUMBER, or --objection "ITS WORDS".',
  }
}
