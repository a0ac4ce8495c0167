import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chdb, openChdb } from '../../engines/chdb/index.ts'
import { ProblemError } from '../../problem.ts'
import { identifier, join as joinSql, sql } from '../../query/index.ts'
import { resolveMapping } from '../mapping/resolve-mapping.ts'
import { prepareFile } from './prepare-file.ts'

let folder: string
let engine: Chdb

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brushwork-fuzz-'))
  mkdirSync(join(folder, 'temp'))
  engine = await openChdb({ folder: join(folder, 'data') })
  const columns = [...Array.from({ length: WIDTH }, (_, at) => `c${at}`), 'extra']
  const typed = columns.map((column) => sql`${identifier(column)} Nullable(String)`)
  await engine.run(sql`CREATE TABLE fuzz (row UInt64, ${joinSql(typed, ', ')}) ENGINE = Memory`)
})

afterAll(async () => {
  await engine?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Before a release: 10,000 or more; the first ones are the same. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 1500)

/** Columns of the staging table; wider inputs are not loaded. */
const WIDTH = 40
const SETTINGS = { timeZone: 'UTC', currency: 'USD' }
const SEED_FILE =
  'Record ID,Company name,Create Date,Amount\n1,"Acme, Ltd",2024-01-05,"1,234.5"\n2,Müller,05.01.2024,7\n3,"a\nb",,\n'

/** Pieces that CSV readers stumble over. */
const piece = fc.constantFrom(
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '\r\r\n',
  ' ',
  '\u00A0',
  '\uFEFF',
  'a',
  'name',
  'email',
  '1',
  '2024-01-05',
  '5/6/2024',
  '1,5',
  'x@y.de',
  '{',
  '[',
  '{"a":1}',
  '[{"a":',
  '\\',
  '\\N',
  "'",
  'é',
  '日',
  '\u0000',
  'https://acme.com',
  '=1+1',
  'yes',
  '-',
  '$5',
)
const pieces = fc.array(piece, { maxLength: 40 }).map((all) => Buffer.from(all.join('')))
const bytes = fc.uint8Array({ maxLength: 120 }).map((all) => Buffer.from(all))
const mutated = fc
  .array(fc.tuple(fc.nat(SEED_FILE.length), fc.integer({ min: 0, max: 255 }), fc.boolean()), { maxLength: 6 })
  .map((changes) => {
    let text = Buffer.from(SEED_FILE)
    for (const [at, byte, insert] of changes) {
      const rest = text.subarray(Math.min(at + (insert ? 0 : 1), text.length))
      text = Buffer.concat([text.subarray(0, Math.min(at, text.length)), Buffer.from([byte]), rest])
    }
    return text
  })
const input = fc.oneof(
  { weight: 5, arbitrary: pieces },
  { weight: 2, arbitrary: bytes },
  { weight: 5, arbitrary: mutated },
  { weight: 1, arbitrary: pieces.map((one) => gzipSync(one)) },
)

/** What came of an input: `problem`, or how many columns. Anything else that is thrown is our bug. */
async function outcome(one: Buffer, lane: number, load: boolean): Promise<'problem' | number> {
  const path = join(folder, `input-${lane}`)
  writeFileSync(path, one)
  try {
    const file = await prepareFile(path, { tempFolder: join(folder, 'temp') })
    try {
      resolveMapping(file, { settings: SETTINGS })
      resolveMapping(file, { settings: SETTINGS, as: 'contacts' })
      if (load && file.columns.length <= WIDTH) await engine.load('fuzz', file.loadable)
      return file.columns.length
    } finally {
      await file.dispose()
    }
  } catch (error) {
    if (error instanceof ProblemError) return 'problem'
    throw error
  }
}

describe('prepareFile', () => {
  it(`gives a result or a Problem for ${INPUTS} random and mutated inputs`, async () => {
    let results = 0
    // Most of the time goes by waiting for small files: several lanes wait side by side.
    const lanes = Array.from({ length: 4 }, (_, lane) =>
      fc.assert(
        fc.asyncProperty(input, async (one) => {
          if ((await outcome(one, lane, false)) !== 'problem') results += 1
        }),
        { numRuns: INPUTS / 4, seed: 20_240_105 + lane },
      ),
    )
    await Promise.all(lanes)
    expect(results).toBeGreaterThan(0.4 * INPUTS)
    expect(readdirSync(join(folder, 'temp'))).toEqual([])
  }, 900_000)

  it('gives files that the engine reads, for 100 of them', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (one) => {
        await outcome(one, 0, true)
      }),
      { numRuns: 100, seed: 7 },
    )
  }, 900_000)
})
