import { checkInput } from '../doorway/index.ts'
import type { RunContext } from '../operation.ts'
import type { Workspace } from '../workspace/index.ts'
import type { HttpEffects } from './http-effects.ts'
import type { OfferedOperation } from './offered-operation.ts'
import { RefusedRequest } from './problem-answer.ts'

/** An input that has been checked, ready to run. */
export interface CheckedRequest {
  readonly offered: OfferedOperation<Workspace>
  readonly input: unknown
}

/** One run: what is asked, the uploads it uses, and the signal of a client that has gone. */
export interface Work {
  readonly checked: CheckedRequest
  readonly handles: readonly string[]
  readonly signal: AbortSignal
}

/** Checks what came in, with the version that `If-Match` names; nothing has happened yet. */
export function checkRequest(
  offered: OfferedOperation<Workspace>,
  raw: Readonly<Record<string, unknown>>,
  ifMatch: string | undefined,
): CheckedRequest {
  const given = ifMatch === undefined ? raw : withVersion(offered, raw, ifMatch)
  return { offered, input: checkInput(offered.operation.input, given) }
}

/** A condition that cannot be kept is refused, not passed over: who sends it relies on it. */
function withVersion(
  { operation }: OfferedOperation<Workspace>,
  raw: Readonly<Record<string, unknown>>,
  ifMatch: string,
): Readonly<Record<string, unknown>> {
  const field = operation.version?.basedOn
  if (field === undefined) {
    throw new RefusedRequest(400, 'if_match_unknown', `${operation.name} has no version that If-Match could name.`, {
      hint: 'Leave out the header If-Match.',
    })
  }
  const version = readVersion(ifMatch)
  if (raw[field] !== undefined && raw[field] !== version) {
    throw new RefusedRequest(400, 'two_versions', `If-Match and ${field} name different versions.`)
  }
  return { ...raw, [field]: version }
}

/** Runs it. Gives the answer as JSON, checked by the operation's own schema, and the version that its `ETag` shows. */
export async function runOperation(
  { workspace, uploads, follow }: HttpEffects,
  { checked, handles, signal }: Work,
  progress: RunContext['progress'],
): Promise<{ json: string; etag: string | undefined }> {
  const { operation } = checked.offered
  const context = { signal, progress, actor: 'http' }
  const output = operation.output.parse(await follow(operation.run(workspace, checked.input, context)))
  // What a change has taken in is not needed again; what was only looked at will be.
  if (operation.access === 'write') for (const handle of handles) await uploads.remove(handle)
  const version = operation.version?.shown?.(output)
  const json = JSON.stringify(output)
  return {
    json: handles.length === 0 ? json : uploads.withoutPaths(json),
    etag: version === undefined ? undefined : `"${version}"`,
  }
}

function readVersion(ifMatch: string): number {
  const version = /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(ifMatch)?.[1]
  if (version !== undefined) return Number(version)
  throw new RefusedRequest(400, 'if_match_unreadable', 'The header If-Match must be a version such as "3".', {
    hint: 'Send back the ETag that came with what you show.',
  })
}
