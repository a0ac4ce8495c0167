import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WrittenMarket, writeMarket } from '../../src/example/index.ts'

/**
 * SHA-256 of every file of the market with 300 accounts and seed 1. A change here means that everybody's example
 * changes: make it on purpose, and say so in the changelog. The failing test shows the new sums.
 */
const golden = JSON.parse(await readFile(new URL('golden.json', import.meta.url), 'utf8')) as Record<string, string>

let folder: string
let market: WrittenMarket
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-golden-'))
  market = await writeMarket(folder, { accounts: 300, seed: 1 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the example market with seed 1 and 300 accounts', () => {
  it('is the same to the byte as ever', () => {
    expect(Object.fromEntries(market.files.map(({ file, sha256 }) => [file, sha256]))).toEqual(golden)
  })

  it('has on disk what its sums say', async () => {
    for (const { file, path, sha256 } of market.files) {
      if (file.endsWith('.gz')) continue
      expect(
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
        file,
      ).toBe(sha256)
    }
  })
})
