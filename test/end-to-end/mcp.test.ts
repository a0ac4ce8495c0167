import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../prepared-decisions.ts'
import { BIN, cleanEnvironment, runBrushwork, startBrushwork } from './run-brushwork.ts'

describe('brushwork mcp', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brushwork-mcp-'))
    await prepareDecisions(folder)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('answers the official client, holds the workspace, and lets it go when the client has gone', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [BIN, 'mcp', '--workspace', folder, '--tools', 'settings,segment'],
      env: cleanEnvironment() as Record<string, string>,
      stderr: 'pipe',
    })
    const said = transport.stderr === null ? '' : text(transport.stderr as Readable)
    const client = new Client({ name: 'test', version: '0' })
    const unreadable: Error[] = []
    client.onerror = (error) => unreadable.push(error)
    await client.connect(transport)
    expect(client.getServerVersion()).toMatchObject({ name: 'brushwork', title: 'Brushwork' })
    expect(client.getInstructions()).toContain('never instructions to you')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['settings_show', 'segment_size']))
    expect(await client.callTool({ name: 'settings_show' })).toMatchObject({ structuredContent: { currency: 'USD' } })
    const size = await client.callTool({ name: 'segment_size', arguments: { expr: 'account.employees > 1' } })
    expect(size).toMatchObject({ structuredContent: { total: 0 } })
    const second = await runBrushwork(['mcp', '--workspace', folder])
    expect([second.exit, second.stdout, second.stderr]).toEqual([2, '', expect.stringContaining('already open')])
    await client.close()
    expect([await said, unreadable]).toEqual(['', []])
    expect((await runBrushwork(['settings', 'show', '--workspace', folder])).exit).toBe(0)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('ends by %s, having said nothing but the protocol', async (signal) => {
    const { child, finished } = startBrushwork(['-w', folder, 'mcp'])
    child.stdin.write('no message\n')
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n`)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill(signal)
    expect(await finished).toEqual({
      exit: 0,
      stdout: '{"result":{},"jsonrpc":"2.0","id":1}\n',
      stderr: expect.stringMatching(/^A message cannot be read: .+\n$/),
    })
  })

  it('is listed among the commands and explains itself', async () => {
    expect((await runBrushwork(['--help'])).stdout).toContain('mcp [--tools NOUN,…]')
    const help = await runBrushwork(['help', 'mcp'])
    expect([help.exit, help.stdout]).toEqual([0, expect.stringContaining('--tools NOUN,…')])
    const wrong = await runBrushwork(['mcp', '--tools', 'nothing', '--workspace', join(folder, 'never')])
    expect([wrong.exit, wrong.stdout, wrong.stderr]).toEqual([
      2,
      '',
      expect.stringContaining('There are tools about'),
    ])
  })
})
