import type { Operation } from '../../operation.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { McpEffects } from '../mcp-effects.ts'

/** Asks an operation by its name, and gives its output, in the shape that its schema says. */
export type Ask = <T>(name: string, input?: Readonly<Record<string, unknown>>) => Promise<T>

export function askOperations(
  operations: readonly Operation<Workspace>[],
  { workspace, follow }: McpEffects,
  signal: AbortSignal,
): Ask {
  return async <T>(name: string, input: Readonly<Record<string, unknown>> = {}): Promise<T> => {
    const operation = operations.find((one) => one.name === name)
    if (operation?.access !== 'read') throw new Error(`${name} is no operation that reads`)
    const context = { signal, progress: () => undefined, actor: 'mcp' }
    return operation.output.parse(await follow(operation.run(workspace, operation.input.parse(input), context))) as T
  }
}
