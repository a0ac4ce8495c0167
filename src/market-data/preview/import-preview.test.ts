import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { raw } from '../../query/index.ts'
import { undoImport } from '../import/undo-import.ts'
import { importOperation } from '../operations/import.ts'
import { importPreview } from '../operations/import-preview.ts'
import { importProblems } from '../operations/import-problems.ts'
import type { FilePreview, PreviewColumn } from './file-preview.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
})
afterAll(() => market.close())

const COMPANIES =
  'Record ID,Company name,Company owner,Create Date,Company Domain Name,Number of Employees,Lifecycle Stage,Score\n' +
  '1,Acme,Ann,03/04/2024,acme.com,50,Customer,7\n2,Bolt,Ben,05/06/2024,bolt.io,many,Lead,\n3,Corp,,07/08/2024,,12,Customer,9\n'

async function preview(input: Record<string, unknown>): Promise<FilePreview[]> {
  const output = await importPreview.run(market, importPreview.input.parse(input), quiet)
  return (importPreview.output.parse(output) as { files: FilePreview[] }).files
}

async function bringIn(input: Record<string, unknown>) {
  return importOperation.output.parse(
    await importOperation.run(market, importOperation.input.parse(input), quiet),
  ) as { files: { import: number; mapping: unknown }[] } & Record<string, unknown>
}

const columnsOf = (file: FilePreview | undefined): Record<string, PreviewColumn> =>
  Object.fromEntries((file?.columns ?? []).map((column) => [column.column, column]))

describe('import preview', () => {
  it('says what each column is, how sure that is, what would not be taken, and asks in data', async () => {
    const [file] = await preview({ files: [await market.file('companies.csv', COMPANIES)] })
    expect(file).toMatchObject({
      file: 'companies.csv',
      readable: true,
      origin: 'HubSpot companies export',
      format: 'csv',
      encoding: 'UTF-8',
      delimiter: ',',
      rows: 3,
      looked: 3,
      kinds: ['accounts'],
    })
    const columns = columnsOf(file)
    expect(columns['Record ID']?.uses).toMatchObject([{ as: 'field', field: 'id', confidence: 1 }])
    expect(columns['Company owner']).toMatchObject({ samples: ['Ann', 'Ben'], filled: 0.667 })
    expect(columns['Number of Employees']?.uses).toMatchObject([
      { field: 'employees', type: 'integer', confidence: 0.75, looked: 3, unreadable: 1, unreadableSuch: ['many'] },
    ])
    expect(columns['Score']?.uses).toMatchObject([
      { as: 'own field', field: 'score', type: 'integer', confidence: 1 },
    ])
    expect(columns['Score']?.readsAs).toEqual(expect.arrayContaining(['integer', 'number', 'text']))
    expect(columns['Score']?.readsAs).not.toContain('date')
    expect(columns['Create Date']?.dateChoices).toEqual([
      { format: 'DD/MM/YYYY', example: '03/04/2024', means: '2024-04-03' },
      { format: 'MM/DD/YYYY', example: '03/04/2024', means: '2024-03-04' },
    ])
    expect(file?.problems).toMatchObject([
      { code: 'date_format_ambiguous', column: 'Create Date', field: 'created_at' },
    ])
    expect(await market.engine.rows(raw('SELECT count() AS n FROM accounts'))).toEqual([{ n: '0' }])
  })

  it('recognises Salesforce, tells files apart that cannot be read, and guesses within a kind that is said', async () => {
    const people = await market.file('people.csv', 'Id,AccountId,LastName,Title\n003,001,Lee,CTO\n')
    const empty = await market.file('empty.csv', '')
    const german = await market.file('orders.csv', 'Kunde;Datum;Umsatz\n7;27.06.2025;734,5\n')
    const [contacts, nothing, unknown] = await preview({ files: [people, empty, german] })
    expect(contacts?.origin).toBe('Salesforce Contact export')
    expect(nothing).toMatchObject({ readable: false, columns: [], problems: [{ code: 'file_empty' }] })
    expect(unknown).toMatchObject({ kinds: [], problems: [{ code: 'kind_not_recognised' }], delimiter: ';' })
    const [orders] = await preview({ files: [german], mapping: [{ as: 'orders' }] })
    expect(orders).toMatchObject({ kinds: ['orders'], problems: [] })
    const [wrong] = await preview({ files: [people], mapping: [{ as: 'contacts', fields: { naem: 'LastName' } }] })
    expect(wrong?.problems).toMatchObject([{ code: 'field_unknown', field: 'fields.naem', hint: expect.any(String) }])
  })

  it('gives a mapping that imports the very same when it is sent back, and as a map file', async () => {
    const text = COMPANIES.replaceAll('0', '1').replace('/2124', '/2024')
    const path = await market.file('sent.csv', text.replaceAll(/(\d\d)\/(\d\d)\/\d{4}/g, '2024-$1-$2'))
    const out = join(market.folder, 'sent.yaml')
    const [file] = await preview({ files: [path], out })
    expect(await readFile(out, 'utf8')).toBe(file?.mapFile)
    const ask = async () =>
      market.engine.rows(raw('SELECT * EXCEPT (_import) FROM accounts WHERE _current ORDER BY id'))
    const results = []
    for (const said of [{}, { mapping: [file?.mapping] }]) {
      const { files, mapping: _, ...counts } = await bringIn({ files: [path], ...said })
      results.push({ counts, rows: (await ask()).map(withoutNumbers) })
      for (const each of files) await undoImport(market, each.import, 'test')
    }
    expect(results[0]?.rows).toHaveLength(3)
    expect(results[1]).toEqual(results[0])
  })

  it('imports by a mended mapping, and refuses one that cannot be understood, changing nothing', async () => {
    const path = await market.file('mended.csv', COMPANIES)
    const [file] = await preview({ files: [path] })
    await expect(bringIn({ files: [path], mapping: [file?.mapping] })).rejects.toMatchObject({
      problems: [{ code: 'date_format_ambiguous', at: { column: 'Create Date' } }],
    })
    await expect(bringIn({ files: [path], mapping: [{ as: 'acounts' }] })).rejects.toMatchObject({
      problems: [{ code: 'kind_unknown', at: { file: 'mended.csv', field: 'as' } }],
    })
    await expect(bringIn({ files: [path], mapping: [null, {}] })).rejects.toMatchObject({
      problems: [{ code: 'mapping_without_file' }],
    })
    const mapping = {
      as: [
        {
          kind: 'accounts',
          fields: {
            id: 'Record ID',
            name: 'Company name',
            created_at: { column: 'Create Date', format: 'DD/MM/YYYY' },
          },
          custom: ['Number of Employees'],
        },
      ],
      columns: { 'Number of Employees': { type: 'integer', name: 'heads' } },
      exact: true,
    }
    const result = await bringIn({ files: [path], mapping: [mapping] })
    expect(result).toMatchObject({ read: 3, accepted: 3, problemCount: 1 })
    expect(
      await market.engine.rows(
        raw('SELECT id, toDate(created_at) AS day, x_heads, owner FROM accounts WHERE _current ORDER BY id LIMIT 1'),
      ),
    ).toEqual([{ id: '1', day: '2024-04-03', x_heads: '50', owner: null }])
  })
})

