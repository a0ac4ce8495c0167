import { z } from 'zod'

/** Of a list that is read in pages. */
export const pageFields = {
  offset: z.int().min(0).default(0).describe('How many rows to skip.'),
  limit: z.int().min(1).max(500).default(100).describe('At most so many rows, up to 500.'),
}

export const namedSchema = z.object({
  account: z.number().describe('Its number in this workspace: `#12` names it everywhere.'),
  name: z.string().nullable(),
  domain: z.string().nullable(),
  here: z.boolean().describe('False: it is no longer in the workspace, because its import was taken back.'),
})
