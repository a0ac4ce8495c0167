import { randomUUID } from 'node:crypto'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import {
  isInitializeRequest,
  isJSONRPCErrorResponse,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  type RequestId,
} from '@modelcontextprotocol/sdk/types.js'
import { createServer } from './create-server.ts'
import type { McpEffects } from './mcp-effects.ts'
import { chooseTools, readNouns } from './tools/choose-tools.ts'
import type { ToolOffer } from './tools/offer-tools.ts'

const SESSION = 'mcp-session-id'

/** How a request that runs is stopped, by the name of its session and its number in it. */
type InHand = Map<string, () => Promise<void>>

/**
 * Streamable HTTP without sessions: every POST is answered by a server of its own, so that a client goes on where this
 * process was started anew. Only a cancellation needs to find another request: it comes as a POST of its own. For it a
 * client is given a name when it begins; nothing is kept under it but what runs.
 */
export function mcpOverHttp(offer: ToolOffer, effects: McpEffects): (request: Request) => Promise<Response> {
  const inHand: InHand = new Map()
  return (request) => {
    if (request.method !== 'POST') return Promise.resolve(onlyPosts())
    const nouns = new URL(request.url).searchParams.get('tools')
    const chosen = nouns === null ? offer : chooseTools(offer, readNouns(nouns))
    return answerPost(request, chosen, effects, inHand)
  }
}

async function answerPost(
  request: Request,
  offer: ToolOffer,
  effects: McpEffects,
  inHand: InHand,
): Promise<Response> {
  const mcp = createServer(offer, effects)
  const transport = new WebStandardStreamableHTTPServerTransport()
  await mcp.connect(transport)
  const session = request.headers.get(SESSION)
  const keyOf = (id: RequestId): string => `${session} ${typeof id} ${id}`
  const held = new Set<string>()
  const letGo = (key: string): void => {
    held.delete(key)
    inHand.delete(key)
  }
  let begins = false
  const receive = transport.onmessage
  transport.onmessage = (message, extra) => {
    begins ||= isInitializeRequest(message)
    const cancelled = cancelledRequest(message)
    if (session !== null && cancelled !== undefined) void inHand.get(keyOf(cancelled))?.()
    if (session !== null && isJSONRPCRequest(message)) {
      held.add(keyOf(message.id))
      inHand.set(keyOf(message.id), () => mcp.close())
    }
    receive?.(message, extra)
  }
  const send = transport.send.bind(transport)
  transport.send = async (message, options) => {
    if ((isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message)) && message.id !== undefined) {
      letGo(keyOf(message.id))
    }
    await send(message, options)
  }
  mcp.server.onclose = () => held.forEach(letGo)
  // Whoever has gone wants no answer: what runs is stopped.
  request.signal.addEventListener('abort', () => void mcp.close(), { once: true })
  const response = await transport.handleRequest(request)
  if (begins) response.headers.set(SESSION, randomUUID())
  return response
}

function cancelledRequest(message: JSONRPCMessage): RequestId | undefined {
  if (!('method' in message) || message.method !== 'notifications/cancelled') return undefined
  const id = message.params?.['requestId']
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

/** Nothing is ever told unasked, and there is no session to end: the protocol lets a server answer so. */
function onlyPosts(): Response {
  const error = { code: -32_000, message: 'Assistants ask here by POST (MCP, Streamable HTTP).' }
  return Response.json({ jsonrpc: '2.0', error, id: null }, { status: 405, headers: { allow: 'POST' } })
}
