import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { offerTools } from '../../src/mcp/index.ts'
import { defineOperation } from '../../src/operation.ts'
import { operations } from '../../src/operations.ts'
import { sql } from '../../src/query/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { type Door, openDoor } from '../http/made-up-door.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { smallMarket } from '../small-market.ts'
import { type Connected, callOf, connectClient } from './connect-client.ts'

const slow = defineOperation<Workspace>()({
  name: 'slow count',
  summary: 'Counts for minutes, until it is stopped.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({}),
  run: async ({ engine }, _, { signal }) => {
    await engine.rows(sql`SELECT sum(cityHash64(number)) AS mcp_slow_count FROM numbers(2000000000000)`, { signal })
    return {}
  },
})

/** One of most rooms, quickly answered; test/http asks all that reads. */
const QUICK = [
  'fields',
  'settings_show',
  'segment_list',
  'account_merges',
  'role_review',
  'interview_list',
  'persona_list',
  'target_columns',
  'goal_list',
  'change_list',
  'doctor',
]
const PERSONA = '営業部/日本 100% (*)'
const all = [...operations, slow]

describe('the MCP door on a real engine', () => {
  let market: ScratchMarket
  let door: Door
  let address: URL
  let memory: Connected
  beforeAll(async () => {
    market = await smallMarket()
    const workspace: Workspace = { ...market, places: { observations: 'here', decisions: 'here' } }
    door = await openDoor({ workspace }, all)
    address = new URL(`${await door.listen()}/mcp`)
    memory = await connectClient(offerTools(all), workspace)
    const run = async (name: string, input: object): Promise<void> => {
      const operation = operations.find((one) => one.name === name)
      await operation?.run(workspace, operation.input.parse(input), {
        signal: new AbortController().signal,
        progress: () => undefined,
        actor: 'test',
      })
    }
    await run('segment save', { name: 'large', expr: 'account.employees >= 100 && account.country != "FR"' })
    await run('persona create', { name: PERSONA, role: 'sales manager', segment: ['large'] })
  })
  afterAll(async () => {
    await door?.close()
    await market?.close()
  })

  const overHttp = async (): Promise<Client> => {
    const client = new Client({ name: 'test', version: '0' })
    await client.connect(new StreamableHTTPClientTransport(address))
    return client
  }
  const running = async (): Promise<number> => {
    const [row] = await market.engine.rows<{ n: string }>(
      sql`SELECT count() AS n FROM system.processes WHERE query LIKE 'SELECT sum(cityHash64(number)) AS mcp_slow_count%'`,
    )
    return Number(row?.n)
  }

  it('offers every operation that reads, and none that writes', async () => {
    const { tools } = await memory.client.listTools()
    const reads = new Map(operations.map(({ name, access }) => [name.replaceAll(/[ -]/g, '_'), access]))
    for (const { name } of tools)
      expect([name, name === 'slow_count' ? 'read' : reads.get(name)]).toEqual([name, 'read'])
    const left = operations.filter(
      ({ name, access }) => access === 'read' && !tools.some((tool) => tool.name === name.replaceAll(/[ -]/g, '_')),
    )
    expect(left.map(({ name }) => name)).toEqual(expect.arrayContaining(['import preview', 'export']))
    for (const { name } of left) {
      await expect(memory.call(name.replaceAll(/[ -]/g, '_'))).rejects.toThrow('needs a file or folder')
    }
    for (const { name, description } of tools) expect([name, (description ?? '').length > 10]).toEqual([name, true])
  })

  it('answers as its outlines say, changing nothing', async () => {
    const decisions = async (): Promise<unknown> =>
      (
        await market.state.db
          .selectFrom('audit')
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirst()
      )?.n
    const before = await decisions()
    // The client checks what comes against the outlines that it was given.
    await memory.client.listTools()
    for (const name of QUICK) {
      const { result } = await memory.call(name)
      expect([name, result.isError, result.structuredContent === undefined]).toEqual([name, undefined, false])
    }
    expect(memory.log()).toBe('')
    expect(await decisions()).toEqual(before)
  })

  it('points at the piece of a rule that is wrong', async () => {
    const { result, text } = await memory.call('segment_size', { expr: 'account.employes > 1' })
    expect([result.isError, text]).toEqual([
      true,
      'Accounts have no field employes. (from character 9, “employes”)\nHint: Did you mean employees?',
    ])
  })

  it('gives pages by list, by template and by the beginning of a name, over HTTP as in memory', async () => {
    const client = await overHttp()
    const { resources } = await client.listResources()
    const uris = resources.map(({ uri }) => uri)
    expect(uris).toEqual([
      'brushwork://brief',
      'brushwork://segments',
      'brushwork://personas',
      'brushwork://segments/large',
      `brushwork://personas/${encodeURIComponent(PERSONA)}`,
    ])
    expect(await memory.client.listResources()).toEqual({ resources })
    const pages = new Map<string, string>()
    for (const uri of uris) {
      const { contents } = await client.readResource({ uri })
      expect(contents).toMatchObject([{ uri, mimeType: 'text/markdown' }])
      pages.set(uri, (contents[0] as { text: string }).text)
    }
    expect(pages.get('brushwork://segments/large')).toContain(
      '```\naccount.employees >= 100 && account.country != "FR"\n```',
    )
    expect(pages.get('brushwork://segments')).toContain('## [large](<brushwork://segments/large>)')
    expect(pages.get(uris[4] ?? '')).toMatch(/^# 営業部\/日本 100% \(\\\*\)\n/)
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'brushwork://segments/{name}',
      'brushwork://personas/{name}',
    ])
    const complete = async (uri: string, value: string): Promise<readonly string[]> =>
      (await client.complete({ ref: { type: 'ref/resource', uri }, argument: { name: 'name', value } })).completion
        .values
    expect(await complete('brushwork://personas/{name}', '日')).toEqual([PERSONA])
    expect(await complete('brushwork://segments/{name}', 'LA')).toEqual(['large'])
    expect(await complete('brushwork://segments/{name}', 'x')).toEqual([])
    await client.close()
  })

  it.each([
    ['brushwork://segments/larg', 'large'],
    ['brushwork://segments/a/b', 'There is nothing at'],
    ['brushwork://segments/%E0%A4%A', 'There is nothing at'],
    ['brushwork://personas/..%2F..%2Fetc', 'There is no persona'],
    ['brushwork://accounts', 'There is nothing at'],
    ['file:///etc/passwd', 'There is nothing at'],
  ])('has no page at %s', async (uri, words) => {
    await expect(memory.client.readResource({ uri })).rejects.toMatchObject({
      code: -32_002,
      message: expect.stringContaining(words),
    })
  })

  it('kills the statement when the client cancels, or goes', async () => {
    const client = await overHttp()
    for (const call of [memory.client, client]) {
      const stop = new AbortController()
      const asked = call.callTool({ name: 'slow_count', arguments: {} }, undefined, { signal: stop.signal })
      const refused = asked.then(String, String)
      await expect.poll(running, { interval: 20 }).toBe(1)
      stop.abort('enough')
      expect(await refused).toContain('enough')
      await expect.poll(running, { interval: 20, timeout: 5000 }).toBe(0)
    }
    const gone = client.callTool({ name: 'slow_count', arguments: {} }).catch((error: Error) => error.message)
    await expect.poll(running, { interval: 20 }).toBe(1)
    await client.close()
    expect(await gone).toContain('Connection closed')
    await expect.poll(running, { interval: 20, timeout: 5000 }).toBe(0)
    expect([memory.log(), door.log()]).toEqual(['', ''])
  })

  it('serves two clients at once over HTTP, and one whose server was started anew', async () => {
    const [one, two] = await Promise.all([overHttp(), overHttp()])
    const asked = await Promise.all(
      [one, two, one, two].map((client, index) =>
        callOf(client, 'segment_size', { expr: `account.employees > ${index}` }),
      ),
    )
    expect(asked.map(({ result }) => result.structuredContent)).toMatchObject(
      [0, 1, 2, 3].map((index) => ({ rule: `account.employees > ${index}`, total: 9 })),
    )
    await Promise.all([one.close(), two.close()])
    const stranger = await post(
      { jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'segment_list', arguments: {} } },
      { 'mcp-session-id': 'of-an-earlier-process' },
    )
    expect([stranger.status, await stranger.text()]).toEqual([200, expect.stringContaining('"total":1')])
  })

  const post = (body: unknown, headers: Record<string, string> = {}, query = ''): Promise<Response> =>
    fetch(`${address.href}${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  it('stands behind the guard, with the same headers', async () => {
    const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
    const right = await post(list, {}, '?tools=segment,persona')
    expect([
      right.status,
      right.headers.get('x-content-type-options'),
      right.headers.get('content-security-policy'),
    ]).toEqual([200, 'nosniff', expect.stringContaining("default-src 'self'")])
    const text = await right.text()
    expect([text.includes('segment_size'), text.includes('"market_overview"')]).toEqual([true, false])
    expect((await post(list, {}, '?tools=nothing')).status).toBe(422)
    expect((await post(list, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await door.app.request('http://evil.example/mcp', { method: 'POST', body: '{}' })).status).toBe(421)
    expect((await post('{"jsonrpc":')).status).toBe(400)
    expect((await post(list, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(`"${'x'.repeat(5 * 1024 * 1024)}"`)).status).toBe(413)
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const answer = await fetch(address, { method })
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST'])
    }
  })
})
