import { z } from 'zod'
import { BUYING_ROLES } from '../../roles/index.ts'
import { BASES, PARTS } from '../transcripts/transcript.ts'
import { CONSENT_SCOPES, MODES, type Mode, RELATIONS, type Relation } from '../words.ts'

const keys = <T extends string>(words: Readonly<Record<T, string>>): [T, ...T[]] => Object.keys(words) as [T, ...T[]]

export const relation = z.enum(keys<Relation>(RELATIONS))
const mode = z.enum(keys<Mode>(MODES))

/** What can be said of a conversation, by name; `interview edit` takes the same. */
export const interviewFacts = {
  title: z.string().trim().min(1).max(200).optional().describe('What to call it; default the name of the file.'),
  relation: relation
    .optional()
    .describe(
      'What their company was to us when they were asked: a customer, a prospect, lost (chose somebody else), no_decision, or former.',
    ),
  role: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe(
      'Their department and level when it was decided, e.g. "creative manager"; default as the records say now.',
    ),
  buyingRole: z.enum(BUYING_ROLES).optional().describe('Their part in the purchase.'),
  mode: mode.optional().describe('How they were asked.'),
  guide: z.string().trim().min(1).max(200).optional().describe('The list of questions that was followed.'),
  guideVersion: z.string().trim().min(1).max(50).optional().describe('Its version.'),
  on: z.iso.date().optional().describe('The day of the conversation.'),
  consentRecord: z.boolean().optional().describe('They agreed to be recorded.'),
  consentQuote: z.boolean().optional().describe('They agreed that their words are quoted.'),
  consentScope: z
    .enum(CONSENT_SCOPES)
    .optional()
    .describe('How far quotes may travel: research (the research alone), company (within it) or public.'),
  consentExpires: z.iso.date().optional().describe('The last day on which their words may be used.'),
} as const

export const consentSchema = z.object({
  record: z.boolean().nullable(),
  quote: z.boolean().nullable(),
  scope: z.enum(CONSENT_SCOPES).nullable(),
  expires: z.string().nullable(),
  withdrawn: z.string().nullable(),
  hidden: z
    .enum(['withdrawn', 'expired', 'not_quotable'])
    .nullable()
    .describe('Why nothing of it is shown or counted today; null where it is.'),
  words: z.string(),
})

export const participantSchema = z.object({
  id: z.number(),
  pseudonym: z.string().describe('The only name that is shown outside the research.'),
  name: z.string().nullable(),
  title: z.string().nullable(),
  person: z.string().nullable().describe('The contact, as notes name it; null where nobody was found.'),
  account: z.object({ number: z.number().nullable(), name: z.string().nullable() }).nullable(),
})

export const interviewSchema = z.object({
  id: z.number(),
  kind: z.enum(['interview', 'source']),
  title: z.string(),
  participant: participantSchema.nullable(),
  relation: relation.nullable(),
  jobRole: z.string().nullable().describe('As was said; null where the records tell.'),
  jobRoleWords: z.string().nullable(),
  buyingRole: z.string().nullable(),
  mode: mode.nullable(),
  guide: z.string().nullable(),
  guideVersion: z.string().nullable(),
  day: z.string().nullable(),
  consent: consentSchema,
  publisher: z.string().nullable(),
  address: z.string().nullable(),
  file: z.string().nullable(),
  format: z.string(),
  revision: z.number(),
  words: z.number().describe('Words of the participant; of everybody where no speakers are known.'),
  turns: z.number(),
  quotes: z.number(),
  readBy: z.array(z.string()).describe('Coders who have read the whole of it.'),
  wanting: z.array(z.string()).describe('What is not written down yet, in words.'),
})

export type InterviewShown = z.output<typeof interviewSchema>

export const speakerSchema = z.object({
  label: z.string(),
  part: z.enum(PARTS),
  basis: z.enum(BASES).describe('How the part is known: by the label, the name, a guess from speech, or by hand.'),
  turns: z.number(),
})

export const turnSchema = z.object({ speaker: z.number().nullable(), start: z.number(), end: z.number() })
