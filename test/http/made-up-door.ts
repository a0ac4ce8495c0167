import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { reportBug, workInHand } from '../../src/doorway/index.ts'
import { createApp } from '../../src/http/app.ts'
import type { HttpEffects } from '../../src/http/http-effects.ts'
import { type Serving, serve } from '../../src/http/serve.ts'
import { openUploads } from '../../src/http/uploads/upload-store.ts'
import { mcpOverHttp, offerTools } from '../../src/mcp/index.ts'
import type { Operation } from '../../src/operation.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { madeUpOperations } from './made-up-operations.ts'

export interface Door {
  readonly app: Hono
  readonly folder: string
  /** What was written to the log. */
  readonly log: () => string
  /** Names in the folder of uploads. */
  readonly kept: () => Promise<string[]>
  readonly ask: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  /** Listens on a free port, and gives its address. */
  readonly listen: () => Promise<string>
  close(): Promise<void>
}

/** A door on operations that need no workspace, unless one is given. */
export async function openDoor(
  more: Partial<HttpEffects> = {},
  operations: readonly Operation<Workspace>[] = madeUpOperations,
): Promise<Door> {
  const folder = await mkdtemp(join(tmpdir(), 'brushwork-http-'))
  let log = ''
  let serving: Serving | undefined
  const workspace = more.workspace ?? ({} as Workspace)
  const { follow } = workInHand()
  const report = reportBug((text) => {
    log += text
  })
  const version = '1.2.3'
  const app = createApp(operations, {
    workspace,
    mcp: mcpOverHttp(offerTools(operations), { workspace, version, follow, report }),
    uploads: await openUploads(folder),
    maxUploadBytes: 1024 * 1024,
    webFiles: new Map(),
    follow,
    version,
    port: () => serving?.port ?? 80,
    report,
    ...more,
  })
  const at = (path: string): string => (serving === undefined ? path : `http://127.0.0.1:${serving.port}${path}`)
  return {
    app,
    folder,
    log: () => log,
    kept: () => readdir(join(folder, 'uploads')),
    ask: async (path, body, headers = {}) =>
      body === undefined
        ? app.request(at(path), { headers })
        : app.request(at(path), {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
    listen: async () => {
      serving = await serve({ fetch: app.fetch, port: 0, anyPort: false })
      return `http://127.0.0.1:${serving.port}`
    },
    close: async () => {
      await serving?.close(0)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
