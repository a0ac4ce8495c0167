import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** A header that takes longer to arrive is nobody's. */
const HEADERS_PATIENCE_MS = 10_000

export interface Serving {
  readonly port: number
  /** Takes no new request, gives those that run `graceMs` to finish, then breaks them off. */
  close(graceMs: number): Promise<void>
}

/** Listens on the loopback address. */
export async function serve(app: Hono, port: number): Promise<Serving> {
  const server = createServer({
    headersTimeout: HEADERS_PATIENCE_MS,
    // Uploads may take long and are watched where they are read; so are other bodies.
    requestTimeout: 0,
  })
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  await listening(server, port)
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs) => close(server, graceMs),
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
