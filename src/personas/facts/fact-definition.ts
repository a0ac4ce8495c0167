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

/** What evidence from behaviour or answers computes, so that it can be computed again: `statement_evidence.definition`. */
export const factDefinition = z.discriminatedUnion('kind', [behaviour])

export type FactDefinition = z.output<typeof factDefinition>
