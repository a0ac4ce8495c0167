import { z } from 'zod'
import { terminalTable } from '../../terminal-table.ts'

const text = z.string().nullable()

/** An account by which a person can see what a rule does. */
export const exampleSchema = z.object({
  account: z.number().describe('Its number in this workspace: `#12` names it everywhere; 0 where it is not known.'),
  id: text,
  name: text,
  domain: text,
  industry: text,
  employees: z.number().nullable(),
  country: text,
  contact: z.object({ id: text, name: text, title: text }).optional().describe('For a rule about people.'),
})

type Example = z.output<typeof exampleSchema>

export function exampleTable(rows: readonly (Example & { readonly why?: readonly string[] })[]): string {
  const people = rows.some((row) => row.contact !== undefined)
  return terminalTable(
    [
      ...(people ? [{ title: 'person', value: (row: (typeof rows)[number]) => row.contact?.name ?? '' }] : []),
      { title: 'account', value: (row: (typeof rows)[number]) => row.name ?? row.domain ?? `#${row.account}` },
      { title: 'industry', value: (row) => row.industry ?? '' },
      { title: 'employees', value: (row) => row.employees ?? '' },
      { title: 'country', value: (row) => row.country ?? '' },
      ...(rows.some((row) => (row.why ?? []).length > 0)
        ? [{ title: 'because of', value: (row: (typeof rows)[number]) => (row.why ?? []).join(', ') }]
        : []),
    ],
    rows,
  )
}
