import { setMaxListeners } from 'node:events'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv'
import { INSTRUCTIONS } from './instructions.ts'
import type { McpEffects } from './mcp-effects.ts'
import { offerPages } from './resources/offer-pages.ts'
import { callTool } from './tools/call-tool.ts'
import type { ToolOffer } from './tools/offer-tools.ts'
import { tellProgress } from './tools/tell-progress.ts'

/** Only for what servers ask of clients, which this one never does; making one for each server would take most of its time. */
const jsonSchemaValidator = new AjvJsonSchemaValidator()

/**
 * The assistants' door: what reads of the list of operations, as tools, and the pages that are worth reading whole, as
 * resources. One server for each connection. The requests are answered one level below the SDK's own tools, because
 * these have schemas of the SDK's, while ours come from the operations with their defaults and descriptions.
 */
export function createServer(offer: ToolOffer, effects: McpEffects): McpServer {
  const mcp = new McpServer(
    { name: 'brushwork', title: 'Brushwork', version: effects.version },
    { capabilities: { tools: {}, resources: {}, completions: {} }, instructions: INSTRUCTIONS, jsonSchemaValidator },
  )
  const { server } = mcp
  const listed = [...offer.tools.values()].map((tool) => tool.listed)
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal, _meta, sendNotification }) => {
    // Many statements of one operation listen for its end at once: that is no leak.
    setMaxListeners(0, signal)
    const progress = tellProgress(_meta?.progressToken, sendNotification, () => performance.now())
    return callTool(offer, effects, params, { signal, progress })
  })
  offerPages(mcp, offer, effects)
  return mcp
}
