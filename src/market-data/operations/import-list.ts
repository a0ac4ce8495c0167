import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import type { Market } from '../market.ts'

const listed = z.object({
  import: z.number(),
  status: z.enum(['running', 'done', 'undone', 'failed']),
  file: z.string(),
  at: z.string(),
  actor: z.string(),
  kinds: z.array(z.string()),
  read: z.number().optional(),
  accepted: z.number().optional(),
  rejected: z.number().optional(),
  unchanged: z.number().optional(),
  stubs: z.number().optional(),
  problems: z.number().optional(),
})

export const importList = defineOperation<Market>()({
  name: 'import list',
  summary: 'The imports of this workspace, the latest first, also those that were undone or failed.',
  access: 'read',
  input: z.strictObject({ limit: z.number().int().min(1).max(10_000).default(50).describe('How many, at most.') }),
  output: z.object({ imports: z.array(listed) }),
  run: async (market, input) => {
    const rows = await market.state.db
      .selectFrom('imports')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(input.limit)
      .execute()
    return {
      imports: rows.map((row) => ({
        import: row.id,
        status: row.status,
        file: row.file,
        at: row.started_at.toISOString(),
        actor: row.actor,
        kinds: (row.mapping as { kinds?: { kind: string }[] }).kinds?.map((each) => each.kind) ?? [],
        ...(row.counts as Record<string, number>),
      })),
    }
  },
  print: ({ imports }) =>
    imports.length === 0
      ? 'Nothing has been imported yet.'
      : terminalTable(
          [
            { title: 'import', value: (row) => row.import },
            { title: 'status', value: (row) => row.status },
            { title: 'at', value: (row) => row.at.slice(0, 16).replace('T', ' ') },
            { title: 'file', value: (row) => row.file },
            { title: 'kinds', value: (row) => row.kinds.join(', ') },
            { title: 'read', value: (row) => row.read },
            { title: 'accepted', value: (row) => row.accepted },
            { title: 'unchanged', value: (row) => row.unchanged },
            { title: 'rejected', value: (row) => row.rejected },
            { title: 'problems', value: (row) => row.problems },
          ],
          imports,
        ),
})
