import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../prepared-decisions.ts'
import { runBrushwork, startBrushwork } from './run-brushwork.ts'

describe('brushwork serve', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brushwork-serve-'))
    await prepareDecisions(folder)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('serves this machine until it is told to stop, and lets the workspace go', async () => {
    const { child, finished } = startBrushwork(['--workspace', folder, 'serve', '--port', '0'])
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8')
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
        if (found !== undefined) resolve(found)
      })
      void finished.then(({ stderr }) => reject(new Error(stderr)))
    })
    const settings = await fetch(`${address}/api/settings/show`)
    expect([settings.status, await settings.json()]).toMatchObject([200, { currency: 'USD' }])
    const inUse = await runBrushwork(['settings', 'show', '--workspace', folder])
    expect([inUse.exit, inUse.stderr]).toEqual([2, expect.stringContaining('already open')])
    child.kill('SIGTERM')
    expect(await finished).toMatchObject({ exit: 0, stderr: '' })
    expect((await runBrushwork(['settings', 'show', '--workspace', folder])).exit).toBe(0)
  })

  it('refuses to be reached from elsewhere, and a port that is taken', async () => {
    const abroad = await runBrushwork(['serve', '--host', '0.0.0.0', '--workspace', join(folder, 'never')])
    expect([abroad.exit, abroad.stderr]).toEqual([
      2,
      expect.stringContaining('needs sign-in, which is not there yet'),
    ])
    const other = createServer().listen(0, '127.0.0.1')
    const { port } = await new Promise<{ port: number }>((resolve) =>
      other.once('listening', () => resolve(other.address() as { port: number })),
    )
    const taken = await runBrushwork(['serve', '--port', String(port), '--workspace', folder])
    other.close()
    expect([taken.exit, taken.stderr]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)])
  })

  it('is listed among the commands and explains itself', async () => {
    expect((await runBrushwork(['--help'])).stdout).toContain('serve [--port N]')
    const help = await runBrushwork(['help', 'serve'])
    expect([help.exit, help.stdout]).toEqual([0, expect.stringContaining('--max-upload SIZE')])
    expect((await runBrushwork(['serve', '--prot', '1'])).exit).toBe(2)
  })
})
