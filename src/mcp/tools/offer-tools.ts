import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { fileFields, type JsonSchema, jsonSchema, withoutFields } from '../../doorway/index.ts'
import type { Operation } from '../../operation.ts'
import type { Workspace } from '../../workspace/index.ts'
import { outlineOf } from './outline-of.ts'

/** An operation as an assistant may ask it. */
export interface OfferedTool {
  readonly operation: Operation<Workspace>
  readonly input: JsonSchema
  /** Fields that name a file or folder of this machine: no assistant may say them. */
  readonly files: readonly string[]
  readonly listed: Tool
}

/** What this door offers of the list of operations, and what it knows to be for other doors. */
export interface ToolOffer {
  readonly operations: readonly Operation<Workspace>[]
  /** By name. */
  readonly tools: ReadonlyMap<string, OfferedTool>
  /** Those that could be offered, but were not chosen for this connection. */
  readonly notChosen: ReadonlySet<string>
}

/** Everything that only reads, unless it cannot run without a file or folder of this machine. */
export function offerTools(operations: readonly Operation<Workspace>[]): ToolOffer {
  const tools = new Map<string, OfferedTool>()
  for (const operation of operations) {
    if (operation.access !== 'read') continue
    const tool = offerTool(operation)
    if (tool === undefined) continue
    if (tools.has(tool.listed.name)) throw new Error(`two operations would be the tool ${tool.listed.name}`)
    tools.set(tool.listed.name, tool)
  }
  return { operations, tools, notChosen: new Set() }
}

/** `segment was-in` → `segment_was_in` */
export function toolName({ name }: Pick<Operation<never>, 'name'>): string {
  return name.replaceAll(/[ -]/g, '_')
}

function offerTool(operation: Operation<Workspace>): OfferedTool | undefined {
  const whole = jsonSchema(operation.input, 'input')
  const { read, write, folder } = fileFields(whole)
  const files = [...read, ...write, ...folder]
  if (files.some((name) => whole.required?.includes(name))) return undefined
  const input = withoutFields(whole, files)
  if (!isObject(input)) throw new Error(`the input of ${operation.name} is no object`)
  const output = jsonSchema(operation.output, 'output')
  const listed: Tool = {
    name: toolName(operation),
    title: titleOf(operation),
    description: operation.summary,
    inputSchema: input,
    // Only objects can be given back as data; a list is told in words.
    ...(isObject(output) ? { outputSchema: outlineOf(output) as ObjectSchema } : {}),
    annotations: { readOnlyHint: true, openWorldHint: false },
  }
  return { operation, input, files, listed }
}

type ObjectSchema = Tool['inputSchema'] & JsonSchema

function isObject(schema: JsonSchema): schema is ObjectSchema {
  return schema.type === 'object'
}

/** `segment size` → `Segment size` */
function titleOf({ name }: Operation<Workspace>): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
