import { z } from 'zod'
import { figureSchema } from '../../paper/index.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'

export const PARTS = ['group frame', 'personal frame', 'value', 'point', 'next step'] as const
export type MessagePart = (typeof PARTS)[number]

/** What a part of a message rests on, as it stands today. */
export const proofSchema = z.object({
  id: z.number().int(),
  part: z.enum(PARTS),
  point: z.number().int().nullable().describe('Of a difference or an answer: which one.'),
  kind: z.enum(['statement', 'quote', 'figure', 'case']),
  of: z.number().int().nullable().describe('Number of the statement, quote or case.'),
  words: z
    .string()
    .describe('The statement; the quote; the figure with its n; the case. Where it is gone: what it was.'),
  status: z.string().nullable().describe('Of a statement: hypothesis, supported, validated, contested, retired.'),
  by: z.string().nullable().describe('Of a quote: who says it, without a name.'),
  internal: z.boolean().describe('Never leaves the company.'),
  travels: z.boolean().describe('May be handed to people outside the company today.'),
  whyNot: z.string().nullable().describe('Why it may not.'),
  holds: z.boolean().describe('Carries its part today: supported or validated, shown, computed.'),
  figure: figureSchema.nullable(),
  definition: z.record(z.string(), z.unknown()).nullable().describe('Of a figure: what is computed.'),
  changed: z.string().nullable().describe('What is different from when it was pointed at, in words.'),
})

const pointSchema = z.object({
  id: z.number().int(),
  kind: z.enum(['difference', 'answer']),
  about: z.string().nullable().describe('A competitor (null: doing nothing), or the objection.'),
  statement: z.number().int().nullable().describe('Of an answer: the statement it answers.'),
  internal: z.boolean().describe('It answers an internal statement: never leaves the company.'),
  text: z.string(),
})

/** How far a message is carried. */
export const RESTS = ['evidence', 'partly', 'hypotheses', 'nothing'] as const

export const messageSchema = z.object({
  id: z.number().int(),
  persona: z.object({
    id: z.number().int(),
    name: z.string(),
    jobRole: z.string(),
    words: z.string(),
    gone: z.boolean(),
  }),
  segment: z.object({
    id: z.number().int().describe('0: the whole market.'),
    name: z.string().nullable(),
    words: z.string(),
  }),
  stage: z.enum(BUYING_STAGES),
  stageWords: z.string(),
  version: z.number().int(),
  draft: z.boolean().describe('Drafted by Brushwork, accepted by nobody yet.'),
  groupFrame: z.string().describe('Why it matters to everybody in the buying group.'),
  personalFrame: z.string().describe('Why it matters to this person.'),
  value: z.string().describe('The value proposition.'),
  nextStep: z.string(),
  points: z.array(pointSchema),
  channel: z.object({
    name: z.string().nullable(),
    format: z.string().nullable(),
    response: figureSchema.nullable().describe('How the segment answered through it.'),
    why: z.string().nullable().describe('Why nothing can be told of its response.'),
  }),
  keywords: z.array(
    z.object({ word: z.string(), people: z.number().int().describe('Of the persona’s people, how many use it.') }),
  ),
  proofs: z.array(proofSchema),
  rests: z.enum(RESTS),
  restsWords: z.string(),
  changed: z.array(z.string()).describe('What of its evidence has changed since it was pointed at.'),
  missing: z.array(z.string()).describe('Parts that nobody has written yet.'),
  asOf: z.string(),
  warnings: z.array(z.string()),
  done: z.string().nullable().describe('Of a change: what was done.'),
})

export type MessageShown = z.output<typeof messageSchema>
export type ProofShown = z.output<typeof proofSchema>
export type PointShown = z.output<typeof pointSchema>
