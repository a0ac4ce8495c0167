import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askChild } from './ask-child.ts'

const PARTS = {
  query: 'SELECT 1',
  query_params: {},
  clickhouse_settings: {},
  abort_signal: new AbortController().signal,
}

describe('askChild', () => {
  let folder: string
  let answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
  const server = createServer((request, response) => void answer(request, response))
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bw-ask-'))
    await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve))
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true, force: true })
  })

  const ask = (database = 'default') => {
    const agent = new Agent({ socketPath: join(folder, 's') } as ConstructorParameters<typeof Agent>[0])
    return askChild(agent, { database, settings: { max_threads: 2 } })
  }

  it('sends values in ClickHouse’s escaped form, and settings', async () => {
    let asked = { url: '', body: '' }
    answer = async (request, response) => {
      asked = { url: request.url ?? '', body: await text(request) }
      response.end('{"one":"1"}\n')
    }
    const query_params = { p0: "a\t\\'\n", p1: ["it's", null, true, 1.5, 12n], p2: null, p3: false, p4: Number.NaN }
    const parts = { ...PARTS, query_params, clickhouse_settings: { wait_end_of_query: true } }
    expect(await ask('other')(parts)).toEqual([{ one: '1' }])
    expect(asked.body).toBe('SELECT 1 \nFORMAT JSONEachRow')
    expect([...new URL(asked.url, 'http://child').searchParams]).toEqual([
      ['database', 'other'],
      ['max_threads', '2'],
      ['wait_end_of_query', '1'],
      ['param_p0', "a\\t\\\\\\'\\n"],
      ['param_p1', "['it\\'s',NULL,TRUE,1.5,12]"],
      ['param_p2', '\\N'],
      ['param_p3', '0'],
      ['param_p4', 'nan'],
    ])
  })

  it('reads a result of many pieces, whatever the pieces cut', async () => {
    const line = `${JSON.stringify({ word: `${'Köhemer '.repeat(1000)}\n` })}\n`
    answer = (_request, response) => {
      response.end(line.repeat(3000))
    }
    const rows = await ask()(PARTS)
    expect(rows).toHaveLength(3000)
    expect(new Set(rows?.map((row) => row['word']))).toEqual(new Set([`${'Köhemer '.repeat(1000)}\n`]))
  })

  it('gives an error of the engine as the client does, and nothing for no rows', async () => {
    answer = (_request, response) => {
      response.writeHead(500)
      response.end('Code: 60. DB::Exception: Table t does not exist. (UNKNOWN_TABLE)\n')
    }
    await expect(ask()(PARTS)).rejects.toMatchObject({ code: '60', type: 'UNKNOWN_TABLE' })
    answer = (_request, response) => {
      response.end()
    }
    expect(await ask()(PARTS)).toEqual([])
  })

  it('leaves a statement that no address holds to the client', () => {
    expect(ask()({ ...PARTS, query_params: { p0: 'x'.repeat(20_000) } })).toBeUndefined()
  })
})
