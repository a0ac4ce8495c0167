import { z } from 'zod'
import { WHOLE_MARKET } from '../../personas/index.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'
import { LONGEST_TEXT } from '../store/message-body.ts'

/** Marks that are not seen and may turn a text around: nothing that somebody reads has them. */
const UNSEEN = /[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/u
const UNSEEN_BUT_BREAKS = /(?![\n\t])[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/u

/** A text that may have paragraphs; line ends of any system are the same. */
export function longText(about: string) {
  return z
    .string()
    .overwrite((text) => text.replaceAll('\r\n', '\n'))
    .trim()
    .max(LONGEST_TEXT, `A part of a message has at most ${LONGEST_TEXT.toLocaleString('en-US')} characters.`)
    .refine((text) => !UNSEEN_BUT_BREAKS.test(text), 'It has characters that cannot be seen: type it anew.')
    .describe(about)
}

/** A text of one line. */
export function lineText(about: string, longest = 120) {
  return z
    .string()
    .trim()
    .max(longest, `It has at most ${longest} characters.`)
    .refine((text) => !UNSEEN.test(text), 'It is one line, without characters that cannot be seen.')
    .describe(about)
}

export const messageField = z.int().min(1).describe('Number of the message.')

export const personaField = z.string().trim().min(1).max(80).describe('Name of the persona it is said to.')

export const segmentField = z
  .string()
  .trim()
  .min(1)
  .describe(
    `One of the persona’s segments, or ${JSON.stringify(WHOLE_MARKET)}; not needed where it has one segment only.`,
  )

export const stageField = z.enum(BUYING_STAGES).describe('Where they stand on the way to a purchase and after it.')

export const basedOnField = z
  .int()
  .min(1)
  .optional()
  .describe('The version you saw: refused when it is another by now.')
