import { z } from 'zod'
import { BUYING_STAGES, RESTS } from '../../messages/index.ts'
import { documentSchema, figureSchema, paperNode } from '../../paper/index.ts'

const why = z.string().nullable().describe('Why nothing can be told.')

const lineSchema = z.object({
  statement: z.number().int(),
  type: z.string(),
  text: z.string(),
  status: z.string(),
  people: figureSchema.nullable().describe('Who says so; nothing where nobody said it yet.'),
  held: z.string().describe('Who says so, in words: “12 people”, “nobody said it yet”.'),
})

const personaPart = z.object({
  id: z.number().int(),
  name: z.string(),
  role: z.string().describe('The job role as people say it.'),
  isChampion: z.boolean().describe('Of the champion’s role.'),
  ready: z.boolean(),
  readiness: z.string().describe('Whether it is ready, or what is missing.'),
  people: figureSchema.nullable().describe('People interviewed who count.'),
  lines: z.array(lineSchema).describe('Five at most: what moves them, the firmest first.'),
  more: z.number().int().describe('Other statements that stand and may be shown.'),
  internal: z.number().int().describe('Statements that are internal: not on the brief.'),
})

const stagePart = z.object({
  stage: z.enum(BUYING_STAGES),
  stageWords: z.string(),
  message: z.number().int().nullable().describe('Null: nobody has written one.'),
  persona: z.string().nullable(),
  value: z.string().describe('In a line; empty where nothing is written.'),
  rests: z.enum(RESTS).nullable(),
  restsWords: z.string(),
  draft: z.boolean(),
  changed: z.number().int().describe('Proofs that have changed since they were pointed at.'),
  others: z.number().int().describe('Messages of other personas at this stage.'),
})

const championPart = z.object({
  role: z.string(),
  words: z.string(),
  basis: z
    .enum(['confirmed', 'overruled', 'whole market', 'recommended'])
    .describe('`whole market`: people settled on it there; `recommended`: the data do, and nobody has confirmed it.'),
  basisWords: z.string(),
  lift: figureSchema.nullable(),
  why,
})

const initiatorPart = z.object({ role: z.string(), words: z.string(), figure: figureSchema })

const testPart = z.object({
  name: z.string(),
  title: z.string(),
  question: z.string(),
  verdict: z.enum(['pass', 'weak', 'fail', 'unknown']),
  reason: z.string(),
  figure: figureSchema.nullable(),
})

const segmentPart = z.object({
  id: z.number().int(),
  name: z.string(),
  colour: z.number().int(),
  rule: z.string(),
  sentence: z.string(),
  size: figureSchema.nullable().describe('Nothing: it has no company.'),
  tests: z.array(testPart).describe('The six tests of the scorecard.'),
  initiator: initiatorPart.nullable().describe('Where the fire starts.'),
  initiatorWhy: why,
  champion: championPart.nullable(),
  championWhy: why,
  personas: z.array(personaPart).describe('The champion’s first.'),
  messages: z.array(stagePart).describe('The six buying stages in their order.'),
  targets: figureSchema.nullable().describe('Accounts on its target list, by the usual rules.'),
  targetsWords: z.string(),
  expected: figureSchema
    .nullable()
    .describe('Revenue of the next three months: a company in several counts in the first.'),
  expectedWhy: why,
  guesses: z.array(z.string()).describe('What is still a guess.'),
})

const expectedPart = z.object({
  period: z.string().nullable().describe('“July to September 2026”.'),
  currency: z.string().nullable(),
  together: figureSchema.nullable().describe('What the segments bring together.'),
  market: figureSchema.nullable().describe('What the whole market brings.'),
  why,
  notes: z.array(z.string()),
})

export const briefSchema = z.object({
  asOf: z.string().describe('The day.'),
  basis: z.enum(['asked', 'chosen', 'personas', 'nothing']),
  basisWords: z.string().describe('Which segments these are.'),
  segments: z.array(segmentPart),
  expected: expectedPart,
  guesses: z.array(z.string()).describe('What is still a guess of all of them together.'),
  figures: z.array(figureSchema).describe('Every figure of the brief, each with what it is asked by.'),
  notes: z.array(z.string()),
  document: documentSchema.describe('All of it, as it is written to Markdown.'),
  page: paperNode.nullable().describe('The one page, where it was asked for: boxes, words and drawings.'),
  left: z.array(z.string()).describe('What found no room on the page, and stands in the Markdown.'),
  written: z.object({ file: z.string(), bytes: z.number().int() }).optional(),
})

export type Brief = z.output<typeof briefSchema>
export type BriefSegment = z.output<typeof segmentPart>
export type BriefPersona = z.output<typeof personaPart>
export type BriefStage = z.output<typeof stagePart>
export type BriefExpected = z.output<typeof expectedPart>
export type BriefTest = z.output<typeof testPart>
