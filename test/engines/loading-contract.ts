import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Engine, LoadableFile, Row } from '../../src/engines/index.ts'
import { identifier, join as joinSql, sql, value } from '../../src/query/index.ts'

/** How an engine reads files: every character as it stands, in file order. */
export function describeLoading(engine: () => Engine, folder: () => string): void {
  let count = 0
  async function staged(content: string | Buffer, file: Omit<LoadableFile, 'path' | 'into'>): Promise<Row[]> {
    count += 1
    const path = join(folder(), `it's file ${count} "x".txt`)
    await writeFile(path, content)
    const into = file.columns.map((_, index) => `c${index}`)
    const table = `staged${count}`
    const columns = joinSql(
      [...into, 'extra'].map((name) => sql`${identifier(name)} Nullable(String)`),
      ', ',
    )
    await engine().run(
      sql`CREATE TABLE ${identifier(table)} (row UInt64, ${columns}) ENGINE = MergeTree ORDER BY row`,
    )
    await engine().load(table, { ...file, path, into })
    return engine().rows(sql`SELECT * FROM ${identifier(table)} ORDER BY row`)
  }
  const csv = (content: string, columns: string[], more: Partial<LoadableFile> = {}) =>
    staged(content, { format: 'CSV', columns, ...more })

  it('reads CSV: quotes, commas and newlines inside them, doubled quotes, backslashes and last blanks kept', async () => {
    const rows = await csv('a,b\n"x, y","line\nbreak"\n"say ""hi""",\\N\\t\n  spaced  ,\'single\'\n', ['a', 'b'], {
      skipLines: 1,
    })
    expect(rows).toEqual([
      { row: '1', c0: 'x, y', c1: 'line\nbreak', extra: null },
      { row: '2', c0: 'say "hi"', c1: '\\N\\t', extra: null },
      { row: '3', c0: 'spaced  ', c1: "'single'", extra: null },
    ])
  })

  it('tells a blank cell from a cell that the row lacks, and keeps the first cell too many', async () => {
    const rows = await csv('1,,3\n1\n1,2,3,4,5\n1,2,3,\n"",NULL,nan\n', ['a', 'b', 'c'])
    expect(rows).toEqual([
      { row: '1', c0: '1', c1: '', c2: '3', extra: null },
      { row: '2', c0: '1', c1: null, c2: null, extra: null },
      { row: '3', c0: '1', c1: '2', c2: '3', extra: '4' },
      { row: '4', c0: '1', c1: '2', c2: '3', extra: '' },
      { row: '5', c0: '', c1: 'NULL', c2: 'nan', extra: null },
    ])
  })

  it('reads semicolons, tabs, CRLF and a last line without its end', async () => {
    expect(await csv('ä;2\r\n"x;y";4', ['a', 'b'], { delimiter: ';' })).toEqual([
      { row: '1', c0: 'ä', c1: '2', extra: null },
      { row: '2', c0: 'x;y', c1: '4', extra: null },
    ])
    const tabs = await staged('a\tb\\tc\n"q\tq"\t2\n', { format: 'TSV', columns: ['a', 'b'] })
    expect(tabs).toEqual([
      { row: '1', c0: 'a', c1: 'b\\tc', extra: null },
      { row: '2', c0: 'q\tq', c1: '2', extra: null },
    ])
  })

  it('reads no rows from a file that has only a header', async () => {
    expect(await csv('a,b\n', ['a', 'b'], { skipLines: 1 })).toEqual([])
    expect(await csv('a,b', ['a', 'b'], { skipLines: 1 })).toEqual([])
  })

  it('says in which row a file cannot be read', async () => {
    const failure = csv('a,b\n1,2\n3,"open"too,5\n', ['a', 'b'], { skipLines: 1 })
    await expect(failure).rejects.toMatchObject({
      problems: [{ code: 'file_not_readable', at: { row: 3, file: expect.stringContaining('file') } }],
    })
    const parquet = staged('no parquet', { format: 'Parquet', columns: ['a'] })
    await expect(parquet).rejects.toMatchObject({ problems: [{ code: 'file_not_readable' }] })
  })

  it('survives a quote that is never closed', async () => {
    const outcome = await csv('1,2\n3,"open\n5,6\n7,8\n', ['a', 'b']).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toMatchObject({ problems: [{ code: 'file_not_readable' }] })
    else expect(outcome).toMatchObject([{ c0: '1' }, { c0: '3' }])
    expect(await engine().rows(sql`SELECT 1 AS alive`)).toEqual([{ alive: 1 }])
  })

  it('numbers the rows of a large file in file order', async () => {
    const lines = Array.from({ length: 600_000 }, (_, index) => `${index + 1},${'x'.repeat(index % 60)}`)
    count += 1
    const path = join(folder(), 'large.csv')
    await writeFile(path, lines.join('\n'))
    await engine().run(
      sql`CREATE TABLE large (row UInt64, c0 Nullable(String), c1 Nullable(String), extra Nullable(String)) ENGINE = MergeTree ORDER BY row`,
    )
    await engine().load('large', { path, format: 'CSV', columns: ['n', 'x'], into: ['c0', 'c1'] })
    const [row] = await engine().rows(
      sql`SELECT count() AS rows, countIf(toString(row) != c0) AS misplaced, countIf(length(c1) != (row - 1) % ${value(60, 'UInt8')}) AS damaged FROM large`,
    )
    expect(row).toEqual({ rows: '600000', misplaced: '0', damaged: '0' })
  })

  it('reads JSON lines: numbers digit by digit, nested values as JSON, missing keys as NULL', async () => {
    const rows = await staged(
      [
        '{"id": 12345678901234567890123, "name": "Zoë \\"x\\"", "price": 1.10, "tags": ["a", {"b": null}], "nested": {"k": [1, 2]}, "a.b": true}',
        '{"name": null, "unknown": 1}',
        '',
        '{"id": "text", "price": 1e3, "tags": [], "it\'s `odd`": "yes"}',
      ].join('\n'),
      { format: 'JSONEachRow', columns: ['id', 'name', 'price', 'tags', 'nested', 'a.b', "it's `odd`"] },
    )
    expect(rows).toMatchObject([
      {
        row: '1',
        c0: '12345678901234567890123',
        c1: 'Zoë "x"',
        c2: '1.10',
        c4: expect.any(String),
        c5: 'true',
        c6: null,
        extra: null,
      },
      { row: '2', c0: null, c1: null, c2: null, c3: null, c4: null, c5: null, c6: null },
      { row: '3', c0: 'text', c1: null, c2: '1e3', c3: '[]', c4: null, c5: null, c6: 'yes' },
    ])
    expect(JSON.parse(String(rows[0]?.['c3']))).toEqual(['a', { b: null }])
    expect(JSON.parse(String(rows[0]?.['c4']))).toEqual({ k: [1, 2] })
  })
}
