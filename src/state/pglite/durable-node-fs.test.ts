import fs from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openState, readSettings, type State } from '../index.ts'

let folder: string
let state: State

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-fsync-'))
  state = await openState({ folder })
})

beforeEach(() => state.db.deleteFrom('workspace').execute())

afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

afterAll(async () => {
  await state?.close()
  await rm(folder, { recursive: true, force: true })
})

function spyOnSync() {
  const spy = vi.spyOn(fs, 'fdatasyncSync')
  syncBuiltinESMExports()
  return spy
}

const write = (n: number) =>
  state.change({ actor: 'test', action: 'test.write', subject: `${n}` }, (tx) =>
    tx
      .insertInto('workspace')
      .values({ key: `${n}`, value: '1' })
      .execute(),
  )

describe('DurableNodeFS', () => {
  it('reaches the disk at every commit', async () => {
    const sync = spyOnSync()
    for (let n = 0; n < 20; n++) {
      const before = sync.mock.calls.length
      await write(n)
      expect(sync.mock.calls.length).toBeGreaterThan(before)
    }
    const written = sync.mock.calls.length
    await state.db.selectFrom('workspace').selectAll().execute()
    expect(sync.mock.calls.length).toBe(written)
    const { rows } =
      await sql`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commits,
      current_setting('wal_sync_method') AS method`.execute(state.db)
    expect(rows).toEqual([{ fsync: 'on', commits: 'on', method: 'fsync' }])
  })

  it.each([
    ['EIO', 'disk_failed'],
    ['ENOSPC', 'disk_full'],
  ])(
    'acknowledges nothing and stops when the disk says %s; what was kept is there afterwards',
    async (code, told) => {
      await write(1)
      spyOnSync().mockImplementation(() => {
        throw Object.assign(new Error('the disk says no'), { code })
      })
      await expect(write(2)).rejects.toMatchObject({ name: 'OutsideError', code: told })
      vi.restoreAllMocks()
      syncBuiltinESMExports()
      await expect(write(3)).rejects.toMatchObject({ code: told })
      await expect(readSettings(state.db)).rejects.toMatchObject({ code: told })

      await state.close()
      state = await openState({ folder })
      const keys = (await state.db.selectFrom('workspace').select('key').execute()).map((row) => row.key)
      expect(keys).toContain('1')
      expect(keys).not.toContain('3')
    },
  )
})
