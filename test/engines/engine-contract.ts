import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engines/index.ts'
import { OutsideError } from '../../src/problem.ts'
import { raw, type Sql, sql, value } from '../../src/query/index.ts'
import { collect } from './collect.ts'
import { failureOf } from './failure-of.ts'
import { keptMemory } from './kept-memory.ts'
import { describeLoading } from './loading-contract.ts'
import { describeInserts, describeValues } from './values-contract.ts'

/** An engine under test, open, and how to let it go. */
export interface OpenedEngine {
  readonly engine: Engine
  close(): Promise<void>
}

/** Seconds of work for one core, and a result of a few bytes. */
const LONG: Sql = sql`SELECT sum(cityHash64(number)) AS total FROM numbers(200000000000)`

/** What every engine must do, whatever process it runs in. `open` is given a private folder. */
export function describeEngine(name: string, open: (folder: string) => Promise<OpenedEngine>): void {
  describe(`${name}: the engine contract`, () => {
    let folder = ''
    let opened: OpenedEngine
    let engine: Engine
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'bw-engine-'))
      opened = await open(folder)
      engine = opened.engine
    })
    afterAll(async () => {
      await opened?.close()
      await rm(folder, { recursive: true, force: true })
    })

    describeResults(() => engine)
    describeValues(() => engine)
    describeInserts(() => engine)
    describeStopping(() => engine)
    describeLimits(() => engine)
    describeLoading(
      () => engine,
      () => folder,
    )
  })
}

function describeResults(engine: () => Engine): void {
  it('gives rows with 64-bit integers and decimals as text, dates in UTC, missing as null', async () => {
    const rows = await engine().rows(sql`SELECT toInt64(9007199254740993) AS big, toUInt128(1) AS id, 7 AS small,
      toDateTime64('2026-03-29 01:30:00.250', 3, 'UTC') AS at, toDateTime('2026-03-29 01:30:00') AS zoneless,
      toDate('2026-03-29') AS day, CAST(NULL, 'Nullable(String)') AS nothing, true AS yes, 0 / 0 AS no_number,
      toDecimal64('12345678901.12', 2) AS money, ['a', 'b'] AS list, 'Zürich 日本 👍' AS text`)
    expect(rows).toEqual([
      {
        big: '9007199254740993',
        id: '1',
        small: 7,
        at: '2026-03-29 01:30:00.250',
        zoneless: '2026-03-29 01:30:00',
        day: '2026-03-29',
        nothing: null,
        yes: true,
        no_number: null,
        money: '12345678901.12',
        list: ['a', 'b'],
        text: 'Zürich 日本 👍',
      },
    ])
  })

  it('gives no row for an empty result', async () => {
    expect(await engine().rows(sql`SELECT 1 AS one WHERE 0`)).toEqual([])
    expect(await collect(engine().batches(sql`SELECT 1 AS one WHERE 0`))).toEqual([])
  })

  it('streams four million rows in constant memory', async () => {
    let count = 0
    let last = ''
    const kept: number[] = []
    for await (const batch of engine().batches<{ number: string }>(sql`SELECT number FROM numbers(4000000)`)) {
      const million = Math.floor(count / 1_000_000)
      count += batch.length
      last = batch.at(-1)?.number ?? last
      if (Math.floor(count / 1_000_000) > million) kept.push(keptMemory())
    }
    expect(count).toBe(4_000_000)
    expect(last).toBe('3999999')
    // Three million rows more, kept, would be about 300 MB.
    const [early, late] = [Math.max(...kept.slice(0, 1)), Math.max(...kept.slice(1))]
    expect(late - early).toBeLessThan(100 * 1024 * 1024)
  }, 240_000)

  it('keeps a slow reader and other statements apart', async () => {
    const slow = (async () => {
      let count = 0
      for await (const batch of engine().batches(sql`SELECT number FROM numbers(500000)`)) {
        count += batch.length
        await sleep(1)
      }
      return count
    })()
    const others = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        engine().rows<{ n: number }>(
          sql`SELECT ${value(index, 'Int32')} AS n, sum(number) AS s FROM numbers(100000)`,
        ),
      ),
    )
    expect(others.map((rows) => rows[0]?.n)).toEqual(Array.from({ length: 30 }, (_, index) => index))
    expect(await slow).toBe(500_000)
  })

  it('runs statements inside the loop over another', async () => {
    const seen: unknown[] = []
    for await (const batch of engine().batches<{ n: number }>(sql`SELECT toUInt8(number) AS n FROM numbers(3)`)) {
      for (const row of batch) {
        const inner = sql`SELECT ${value(row.n, 'UInt8')} * 2 AS twice`
        seen.push((await engine().rows(inner))[0])
      }
    }
    expect(seen).toEqual([{ twice: 0 }, { twice: 2 }, { twice: 4 }])
  })

  it('answers while many readers are in the middle of a stream', async () => {
    const readers = Array.from({ length: 20 }, () =>
      engine().batches(sql`SELECT number, cityHash64(number) AS h FROM numbers(300000)`)[Symbol.asyncIterator](),
    )
    await Promise.all(readers.map((reader) => reader.next()))
    expect(await engine().rows(sql`SELECT 1 AS alive`)).toEqual([{ alive: 1 }])
    for (const reader of readers) await reader.return?.()
  })

  it('says an error of ours as a bare Error that carries the statement', async () => {
    const failure = await failureOf(engine().rows(sql`SELECT no_such_column, ${value('secret', 'String')}`))
    expect(failure).not.toBeInstanceOf(OutsideError)
    expect(failure.message).toContain('no_such_column')
    expect(failure.cause).toBe('SELECT no_such_column, {p0:String}')
  })

  it('says an error that comes after the first rows', async () => {
    const statement = sql`SELECT throwIf(number = 3000000, 'late failure') AS n FROM numbers(4000000)`
    const failure = await failureOf(collect(engine().batches(statement)))
    expect(failure.message).toContain('late failure')
    expect(failure.cause).toContain('throwIf')
  })

  it('does not let a setting reach the next statement', async () => {
    const read = sql`SELECT getSetting('max_block_size') AS size`
    const usual = await engine().rows(read)
    expect(await engine().rows(read, { settings: { max_block_size: 1234 } })).toEqual([{ size: 1234 }])
    const later = await Promise.all(Array.from({ length: 10 }, () => engine().rows(read)))
    for (const rows of later) expect(rows).toEqual(usual)
  })

  it('does not let a setting end its own literal', async () => {
    const rows = await engine().rows(
      sql`SELECT getSetting('max_block_size') AS size, getSetting('log_comment') AS comment`,
      {
        settings: { log_comment: "\\', max_block_size = '1" },
      },
    )
    expect(rows[0]?.['size']).not.toBe('1')
  })
}

