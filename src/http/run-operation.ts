import type { RunContext } from '../operation.ts'
import type { Workspace } from '../workspace/index.ts'
import { checkInput } from './check-input.ts'
import type { OfferedOperation } from './offered-operation.ts'
import { RefusedRequest } from './problem-answer.ts'

/** An input that has been checked, ready to run. */
export interface CheckedRequest {
  readonly offered: OfferedOperation<Workspace>
  readonly input: unknown
}

/** Checks what came in, with the version that `If-Match` names; nothing has happened yet. */
export function checkRequest(
  offered: OfferedOperation<Workspace>,
  raw: Readonly<Record<string, unknown>>,
  ifMatch: string | undefined,
): CheckedRequest {
  const basedOn = offered.operation.version?.basedOn
  const given = ifMatch === undefined || basedOn === undefined ? raw : { ...raw, [basedOn]: readVersion(ifMatch) }
  return { offered, input: checkInput(offered.operation.input, given) }
}

/** Runs it. The answer is what the operation's schema says, and the version that its `ETag` shows. */
export async function runOperation(
  workspace: Workspace,
  { offered, input }: CheckedRequest,
  context: Omit<RunContext, 'actor'>,
): Promise<{ output: unknown; etag: string | undefined }> {
  const { operation } = offered
  const output = operation.output.parse(await operation.run(workspace, input, { ...context, actor: 'http' }))
  const version = operation.version?.shown?.(output)
  return { output, etag: version === undefined ? undefined : `"${version}"` }
}

function readVersion(ifMatch: string): number {
  const version = /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(ifMatch)?.[1]
  if (version !== undefined) return Number(version)
  throw new RefusedRequest(400, 'if_match_unreadable', 'The header If-Match must be a version such as "3".', {
    hint: 'Send back the ETag that came with what you show.',
  })
}
