import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { startsFormula } from '../../formula-text.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { join, sql, value } from '../../query/index.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { csvLine } from '../sources/csv/rewrite.ts'
import { ensureTables } from '../tables/ensure-tables.ts'

const problem = z.object({
  file: z.string(),
  row: z.number(),
  column: z.string(),
  value: z.string(),
  code: z.string(),
  message: z.string(),
})

export const importProblems = defineOperation<Market>()({
  name: 'import problems',
  summary: 'Every value of an import that could not be taken as it stood, in the order of the file.',
  access: 'read',
  positional: ['import'],
  input: z.strictObject({
    import: z.number().int().min(1).optional().describe('Its number; the latest unless given.'),
    offset: z.number().int().min(0).default(0).describe('How many to pass over.'),
    column: z.string().optional().describe('Only those of this column; blank for those of whole rows.'),
    code: z.string().optional().describe('Only those of this kind, e.g. not_date.'),
    limit: z.number().int().min(1).max(1_000_000).default(100_000).describe('How many, at most.'),
    out: z.string().optional().describe('Write all of them to this CSV file instead.').meta(fileField('write')),
  }),
  output: z.object({
    import: z.number(),
    problems: z.array(problem),
    count: z.number().describe('All that were asked for, also those passed over.'),
    by: z
      .array(z.object({ column: z.string(), code: z.string(), message: z.string(), count: z.number() }))
      .describe('All of the import, by column and kind, the most frequent first.'),
    out: z.string().optional(),
  }),
  writes: () => 'csv',
  run: async (market, input, context) => {
    await ensureTables(market, await loadCatalog(market))
    const wanted = market.state.db.selectFrom('imports').select('id')
    const row = await (input.import === undefined
      ? wanted.orderBy('id', 'desc').limit(1)
      : wanted.where('id', '=', input.import)
    ).executeTakeFirst()
    if (row === undefined) {
      refuse(
        'no_import',
        input.import === undefined ? 'Nothing has been imported yet.' : `There is no import ${input.import}.`,
        {
          hint: 'See: brushwork import list.',
        },
      )
    }
    const all = sql`(SELECT DISTINCT file, row, column, value, code, message FROM import_problems WHERE _import = ${value(row.id, 'UInt32')})`
    const grouped = await market.engine.rows<Group & { count: string }>(
      sql`SELECT column, code, any(message) AS message, count() AS count FROM ${all} GROUP BY column, code ORDER BY count DESC, column, code`,
      { signal: context.signal },
    )
    const by = grouped.map((each) => ({ ...each, count: Number(each.count) }))
    const wantedHere = ({ column, code }: Group): boolean =>
      (input.column === undefined || input.column === column) && (input.code === undefined || input.code === code)
    const count = by.filter(wantedHere).reduce((sum, each) => sum + each.count, 0)
    const conditions = [
      ...(input.column === undefined ? [] : [sql`column = ${value(input.column, 'String')}`]),
      ...(input.code === undefined ? [] : [sql`code = ${value(input.code, 'String')}`]),
    ]
    const of = conditions.length === 0 ? all : sql`(SELECT * FROM ${all} WHERE ${join(conditions, ' AND ')})`
    if (input.out !== undefined) {
      const batches = market.engine.batches<Listed>(sql`SELECT * FROM ${of} ORDER BY row, column, code`, {
        signal: context.signal,
      })
      await writeFile(input.out, csvOf(batches))
      return { import: row.id, problems: [], count, by, out: input.out }
    }
    const problems = await market.engine.rows<Omit<z.output<typeof problem>, 'row'> & { row: string }>(
      sql`SELECT * FROM ${of} ORDER BY row, column, code LIMIT ${value(input.limit, 'UInt64')} OFFSET ${value(input.offset, 'UInt64')}`,
    )
    return {
      import: row.id,
      problems: problems.map((each) => ({ ...each, row: Number(each.row) })),
      count,
      by,
    }
  },
  print: (output) =>
    output.count === 0
      ? `Import ${output.import} has no problems.`
      : output.out !== undefined
        ? `${formatNumber(output.count)} problems of import ${output.import} are in ${output.out}.`
        : terminalTable(
            [
              { title: 'row', value: (row) => row.row },
              { title: 'column', value: (row) => row.column },
              { title: 'value', value: (row) => row.value },
              { title: 'problem', value: (row) => row.code },
              { title: 'what', value: (row) => row.message },
            ],
            output.problems,
          ),
})

type Group = { readonly [name in 'column' | 'code' | 'message']: string }

type Listed = { readonly [name in keyof z.output<typeof problem>]: string | number }

async function* csvOf(batches: AsyncIterable<Listed[]>): AsyncGenerator<string> {
  yield csvLine(['file', 'row', 'column', 'value', 'code', 'message'])
  for await (const batch of batches) {
    yield batch
      .map((each) => csvLine([each.file, each.row, each.column, each.value, each.code, each.message].map(harmless)))
      .join('')
  }
}

/** Values of other people's files: none may run as a formula where the file is opened. */
function harmless(cell: string | number): string {
  const text = String(cell)
  return typeof cell === 'string' && startsFormula(text) ? `'${text}` : text
}
