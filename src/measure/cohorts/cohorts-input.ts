import { z } from 'zod'
import { COHORT_GRAINS } from './cohort-periods.ts'

/** Whose cohorts, for the grid and for the accounts behind a cell. */
export const cohortsInput = {
  segment: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('A segment by its name, or a rule; without it the whole market.'),
  product: z.string().trim().min(1).optional().describe('Only purchases of this product: who bought it again.'),
  by: z.enum(COHORT_GRAINS).default('quarter').describe('How long the periods are.'),
  asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
}
