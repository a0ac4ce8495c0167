import { type CallToolResult, ErrorCode } from '@modelcontextprotocol/sdk/types.js'
import type { RunContext } from '../../operation.ts'
import type { McpEffects } from '../mcp-effects.ts'
import { ProtocolError } from '../protocol-error.ts'
import { answerWords, tooLarge } from './answer-size.ts'
import { checkArguments } from './check-arguments.ts'
import { failureWords } from './failure-words.ts'
import { type OfferedTool, type ToolOffer, toolName } from './offer-tools.ts'

/** What is asked of a tool, by its name. */
export interface ToolCall {
  readonly name: string
  readonly arguments?: Readonly<Record<string, unknown>> | undefined
}

/** Runs one tool. What is wrong with the call, or outside, is an answer that an assistant can read and act on. */
export async function callTool(
  offer: ToolOffer,
  effects: McpEffects,
  { name, arguments: given = {} }: ToolCall,
  context: Pick<RunContext, 'signal' | 'progress'>,
): Promise<CallToolResult> {
  const tool = offer.tools.get(name) ?? noSuchTool(offer, name)
  try {
    const input = checkArguments(tool, given)
    return answer(tool, input, await run(tool, input, effects, context))
  } catch (error) {
    // Who stopped it reads no answer; that it broke off is no bug.
    if (context.signal.aborted) return refusal('Stopped before it was done.')
    return refusal(failureWords(error, given, effects.report))
  }
}

async function run(
  { operation }: OfferedTool,
  input: unknown,
  { workspace, follow }: McpEffects,
  context: Pick<RunContext, 'signal' | 'progress'>,
): Promise<unknown> {
  return operation.output.parse(await follow(operation.run(workspace, input, { ...context, actor: 'mcp' })))
}

function answer(tool: OfferedTool, input: unknown, output: unknown): CallToolResult {
  const { operation, listed } = tool
  const json = JSON.stringify(output)
  const large = tooLarge(tool, json)
  if (large !== undefined) return refusal(large)
  const words = operation.print === undefined ? json : operation.print(output, input)
  return {
    content: [{ type: 'text', text: answerWords(tool, words.trimEnd()) }],
    ...(listed.outputSchema === undefined ? {} : { structuredContent: JSON.parse(json) as Record<string, unknown> }),
  }
}

function refusal(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] }
}

function noSuchTool(offer: ToolOffer, name: string): never {
  throw new ProtocolError(ErrorCode.InvalidParams, whyNot(offer, name))
}

function whyNot({ operations, tools, notChosen }: ToolOffer, name: string): string {
  const operation = operations.find((one) => toolName(one) === name)
  if (operation === undefined)
    return `There is no tool ${JSON.stringify(name.slice(0, 100))}. ${nearNames(tools, name)}`
  if (notChosen.has(name)) return `${operation.name} is not among the tools chosen for this connection.`
  const why =
    operation.access === 'write'
      ? 'changes something: assistants only read here.'
      : 'needs a file or folder of this machine: assistants name none.'
  return `${operation.name} ${why} A person can run it: brushwork ${operation.name} --help`
}

/** The tools about the same thing, else where all of them stand. */
function nearNames(tools: ToolOffer['tools'], name: string): string {
  const noun = name.split('_')[0]
  const near = [...tools.keys()].filter((each) => each.split('_')[0] === noun)
  return near.length === 0 ? 'tools/list names all there are.' : `There are: ${near.join(', ')}.`
}
