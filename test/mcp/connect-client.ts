import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { reportBug } from '../../src/doorway/index.ts'
import { createServer } from '../../src/mcp/create-server.ts'
import type { McpEffects } from '../../src/mcp/mcp-effects.ts'
import type { ToolOffer } from '../../src/mcp/tools/offer-tools.ts'
import type { Workspace } from '../../src/workspace/index.ts'

export interface Connected {
  readonly client: Client
  /** What was written to the log. */
  readonly log: () => string
  /** Calls a tool; gives the whole result and its first text. */
  readonly call: (name: string, input?: Record<string, unknown>) => Promise<{ result: CallToolResult; text: string }>
}

/** The official client, connected in memory to a server of its own. */
export async function connectClient(offer: ToolOffer, workspace = {} as Workspace): Promise<Connected> {
  let log = ''
  const effects: McpEffects = {
    workspace,
    version: '1.2.3',
    follow: (work) => work,
    report: reportBug((text) => {
      log += text
    }),
  }
  const client = new Client({ name: 'test', version: '0' })
  const [near, far] = InMemoryTransport.createLinkedPair()
  await createServer(offer, effects).connect(far)
  await client.connect(near)
  return { client, log: () => log, call: (name, input) => callOf(client, name, input) }
}

/** Calls a tool through any client. */
export async function callOf(
  client: Client,
  name: string,
  input?: Record<string, unknown>,
): Promise<{ result: CallToolResult; text: string }> {
  const result = (await client.callTool({ name, arguments: input })) as CallToolResult
  const [first] = result.content
  return { result, text: first?.type === 'text' ? first.text : '' }
}
