import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chdb, openChdb } from '../../engines/chdb/index.ts'
import { sql, value } from '../../query/index.ts'
import type { FieldType } from '../kinds/field.ts'
import type { ColumnReading } from '../mapping/resolved-mapping.ts'
import { type CastOptions, castSql } from './cast-sql.ts'
import { cellText } from './cell-text.ts'
import { isNumberDate } from './date-pattern.ts'
import { DATE_FORMATS, detectDateFormat } from './detect-date-format.ts'
import { readDate } from './read-date.ts'

let folder: string
let engine: Chdb

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brushwork-cast-'))
  engine = await openChdb({ folder })
})

afterAll(async () => {
  await engine?.close()
  rmSync(folder, { recursive: true, force: true })
})

type Reading = Omit<ColumnReading, 'staged' | 'column'>

/** The values the engine makes of the texts; `failed` stands where a text was reported. */
async function cast(
  type: FieldType,
  texts: readonly string[],
  reading: Reading = {},
  options: Partial<CastOptions> = {},
) {
  const column: ColumnReading = { staged: 'c0', column: 'c', ...reading }
  const { value: cell, failed } = castSql(type, column, cellText(column, ['N/A']), { timeZone: 'UTC', ...options })
  const rows = await engine.rows<{ value: unknown; failed: unknown }>(
    sql`SELECT ${cell} AS value, ${failed} AS failed FROM (SELECT arrayJoin(arrayEnumerate(${value(texts, 'Array(String)')})) AS at, CAST(arrayElement(${value(texts, 'Array(String)')}, at), 'Nullable(String)') AS c0) ORDER BY at`,
  )
  return rows.map((row) => (row.failed === true || row.failed === 1 ? 'failed' : row.value))
}

