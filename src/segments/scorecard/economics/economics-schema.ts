import { z } from 'zod'

/** Beyond this an amount is a slip of the hand. */
const MOST = 1e12

/** The four figures as somebody enters them. */
export const economicsFields = {
  margin: z
    .number()
    .min(0)
    .max(MOST)
    .optional()
    .describe('Margin of one won account over the horizon, in the currency of the workspace.'),
  reach: z.number().min(0).max(MOST).optional().describe('Cost to reach one account, won or not.'),
  serve: z
    .number()
    .min(0)
    .max(MOST)
    .optional()
    .describe('Fixed cost of serving the segment over the horizon, however many accounts it has.'),
  horizon: z
    .number()
    .int()
    .min(1)
    .max(120)
    .optional()
    .describe('Months that margin and cost to serve are counted over.'),
}

/** As they are shown. */
export const economicsSchema = z.object({
  margin: z.number().nullable(),
  reach: z.number().nullable(),
  serve: z.number().nullable(),
  horizon: z.number().nullable(),
})
