import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import exceljs from 'exceljs'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chdb, openChdb } from '../../engines/chdb/index.ts'
import { ProblemError } from '../../problem.ts'
import { identifier, join as joinSql, sql, value } from '../../query/index.ts'
import type { PrepareOptions } from './file-format.ts'
import { prepareFile } from './prepare-file.ts'
import type { PreparedFile } from './prepared-file.ts'

const SHARED = new URL('../../../../shared/data/', import.meta.url).pathname
/** A test of published files, where they stand beside the checkout. */
const itWithPublished: (name: string, work: () => Promise<void>, timeout?: number) => void = existsSync(SHARED)
  ? it
  : () => undefined
let folder: string
let engine: Chdb
let tables = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brushwork-prepare-'))
  engine = await openChdb({ folder: join(folder, 'data') })
})

afterAll(async () => {
  await engine?.close()
  rmSync(folder, { recursive: true, force: true })
})

function prepare(
  name: string,
  bytes: string | Uint8Array,
  options: Partial<PrepareOptions> = {},
): Promise<PreparedFile> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return prepareFile(path, { tempFolder: join(folder, 'temp'), ...options })
}

const shared = (path: string, options: Partial<PrepareOptions> = {}): Promise<PreparedFile> =>
  prepareFile(SHARED + path, { tempFolder: join(folder, 'temp'), ...options })

/** Every cell as the engine has it: the header's names, then the rows. */
async function loaded(file: PreparedFile): Promise<(string | null)[][]> {
  tables += 1
  const table = `staged_${tables}`
  const columns = [...file.loadable.into, 'extra'].map((column) => sql`${identifier(column)} Nullable(String)`)
  await engine.run(sql`CREATE TABLE ${identifier(table)} (row UInt64, ${joinSql(columns, ', ')}) ENGINE = Memory`)
  await engine.load(table, file.loadable)
  const rows = await engine.rows(sql`SELECT * EXCEPT row FROM ${identifier(table)} ORDER BY row`)
  return rows.map((row) => Object.values(row) as (string | null)[])
}

async function problemsOf(file: Promise<PreparedFile>): Promise<string[]> {
  try {
    await file
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((one) => one.code)
    throw error
  }
  return []
}

const names = (file: PreparedFile): string[] => file.columns.map((column) => column.name)
const codes = (file: PreparedFile): string[] => file.notices.map((notice) => notice.code)

