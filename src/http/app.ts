import { Readable } from 'node:stream'
import { Hono } from 'hono'
import type { SecureHeadersVariables } from 'hono/secure-headers'
import type { Operation } from '../operation.ts'
import type { Workspace } from '../workspace/index.ts'
import { answerWebFile } from './answer-web-file.ts'
import { guard } from './guard.ts'
import type { HttpEffects } from './http-effects.ts'
import { openapi } from './openapi.ts'
import { addOperation } from './operation-routes.ts'
import { problemAnswer, RefusedRequest } from './problem-answer.ts'
import { strictHeaders } from './strict-headers.ts'
import { receiveUploads } from './uploads/receive-uploads.ts'

/** The HTTP door: one address for each operation, derived from the list. `app.request(…)` asks it without a socket. */
export function createApp(operations: readonly Operation<Workspace>[], effects: HttpEffects): Hono {
  const app = new Hono<{ Variables: SecureHeadersVariables }>()
  app.onError((error) => {
    const answer = problemAnswer(error, effects.report)
    return new Response(effects.uploads.withoutPaths(JSON.stringify(answer)), {
      status: answer.status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    })
  })
  app.use(strictHeaders())
  app.use(guard(effects.port))

  const document = JSON.stringify(openapi(operations, effects.version))
  app.get('/api/openapi.json', ({ body }) => body(document, 200, { 'content-type': 'application/json' }))
  app.post('/api/uploads', async ({ req }) => {
    const body = Readable.fromWeb(req.raw.body ?? new Blob([]).stream())
    const files = await receiveUploads(effects.uploads, body, req.header('content-type'), effects.maxUploadBytes)
    return Response.json({ files }, { headers: { 'cache-control': 'no-store' } })
  })
  for (const operation of operations) addOperation(app, operation, effects)

  // Assistants ask through a door of their own, behind the same guard.
  app.all('/mcp', ({ req }) => effects.mcp(req.raw))

  app.all('/api/*', ({ req }) => {
    throw new RefusedRequest(404, 'no_such_address', `There is nothing at ${req.path}.`, {
      hint: 'See /api/openapi.json for everything there is.',
    })
  })
  app.get('*', ({ req, get }) => answerWebFile(effects.webFiles, req.raw, get('secureHeadersNonce') ?? ''))
  app.notFound(() => {
    throw new RefusedRequest(404, 'no_such_address', 'There is nothing at this address.')
  })
  return app as unknown as Hono
}
