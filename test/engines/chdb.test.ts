import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openChdb } from '../../src/engines/chdb/index.ts'
import { sql, value } from '../../src/query/index.ts'
import { describeEngine } from './engine-contract.ts'

describeEngine('chdb', async (folder) => {
  const engine = await openChdb({ folder: `${folder}/data` })
  return { engine, close: () => engine.close() }
})

it('reads Parquet in file order: single values as text, lists and records as JSON', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bw-parquet-'))
  const engine = await openChdb({ folder: join(folder, 'data') })
  try {
    const path = join(folder, "it's.parquet")
    const odd = 'it\'s `odd` "name"'
    await engine.run(sql`INSERT INTO FUNCTION file(${value(path, 'String')}, 'Parquet') SELECT number + 1 AS n,
      toDateTime64('2026-01-02 03:04:05.678', 3, 'UTC') AS at, toDecimal64('1.25', 2) AS price, ['a', 'b''c'] AS tags,
      map('k', 1) AS record, CAST(NULL, 'Nullable(String)') AS none, true AS yes, 'x' AS \`it's \\\`odd\\\` "name"\`
      FROM numbers(300000)`)
    const columns = ['n', 'at', 'price', 'tags', 'record', 'none', 'yes', odd, 'not there']
    const into = columns.map((_, index) => `c${index}`)
    await engine.run(sql`CREATE TABLE staged (row UInt64, c0 Nullable(String), c1 Nullable(String), c2 Nullable(String),
      c3 Nullable(String), c4 Nullable(String), c5 Nullable(String), c6 Nullable(String), c7 Nullable(String),
      c8 Nullable(String), extra Nullable(String)) ENGINE = MergeTree ORDER BY row`)
    await engine.load('staged', { path, format: 'Parquet', columns, into })
    expect(await engine.rows(sql`SELECT * EXCEPT (row, c0, extra) FROM staged WHERE row = 300000`)).toEqual([
      {
        c1: '2026-01-02 03:04:05.678',
        c2: '1.25',
        c3: '["a","b\'c"]',
        c4: '{"k":1}',
        c5: null,
        c6: 'true',
        c7: 'x',
        c8: null,
      },
    ])
    expect(
      await engine.rows(sql`SELECT count() AS rows, countIf(toString(row) != c0) AS misplaced FROM staged`),
    ).toEqual([{ rows: '300000', misplaced: '0' }])
  } finally {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  }
})
