import { z } from 'zod'
import { TOUCH_MEASURES } from './touch-shares.ts'

const behaviour = z
  .strictObject({
    kind: z.literal('behaviour'),
    measure: z
      .enum(TOUCH_MEASURES)
      .describe(
        'What touches are told apart by: the channel, the kind of touch, the campaign, the message, or who began it.',
      ),
    value: z.string().min(1).describe('Of the measure: `webinar`; of who began it: buyer or seller.'),
    claim: z
      .enum(['more', 'less'])
      .default('more')
      .describe(
        'Whether the statement says that it is a larger, or a smaller, share of their touches than of everybody else’s.',
      ),
    months: z.number().int().min(1).max(120).default(24).describe('How far back touches count.'),
  })
  .describe(
    'A share of the touches that the persona’s people took part in, against everybody else of a known job role.',
  )

const answers = z
  .strictObject({
    kind: z.literal('answers'),
    instrument: z.string().min(1).describe('The survey, by the name it was imported with.'),
    question: z.string().min(1).describe('Name of the question.'),
    atLeast: z.number().optional().describe('Answers of this number or more are counted.'),
    atMost: z.number().optional().describe('Answers of this number or less; with atLeast: between the two.'),
    equals: z.string().optional().describe('Or answers of these words (or this number), in any capitals.'),
    claim: z
      .enum(['most', 'few', 'more', 'less'])
      .default('most')
      .describe(
        'What the statement says: most of them (over half), few of them (under half), more or less often than everybody else who was asked.',
      ),
  })
  .describe('How many of the persona’s people gave such an answer.')

/** What evidence from behaviour or answers computes, so that it can be computed again: `statement_evidence.definition`. */
export const factDefinition = z
  .discriminatedUnion('kind', [behaviour, answers])
  .refine(
    (fact) =>
      fact.kind !== 'answers' ||
      (fact.equals === undefined) !== (fact.atLeast === undefined && fact.atMost === undefined),
    {
      message: 'Say which answers count: atLeast or atMost (or both), or else equals.',
      path: ['equals'],
    },
  )

export type FactDefinition = z.output<typeof factDefinition>
export type BehaviourDefinition = z.output<typeof behaviour>
export type AnswersDefinition = z.output<typeof answers>
