import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ProblemError } from '../problem.ts'

/** Sign-in is not there yet: nobody but this machine is answered. */
const LOOPBACK = '127.0.0.1'
/** A header that takes longer to arrive is nobody's. */
const HEADERS_PATIENCE_MS = 10_000
/** Ports tried after one that is taken. */
const MORE_PORTS = 20

export interface Serving {
  readonly port: number
  /** Takes no new request, gives those that run `graceMs` to finish, then breaks them off. */
  close(graceMs: number): Promise<void>
}

export interface ServeOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly port: number
  /** Take the next free port where this one is taken. */
  readonly anyPort: boolean
}

/** Listens on the loopback address only. Throws `ProblemError` (`port_taken`) when it may not choose another port. */
export async function serve({ fetch, port, anyPort }: ServeOptions): Promise<Serving> {
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false })
  const server = createServer(
    {
      headersTimeout: HEADERS_PATIENCE_MS,
      // Uploads may take long and are watched where they are read; so are other bodies.
      requestTimeout: 0,
    },
    (request, response) => void answer(request, response),
  )
  for (let tried = port; ; tried += 1) {
    try {
      await listen(server, tried)
      break
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
      if (!anyPort || tried >= port + MORE_PORTS) throw taken(tried, code)
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs) => close(server, graceMs),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function taken(port: number, code: string): ProblemError {
  const message =
    code === 'EACCES' ? `Port ${port} is kept for the system.` : `Port ${port} is taken by another program.`
  return new ProblemError([
    {
      code: 'port_taken',
      message,
      at: { field: '--port', value: String(port) },
      hint: 'Choose another with --port.',
    },
  ])
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
