import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Engine, Row } from '../../src/engines/index.ts'
import { sql, value } from '../../src/query/index.ts'
import { failureOf } from './failure-of.ts'

/** Values that are bound come back as they went. */
export function describeValues(engine: () => Engine): void {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 })
  const hardText = fc
    .array(
      fc.constantFrom(
        '\\',
        "'",
        '"',
        '\t',
        '\n',
        '\r',
        '\0',
        '\b',
        '\f',
        '{',
        '}',
        '%',
        '&',
        '+',
        '\\N',
        'ü',
        '👍',
        ' ',
      ),
    )
    .map((parts) => parts.join(''))
  const text = fc.oneof(anyText, hardText)

  it('binds text and hands it back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.option(text), fc.array(text, { maxLength: 4 }), async (one, maybe, many) => {
        const [row] = await engine().rows(
          sql`SELECT ${value(one, 'String')} AS one, ${value(maybe, 'Nullable(String)')} AS maybe, ${value(many, 'Array(String)')} AS many`,
        )
        expect(row).toEqual({ one, maybe: maybe === '\\N' ? '\\N' : maybe, many })
      }),
      { numRuns: 200 },
    )
  })

  it('binds numbers, truth values, lists of them and missing', async () => {
    const whole = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    await fc.assert(
      fc.asyncProperty(
        whole,
        number,
        fc.boolean(),
        fc.array(fc.option(whole), { maxLength: 3 }),
        async (w, d, b, ws) => {
          const [row] = await engine().rows(
            sql`SELECT ${value(w, 'Int64')} AS w, ${value(d, 'Float64')} AS d, ${value(b, 'Bool')} AS b, ${value(ws, 'Array(Nullable(Int64))')} AS ws, ${value([b, !b], 'Array(Bool)')} AS bs, ${value(null, 'Nullable(Float64)')} AS none`,
          )
          expect(row).toEqual({
            w: w.toString(),
            d: Object.is(d, -0) ? expect.closeTo(0) : d,
            b,
            ws: ws.map((each) => each?.toString() ?? null),
            bs: [b, !b],
            none: null,
          })
        },
      ),
      { numRuns: 100 },
    )
  })

  it('binds more values than an address can hold', async () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `value ' ${index}`)
    const [row] = await engine().rows(sql`SELECT length(${value(many, 'Array(String)')}) AS n`)
    expect(row).toEqual({ n: '60000' })
  })
}

/** Rows that are appended come back as they went. */
export function describeInserts(engine: () => Engine): void {
  it('appends rows with missing values, any text, lists and whole numbers of any size', async () => {
    await engine().run(sql`CREATE TABLE inserted (n UInt64, text Nullable(String), list Array(String),
      at Nullable(DateTime64(3, 'UTC')), yes Nullable(Bool)) ENGINE = MergeTree ORDER BY n`)
    const rows: Row[] = [
      { n: 1, text: null, list: [], at: null, yes: null },
      {
        n: 2,
        text: 'back\\slash \\N \\t \t\n\r "quoted" \'single\'',
        list: ["a'b", '\\'],
        at: '2026-01-02 03:04:05.678',
        yes: true,
      },
      { n: 18446744073709551615n, text: 'Łódź 日本 👍', list: ['x'], at: '2026-01-02T03:04:05.678Z', yes: false },
    ]
    await engine().insert('inserted', rows)
    expect(await engine().rows(sql`SELECT * FROM inserted ORDER BY n`)).toEqual([
      rows[0] && { ...rows[0], n: '1' },
      { ...rows[1], n: '2' },
      { ...rows[2], n: '18446744073709551615', at: '2026-01-02 03:04:05.678' },
    ])
  })

  it('appends rows that come in batches, and nothing when there are none', async () => {
    await engine().run(sql`CREATE TABLE streamed (n UInt64) ENGINE = MergeTree ORDER BY n`)
    await engine().insert('streamed', [])
    async function* batches(): AsyncGenerator<Row[]> {
      for (let start = 0; start < 200_000; start += 1000) {
        yield Array.from({ length: 1000 }, (_, index) => ({ n: start + index }))
      }
    }
    await engine().insert('streamed', batches())
    const [row] = await engine().rows(sql`SELECT count() AS rows, uniqExact(n) AS different FROM streamed`)
    expect(row).toEqual({ rows: '200000', different: '200000' })
  })

  it('refuses a row with a column that the table lacks', async () => {
    await engine().run(sql`CREATE TABLE strict (n UInt64) ENGINE = MergeTree ORDER BY n`)
    const failure = await failureOf(engine().insert('strict', [{ n: 1, unknown: 2 }]))
    expect(failure.message).toContain('unknown')
    expect(await engine().rows(sql`SELECT count() AS n FROM strict`)).toEqual([{ n: '0' }])
  })

  it('fails as its source of rows fails', async () => {
    async function* broken(): AsyncGenerator<Row[]> {
      yield [{ n: 1 }]
      throw new Error('the source broke')
    }
    expect((await failureOf(engine().insert('strict', broken()))).message).toContain('the source broke')
    expect(await engine().rows(sql`SELECT 1 AS alive`)).toEqual([{ alive: 1 }])
  })
}
