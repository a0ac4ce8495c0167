import { Hono } from 'hono'
import type { Operation } from '../operation.ts'
import type { Workspace } from '../workspace/index.ts'
import { answerEvents } from './answer-events.ts'
import type { HttpEffects } from './http-effects.ts'
import { type OfferedOperation, offerOperation } from './offered-operation.ts'
import { openapi } from './openapi.ts'
import { problemAnswer, RefusedRequest } from './problem-answer.ts'
import { readBody } from './read-body.ts'
import { readQuery } from './read-query.ts'
import { checkRequest, runOperation } from './run-operation.ts'

/** The HTTP door: one address for each operation, derived from the list. Pure: `app.request(…)` asks it without a socket. */
export function createApp(operations: readonly Operation<Workspace>[], effects: HttpEffects): Hono {
  const app = new Hono()
  app.onError((error) => {
    const answer = problemAnswer(error, effects.report)
    return Response.json(answer, {
      status: answer.status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    })
  })
  app.notFound(({ req }) => {
    throw new RefusedRequest(404, 'no_such_address', `There is nothing at ${req.path}.`, {
      hint: 'See /api/openapi.json for everything there is.',
    })
  })
  const document = JSON.stringify(openapi(operations, effects.version))
  app.get('/api/openapi.json', ({ body }) => body(document, 200, { 'content-type': 'application/json' }))
  for (const operation of operations) offer(app, offerOperation(operation), effects)
  return app
}

function offer(app: Hono, offered: OfferedOperation<Workspace>, effects: HttpEffects): void {
  const { operation, address } = offered
  const answer = async (request: Request, raw: Record<string, unknown>): Promise<Response> => {
    const checked = checkRequest(offered, raw, request.headers.get('if-match') ?? undefined)
    const { signal } = request
    if (request.method === 'POST' && wantsEvents(request)) return answerEvents(effects, checked, signal)
    const { output, etag } = await runOperation(effects.workspace, checked, { signal, progress: () => undefined })
    return Response.json(output, {
      headers: { 'cache-control': 'no-store', ...(etag === undefined ? {} : { etag }) },
    })
  }
  app.post(address, async ({ req }) => answer(req.raw, await readBody(req.raw)))
  if (operation.access === 'read') {
    app.get(address, ({ req }) => answer(req.raw, readQuery(new URL(req.url).searchParams, offered.input)))
  }
}

function wantsEvents(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/event-stream') ?? false
}
