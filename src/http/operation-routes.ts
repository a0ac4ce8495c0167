import type { Env, Hono } from 'hono'
import type { Operation } from '../operation.ts'
import { refuse } from '../problem.ts'
import type { Workspace } from '../workspace/index.ts'
import { answerEvents } from './answer-events.ts'
import { answerFile } from './answer-file.ts'
import type { HttpEffects } from './http-effects.ts'
import { type OfferedOperation, offerOperation } from './offered-operation.ts'
import { RefusedRequest } from './problem-answer.ts'
import { readBody } from './read-body.ts'
import { readQuery } from './read-query.ts'
import { checkRequest, runOperation } from './run-operation.ts'
import { resolveHandles } from './uploads/resolve-handles.ts'

/** The addresses of one operation: POST always, GET where it only reads, `/file` where it writes a file. */
export function addOperation<E extends Env>(
  app: Hono<E>,
  operation: Operation<Workspace>,
  effects: HttpEffects,
): void {
  const offered = offerOperation(operation)
  const { address, writes } = offered
  if (offered.needsFolder) {
    app.all(address, () => refuseFolder(operation))
    return
  }
  const asked = (request: Request): Record<string, unknown> =>
    readQuery(new URL(request.url).searchParams, offered.input)
  const gets = operation.access === 'read'
  app.post(address, async ({ req }) => answer(effects, offered, req.raw, await readBody(req.raw)))
  if (gets) app.get(address, ({ req }) => answer(effects, offered, req.raw, asked(req.raw)))
  if (writes !== undefined) {
    const file = (request: Request, raw: Record<string, unknown>): Promise<Response> => {
      refusePaths(offered, raw)
      return answerFile(effects, offered, writes, raw, request)
    }
    app.post(`${address}/file`, async ({ req }) => file(req.raw, await readBody(req.raw)))
    if (gets) app.get(`${address}/file`, ({ req }) => file(req.raw, asked(req.raw)))
  }
  app.all(address, ({ req }) => {
    throw new RefusedRequest(
      405,
      'wrong_method',
      `${req.method} does not fit here: ${operation.name} is asked by POST.`,
    )
  })
}

async function answer(
  effects: HttpEffects,
  offered: OfferedOperation<Workspace>,
  request: Request,
  given: Readonly<Record<string, unknown>>,
): Promise<Response> {
  refusePaths(offered, given)
  const { raw, handles } = await resolveHandles(effects.uploads, offered.reads, given)
  const checked = checkRequest(offered, raw, request.headers.get('if-match') ?? undefined)
  const work = { checked, handles, signal: request.signal }
  if (request.method === 'POST' && request.headers.get('accept')?.includes('text/event-stream') === true) {
    return answerEvents(effects, work)
  }
  const { json, etag } = await runOperation(effects, work, () => undefined)
  return new Response(json, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(etag === undefined ? {} : { etag }),
    },
  })
}

/** Who asks over HTTP names no file or folder of this machine. */
function refusePaths({ operation, writes, folders }: OfferedOperation<Workspace>, raw: object): void {
  if (writes !== undefined && Object.hasOwn(raw, writes)) {
    refuse('file_over_http', `${writes} names a file of the server's machine: nobody may say one here.`, {
      at: { field: writes },
      hint: `Ask /api/${operation.name.replaceAll(' ', '/')}/file for the file.`,
    })
  }
  const folder = folders.find((name) => Object.hasOwn(raw, name))
  if (folder !== undefined) {
    refuse('folder_over_http', `${folder} names a folder of the server's machine: nobody may say one here.`, {
      at: { field: folder },
      hint: `Use the command line: brushwork ${operation.name}.`,
    })
  }
}

function refuseFolder({ name }: Operation<Workspace>): never {
  refuse('command_line_only', `${name} works on a folder of the server's machine: it is for the command line.`, {
    hint: `Run there: brushwork ${name} --help`,
  })
}
