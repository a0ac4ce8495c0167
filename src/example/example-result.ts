import { z } from 'zod'

const count = z.int().min(0)

/** What `brushwork example` gives back. */
export const exampleResult = z.object({
  vendor: z.string(),
  accounts: count,
  seed: z.int(),
  endsOn: z.string(),
  /** Folder of the workspace, relative to where the command was given when it lies below. */
  workspace: z.string(),
  /** The example was here already, and nothing was changed. */
  already: z.boolean(),
  /** Folder that keeps the files and the truth; absent when they were temporary. */
  files: z.string().optional(),
  imported: z.array(
    z.object({
      file: z.string(),
      kind: z.string(),
      read: count,
      accepted: count,
      rejected: count,
      /** Rows that say what is known already. */
      unchanged: count,
      /** Values and rows that could not be read. */
      problems: count,
    }),
  ),
  segments: z.array(
    z.object({
      name: z.string(),
      accounts: count,
      unknown: count,
      total: count,
      sentence: z.string(),
      note: z.string(),
    }),
  ),
  research: z.object({
    interviews: count,
    /** Whose words may be shown today. */
    people: count,
    /** Interviews that may not be shown today. */
    hidden: z.object({ withdrawn: count, expired: count }),
    quotes: count,
    codes: count,
    personas: z.array(
      z.object({
        name: z.string(),
        /** The job role. */
        words: z.string(),
        ready: z.boolean(),
        /** Gates of readiness that are met, of how many. */
        met: count,
        of: count,
        statements: count,
      }),
    ),
  }),
  messages: z.object({
    messages: count,
    /** Stories of customers. */
    cases: count,
    /** Answers of people to what a message says. */
    scores: count,
  }),
  targets: z.object({
    segment: z.string(),
    total: count,
    eligible: count,
    leftOut: z.array(z.object({ because: z.string(), accounts: count })),
    rows: z.array(
      z.object({
        name: z.string().nullable(),
        domain: z.string().nullable(),
        city: z.string().nullable(),
        industry: z.string().nullable(),
        employees: z.number().nullable(),
        /** Contacts in the creative department. */
        creatives: z.number(),
        owner: z.string().nullable(),
      }),
    ),
  }),
})

export type ExampleResult = z.output<typeof exampleResult>
