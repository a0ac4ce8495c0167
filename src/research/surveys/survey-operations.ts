import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { listSurveys } from './list-surveys.ts'
import { showSurvey } from './show-survey.ts'
import { joinedSchema, surveySchema } from './survey-schema.ts'
import { surveyListWords, surveyWords } from './survey-words.ts'

export const surveyList = defineOperation<Market>()({
  name: 'survey list',
  summary: 'Every survey: how many answered, what its questions are, and how many are known as contacts.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({
    surveys: z.array(
      z.object({
        instrument: z.string(),
        questions: z.number(),
        kinds: z.record(z.string(), z.number()).describe('Questions of each kind.'),
        from: z.string().nullable(),
        to: z.string().nullable(),
        joined: joinedSchema,
      }),
    ),
  }),
  run: (market, _input, { signal }) => listSurveys(market, signal),
  print: surveyListWords,
})

export const surveyShow = defineOperation<Market>()({
  name: 'survey show',
  summary: 'Each question of a survey: its kind, how many answered, how the answers are spread, with intervals.',
  access: 'read',
  positional: ['instrument'],
  input: z.strictObject({
    instrument: z.string().trim().min(1).describe('Name of the survey, as `survey list` has it.'),
    segment: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Only people whose company is in this segment: its name, or a rule.'),
    by: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Compare groups side by side: job_role, a field of companies such as industry, or a question.'),
  }),
  output: surveySchema,
  run: (market, input, { signal }) => showSurvey(market, input, signal),
  print: surveyWords,
})
