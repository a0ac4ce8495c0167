import { z } from 'zod'
import type { JsonSchema } from '../doorway/index.ts'
import { componentSchema } from './component-schema.ts'

const problem = z
  .object({
    code: z.string().describe('Stable identifier, for programs.'),
    message: z.string().describe('One sentence: what is wrong.'),
    at: z
      .object({
        start: z.number().optional().describe('Zero-based offset into the text that was checked, inclusive.'),
        end: z.number().optional().describe('Exclusive.'),
        file: z.string().optional(),
        row: z.number().optional().describe('As a spreadsheet shows it: the header is row 1.'),
        column: z.string().optional(),
        value: z.string().optional(),
        field: z.string().optional().describe('Name of the input field.'),
      })
      .optional(),
    hint: z.string().optional().describe('One sentence: how to mend it.'),
  })
  .meta({ id: 'Problem' })

const failure = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  problems: z.array(problem),
  hint: z.string().optional(),
  retry: z.boolean().optional().describe('The same request may succeed later without any change.'),
  current: z.record(z.string(), z.unknown()).optional().describe('409: how it stands now.'),
  yours: z.record(z.string(), z.unknown()).optional().describe('409: how the request meant it.'),
})

const uploads = z.object({
  files: z.array(
    z.object({
      file: z.string().describe('Handle, e.g. `upload:9f…`.'),
      name: z.string().describe('As it was called where it came from.'),
      bytes: z.number(),
    }),
  ),
})

const described = componentSchema(failure, 'output', 'Failure')

/** What this door says by itself: failures and uploads. */
export const PROBLEM_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  ...described.parts,
  Failure: described.schema,
  Uploads: componentSchema(uploads, 'output', 'Uploads').schema,
}
