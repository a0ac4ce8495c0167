import { mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Problem, ProblemError } from '../../src/problem.ts'
import { type FolderLock, lockFolder } from '../../src/state/index.ts'
import { lockByFile } from '../../src/state/lock/lock-by-file.ts'
import { lockBySocket } from '../../src/state/lock/lock-by-socket.ts'
import { type StartedProcess, startProcess } from './start-process.ts'

let folder: string
let holder: StartedProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-lock-'))
})

afterEach(async () => {
  await holder?.kill()
  holder = undefined
  await rm(folder, { recursive: true, force: true })
})

async function refused(work: Promise<FolderLock>): Promise<Problem | undefined> {
  return work.then(
    () => undefined,
    (error: ProblemError) => error.problems[0],
  )
}

const file = () => join(folder, '.brushwork-test.lock')
const ways = [
  { way: 'lockFolder', take: () => lockFolder(folder), args: () => [folder] },
  { way: 'lockByFile', take: () => lockByFile(file(), folder), args: () => [folder, file()] },
]

describe.each(ways)('$way', ({ take, args }) => {
  it('refuses a second taker in the same process, until it is released', async () => {
    const lock = await take()
    expect(await refused(take())).toMatchObject({ code: 'workspace_in_use', hint: expect.stringContaining('lose') })
    await lock.release()
    await (await take()).release()
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses while another process holds it, names that process, and is free after kill -9', async () => {
    holder = startProcess('hold-folder.ts', args())
    await holder.says('held')
    const problem = await refused(take())
    expect(problem?.code).toBe('workspace_in_use')
    expect(problem?.message).toContain(`process ${holder.child.pid}`)
    await holder.kill()
    await (await take()).release()
  })

  it('lets exactly one of many in', async () => {
    const locks = (await Promise.allSettled(Array.from({ length: 8 }, take))).filter(
      (one) => one.status === 'fulfilled',
    )
    expect(locks).toHaveLength(1)
    await locks[0]?.value.release()
  })
})

describe('lockFolder', () => {
  it('knows the folder by any name', async () => {
    const lock = await lockFolder(folder)
    await symlink(folder, `${folder}-link`)
    expect(await refused(lockFolder(`${folder}-link`))).toMatchObject({ code: 'workspace_in_use' })
    await rm(`${folder}-link`)
    await rename(folder, `${folder}-moved`)
    folder = `${folder}-moved`
    expect(await refused(lockFolder(folder))).toMatchObject({ code: 'workspace_in_use' })
    await lock.release()
  })

  it('keeps parts of a folder apart', async () => {
    const one = await lockFolder(folder, 'one')
    const two = await lockFolder(folder, 'two')
    expect(await refused(lockFolder(folder, 'two'))).toMatchObject({ code: 'workspace_in_use' })
    await Promise.all([one.release(), two.release()])
  })
})

describe('lockBySocket', () => {
  it.runIf(process.platform === 'linux')('leaves no file behind', async () => {
    const lock = await lockBySocket(`brushwork-test-${process.pid}`, folder)
    expect(await readdir(folder)).toEqual([])
    await lock.release()
  })
})

describe('lockByFile', () => {
  it.each([
    ['of a process that is gone', '4194304999'],
    ['of an earlier process with our own number', String(process.pid)],
    ['with nothing in it', ''],
  ])('takes over a file %s', async (_, text) => {
    await writeFile(file(), text)
    const lock = await take()
    expect(await refused(take())).toMatchObject({ code: 'workspace_in_use' })
    await lock.release()
    expect(await readdir(folder)).toEqual([])
  })

  const take = () => lockByFile(file(), folder)
})
