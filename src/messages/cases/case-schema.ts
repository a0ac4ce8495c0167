import { z } from 'zod'

export const CASE_SCOPES = ['company', 'public'] as const

/** A case as it is shown. */
export const caseSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  account: z.object({ number: z.number(), name: z.string().nullable() }).nullable(),
  before: z.string(),
  done: z.string(),
  result: z.string(),
  source: z.string().nullable().describe('Where the result was written down.'),
  named: z.boolean().describe('The company may be named.'),
  scope: z.enum(CASE_SCOPES).describe('How far the story may travel.'),
  agreedOn: z.string().nullable().describe('The day on which they agreed; null: nobody wrote it down.'),
  expires: z.string().nullable(),
  holds: z.boolean().describe('It may be told today.'),
  travels: z.boolean().describe('It may be told outside today.'),
  whyNot: z.string().nullable().describe('Why it may not.'),
  messages: z.array(z.number()).describe('Messages that rest on it.'),
  warnings: z.array(z.string()),
})

export type CaseShown = z.output<typeof caseSchema>

const text = z.string().trim().min(1).max(2000)

/** What somebody may say of a case. */
export const caseFields = {
  before: text.describe('How it was before, in a sentence or two.'),
  done: text.describe('What was done.'),
  result: text.describe('What came of it; a figure as the customer measured it.'),
  account: z.string().trim().min(1).describe('The company: name, domain, id or #number.'),
  source: text.describe('Where the result was written down: a contract, a mail, an address.'),
  named: z.boolean().describe('They agreed that the company is named.'),
  scope: z.enum(CASE_SCOPES).describe('How far the story may travel: within our company, or anywhere.'),
  agreedOn: z.iso.date().describe('The day on which they agreed; without it the story may not be told.'),
  expires: z.iso.date().describe('The last day on which it may be told.'),
}

export const caseName = z.string().trim().min(1).max(120).describe('Name of the case.')
