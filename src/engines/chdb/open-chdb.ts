import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createClient } from '@clickhouse/client'
import { createDriver } from '../clickhouse/driver.ts'
import type { Engine } from '../engine.ts'
import { askChild } from './ask-child.ts'
import type { ChildOptions } from './child/messages.ts'
import { type EngineConfig, type EngineLimits, engineConfig } from './engine-config.ts'
import { type EngineProcess, startEngineProcess } from './engine-process.ts'
import { loadFile } from './load-file.ts'

export interface ChdbOptions {
  /** Where the data stands; made when it is missing. One process at a time. */
  readonly folder: string
  readonly limits?: EngineLimits
  /** The current database of every statement; `default` unless said. */
  readonly database?: string
  readonly config?: EngineConfig
  /** Settings for every statement, before the statement's own. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>
}

/** An engine and the process it runs in. */
export interface Chdb extends Engine {
  /** The child's process id, while it runs. */
  pid(): number | undefined
}

/** A statement may take this long before the client gives up; the engine's own limit comes first. */
const REQUEST_TIMEOUT_MS = 24 * 60 * 60 * 1000
/** The longest path of a unix socket that every system takes. */
const SOCKET_PATH_LIMIT = 100

/**
 * Opens the embedded engine on a folder: chDB in a child process behind a unix socket.
 * Throws `ProblemError` (`workspace_in_use`) when another process holds the folder.
 */
export async function openChdb(options: ChdbOptions): Promise<Chdb> {
  const scratch = makeScratch()
  const socket = join(scratch, 's')
  const engine = startEngineProcess(childOptions(options, scratch, socket))
  try {
    await engine.ready()
  } catch (error) {
    await engine.close()
    rmSync(scratch, { recursive: true, force: true })
    throw error
  }
  return { ...openDriver(options, engine, socket, scratch), pid: () => engine.pid() }
}

/** The private folder (0700) of one engine: configuration, socket, data on its way in. */
export function makeScratch(): string {
  const wanted = join(tmpdir(), 'brushwork-')
  const short = Buffer.byteLength(wanted) + 8 < SOCKET_PATH_LIMIT
  return mkdtempSync(short ? wanted : '/tmp/brushwork-')
}

/** Writes the engine's configuration and says how its process is to be started. */
export function childOptions(options: ChdbOptions, scratch: string, listen: string | 0): ChildOptions {
  const folder = resolve(options.folder)
  mkdirSync(folder, { recursive: true })
  const configFile = join(scratch, 'server.xml')
  const usersFile = join(scratch, 'users.xml')
  const config = engineConfig(options.limits ?? {}, options.config ?? {}, usersFile)
  writeFileSync(configFile, config.server, { mode: 0o600 })
  writeFileSync(usersFile, config.users, { mode: 0o600 })
  return { folder, configFile, scratch, listen }
}

function openDriver(options: ChdbOptions, engine: EngineProcess, socket: string, scratch: string): Engine {
  const database = options.database ?? 'default'
  // The client passes the agent's socket path on; the host name is never looked up.
  const connections = (): Agent =>
    new Agent({ keepAlive: true, socketPath: socket } as ConstructorParameters<typeof Agent>[0])
  const client = createClient({
    url: 'http://localhost',
    database,
    http_agent: connections(),
    set_basic_auth_header: false,
    request_timeout: REQUEST_TIMEOUT_MS,
    use_multipart_params_auto: true,
    clickhouse_settings: { ...options.settings },
    log: { level: 127 },
  })
  return createDriver({
    kind: 'chdb',
    client,
    ready: () => engine.ready(),
    settle: () => engine.settle(),
    // Connections of its own: the client ends those that it knows when it thinks that nobody uses them.
    whole: askChild(connections(), { database, settings: options.settings ?? {} }),
    load: loadFile,
    close: async () => {
      await engine.close()
      rmSync(scratch, { recursive: true, force: true })
    },
  })
}
