import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../src/operations.ts'
import { prepareDecisions } from '../prepared-decisions.ts'
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

  it('makes a workspace and says with one JSON document that it is well', async () => {
    const workspace = join(folder, 'new')
    const report = await askBrushwork(['doctor', '--workspace', workspace])
    expect(report).toMatchObject({ ok: true })
    expect(existsSync(join(workspace, 'decisions'))).toBe(true)
    expect(existsSync(join(workspace, 'observations'))).toBe(true)
  })

  it('takes a file to a list of whom to call, each step one JSON document', async () => {
    const workspace = ['--workspace', join(folder, 'job')]
    await prepareDecisions(join(folder, 'job'))
    const companies = join(folder, 'companies.csv')
    const rows = Array.from(
      { length: 20 },
      (_, at) => `Company ${at},c${at}.test,Software,${at === 7 ? 'many' : at * 10}`,
    )
    await writeFile(companies, ['name,domain,industry,employees', ...rows, ''].join('\n'))
    expect(await askBrushwork(['import', companies, '--as', 'accounts', ...workspace])).toMatchObject({
      read: 20,
      accepted: 20,
      problems: [{ file: 'companies.csv', row: 9, column: 'employees', value: 'many' }],
    })
    expect(await askBrushwork(['segment', 'size', 'account.employees >= 50', ...workspace])).toMatchObject({
      accounts: 14,
      unknown: 1,
      total: 20,
      unknownBecause: [{ field: 'account.employees', accounts: 1 }],
      sentence: 'Companies with at least 50 employees',
    })
    await askBrushwork(['segment', 'save', 'large', 'account.employees >= 50', ...workspace])
    const list = await askBrushwork(['target', 'list', 'large', '--order-by', 'account.employees', ...workspace])
    expect(JSON.stringify(list)).toContain('c19.test')
    expect(JSON.stringify(list)).not.toContain('c4.test')
  })

  it('shows where in a rule the problem is', async () => {
    const line = ['segment', 'size', 'account.employes >= 50', '--workspace', join(folder, 'job')]
    const { exit, stderr } = await runBrushwork([...line, '--no-progress'])
    expect(exit).toBe(2)
    expect(stderr).toContain('    account.employes >= 50\n            ^^^^^^^^\n  Did you mean employees?')
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
    const { exit, stdout } = await runBrushwork(
      ['segment', 'list', '--json', '--workspace', join(folder, 'out')],
      env,
    )
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
    // A new one: its making takes long enough to be interrupted.
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
