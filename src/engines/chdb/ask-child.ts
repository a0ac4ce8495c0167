import { type Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { ClickHouseError, parseError } from '@clickhouse/client'
import type { BoundValue } from '../../query/index.ts'
import type { StatementParts } from '../clickhouse/driver.ts'
import type { Row } from '../engine.ts'

/** Longer addresses travel as form fields, which the client's own way knows how to write. */
const MAX_ADDRESS = 16 * 1024
/** Lines are read as text in pieces: a text of more than 512 MB cannot be. */
const PIECE_BYTES = 16 * 1024 * 1024

/**
 * Asks the child for all rows of a result, the way `@clickhouse/client` asks, but without what that does for
 * servers on a network: it sleeps a timer's tick (1 ms and more) before every request, and takes the answer through
 * several streams. Undefined where the statement is too long for an address.
 */
export function askChild(
  agent: Agent,
  { database, settings }: { readonly database: string; readonly settings: StatementParts['clickhouse_settings'] },
): (parts: StatementParts) => Promise<Row[]> | undefined {
  return ({ query, query_params, clickhouse_settings, abort_signal }) => {
    const fields = new URLSearchParams(database === 'default' ? {} : { database })
    for (const [name, setting] of Object.entries({ ...settings, ...clickhouse_settings })) {
      fields.set(name, typeof setting === 'boolean' ? (setting ? '1' : '0') : String(setting))
    }
    for (const [name, bound] of Object.entries(query_params)) fields.set(`param_${name}`, boundText(bound, false))
    const path = `/?${fields.toString()}`
    if (path.length > MAX_ADDRESS) return undefined
    return new Promise((resolve, reject) => {
      const asked = request({ agent, path, method: 'POST', signal: abort_signal }, (response) => {
        if (response.statusCode === 200) readRows(response).then(resolve, reject)
        else text(response).then((said) => reject(refusal(said)), reject)
      })
      asked.on('error', reject)
      asked.end(`${query} \nFORMAT JSONEachRow`)
    })
  }
}

async function readRows(response: IncomingMessage): Promise<Row[]> {
  const rows: Row[] = []
  const take = (lines: Buffer): void => {
    const written = lines.toString('utf8').trimEnd()
    // One call of the parser a piece: half the time and far less garbage than one a row.
    if (written !== '') for (const row of JSON.parse(`[${written.replaceAll('\n', ',')}]`) as Row[]) rows.push(row)
  }
  let chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes < PIECE_BYTES) continue
    const piece = Buffer.concat(chunks)
    const end = piece.lastIndexOf(0x0a) + 1
    take(piece.subarray(0, end))
    chunks = [piece.subarray(end)]
    bytes = piece.length - end
  }
  take(Buffer.concat(chunks))
  return rows
}

function refusal(said: string): Error {
  const parsed = parseError(said)
  return parsed instanceof ClickHouseError ? parsed : new Error(said)
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  "'": "\\'",
  '\\': '\\\\',
}

/** A bound value in ClickHouse's escaped text form, quoted inside a list. */
function boundText(bound: BoundValue, inList: boolean): string {
  if (bound === null) return inList ? 'NULL' : '\\N'
  if (typeof bound === 'string') {
    const escaped = bound.replace(/[\t\n\r'\\]/g, (character) => ESCAPED[character] ?? character)
    return inList ? `'${escaped}'` : escaped
  }
  if (typeof bound === 'boolean') return inList ? String(bound).toUpperCase() : bound ? '1' : '0'
  if (typeof bound === 'object') return `[${bound.map((each) => boundText(each, true)).join(',')}]`
  if (Number.isNaN(bound)) return 'nan'
  if (bound === Number.POSITIVE_INFINITY) return '+inf'
  return bound === Number.NEGATIVE_INFINITY ? '-inf' : String(bound)
}
