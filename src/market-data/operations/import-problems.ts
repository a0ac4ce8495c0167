import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { defineOperation, fileField } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { sql, value } from '../../query/index.ts'
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
    limit: z.number().int().min(1).max(1_000_000).default(100_000).describe('How many, at most.'),
    out: z.string().optional().describe('Write all of them to this CSV file instead.').meta(fileField('write')),
  }),
  output: z.object({ import: z.number(), problems: z.array(problem), count: z.number(), out: z.string().optional() }),
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
    const of = sql`(SELECT DISTINCT file, row, column, value, code, message FROM import_problems WHERE _import = ${value(row.id, 'UInt32')})`
    const [all] = await market.engine.rows<{ count: string }>(sql`SELECT count() AS count FROM ${of}`)
    const count = Number(all?.count ?? 0)
    if (input.out !== undefined) {
      const batches = market.engine.batches<Listed>(sql`SELECT * FROM ${of} ORDER BY row, column, code`, {
        signal: context.signal,
      })
      await writeFile(input.out, csvOf(batches))
      return { import: row.id, problems: [], count, out: input.out }
    }
    const problems = await market.engine.rows<Omit<z.output<typeof problem>, 'row'> & { row: string }>(
      sql`SELECT * FROM ${of} ORDER BY row, column, code LIMIT ${value(input.limit, 'UInt64')} OFFSET ${value(input.offset, 'UInt64')}`,
    )
    return {
      import: row.id,
      problems: problems.map((each) => ({ ...each, row: Number(each.row) })),
      count,
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

type Listed = { readonly [name in keyof z.output<typeof problem>]: string | number }

async function* csvOf(batches: AsyncIterable<Listed[]>): AsyncGenerator<string> {
  yield csvLine(['file', 'row', 'column', 'value', 'code', 'message'])
  for await (const batch of batches) {
    yield batch
      .map((each) => csvLine([each.file, each.row, each.column, each.value, each.code, each.message].map(String)))
      .join('')
  }
}