describe('text files', () => {
  it('reads every delimiter, with quotes, and hands a file in order over as it is', async () => {
    for (const [mark, name] of [
      [',', 'c'],
      [';', 's'],
      ['\t', 't'],
      ['|', 'p'],
    ] as const) {
      const text =
        ['name', 'note', 'n'].join(mark) +
        '\n' +
        ['Acme', `"a${mark} b\nc ""d"""`, '1'].join(mark) +
        '\n' +
        ['', '', '2'].join(mark) +
        '\n'
      const file = await prepare(`${name}.txt`, text)
      expect(file.reading).toMatchObject({ delimiter: mark, headerRows: 1, converted: false, encoding: 'UTF-8' })
      expect(await loaded(file)).toEqual([
        ['Acme', `a${mark} b\nc "d"`, '1', null],
        ['', '', '2', null],
      ])
    }
  })

  it('reads LF, CRLF, CR CR LF and CR alike', async () => {
    for (const end of ['\n', '\r\n', '\r\r\n', '\r']) {
      const file = await prepare('ends.csv', ['a,b', '1,x', '2,"y z"', ''].join(end))
      expect(file.reading.converted).toBe(end === '\r\r\n' || end === '\r')
      expect(names(file)).toEqual(['a', 'b'])
      expect(await loaded(file)).toEqual([
        ['1', 'x', null],
        ['2', 'y z', null],
      ])
    }
  })

  it('reads every encoding and says which', async () => {
    const text = 'name,city\r\nMüller & Söhne,Köln\r\nCafé Zoë,Orléans\r\nDon’t – stop,Straße\r\n'
    const expected = [
      ['Müller & Söhne', 'Köln', null],
      ['Café Zoë', 'Orléans', null],
      ['Don’t – stop', 'Straße', null],
    ]
    const bytes: [string, Uint8Array][] = [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8', Buffer.from(`\uFEFF${text}`)],
      ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
      ['UTF-16 LE', Buffer.from(text, 'utf16le')],
      ['UTF-16 BE', iconv.encode(text, 'utf-16be', { addBOM: true })],
      ['UTF-16 BE', iconv.encode(text, 'utf-16be')],
      ['Windows-1252', iconv.encode(text, 'windows-1252')],
      ['Mac Roman', iconv.encode(text, 'macroman')],
    ]
    for (const [label, one] of bytes) {
      const file = await prepare('encoded.csv', one)
      expect(file.reading.encoding).toBe(label)
      expect(names(file)).toEqual(['name', 'city'])
      expect(await loaded(file)).toEqual(expected)
      expect(await loaded(await prepare('packed', gzipSync(one)))).toEqual(expected)
    }
  })

  it('says so where UTF-8 is broken, and reads the odd bytes as Windows-1252', async () => {
    const good = Buffer.from(`name,city\n${'Zoë,Köln\n'.repeat(20)}`)
    const file = await prepare('mixed.csv', Buffer.concat([good, iconv.encode('René,Nîmes\n', 'windows-1252')]))
    expect(file.reading.encoding).toBe('UTF-8 with 2 bytes in Windows-1252')
    expect(codes(file)).toEqual(['encoding_mixed'])
    expect((await loaded(file)).at(-1)).toEqual(['René', 'Nîmes', null])
    expect(
      (await prepare('said.csv', iconv.encode('a,b\nœ,1\n', 'iso-8859-15'), { encoding: 'iso-8859-15' })).columns[0]
        ?.samples,
    ).toEqual(['œ'])
  })

  it('mends quotes in the wrong place without losing a character, and names the rows', async () => {
    const file = await prepare('quotes.csv', 'a,b,c\n"abc"def,x,1\n1,"ok, fine",2\n5" pipe,y,3\n')
    expect(await loaded(file)).toEqual([
      ['"abc"def', 'x', '1', null],
      ['1', 'ok, fine', '2', null],
      ['5" pipe', 'y', '3', null],
    ])
    expect(file.notices).toMatchObject([
      { code: 'quotes_mended', at: { row: 2 } },
      { code: 'quotes_mended', at: { row: 4 } },
    ])
    const spaced = await prepare('spaced.csv', 'a, "b" ,c\n1, "x, y" ,3\n  "p" ,q,""\n')
    expect(names(spaced)).toEqual(['a', 'b', 'c'])
    expect(await loaded(spaced)).toEqual([
      ['1', 'x, y', '3', null],
      ['p', 'q', '', null],
    ])
    expect(spaced.notices).toEqual([])
    expect(await problemsOf(prepare('open.csv', 'a,b\n1,"never closed\n2,3\n'))).toEqual(['quote_not_closed'])
  })

  it('catches rows that are too long or too short', async () => {
    const file = await prepare('ragged.csv', 'a,b\n1\n1,2,3\n\n4,5\n6,7\n')
    expect(await loaded(file)).toEqual([
      ['1', null, null],
      ['1', '2', '3'],
      [null, null, null],
      ['4', '5', null],
      ['6', '7', null],
    ])
  })

  it('finds the header and says what it did with odd ones', async () => {
    const file = await prepare('headers.csv', '\u00A0Full\u00A0 Name ,email,Email,,note\nAnna,a@b.de,c@d.de,1,x\n')
    expect(names(file)).toEqual(['Full Name', 'email', 'Email_2', 'column_4', 'note'])
    expect(codes(file)).toEqual(['header_repeated', 'header_missing'])
    const report = await prepare(
      'report.csv',
      'Opportunities\n\nName,Stage,Amount\nA,Won,1\nB,Lost,2\n"Copyright (c) 2024"\nConfidential\n',
    )
    expect(names(report)).toEqual(['Name', 'Stage', 'Amount'])
    expect(report.firstRow).toBe(4)
    expect(await loaded(report)).toEqual([
      ['A', 'Won', '1', null],
      ['B', 'Lost', '2', null],
    ])
    expect(codes(report)).toEqual(['lines_above_header', 'lines_below_table'])
    const wider = await prepare('wider.csv', 'a,b\n1,2,3\n4,5,6\n')
    expect(names(wider)).toEqual(['a', 'b', 'column_3'])
  })

  it('asks where the first row may be data, and does as it is told', async () => {
    const text = '1,2.5,2024-01-01\n2,3.5,2024-01-02\n'
    expect(await problemsOf(prepare('bare.csv', text))).toEqual(['header_unsure'])
    const without = await prepare('bare.csv', text, { headerRows: 0 })
    expect(names(without)).toEqual(['column_1', 'column_2', 'column_3'])
    expect(await loaded(without)).toHaveLength(2)
    const two = await prepare('two.csv', 'Q1,,Q2\nYes,No,Response\nYes,,3\n,No,4\n')
    expect(names(two)).toEqual(['Q1: Yes', 'Q1: No', 'Q2'])
    expect(two.columns[1]?.headings).toEqual(['Q1', 'No'])
    expect(two.firstRow).toBe(3)
  })

  it('refuses what cannot be read, and leaves nothing behind', async () => {
    expect(await problemsOf(prepareFile(join(folder, 'absent.csv'), { tempFolder: folder }))).toEqual([
      'file_not_found',
    ])
    expect(await problemsOf(prepareFile(folder, { tempFolder: folder }))).toEqual(['file_not_found'])
    expect(await problemsOf(prepare('empty.csv', ''))).toEqual(['file_empty'])
    expect(await problemsOf(prepare('blank.csv', ' \n\n'))).toEqual(['file_empty'])
    expect(await problemsOf(prepare('zero.csv', 'a,b\n1,\u00002\n3,4\n5,6\n7,8\n'))).toEqual(['file_not_text'])
    expect(await problemsOf(prepare('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toEqual(['excel_97'])
    expect(await problemsOf(prepare('cut.csv.gz', gzipSync('a,b\n1,2\n'.repeat(99)).subarray(0, 30)))).toEqual([
      'gzip_damaged',
    ])
    expect(await problemsOf(prepare('a.csv', 'a,b\n1,2\n', { encoding: 'klingon' }))).toEqual(['encoding_unknown'])
    expect(await problemsOf(prepare('a.csv', 'a,b\n1,2\n', { delimiter: 'x' }))).toEqual(['delimiter_unusable'])
    const only = await prepare('header.csv', 'name,city\n')
    expect(await loaded(only)).toEqual([])
    const file = await prepare('kept.csv.gz', gzipSync('a,b\n1,2\n'))
    expect(() => readFileSync(file.loadable.path)).not.toThrow()
    await file.dispose()
    expect(() => readFileSync(file.loadable.path)).toThrow('ENOENT')
  })

  it('gives samples from the whole of a large file', async () => {
    const rows = Array.from({ length: 400_000 }, (_, at) => `${at},2024-01-01,"text ${at}"`)
    const file = await prepare('large.csv', `id,at,text\n${rows.join('\n')}\n`)
    const ids = (file.columns[0]?.samples ?? []).map(Number)
    expect(ids).toHaveLength(1000)
    for (const [from, to] of [
      [0, 60_000],
      [150_000, 260_000],
      [350_000, 400_000],
    ] as const) {
      expect(ids.filter((id) => id >= from && id < to).length).toBeGreaterThan(300)
    }
  })
})

describe('other formats', () => {
  it('reads JSON lines and arrays: late names, nested records, lists, long numbers', async () => {
    const records =
      '{"id": 12345678901234567890, "a": {"b": 1.50, "c": {"d": 1}}}\n{"id": 2, "tags": ["x", "y"], "late": true, "none": null, "blank": ""}\n'
    const expected = [
      ['12345678901234567890', '1.50', '{"d":"1"}', null, null, null, null],
      ['2', null, null, '["x","y"]', 'true', '', null],
    ]
    const lines = await prepare('a.jsonl', records)
    expect(lines.reading).toMatchObject({ format: 'jsonl', headerRows: 0, converted: true })
    expect(names(lines)).toEqual(['id', 'a.b', 'a.c', 'tags', 'late', 'blank'])
    expect(await loaded(lines)).toEqual(expected)
    const array = await prepare('a.json.gz', gzipSync(`[\n${records.trim().replace('\n', ',')}\n]`))
    expect(array.reading).toMatchObject({ format: 'json', compressed: true })
    expect(await loaded(array)).toEqual(expected)
  })

  it('names broken records and refuses broken files', async () => {
    const file = await prepare('b.jsonl', '{"a": 1}\n{"a": 2\n{"a": "x\\[y"}\n{"a": 4}\n')
    expect(file.unread).toMatchObject({ rows: 1, problems: [{ code: 'json_broken', at: { row: 2 } }] })
    expect(file.notices).toMatchObject([{ code: 'json_escape_mended', at: { row: 3 } }])
    expect(await loaded(file)).toEqual([
      ['1', null],
      [null, null],
      ['x\\[y', null],
      ['4', null],
    ])
    expect(await problemsOf(prepare('c.json', '[{"a": 1}, {"a": '))).toEqual(['json_broken'])
    expect(await problemsOf(prepare('d.json', '[{"a": 1}, 5]'))).toEqual(['json_broken'])
    expect(await problemsOf(prepare('e.json', '[]'))).toEqual(['file_empty'])
    expect(await problemsOf(prepare('f.jsonl', '{"a": \n{"b": \n'))).toEqual(['json_broken', 'json_broken'])
  })

  it('reads Excel: dates as ISO, numbers with their digits, one sheet', async () => {
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('Deals')
    sheet.addRow(['Name', 'Closed', 'Amount', 'Won', 'At'])
    sheet.addRow([
      'Acme, "Ltd"',
      new Date(Date.UTC(2024, 1, 29)),
      1234567.25,
      true,
      new Date(Date.UTC(2024, 0, 5, 13, 30)),
    ])
    sheet.addRow([])
    sheet.addRow([
      { richText: [{ text: 'Be' }, { text: 'ta' }] },
      null,
      { formula: '1+1', result: 2 },
      false,
      { text: 'x', hyperlink: 'http://x' },
    ])
    book.addWorksheet('Other').addRow(['z'])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    const file = await prepare('book.xlsx', bytes)
    expect(file.reading).toMatchObject({ format: 'excel', headerRows: 1 })
    expect(codes(file)).toEqual(['sheets_left_out'])
    expect(await loaded(file)).toEqual([
      ['Acme, "Ltd"', '2024-02-29', '1234567.25', 'true', '2024-01-05 13:30:00', null],
      [null, null, null, null, null, null],
      ['Beta', '', '2', 'false', 'x', null],
    ])
    expect(await problemsOf(prepare('book.xlsx', bytes, { sheet: 'Nope' }))).toEqual(['sheet_unknown'])
    expect(await problemsOf(prepare('no.xlsx', Buffer.from('PK\u0003\u0004 nothing')))).toEqual(['excel_unreadable'])
  })

  it('reads Parquet as the engine writes it', async () => {
    const path = join(folder, 'a.parquet')
    await engine.run(
      sql`INSERT INTO FUNCTION file(${value(path, 'String')}, 'Parquet') SELECT toInt64(number) AS id, if(number = 1, NULL, 'x') AS name, toDate('2024-02-29') AS day, toDateTime64('2024-01-05 10:00:00.000', 3, 'UTC') AS at, ['a', 'b'] AS tags FROM numbers(3)`,
    )
    const file = await prepareFile(path, { tempFolder: folder })
    expect(file.reading).toMatchObject({ format: 'parquet', converted: false })
    expect(file.columns.map((column) => [column.name, column.samples[0], column.zone])).toEqual([
      ['id', '0', undefined],
      ['name', 'x', undefined],
      ['day', '2024-02-29', undefined],
      ['at', '2024-01-05 10:00:00.000', 'UTC'],
      ['tags', '["a","b"]', undefined],
    ])
    expect((await loaded(file))[1]).toEqual(['1', null, '2024-02-29', '2024-01-05 10:00:00.000', '["a","b"]', null])
    expect(await problemsOf(prepare('cut.parquet', readFileSync(path).subarray(0, 200)))).toEqual([
      'parquet_unreadable',
    ])
  })
})

describe('the files of the world', () => {
  itWithPublished(
    'reads each oddity of the shared data',
    async () => {
      const saas = await shared('saas-sales/SaaS-Sales_2020-2022.csv')
      expect(names(saas)[0]).toBe('Row ID')
      expect((await loaded(saas)).length).toBe(6675)
      const cncf = await shared('cncf-surveys/Cloud_Native_Survey_2018.csv')
      expect(cncf.reading.headerRows).toBe(2)
      expect(cncf.columns).toHaveLength(249)
      expect(names(cncf).slice(0, 3)).toEqual([
        'What is your geographic location?',
        'What is the size of your company/organization?',
        'What is your job function? Pick all that apply.: Developer',
      ])
      expect((await loaded(cncf)).length).toBe(2401)
      const educators = await shared('survey-educators/OnlineProctoringEducatorSurveyResponses.csv')
      expect([educators.reading.headerRows, educators.columns.length, educators.columns[10]?.headings[0]]).toEqual([
        2,
        82,
        'Q1',
      ])
      expect((await loaded(educators)).length).toBe(125)
      const esco = await shared('esco/occupations_en.csv')
      expect((await loaded(esco)).length).toBe(2942)
      const universe = await shared('company-universe/yc_companies.jsonl.gz')
      expect((await loaded(universe)).length).toBe(5950)
      const retail = await shared('online-retail/online_retail_to_2011-08.csv.gz')
      expect((await loaded(retail)).length).toBe(320_705)
      const wholesale = await shared('wholesale/Wholesale customers data.csv')
      expect(wholesale.reading.converted).toBe(false)
      expect((await loaded(wholesale)).length).toBe(440)
      const fortune = await shared('company-universe/fortune1000_2023.csv')
      expect((await loaded(fortune)).length).toBe(1000)
      const book = await shared('cncf-surveys/Cloud_Native_Survey_2021-Part_1.xlsx', { sheet: 'Question 2' })
      expect(book.columns.length).toBeGreaterThan(5)
      for (const file of [saas, cncf, educators, esco, universe, retail, wholesale, fortune, book])
        await file.dispose()
    },
    120_000,
  )
})
