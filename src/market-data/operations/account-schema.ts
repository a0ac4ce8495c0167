import { z } from 'zod'

/** One record of a company, by all that it can be called. */
export const accountSchema = z.object({
  account: z.number().describe('Its number in this workspace; as an input `#12`.'),
  id: z.string().nullable(),
  name: z.string().nullable(),
  domain: z.string().nullable(),
})
