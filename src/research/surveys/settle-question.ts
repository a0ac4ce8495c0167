import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { changeRows, type RowScope } from '../../state/index.ts'
import { QUESTION_KINDS, type Question } from './questions/recognise.ts'
import { readSurvey, type Survey } from './read-survey.ts'
import { KIND_WORDS } from './survey-schema.ts'

const output = z.object({
  instrument: z.string(),
  question: z.string(),
  kind: z.enum(QUESTION_KINDS).describe('What it is from now on.'),
  settled: z.boolean().describe('False: it is read from the answers again.'),
  scale: z.array(z.object({ text: z.string(), value: z.number() })).nullable(),
  beside: z.number().describe('Answers that have no place on the scale.'),
})

export const surveySettle = defineOperation<Market>()({
  name: 'survey settle',
  summary: 'Say what kind a question of a survey is, or the order of the words of its scale.',
  access: 'write',
  positional: ['instrument', 'question'],
  input: z.strictObject({
    instrument: z.string().trim().min(1).describe('Name of the survey.'),
    question: z.string().trim().min(1).describe('Short name of the question, as `survey show` has it.'),
    kind: z.enum(QUESTION_KINDS).optional().describe('Left out, it stays as it is read; with --scale it is a scale.'),
    scale: z
      .array(z.string().trim().min(1))
      .min(2)
      .optional()
      .describe(
        'Its words from the lowest to the highest: the first is worth 1. A question worded the other way round is turned so.',
      ),
    forget: z.boolean().default(false).describe('Take back what was said of it; it is read from the answers again.'),
  }),
  output,
  run: async (market, { instrument: named, question: name, kind, scale, forget }, { actor, signal }) => {
    const survey = await readSurvey(market, named, signal)
    const question = questionNamed(survey, name)
    checkAsked(question, { kind, scale, forget })
    const { instrument } = survey
    const { db } = market.state
    const there = await db
      .selectFrom('survey_questions')
      .select('id')
      .where('instrument', '=', instrument)
      .where('question', '=', question.name)
      .executeTakeFirst()
    const points = scale?.map((text, at) => ({ text, value: at + 1 })) ?? null
    const settled = kind ?? 'scale'
    const scopes: RowScope[] =
      there === undefined ? [] : [{ table: 'survey_questions', column: 'id', value: there.id }]
    const detail = { instrument, question: question.name, kind: forget ? null : settled }
    await changeRows(
      market.state,
      { actor, action: 'survey.settle', subject: `survey:${instrument}/${question.name}`, detail },
      scopes,
      async (tx) => {
        const row = {
          kind: settled,
          scale: points === null ? null : JSON.stringify(points),
          actor,
          at: market.clock(),
        }
        const table = tx.updateTable('survey_questions').set(row)
        if (there === undefined) {
          if (forget) return undefined
          const made = { instrument, question: question.name, ...row }
          return tx.insertInto('survey_questions').values(made).returning('id').executeTakeFirstOrThrow()
        }
        if (forget) await tx.deleteFrom('survey_questions').where('id', '=', there.id).execute()
        else await table.where('id', '=', there.id).execute()
        return undefined
      },
      (made) => (made === undefined ? [] : [{ table: 'survey_questions', column: 'id', value: made.id }]),
    )
    const now = questionNamed(await readSurvey(market, instrument, signal), question.name)
    return {
      instrument,
      question: now.name,
      kind: now.kind,
      settled: now.settled,
      scale: now.scale === null ? null : now.scale.map(({ text, value }) => ({ text, value })),
      beside: besideScale(now),
    }
  },
  print: ({ instrument, question, kind, settled, scale, beside }) => {
    const words = scale === null ? '' : `: ${scale.map(({ text, value }) => `${text} = ${value}`).join(', ')}`
    const left = beside === 0 ? '' : `\n${beside} answers have no place on it.`
    return settled
      ? `${question} of ${instrument} is settled as ${KIND_WORDS[kind]}${words}.${left}`
      : `${question} of ${instrument} is read from its answers again, as ${KIND_WORDS[kind]}${words}.${left}`
  },
})

interface Asked {
  readonly kind: Question['kind'] | undefined
  readonly scale: readonly string[] | undefined
  readonly forget: boolean
}

function checkAsked(question: Question, { kind, scale, forget }: Asked): void {
  if (forget && (kind !== undefined || scale !== undefined)) {
    refuse('settle_or_forget', 'A question is either settled or forgotten.', { at: { field: 'forget' } })
  }
  if (!forget && kind === undefined && scale === undefined) {
    refuse('nothing_to_settle', `Say what kind of question ${question.name} is.`, {
      at: { field: 'kind' },
      hint: `Give --kind (${QUESTION_KINDS.join(', ')}) or --scale; with --forget it is read from the answers again.`,
    })
  }
  if (scale === undefined) return
  if (kind !== undefined && kind !== 'scale') {
    refuse('scale_of_another_kind', 'Only a scale has words in an order.', { at: { field: 'scale' } })
  }
  const answered = new Set(question.columns.flatMap(({ column }) => column.texts.map(({ text }) => text)))
  const unknown = scale.filter((text) => !answered.has(text))
  if (unknown.length === scale.length) {
    refuse('scale_not_answered', `None of these words was an answer to ${question.name}: ${scale.join(', ')}.`, {
      at: { field: 'scale', value: scale.join(', ') },
      hint: `Answers are, for example: ${[...answered].slice(0, 8).join(', ')}. Capitals matter.`,
    })
  }
}

function questionNamed({ instrument, questions }: Survey, name: string): Question {
  const found =
    questions.find((each) => each.name === name) ??
    questions.find((each) => each.name.toLowerCase() === name.toLowerCase()) ??
    questions.find(({ columns }) => columns.some(({ column }) => column.question === name))
  if (found !== undefined) return found
  const names = questions.slice(0, 10).map((each) => JSON.stringify(each.name))
  return refuse('no_such_question', `${instrument} has no question ${JSON.stringify(name)}.`, {
    at: { field: 'question', value: name },
    hint: `It has ${names.join(', ')}${questions.length > names.length ? ' …' : ''}.`,
  })
}

function besideScale({ kind, scale, columns }: Question): number {
  if (kind !== 'scale' || scale === null) return 0
  const known = new Set(scale.map(({ text }) => text))
  const texts = columns.flatMap(({ column }) => column.texts)
  return texts.reduce((sum, { text, number, n }) => sum + (known.has(text) || number !== null ? 0 : n), 0)
}
