import { z } from 'zod'

/** What chooses the segments and the days, for the chart and for the accounts behind it. */
export const movementInput = {
  segments: z
    .array(z.string().trim().min(1))
    .max(8)
    .default([])
    .describe(
      'Segments by name, or rules; without any the saved ones about companies, the eight largest one by one.',
    ),
  by: z.enum(['quarter', 'month']).default('quarter').describe('How far the moments are apart.'),
  from: z.iso
    .date()
    .optional()
    .describe('Begin with the end of the period of this day; default a year of quarters, half a year of months.'),
  to: z.iso.date().optional().describe('End with this day; default the end of what is known.'),
  partition: z
    .boolean()
    .default(false)
    .describe('An account in several counts in the first of them, in the order given.'),
  asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
}

export interface AskedMovement {
  readonly segments: readonly string[]
  readonly by: 'quarter' | 'month'
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly partition: boolean
  readonly asOf?: string | undefined
}
