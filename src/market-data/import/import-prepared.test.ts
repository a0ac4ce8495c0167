import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { raw } from '../../query/index.ts'
import type { KindName } from '../kinds/field.ts'
import type { ResolvedMapping } from '../mapping/resolved-mapping.ts'
import { prepareFile } from '../sources/prepare-file.ts'
import { importPrepared } from './import-prepared.ts'
import type { FileImport } from './import-result.ts'
import { undoImport } from './undo-import.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
})
afterAll(() => market.close())

const context = { actor: 'test', signal: new AbortController().signal, progress: () => {} }

/** Imports CSV text whose headers are field names; `x_name:type` is a custom attribute. */
async function bring(kind: KindName, text: string, more: Partial<ResolvedMapping> = {}): Promise<FileImport> {
  const file = await prepareFile(await market.file(`${kind}.csv`, text), { tempFolder: market.folder, headerRows: 1 })
  const columns = file.columns.filter((column) => column.name !== 'updated_at')
  const updated = file.columns.find((column) => column.name === 'updated_at')
  const reading = (column: { name: string; staged: string }) => ({
    staged: column.staged,
    column: column.name,
    ...(column.name.endsWith('_at') || column.name === 'at' ? { dateFormat: 'YYYY-MM-DD' } : {}),
  })
  try {
    return await importPrepared(
      market,
      file,
      {
        parts: [
          {
            kind,
            fields: columns
              .filter((column) => !column.name.startsWith('x_'))
              .map((column) => ({ field: column.name, reading: reading(column), confidence: 1 })),
            custom: columns
              .filter((column) => column.name.startsWith('x_'))
              .map((column) => ({
                name: column.name.slice(2),
                label: column.name,
                type: 'integer',
                category: false,
                reading: reading(column),
              })),
            afterOutcome: [],
          },
        ],
        missing: [],
        blankClears: false,
        timeZone: 'UTC',
        origin: 'test',
        ...(updated === undefined ? {} : { updatedAt: { ...reading(updated), dateFormat: 'YYYY-MM-DD' } }),
        ...more,
      },
      context,
    )
  } finally {
    await file.dispose()
  }
}

const ask = (text: string) => market.engine.rows(raw(text))

describe('an import', () => {
  it('brings accounts and deals into the tables', async () => {
    const accounts = await bring(
      'accounts',
      'name,industry,employees,x_offices\nAcme,Software,120,3\nBolt,Retail,many,\n',
    )
    expect(accounts).toMatchObject({ read: 2, accepted: 2, rejected: 0, unchanged: 0, stubs: 0, problemCount: 1 })
    expect(accounts.problems).toEqual([
      {
        file: 'accounts.csv',
        row: 3,
        column: 'employees',
        value: 'many',
        code: 'not_integer',
        message: expect.any(String),
      },
    ])
    const deals = await bring(
      'deals',
      'id,account,status,amount,opened_at,closed_at\n1,acme,won,1000,2025-01-01,2025-03-01\n2,Corp,open,,2025-05-01,2025-12-01\n3,,lost,0,2025-05-01,2025-06-01\n',
    )
    expect(deals).toMatchObject({ read: 3, accepted: 3, stubs: 1, problemCount: 0 })
    expect(await ask('SELECT aid, name, employees, x_offices FROM accounts WHERE _current ORDER BY aid')).toEqual([
      { aid: 1, name: 'Acme', employees: '120', x_offices: '3' },
      { aid: 2, name: 'Bolt', employees: null, x_offices: null },
      { aid: 3, name: 'Corp', employees: null, x_offices: null },
    ])
    expect(
      await ask(
        'SELECT id, aid, status, toDate(closed_at) AS closed, toDate(expected_close_at) AS expected FROM deals ORDER BY id',
      ),
    ).toEqual([
      { id: '1', aid: 1, status: 'won', closed: '2025-03-01', expected: null },
      { id: '2', aid: 3, status: 'open', closed: null, expected: '2025-12-01' },
      { id: '3', aid: 0, status: 'lost', closed: '2025-06-01', expected: null },
    ])
    const again = await bring(
      'accounts',
      'name,industry,employees,x_offices\nAcme,Software,120,3\nBolt,Retail,many,\n',
    )
    expect(again).toMatchObject({ read: 2, accepted: 0, unchanged: 2 })
    const undone = await undoImport(market, accounts.import, 'test')
    expect(undone.file).toBe('accounts.csv')
    expect(await ask('SELECT aid, name, employees FROM accounts WHERE _current ORDER BY aid')).toEqual([
      { aid: 1, name: 'Acme', employees: null },
      { aid: 3, name: 'Corp', employees: null },
    ])
  })
})
