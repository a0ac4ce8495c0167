import { z } from 'zod'
import type { Evidence } from './evidence.ts'

export const leftOutSchema = z
  .object({
    withdrawn: z.number(),
    expired: z.number(),
    notQuotable: z.number(),
    sources: z.number().describe('Documents of others: quoted, never counted as people.'),
    answersGone: z.number().describe('Quotes of answers that are no longer on record, or read otherwise now.'),
  })
  .describe('What is neither shown nor counted: interviews by why.')

/** What was left out and why, in sentences; none where nothing was. */
export function leftOutWords({ leftOut, notRecorded }: Pick<Evidence, 'leftOut' | 'notRecorded'>): string[] {
  const { withdrawn, expired, notQuotable, sources, answersGone } = leftOut
  const words: string[] = []
  const say = (count: number, one: string, many: string): void => {
    if (count > 0) words.push(`${count} ${count === 1 ? one : many}`)
  }
  say(
    withdrawn,
    'interview is left out: its consent was withdrawn.',
    'interviews are left out: their consent was withdrawn.',
  )
  say(expired, 'interview is left out: its consent expired.', 'interviews are left out: their consent expired.')
  say(
    notQuotable,
    'interview is left out: its words may not be quoted.',
    'interviews are left out: their words may not be quoted.',
  )
  say(
    answersGone,
    'quote of an answer is left out: the answer is no longer on record as it was quoted.',
    'quotes of answers are left out: the answers are no longer on record as they were quoted.',
  )
  say(
    sources,
    'document of others is quoted and counts as nobody.',
    'documents of others are quoted and count as nobody.',
  )
  say(
    notRecorded,
    'interview is shown although nobody wrote down whether it may be quoted.',
    'interviews are shown although nobody wrote down whether they may be quoted.',
  )
  return words
}
