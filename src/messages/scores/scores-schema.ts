import { z } from 'zod'
import { AUDIENCES } from './audiences-of.ts'
import { QUESTIONS } from './score-questions.ts'

const answerField = z.int().nullable().describe('1 to 5; null: not answered.')

const answerSchema = z.object({
  respondent: z.string(),
  person: z.string().nullable().describe('The contact, where the records know them.'),
  jobRole: z.string().nullable(),
  clarity: answerField,
  relevance: answerField,
  value: answerField,
  difference: answerField,
  comment: z.string().nullable(),
  day: z.string(),
})

const questionSchema = z.object({
  question: z.enum(QUESTIONS),
  words: z.string().describe('As it is asked.'),
  n: z.int().describe('People who answered it.'),
  mean: z.number().nullable().describe('1 to 5.'),
  counts: z.array(z.int()).describe('How many gave 1, 2, 3, 4, 5.'),
  agree: z.int().describe('Of n, how many gave 4 or 5.'),
  share: z.number().nullable(),
  lo95: z.number().nullable().describe('Of the share; null under five answers.'),
  hi95: z.number().nullable(),
})

const audienceSchema = z.object({
  audience: z.enum(AUDIENCES),
  words: z.string(),
  people: z.int(),
  companies: z.int().describe('Known companies.'),
  unknownCompanies: z.int().describe('People whose company is not known.'),
  questions: z.array(questionSchema),
  answers: z.array(answerSchema).describe('The latest of each person.'),
})

export const scoresSchema = z.object({
  message: z.object({ id: z.int(), version: z.int(), words: z.string(), draft: z.boolean() }),
  persona: z.object({ name: z.string(), jobRole: z.string(), words: z.string(), gone: z.boolean() }),
  champion: z
    .boolean()
    .nullable()
    .describe('Whether the persona’s role is the champion’s there; null: nothing tells.'),
  verdict: z.enum(['resonates', 'does not resonate', 'undecided', 'cannot be told']),
  verdictWords: z.string(),
  missing: z.array(z.string()),
  audiences: z.array(audienceSchema).describe('Of the version as it stands.'),
  older: z
    .array(z.object({ version: z.int(), audiences: z.array(audienceSchema) }))
    .describe('Scores of earlier versions: other words, never added to these.'),
  notes: z.array(z.string()),
  asOf: z.string(),
  done: z.string().nullable().describe('Of a change: what was done.'),
})

export type ScoresShown = z.output<typeof scoresSchema>
