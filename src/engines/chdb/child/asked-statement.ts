import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** One HTTP request, read the way ClickHouse's HTTP interface reads it. */
export interface AskedStatement {
  /** Without its FORMAT clause, unless it is an INSERT that brings data. */
  readonly sql: string
  readonly format: string | undefined
  /** Values of `{name:Type}` placeholders, in ClickHouse's escaped text form. */
  readonly params: ReadonlyMap<string, string>
  readonly settings: ReadonlyMap<string, string>
  readonly database: string | undefined
  /** `wait_end_of_query=1`: the whole result is held back until it is complete. */
  readonly buffered: boolean
  /** Data for an INSERT; the statement then came in the URL. */
  readonly data: IncomingMessage | undefined
}

/** URL parameters that speak to the server and are neither a setting nor a placeholder's value. */
const NOT_SETTINGS = new Set([
  'query',
  'database',
  'query_id',
  'session_id',
  'wait_end_of_query',
  'buffer_size',
  'role',
])

const FORMAT_CLAUSE = /\s+FORMAT\s+(\w+)\s*;?\s*$/i

export async function readAskedStatement(request: IncomingMessage): Promise<AskedStatement> {
  const url = new URL(request.url ?? '/', 'http://chdb')
  const params = new Map<string, string>()
  const settings = new Map<string, string>()
  const take = (name: string, value: string) => {
    if (name.startsWith('param_')) params.set(name.slice('param_'.length), value)
    else if (!NOT_SETTINGS.has(name)) settings.set(name, value)
  }
  for (const [name, value] of url.searchParams) take(name, value)

  const inUrl = url.searchParams.get('query')
  let sql = inUrl ?? ''
  if (inUrl === null && request.method !== 'GET') {
    const type = request.headers['content-type'] ?? ''
    if (type.startsWith('multipart/form-data')) {
      // Many or long parameters travel as form fields, the statement among them.
      const form = await new Response(Readable.toWeb(request) as ReadableStream, {
        headers: { 'content-type': type },
      }).formData()
      for (const [name, value] of form) {
        if (typeof value !== 'string') continue
        if (name === 'query') sql = value
        else take(name, value)
      }
    } else {
      sql = await readText(request)
    }
  }

  const data = inUrl !== null && request.method === 'POST' ? request : undefined
  const format = FORMAT_CLAUSE.exec(sql)?.[1]
  return {
    sql: data === undefined ? sql.replace(FORMAT_CLAUSE, '') : sql,
    format,
    params,
    settings,
    database: url.searchParams.get('database') ?? undefined,
    buffered: url.searchParams.get('wait_end_of_query') === '1',
    data,
  }
}

async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
