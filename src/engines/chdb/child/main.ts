import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { Session } from 'chdb'
import type { ChildOptions, FromChild, ToChild } from './messages.ts'
import { openStatementDoor } from './statement-door.ts'

/** How long statements that run may go on when the parent closes the engine. */
const GRACE_MS = 5000

const options = JSON.parse(process.argv[2] ?? '{}') as ChildOptions
const tell = (message: FromChild) => process.send?.(message)

// Ctrl-C reaches the whole process group; the parent decides when the engine ends.
process.on('SIGINT', () => {})
process.on('SIGHUP', () => {})
// Without a parent nobody can ask anything. What was acknowledged is on disk already.
process.on('disconnect', () => {
  rmSync(options.scratch, { recursive: true, force: true })
  process.kill(process.pid, 'SIGKILL')
})

try {
  // The first session starts the engine with its limits and holds it.
  const root = new Session(options.folder, { connectionArgs: [`--config-file=${options.configFile}`] })
  const door = openStatementDoor(root, options.scratch)
  const close = async () => {
    await door.close(GRACE_MS)
    // What was acknowledged is on disk. The engine's own way out waits for each of its threads, and sometimes for ever.
    process.kill(process.pid, 'SIGKILL')
  }
  process.on('SIGTERM', () => void close())
  process.on('message', (message: ToChild) => {
    if (message.kind === 'close') void close()
  })
  const ready = () => {
    const address = door.server.address() as AddressInfo | string
    tell({ kind: 'ready', port: typeof address === 'string' ? undefined : address.port })
  }
  if (options.listen === 0) door.server.listen(0, '127.0.0.1', ready)
  else door.server.listen(options.listen, ready)
} catch (error) {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
  process.removeAllListeners('disconnect')
  process.disconnect()
}