describe('castSql', () => {
  it('reads text and leaves it as it is', async () => {
    expect(await cast('text', [' a  b ', '', 'N/A', ' \u00A0x\u00A0y\u00A0', '\ty\n'])).toEqual([
      'a  b',
      null,
      null,
      'x\u00A0y',
      'y',
    ])
    expect(await cast('text', ['17850.0', '17850', 'C17850.0', '1.5'], { wholeId: true })).toEqual([
      '17850',
      '17850',
      'C17850.0',
      '1.5',
    ])
    expect(await cast('text', ['Closed WON', 'x'], { values: { 'closed won': 'won' } })).toEqual(['won', 'x'])
  })

  it('reads whole numbers and refuses what does not fit', async () => {
    expect(
      await cast('integer', ['12', '-3', '+4', '12.0', '1,234', '1 234 567', "1'234", '0', '007', '−5']),
    ).toEqual(['12', '-3', '4', '12', '1234', '1234567', '1234', '0', '7', '-5'])
    expect(
      await cast('integer', [
        '99999999999999999999',
        '12.5',
        '1,5',
        '1,23,456',
        'x',
        '1e5',
        '12 %',
        '9223372036854775808',
        '1.234.5',
        '--1',
        '.',
        '-',
      ]),
    ).toEqual(Array(12).fill('failed'))
    expect(await cast('integer', ['9223372036854775807', '1.234', '1234,0'], { decimal: ',' })).toEqual([
      '9223372036854775807',
      '1234',
      '1234',
    ])
    expect(await cast('integer', ['1.5', '2.0005', '0.1'], { multiply: 1000 })).toEqual(['1500', 'failed', '100'])
  })

  it('reads numbers and amounts with either mark', async () => {
    expect(await cast('number', ['1.5', '1,234.5', '-.5', '5.', '1e3', '1E+05', '(1,234.50)', '1 234,5'])).toEqual([
      1.5,
      1234.5,
      -0.5,
      5,
      1000,
      100000,
      -1234.5,
      'failed',
    ])
    expect(await cast('number', ['1,5', '1.234,5', '1.234', '1 234,5', '1.5'], { decimal: ',' })).toEqual([
      1.5,
      1234.5,
      1234,
      1234.5,
      'failed',
    ])
    expect(await cast('money', ['9007199254740992', '-9007199254740992', '99999999999999999999', '-1e17'])).toEqual([
      9007199254740992,
      -9007199254740992,
      'failed',
      'failed',
    ])
    expect(await cast('number', ['inf', 'nan', '1e999', '0x10', '$5', '5%', '', '1,2', '()'])).toEqual([
      'failed',
      'failed',
      'failed',
      'failed',
      'failed',
      'failed',
      null,
      'failed',
      'failed',
    ])
    expect(await cast('number', ['5%', '12.5 %', '7'], { percent: true })).toEqual([5, 12.5, 7])
    expect(
      await cast(
        'money',
        ['$1,234.50', '-$5', '$-5', '($5)', 'USD 7', '8 USD', 'US$9', '€5', '10'],
        {},
        { currency: 'USD' },
      ),
    ).toEqual([1234.5, -5, -5, -5, 7, 8, 9, 'failed', 10])
    expect(await cast('money', ['1.234,50 €', '€ 5', '5 EUR', '$5'], { decimal: ',' }, { currency: 'EUR' })).toEqual([
      1234.5,
      5,
      5,
      'failed',
    ])
    expect(await cast('money', ['1100.04'], { multiply: 1000000 })).toEqual([1100040000])
  })

  it('reads yes and no in several languages', async () => {
    expect(
      await cast('boolean', ['TRUE', 'Yes', 'ja', '1', 'False', 'no', 'Nein', '0', 'maybe', '2', 'N/A']),
    ).toEqual([true, true, true, true, false, false, false, false, 'failed', 'failed', null])
  })

  it('reads lists: cut, JSON, printed', async () => {
    expect(
      await cast('list', ['a; b ;;a', '["x","y, z"]', "['p', 'it\\'s']", '[]', '[broken', ''], { split: ';' }),
    ).toEqual([['a', 'b'], ['x', 'y, z'], ['p', "it's"], [], ['[broken'], []])
    expect(await cast('list', ['a;b', '[1,2]'])).toEqual([['a;b'], ['1', '2']])
    expect(await cast('list', ['K8s, docker'], { split: ',', values: { k8s: 'Kubernetes' } })).toEqual([
      ['Kubernetes', 'docker'],
    ])
  })

  it('reads dates by the calendar, in the zone that is said', async () => {
    const at = (format: string, texts: string[], timeZone = 'UTC') =>
      cast('date', texts, { dateFormat: format }, { timeZone })
    expect(
      await at('YYYY-MM-DD', [
        '2024-02-29',
        '2023-02-30',
        '2020-13-45',
        '2024-1-5',
        '1899-12-31',
        '2300-01-01',
        '2024-02-29x',
      ]),
    ).toEqual([
      '2024-02-29 00:00:00.000',
      'failed',
      'failed',
      '2024-01-05 00:00:00.000',
      'failed',
      'failed',
      'failed',
    ])
    expect(await at('M/D/YYYY', ['11/9/2022', '13/1/2022', '02/29/2100'])).toEqual([
      '2022-11-09 00:00:00.000',
      'failed',
      'failed',
    ])
    expect(await at('DD-MM-YYYY[ HH:mm[:ss]]', ['26-02-2018 19:58', '01-02-2018', '01-02-2018 24:00'])).toEqual([
      '2018-02-26 19:58:00.000',
      '2018-02-01 00:00:00.000',
      'failed',
    ])
    expect(await at('M/D/YY H:mm', ['12/2/21 8:46', '1/1/69 0:00'])).toEqual([
      '2021-12-02 08:46:00.000',
      '1969-01-01 00:00:00.000',
    ])
    expect(
      await at('MM/DD/YYYY h:mm A', ['01/05/2024 12:00 AM', '01/05/2024 12:30 pm', '01/05/2024 13:00 PM']),
    ).toEqual(['2024-01-05 00:00:00.000', '2024-01-05 12:30:00.000', 'failed'])
    expect(
      await at('YYYY-MM-DDTHH:mm:ssZ', [
        '2024-01-05T10:00:00.123Z',
        '2024-01-05T10:00:00+01:30',
        '2024-01-05T10:00:00-0500',
        '2024-01-05T10:00:00+15:00',
      ]),
    ).toEqual(['2024-01-05 10:00:00.123', '2024-01-05 08:30:00.000', '2024-01-05 15:00:00.000', 'failed'])
    expect(await at('D MMM YYYY', ['5 Jan 2024', '5 März 2024', '31 déc. 2023', '5 Foo 2024'])).toEqual([
      '2024-01-05 00:00:00.000',
      '2024-03-05 00:00:00.000',
      '2023-12-31 00:00:00.000',
      'failed',
    ])
    expect(await at('unix', ['1322045523', '99999999999999', 'x'])).toEqual([
      '2011-11-23 10:52:03.000',
      'failed',
      'failed',
    ])
    expect(await at('excel', ['44927', '44927.5'])).toEqual(['2023-01-01 00:00:00.000', '2023-01-01 12:00:00.000'])
    expect(await at('YYYY-MM-DD', ['2024-07-01', '2024-01-01'], 'Europe/Berlin')).toEqual([
      '2024-06-30 22:00:00.000',
      '2023-12-31 23:00:00.000',
    ])
    expect(await at('YYYY-MM-DD HH:mm', ['2024-07-01 12:00'], 'America/New_York')).toEqual([
      '2024-07-01 16:00:00.000',
    ])
    expect(await at('YYYYMMDD', ['20221109', '2022119', '20221309'])).toEqual([
      '2022-11-09 00:00:00.000',
      'failed',
      'failed',
    ])
  })

  it('agrees with a calendar of its own for every format, on good and broken dates', async () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    const two = (number: number): string => String(number).padStart(2, '0')
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    // Every date with no time, and every time with one date: the parts are read by the same code in all the others.
    const formats = DATE_FORMATS.filter(
      (one) =>
        !isNumberDate(one) && (!/[Hh]/.test(one) || one.startsWith('YYYY-MM-DD') || one.startsWith('MM/DD/YYYY')),
    )
    for (const format of formats) {
      const texts = Array.from({ length: 40 }, () => {
        const year = 1899 + random(402)
        return format
          .replace(/\[|\]/g, '')
          .replace('T', '\u0001')
          .replace('YYYY', String(year))
          .replace('YY', two(random(100)))
          .replace('MMM', '\u0002')
          .replace('MM', two(random(14)))
          .replace('DD', two(random(33)))
          .replace(/\bD\b/, String(random(33)))
          .replace('HH', two(random(26)))
          .replace(/\bh\b/, String(random(14)))
          .replace('mm', two(random(62)))
          .replace('ss', two(random(62)))
          .replace(/\bA\b/, random(2) ? 'AM' : 'pm')
          .replace(/Z/, ['Z', '+02:00', '-0330', 'UTC'][random(4)] as string)
          .replace('\u0001', 'T')
          .replace('\u0002', months[random(12)] as string)
      })
      const expected = texts.map((text) => {
        const date = readDate(format, text)
        if (date === undefined) return 'failed'
        const { year, month, day, hour, minute, second, millisecond, offset } = date
        const whole = new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond))
        // The oracle: JavaScript's calendar rolls over what is no day, so that its parts differ from what was written.
        if (whole.getUTCMonth() + 1 !== month || whole.getUTCDate() !== day) return 'failed'
        return new Date(whole.getTime() - (offset ?? 0) * 60_000).toISOString().replace('T', ' ').replace('Z', '')
      })
      expect({ format, texts, cast: await cast('date', texts, { dateFormat: format }) }).toEqual({
        format,
        texts,
        cast: expected,
      })
    }
  }, 300_000)
})