function describeStopping(engine: () => Engine): void {
  it('stops a statement inside the engine when it is cancelled', async () => {
    const stop = new AbortController()
    const asked = engine().rows(LONG, { signal: stop.signal })
    await untilRunning(engine(), 1)
    stop.abort()
    expect(await failureOf(asked)).toMatchObject({ name: 'OutsideError', code: 'query_cancelled' })
    await untilRunning(engine(), 0)
  })

  it('stops an INSERT … SELECT when it is cancelled', async () => {
    await engine().run(sql`CREATE TABLE filled (n UInt64) ENGINE = MergeTree ORDER BY tuple()`)
    const stop = new AbortController()
    const asked = engine().run(sql`INSERT INTO filled SELECT sum(cityHash64(number)) FROM numbers(200000000000)`, {
      signal: stop.signal,
    })
    await untilRunning(engine(), 1)
    stop.abort()
    expect(await failureOf(asked)).toMatchObject({ code: 'query_cancelled' })
    await untilRunning(engine(), 0)
  })

  it('stops a statement that is cancelled in the moment it begins', async () => {
    for (let delay = 0; delay < 12; delay += 2) {
      const stop = new AbortController()
      const asked = engine().rows(LONG, { signal: stop.signal })
      setTimeout(() => stop.abort(), delay)
      expect(await failureOf(asked)).toMatchObject({ code: 'query_cancelled' })
    }
    await untilRunning(engine(), 0)
  })

  it('does not begin what was cancelled before', async () => {
    const failure = await failureOf(
      engine().run(sql`CREATE TABLE never (n Int8) ENGINE = Memory`, { signal: AbortSignal.abort() }),
    )
    expect(failure).toMatchObject({ code: 'query_cancelled' })
    expect(await engine().rows(sql`EXISTS TABLE never`)).toEqual([{ result: 0 }])
  })

  it('stops the statement when the loop over its batches is left', async () => {
    for await (const batch of engine().batches(
      sql`SELECT number, cityHash64(number) AS h FROM numbers(200000000000)`,
    )) {
      expect(batch.length).toBeGreaterThan(0)
      break
    }
    await untilRunning(engine(), 0)
  })

  it('stops a stream that is cancelled between batches', async () => {
    const stop = new AbortController()
    const reading = (async () => {
      const numbers = sql`SELECT number, cityHash64(number) AS h FROM numbers(200000000000)`
      for await (const _ of engine().batches(numbers, { signal: stop.signal })) stop.abort()
    })()
    expect(await failureOf(reading)).toMatchObject({ code: 'query_cancelled' })
    await untilRunning(engine(), 0)
  })
}

function describeLimits(engine: () => Engine): void {
  it('refuses a statement that needs too much memory', async () => {
    const failure = await failureOf(
      engine().rows(sql`SELECT length(groupArray(number)) AS n FROM numbers(100000000)`, {
        settings: { max_memory_usage: 50_000_000 },
      }),
    )
    expect(failure).toMatchObject({ name: 'OutsideError', code: 'query_too_large', retry: false })
  })

  it('refuses a result that is too large to hold', async () => {
    const failure = await failureOf(
      engine().rows(sql`SELECT number FROM numbers(10000000)`, { settings: { max_result_bytes: 1_000_000 } }),
    )
    expect(failure).toMatchObject({ code: 'query_too_large' })
  })

  it('stops a statement that takes too long', async () => {
    const failure = await failureOf(engine().rows(LONG, { settings: { max_execution_time: 1 } }))
    expect(failure).toMatchObject({ name: 'OutsideError', code: 'query_too_slow', retry: false })
    await untilRunning(engine(), 0)
  })
}

/** Waits until exactly `count` statements over `numbers` are at work in the engine. */
async function untilRunning(engine: Engine, count: number): Promise<void> {
  const running = sql`SELECT count() AS n FROM system.processes
    WHERE query LIKE ${raw("'%numbers(200000000000)%'")} AND query NOT LIKE ${raw("'%system.processes%'")}`
  for (let waited = 0; waited < 10_000; waited += 50) {
    const [row] = await engine.rows<{ n: string }>(running)
    if (row?.n === String(count)) return
    await sleep(50)
  }
  throw new Error(`the engine does not come to ${count} running statements`)
}
