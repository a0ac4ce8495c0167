import { z } from 'zod'
import { COHORT_GRAINS } from './cohort-periods.ts'

const share = z.object({
  value: z.number().describe('0 to 1.'),
  n: z.number().describe('Customers of the cohort.'),
  count: z.number().describe('How many of them.'),
  lo: z.number().describe('95% interval (Wilson).'),
  hi: z.number(),
})

const ratio = z.object({
  value: z.number().describe('1 is as much as in their first period.'),
  n: z.number().describe('Customers of the cohort.'),
  lo: z
    .number()
    .nullable()
    .describe(
      '95% interval, by account; nothing under 20 customers, where a few bring nearly everything, and where nothing is left.',
    ),
  hi: z.number().nullable(),
})

const figures = {
  after: z.number().describe('Periods after that of the first purchase; 0 is that period itself.'),
  again: share.nullable().describe('Bought in that period; in period 0 everybody did, by definition.'),
  customer: share
    .nullable()
    .describe('Still customers at its end: bought in the 365 days before it, or in the period itself.'),
  byDefinition: z
    .boolean()
    .describe(
      'True: all of them bought less than 365 days before the end, so all are still customers; it says nothing yet.',
    ),
  revenueKept: ratio
    .nullable()
    .describe('What they brought in that period, returns taken off, ÷ what they brought in their first.'),
}

export const cohortsSchema = z.object({
  of: z.string().describe('Whose customers, in words.'),
  segment: z.string().nullable(),
  product: z.string().nullable(),
  by: z.enum(COHORT_GRAINS),
  asOf: z.string(),
  recordsBegin: z.string().nullable().describe('The day of the first order in the records.'),
  recordsEnd: z.string().nullable().describe('The day of the last order, where the records end before that date.'),
  currency: z.string(),
  basis: z.enum(['orders', 'deals']).nullable(),
  cohorts: z.array(
    z.object({
      key: z.string().describe('The period of the first purchase: `2026-03`, `2026-Q1`, `2026`.'),
      firstDay: z.string(),
      lastDay: z.string(),
      partial: z.boolean().describe('The period goes on: there will be more of them.'),
      beforeRecords: z
        .boolean()
        .describe('The records begin in it: it holds everybody who bought in it and had bought before them.'),
      customers: z.number(),
      recordedLater: z
        .number()
        .describe(
          'Of them in the segment by something that was recorded later only, and stands in for the time before.',
        ),
      untold: z
        .number()
        .describe('New customers of the period for which the segment’s rule cannot be told: in no cohort.'),
      revenue: z.number().nullable().describe('What they brought in their first period, returns taken off.'),
      kept: z.array(
        z.object({
          ...figures,
          key: z.string().describe('That period.'),
          partial: z.boolean().describe('It has not passed: whoever has not bought yet is not lost.'),
          revenue: z.number().nullable(),
        }),
      ),
    }),
  ),
  whole: z
    .array(z.object({ ...figures, cohorts: z.number().describe('How many cohorts have come so far.') }))
    .describe(
      'All cohorts together, so many periods after: only those for which the period has passed, and not the one in which the records begin. Later columns rest on fewer and older cohorts.',
    ),
  leftOut: z.number().describe('Older cohorts that are not listed; they count in the whole.'),
  refused: z
    .object({ again: z.string().nullable(), customer: z.string().nullable(), revenueKept: z.string().nullable() })
    .describe('Why a figure cannot be told.'),
  notes: z.array(z.string()),
})

export type Cohorts = z.output<typeof cohortsSchema>
export type Cohort = Cohorts['cohorts'][number]
export type CohortFigures = Cohorts['whole'][number]
