import { connect, createServer, type Server } from 'node:net'
import type { FolderLock } from './folder-lock.ts'
import { workspaceInUse } from './workspace-in-use.ts'

/**
 * A lock that the kernel frees when the process dies: a Linux abstract socket (its name begins with a zero byte and
 * exists in no folder), which only one process can listen on. Whoever connects is told the holder's process id.
 *
 * Abstract sockets belong to a network namespace: two containers that share a folder but not a network do not see
 * each other's lock.
 */
export async function lockBySocket(name: string, folder: string): Promise<FolderLock> {
  const path = `\0${name}`
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(String(process.pid))
  })
  try {
    await listen(server, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    workspaceInUse(folder, await holder(path))
  }
  // The lock alone must not keep a finished command running.
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // Exclusive: in a cluster worker Node would otherwise share the handle between processes.
    server.listen({ path, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** The process id the holder answers with; undefined when it is too busy to answer within half a second. */
function holder(path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect({ path })
    const done = () => {
      socket.destroy()
      resolve(/^\d+$/.test(answer) ? Number(answer) : undefined)
    }
    socket.setTimeout(500, done)
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1')
    })
    socket.on('end', done)
    socket.on('error', done)
  })
}
