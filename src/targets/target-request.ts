import { z } from 'zod'
import { TARGET_FORMATS } from './formats/formats.ts'

const FORMAT_NAMES = TARGET_FORMATS.map((format) => format.name)

/** Which accounts of a segment, in which order: what the command line, a page of the screen and a file share. */
export const targetRequest = z.strictObject({
  segment: z.string().describe('Name of a saved segment, or a rule.'),
  orderBy: z
    .string()
    .optional()
    .describe('What to order by: any expression about the account; default account.employees.'),
  desc: z.boolean().optional().describe('Largest first; the default.'),
  asc: z.boolean().optional().describe('Smallest first.'),
  lifecycle: z
    .enum(['prospect', 'customer', 'former', 'any'])
    .default('prospect')
    .describe('Only accounts of that stage; where none is recorded, a won deal or an order makes a customer.'),
  keepOpenDeals: z.boolean().default(false).describe('Keep accounts that have an open deal.'),
  keepDoNotContact: z.boolean().default(false).describe('Keep accounts that asked not to be contacted.'),
  touchedWithin: z
    .int()
    .min(0)
    .max(36_500)
    .default(30)
    .describe('Leave out accounts touched in the last so many days; 0 keeps them.'),
  touchedBy: z
    .enum(['seller', 'any'])
    .default('seller')
    .describe('Whose touches count: ours (and those of unknown origin), or the buyer’s too.'),
  needsContact: z.boolean().default(false).describe('Leave out accounts without anybody who may be contacted.'),
  capPerOwner: z.int().min(1).optional().describe('At most so many accounts of each owner.'),
  include: z.array(z.string()).default([]).describe('Another column: a field or any expression about the account.'),
})

export type TargetRequest = z.output<typeof targetRequest>

export const formatName = z.enum(FORMAT_NAMES as [string, ...string[]])
