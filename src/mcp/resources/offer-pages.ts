import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import {
  CompleteRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ReadResourceRequestSchema,
  type Resource,
  type ResourceTemplate,
} from '@modelcontextprotocol/sdk/types.js'
import { OutsideError, ProblemError } from '../../problem.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { McpEffects } from '../mcp-effects.ts'
import { ProtocolError } from '../protocol-error.ts'
import { failureWords } from '../tools/failure-words.ts'
import type { ToolOffer } from '../tools/offer-tools.ts'
import { askOperations } from './ask-operation.ts'
import { completeName, namedPages } from './named-pages.ts'
import { readPage } from './read-page.ts'
import { addressOf, type PageAddress, readAddress } from './resource-address.ts'

const mimeType = 'text/markdown'
/** JSON-RPC has no number for “not there”; this is the one that the protocol gives resources. */
const NOT_FOUND = -32_002
/** The protocol allows no more at once. */
const MOST_COMPLETIONS = 100

const ALL = {
  brief:
    'The whole decision on a page: segments, champion, persona, messages, targets, expected revenue, and what is still a guess.',
  segments: 'Every saved segment with its sentence and size.',
  personas: 'Every persona: whose it is, and whether it may be relied on.',
} as const

const TEMPLATES: readonly ResourceTemplate[] = [
  {
    uriTemplate: 'brushwork://segments/{name}',
    name: 'segment',
    title: 'A segment',
    description: 'One saved segment: sentence, size, rule and clauses.',
    mimeType,
  },
  {
    uriTemplate: 'brushwork://personas/{name}',
    name: 'persona',
    title: 'A persona',
    description:
      'One persona: statements with their status and quotes, and what is missing before it may be relied on.',
    mimeType,
  },
]

/** The pages worth reading whole, as resources: found by list, by template, and by the beginning of a name. */
export function offerPages({ server }: McpServer, offer: ToolOffer, effects: McpEffects): void {
  const { workspace } = effects
  const answering = async <T>(given: Readonly<Record<string, unknown>>, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw pageError(error, given, effects.report)
    }
  }
  server.setRequestHandler(ListResourcesRequestSchema, () =>
    answering({}, async () => ({ resources: await listPages(offer, workspace) })),
  )
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: TEMPLATES.filter(({ uriTemplate }) => {
      const address = readAddress(uriTemplate.replace('{name}', 'name'))
      return address !== undefined && offers(offer, address)
    }),
  }))
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }, { signal }) => {
    const address = readAddress(uri)
    if (address === undefined || !offers(offer, address)) {
      throw new ProtocolError(
        NOT_FOUND,
        `There is nothing at ${uri.slice(0, 200)}. resources/list names what there is.`,
        {
          uri,
        },
      )
    }
    const given = address.name === undefined ? {} : { name: address.name }
    return answering(given, async () => {
      const day = workspace.clock().toISOString().slice(0, 10)
      const text = await readPage(address, askOperations(offer.operations, effects, signal), day)
      return { contents: [{ uri, mimeType, text }] }
    })
  })
  server.setRequestHandler(CompleteRequestSchema, ({ params: { ref, argument } }) =>
    answering({}, async () => {
      const kind = ref.type === 'ref/resource' ? readAddress(ref.uri.replace('{name}', 'name'))?.kind : undefined
      if (argument.name !== 'name' || (kind !== 'segments' && kind !== 'personas') || !offers(offer, { kind }))
        return { completion: { values: [] } }
      const names = completeName(await namedPages(workspace, kind), argument.value)
      const values = names.slice(0, MOST_COMPLETIONS)
      return { completion: { values, total: names.length, hasMore: names.length > values.length } }
    }),
  )
}

/** A page stands where the tool stands that it is made of: what was not chosen is not told in another way. */
function offers({ tools }: ToolOffer, { kind }: PageAddress): boolean {
  return tools.has({ brief: 'brief', segments: 'segment_show', personas: 'persona_show' }[kind])
}

async function listPages(offer: ToolOffer, workspace: Workspace): Promise<Resource[]> {
  const kinds = (['brief', 'segments', 'personas'] as const).filter((kind) => offers(offer, { kind }))
  const all = kinds.map((kind): Resource => {
    return { uri: addressOf({ kind }), name: kind, title: capital(kind), description: ALL[kind], mimeType }
  })
  const one = async (kind: 'segments' | 'personas', what: string): Promise<Resource[]> =>
    !offers(offer, { kind })
      ? []
      : (await namedPages(workspace, kind)).map((name) => {
          return { uri: addressOf({ kind, name }), name, title: `${what} ${name}`, mimeType }
        })
  return [...all, ...(await one('segments', 'Segment')), ...(await one('personas', 'Persona'))]
}

/** A page is there or it is not: what went wrong comes as an error of the protocol. */
function pageError(
  error: unknown,
  given: Readonly<Record<string, unknown>>,
  report: (bug: unknown) => string,
): ProtocolError {
  const words = failureWords(error, given, report)
  if (error instanceof ProblemError) return new ProtocolError(NOT_FOUND, words)
  if (error instanceof OutsideError) return new ProtocolError(ErrorCode.InternalError, words, { retry: error.retry })
  return new ProtocolError(ErrorCode.InternalError, words)
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
