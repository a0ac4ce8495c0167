import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../src/operations.ts'
import { askBrushwork, runBrushwork, startBrushwork } from './run-brushwork.ts'

describe('brushwork', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brushwork-cli-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('shows every operation in its help, without opening a workspace', async () => {
    const { exit, stdout, stderr } = await runBrushwork(['--help'])
    expect([exit, stderr]).toEqual([0, ''])
    for (const operation of operations) expect(stdout).toContain(`  ${operation.name}`)
  })

  it.each(operations.map((operation) => operation.name))('explains %s within 80 columns', async (name) => {
    const { exit, stdout } = await runBrushwork([...name.split(' '), '--help'])
    expect(exit).toBe(0)
    expect(stdout).toContain(`Usage: brushwork ${name}`)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('makes a workspace and says with one JSON document that it is well', async () => {
    const workspace = join(folder, 'new')
    const report = await askBrushwork(['doctor', '--workspace', workspace])
    expect(report).toMatchObject({ ok: true })
    expect(existsSync(join(workspace, 'decisions'))).toBe(true)
    expect(existsSync(join(workspace, 'observations'))).toBe(true)
  })

  it('prints errors as one JSON document too, and leaves with 2', async () => {
    const { exit, stdout, stderr } = await runBrushwork(['docter', '--json'])
    expect([exit, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'unknown_command', problems: [{ hint: 'Did you mean `brushwork doctor`?' }] },
    })
  })

  it('refuses a workspace that is a file', async () => {
    const file = join(folder, 'file')
    await writeFile(file, 'x')
    const { exit, stderr } = await runBrushwork(['doctor', '--workspace', file])
    expect(exit).toBe(2)
    expect(stderr).toContain('a workspace is a folder')
  })

  it('leaves with 3 when a store outside does not answer', async () => {
    const env = { DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/decisions' }
    const { exit, stdout } = await runBrushwork(['segment', 'list', '--json', '--workspace', join(folder, 'out')], env)
    expect(exit).toBe(3)
    expect(stdout).not.toContain('secret')
  })

  it('is quiet when nobody reads any more', async () => {
    const { child, finished } = startBrushwork(['--help'])
    child.stdout.destroy()
    const { exit, stderr } = await finished
    expect([exit, stderr]).toEqual([0, ''])
  })

  it('stops at the first interrupt and leaves the workspace in order', async () => {
    const workspace = join(folder, 'interrupted')
    const { child, finished } = startBrushwork(['doctor', '--json', '--progress', '--workspace', workspace])
    await new Promise((resolve) => child.stderr.once('data', resolve))
    child.kill('SIGINT')
    const { exit, stdout } = await finished
    expect(exit).toBe(130)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'cancelled' } })
    expect(await askBrushwork(['doctor', '--workspace', workspace])).toMatchObject({ ok: true })
  })
})
