import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import type { Market } from '../market.ts'

const listed = z.object({
  import: z.number(),
  status: z.enum(['running', 'done', 'undone', 'failed']),
  file: z.string(),
  at: z.string(),
  finishedAt: z.string().optional().describe('When it was done.'),
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
  input: z.strictObject({
    offset: z.number().int().min(0).default(0).describe('How many to pass over.'),
    limit: z.number().int().min(1).max(10_000).default(50).describe('How many, at most.'),
  }),
  output: z.object({ imports: z.array(listed), count: z.number().describe('All there are.') }),
  run: async (market, input) => {
    const rows = await market.state.db
      .selectFrom('imports')
      .selectAll()
      .orderBy('id', 'desc')
      .offset(input.offset)
      .limit(input.limit)
      .execute()
    const all = await market.state.db
      .selectFrom('imports')
      .select((each) => each.fn.countAll<string | number>().as('count'))
      .executeTakeFirst()
    return {
      count: Number(all?.count ?? 0),
      imports: rows.map((row) => ({
        import: row.id,
        status: row.status,
        file: row.file,
        at: row.started_at.toISOString(),
        ...(row.finished_at === null ? {} : { finishedAt: row.finished_at.toISOString() }),
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