describe('detectDateFormat', () => {
  const detect = (samples: string[], numbers = true) => detectDateFormat(samples, { numbers })
  it('finds the format, by evidence only', () => {
    expect(detect(['2017-03-01', '2016-10-20'])).toMatchObject({ format: 'YYYY-MM-DD' })
    expect(detect(['11/9/2022', '6/13/2022'])).toMatchObject({ format: 'MM/DD/YYYY' })
    expect(detect(['01-02-2018', '20-10-2017'])).toMatchObject({ format: 'DD-MM-YYYY' })
    expect(detect(['26-02-2018 19:58'])).toMatchObject({ format: 'DD-MM-YYYY HH:mm' })
    expect(detect(['12/2/21 8:46', '12/14/21 7:47'])).toMatchObject({ format: 'MM/DD/YY HH:mm' })
    expect(detect(['2010-12-01 08:26:00'])).toMatchObject({ format: 'YYYY-MM-DD HH:mm:ss' })
    expect(detect(['2024-01-05T10:00:00.123Z'])).toMatchObject({ format: 'YYYY-MM-DDTHH:mm:ssZ' })
    expect(detect(['Jan 5, 2024'])).toMatchObject({ format: 'MMM D, YYYY' })
    expect(detect(['5.1.2024', '13.12.2024 10:00'])).toMatchObject({ format: 'DD.MM.YYYY[ HH:mm[:ss]]' })
    expect(detect(['1322045523'])).toMatchObject({ format: 'unix' })
    expect(detect(['20221109'])).toMatchObject({ format: 'YYYYMMDD' })
    expect(detect(['20221109'], false)).toEqual({ kind: 'none' })
    expect(detect(['5/1/2024 3:07 PM', '5/30/2024 3:07 AM'])).toMatchObject({ format: 'MM/DD/YYYY h:mm A' })
  })
  it('asks where day and month cannot be told apart', () => {
    expect(detect(['01/02/2024', '03/04/2024'])).toEqual({ kind: 'ambiguous', formats: ['DD/MM/YYYY', 'MM/DD/YYYY'] })
    expect(detect(['13/02/2024', '02/13/2024'])).toMatchObject({ kind: 'ambiguous' })
    expect(detect(['x', 'y'])).toEqual({ kind: 'none' })
    expect(detect([])).toEqual({ kind: 'none' })
  })
})
