import type { Operation } from '../operation.ts'
import { ProblemError } from '../problem.ts'
import type { Workspace } from '../workspace/index.ts'

/**
 * Makes the example market in a workspace that is empty. One that holds something else is served as it is, and why is
 * said. `tell` is given a line at a time.
 */
export async function makeExample(
  operations: readonly Operation<Workspace>[],
  workspace: Workspace,
  signal: AbortSignal,
  tell: (line: string) => void,
): Promise<void> {
  const example = operations.find(({ name }) => name === 'example')
  if (example === undefined) throw new Error('there is no operation that makes the example market')
  let last = ''
  const progress = ({ message }: { readonly message: string }): void => {
    if (message === last) return
    last = message
    tell(`  ${message}`)
  }
  try {
    await example.run(workspace, example.input.parse({}), { signal, progress, actor: 'http' })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    tell(error.message)
  }
}
