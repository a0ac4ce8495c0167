import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openState } from '../../src/state/open-state.ts'
import { startProcess } from './start-process.ts'

/** Three in every run; `KILL_ROUNDS=20` before a release. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3)

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-kill-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('kill -9', () => {
  it(`loses no change that was acknowledged, and leaves none half done, in ${ROUNDS} rounds`, {
    timeout: 400_000,
  }, async () => {
    const acknowledged = new Set<string>()
    for (let round = 0; round < ROUNDS; round++) {
      // Opening takes up what the round before left; nothing deletes, so that all rounds can be counted at the end.
      const writer = startProcess('write-for-ever.ts', [folder, String(round * 1_000_000)])
      // At another moment of its work each time.
      await writer.says('kept', 1 + ((3 * round + 1) % 10))
      await sleep(round % 7)
      await writer.kill()
      for (const [, n] of writer.output().matchAll(/kept (\d+)\n/g)) acknowledged.add(`change:${n}`)
    }
    const state = await openState({ folder })
    const keys = (await state.db.selectFrom('workspace').select('key').execute()).map((row) => row.key)
    const fields = (await state.db.selectFrom('after_outcome').select('field').execute()).map((row) => row.field)
    const audit = (await state.db.selectFrom('audit').select('subject').execute()).map((row) => row.subject)
    await state.close()
    const kept = new Set(keys)
    expect(acknowledged.size).toBeGreaterThanOrEqual(3 * ROUNDS)
    expect([...acknowledged].filter((subject) => !kept.has(subject))).toEqual([])
    expect(fields.sort()).toEqual(keys.sort())
    expect(audit.sort()).toEqual(keys)
  })

  it('leaves nothing that cannot be opened when it strikes while a workspace is made', {
    timeout: 120_000,
  }, async () => {
    for (const delay of [700, 1200, 1700]) {
      const writer = startProcess('write-for-ever.ts', [folder, '0'])
      await sleep(delay)
      await writer.kill()
      const state = await openState({ folder })
      await state.change({ actor: 'test', action: 'test.write', subject: 'after' }, async () => {})
      await state.close()
      expect(await readdir(folder)).toEqual(['decisions'])
      await rm(join(folder, 'decisions'), { recursive: true })
    }
  })
})
