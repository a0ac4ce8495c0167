import { z } from 'zod'

/** Where a figure can be followed to: the operation that computes it and what it is asked, so that anybody can ask again. */
export const traceSchema = z.object({
  operation: z.string().describe('As the command line spells it: “segment score”.'),
  input: z.record(z.string(), z.unknown()),
  words: z.string().describe('Where to look, in words: “the scorecard of mid-market, “different””.'),
})

/** A number that may be told: never without what it counts, how much stands behind it, of when, and where it comes from. */
export const figureSchema = z.object({
  key: z.string().describe('What is computed: “bought again”.'),
  label: z.string(),
  value: z.number(),
  unit: z.enum(['share', 'money', 'days', 'count', 'score']),
  currency: z.string().nullable().describe('Of money.'),
  lo: z.number().nullable(),
  hi: z.number().nullable(),
  level: z.number().nullable().describe('Of the interval: 0.95 or 0.8.'),
  n: z.number().describe('How many stand behind it; a count is its own n.'),
  of: z.string().describe('What n counts: “closed deals”.'),
  asOf: z.string(),
  words: z.string().describe('The whole of it as a sentence, n and interval included.'),
  trace: traceSchema,
})

export type Figure = z.output<typeof figureSchema>
export type Trace = z.output<typeof traceSchema>

/** Makes a figure, or throws (our bug) where somebody would tell one without what stands behind it. */
export function figure(told: Figure): Figure {
  const { key, value, n, of, words } = told
  if (!Number.isFinite(value)) throw new Error(`The figure ${key} is no number.`)
  if (!Number.isFinite(n) || n <= 0) throw new Error(`The figure ${key} has nothing behind it.`)
  if (of === '' || words === '') throw new Error(`The figure ${key} does not say what it counts.`)
  return told
}
