import { z } from 'zod'
import type { RuleDifference } from '../rule-difference.ts'

const part = z.object({
  rule: z.string(),
  sentence: z.string().nullable().describe('It alone, in words; nothing where it no longer holds.'),
})

/** How two rules differ, condition by condition. */
export const differenceSchema = z.object({
  added: z.array(part),
  dropped: z.array(part),
  changed: z.array(z.object({ before: part, after: part })).describe('Ask for the same fields, otherwise.'),
  kept: z.array(part),
})

export function shownDifference({
  added,
  dropped,
  changed,
  kept,
}: RuleDifference): z.output<typeof differenceSchema> {
  return { added: [...added], dropped: [...dropped], changed: [...changed], kept: [...kept] }
}

/** A line for each condition that is not as before. */
export function differenceLines({ added, dropped, changed }: z.output<typeof differenceSchema>): string[] {
  return [
    ...changed.map(({ before, after }) => `~ ${before.rule}  →  ${after.rule}`),
    ...added.map(({ rule }) => `+ ${rule}`),
    ...dropped.map(({ rule }) => `- ${rule}`),
  ]
}