const KEPT = { id: 'id', employees: 'employees', founded_year: 'founded_year' }

describe('import problems', () => {
  it('groups them, pages them, and writes a file in which nothing runs as a formula', async () => {
    const path = await market.file(
      'bad.csv',
      'id,employees,founded_year\n11,=1+1,soon\n12,many,1999\n13,"-3,x",late\n',
    )
    const { files } = await bringIn({ files: [path], mapping: [{ as: 'accounts', fields: KEPT }] })
    const id = files[0]?.import
    const ask = async (more: Record<string, unknown>) =>
      importProblems.output.parse(
        await importProblems.run(market, importProblems.input.parse({ import: id, ...more }), quiet),
      ) as { count: number; by: unknown; problems: { row: number }[] }
    expect(await ask({ limit: 2, offset: 1 })).toMatchObject({
      count: 5,
      by: [
        { column: 'employees', code: 'not_integer', count: 3 },
        { column: 'founded_year', code: 'not_integer', count: 2 },
      ],
      problems: [{ row: 2 }, { row: 3 }],
    })
    expect(await ask({ column: 'founded_year', code: 'not_integer' })).toMatchObject({
      count: 2,
      problems: [{ row: 2 }, { row: 4 }],
    })
    const out = join(market.folder, 'problems.csv')
    await ask({ out })
    const lines = (await readFile(out, 'utf8')).split('\n')
    expect(lines[0]).toBe('file,row,column,value,code,message')
    expect(lines[1]).toBe("bad.csv,2,employees,'=1+1,not_integer,This cannot be read as a whole number.")
    expect(lines[4]).toContain('"\'-3,x"')
  })
})

/** Rows without what the engine numbers anew at each import. */
function withoutNumbers(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => !name.startsWith('_') && !['aid', 'rid'].includes(name)),
  )
}
