import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEngineProcess } from '../../src/engines/chdb/engine-process.ts'
import { openChdb } from '../../src/engines/chdb/index.ts'
import { childOptions, makeScratch } from '../../src/engines/chdb/open-chdb.ts'
import { openClickhouse } from '../../src/engines/clickhouse/index.ts'
import { raw, sql, value } from '../../src/query/index.ts'
import { failureOf } from './failure-of.ts'

describe('the process of the embedded engine', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bw-process-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('starts again after kill -9: what ran fails, what was acknowledged stands, the next statement works', async () => {
    const engine = await openChdb({ folder: join(folder, 'crash') })
    await engine.run(sql`CREATE TABLE kept (n UInt64) ENGINE = MergeTree ORDER BY n`)
    let acknowledged = 0
    for (let round = 0; round < 3; round += 1) {
      await engine.insert('kept', [{ n: acknowledged }])
      acknowledged += 1
      const asked = failureOf(engine.rows(sql`SELECT sum(cityHash64(number)) FROM numbers(200000000000)`))
      await sleep(100)
      process.kill(engine.pid() ?? 0, 'SIGKILL')
      expect(await asked).toMatchObject({ name: 'OutsideError', code: 'engine_lost', retry: true })
      expect(await engine.rows(sql`SELECT count() AS n FROM kept`)).toEqual([{ n: String(acknowledged) }])
    }
    // Killed while nothing runs, it is not even noticed.
    process.kill(engine.pid() ?? 0, 'SIGKILL')
    await sleep(200)
    expect(await engine.rows(sql`SELECT count() AS n FROM kept`)).toEqual([{ n: '3' }])
    await engine.close()
  })

  it('lets rows take longer than the client keeps a connection that it thinks idle (2.5 s)', async () => {
    const engine = await openChdb({ folder: join(folder, 'patient') })
    await engine.run(sql`SELECT 1`)
    expect(await engine.rows(sql`SELECT sleep(2.8) AS slept`)).toEqual([{ slept: 0 }])
    await engine.close()
  })

  it('refuses a folder that another engine holds, and takes it when that one is closed', async () => {
    const place = join(folder, 'held')
    const first = await openChdb({ folder: place })
    const failure = await failureOf(openChdb({ folder: place }))
    expect(failure).toMatchObject({ name: 'ProblemError', problems: [{ code: 'workspace_in_use' }] })
    expect(await first.rows(sql`SELECT 1 AS alive`)).toEqual([{ alive: 1 }])
    await first.close()
    const second = await openChdb({ folder: place })
    expect(await second.rows(sql`SELECT 2 AS alive`)).toEqual([{ alive: 2 }])
    await second.close()
  })

  it('ends with its parent, even when the parent is killed', async () => {
    const place = join(folder, 'orphan')
    const source = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
    const script = `const { openChdb } = await import(${source('../../src/engines/chdb/index.ts')});
      const engine = await openChdb({ folder: ${JSON.stringify(place)} }); console.log(engine.pid()); setInterval(() => {}, 1000)`
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const parent = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', script])
    const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (data) => resolve(Number(data))))
    expect(pid).toBeGreaterThan(0)
    parent.kill('SIGKILL')
    // The orphan has let the folder go, or this would be refused.
    const next = await openChdb({ folder: place })
    expect(await next.rows(sql`SELECT 1 AS alive`)).toEqual([{ alive: 1 }])
    await next.close()
  })

  it('lets its user end without closing it', async () => {
    const source = JSON.stringify(new URL('../../src/engines/chdb/index.ts', import.meta.url).href)
    const script = `const { openChdb } = await import(${source});
      await openChdb({ folder: ${JSON.stringify(join(folder, 'left'))} })`
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const args = ['--import', tsx, '--input-type=module', '-e', script]
    const ended = promisify(execFile)(process.execPath, args, { timeout: 30_000 })
    await expect(ended).resolves.toMatchObject({ stdout: '' })
  })

  it('waits for running statements when it is closed, and refuses later ones', async () => {
    const engine = await openChdb({ folder: join(folder, 'graceful') })
    const slow = engine.rows(sql`SELECT sum(sleepEachRow(0.2)) AS slept FROM numbers(3) SETTINGS max_block_size = 1`)
    await sleep(150)
    await engine.close()
    expect(await slow).toEqual([{ slept: '0' }])
    expect((await failureOf(engine.rows(sql`SELECT 1`))).message).toContain('closed')
    await engine.close()
  })

  it('is closed at once though a statement that was cancelled has not ended, again and again', async () => {
    const asleep = sql`SELECT sleepEachRow(0.05) FROM numbers(60) SETTINGS function_sleep_max_microseconds_per_block = 0`
    for (let round = 0; round < 3; round += 1) {
      const engine = await openChdb({ folder: join(folder, 'prompt') })
      const stop = new AbortController()
      const asked = failureOf(engine.rows(asleep, { signal: stop.signal }))
      setTimeout(() => stop.abort(), 50)
      expect(await asked).toMatchObject({ code: 'query_cancelled' })
      // The statement itself would sleep for three seconds, and an end by force comes after ten.
      const closed = engine.close().then(() => 'closed')
      expect(await Promise.race([closed, sleep(5000, 'still closing')])).toBe('closed')
    }
  })

  it('lets a table go that a cancelled statement read, though another statement goes on', async () => {
    const engine = await openChdb({ folder: join(folder, 'drop') })
    await engine.run(sql`CREATE TABLE read (n UInt64) ENGINE = MergeTree ORDER BY n`)
    await engine.run(sql`INSERT INTO read SELECT number FROM numbers(100000)`)
    const slow = new AbortController()
    const goesOn = failureOf(engine.rows(slowly('numbers(400)'), { signal: slow.signal }))
    const stop = new AbortController()
    const cancelled = failureOf(
      engine.rows(sql`SELECT sum(cityHash64(a.n, b.n)) FROM read AS a, read AS b`, { signal: stop.signal }),
    )
    setTimeout(() => stop.abort(), 100)
    await cancelled
    const dropped = engine.run(sql`DROP TABLE read SYNC`).then(() => 'dropped')
    expect(await Promise.race([dropped, sleep(5000, 'still there')])).toBe('dropped')
    slow.abort()
    await goesOn
    await engine.close()
  })

  it('gathers nothing beside a statement that takes long', async () => {
    const engine = await openChdb({ folder: join(folder, 'beside') })
    const quick = async (times: number) => {
      for (let time = 0; time < times; time += 1) await engine.rows(sql`SELECT 1`)
    }
    const stop = new AbortController()
    const slow = failureOf(engine.rows(slowly('numbers(4000)'), { signal: stop.signal }))
    await quick(50)
    const before = await residentMegabytes(engine.pid())
    await quick(250)
    // Sessions that waited for the slow statement before they closed took 90 MB here.
    expect((await residentMegabytes(engine.pid())) - before).toBeLessThan(40)
    stop.abort()
    await slow
    await engine.close()
  })

  it('holds every statement to the limits it was opened with', async () => {
    const limits = { memoryBytes: 60_000_000, seconds: 1, resultBytes: 100_000 }
    const engine = await openChdb({ folder: join(folder, 'limits'), limits })
    const numbers = value(100_000_000_000, 'UInt64')
    const codes = [
      await failureOf(engine.rows(sql`SELECT length(groupArray(number)) FROM numbers(${numbers})`)),
      await failureOf(engine.rows(sql`SELECT sum(cityHash64(number)) FROM numbers(${numbers})`)),
      await failureOf(engine.rows(sql`SELECT number FROM numbers(${numbers})`)),
    ]
    expect(codes).toMatchObject([
      { code: 'query_too_large' },
      { code: 'query_too_slow' },
      { code: 'query_too_large' },
    ])
    let streamed = 0
    for await (const batch of engine.batches(sql`SELECT number FROM numbers(100000)`)) streamed += batch.length
    expect(streamed).toBe(100_000)
    await engine.close()
  })

  it('keeps its socket where only its user can reach it, and clears up', async () => {
    const scratch = makeScratch()
    expect((await stat(scratch)).mode & 0o777).toBe(0o700)
    const process_ = startEngineProcess(
      childOptions({ folder: join(folder, 'private') }, scratch, join(scratch, 's')),
    )
    await process_.ready()
    expect((await readdir(scratch)).sort()).toEqual(['s', 'server.xml', 'users.xml'])
    await process_.close()
    await rm(scratch, { recursive: true })
  })

  it('says that a server cannot be reached, without its password', async () => {
    const failure = await failureOf(openClickhouse({ url: 'http://someone:s3cret@127.0.0.1:1/default' }))
    expect(failure).toMatchObject({ name: 'OutsideError', code: 'engine_unreachable', retry: true })
    const malformed = await failureOf(openClickhouse({ url: 'someone:s3cret@host' }))
    expect(malformed).toMatchObject({ problems: [{ code: 'bad_warehouse_url' }] })
    for (const error of [failure, malformed])
      expect(JSON.stringify([error.message, error.stack, error])).not.toContain('s3cret')
  })
})

/** A statement that sleeps a twentieth of a second at each row, and can be stopped at each. */
function slowly(rows: string) {
  return sql`SELECT sum(sleepEachRow(0.05)) FROM ${raw(rows)} SETTINGS max_block_size = 1`
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout) / 1024
}
