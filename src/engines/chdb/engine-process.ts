import { type ChildProcess, fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { OutsideError, ProblemError } from '../../problem.ts'
import type { ChildOptions, FromChild, ToChild } from './child/messages.ts'

/** How long an engine that another process is just closing is waited for. */
const LOCK_PATIENCE_MS = 1500
/** Longer than the process itself gives its statements. */
const CLOSE_PATIENCE_MS = 7000
const STDERR_KEPT = 4000

/** The forked process that holds chDB. It is started again when it has died. */
export interface EngineProcess {
  /** Resolves when the process serves; starts it when it does not run. The port, when it listens on one. */
  ready(): Promise<number | undefined>
  /** Waits a moment for the news that the process has died, after a connection to it broke. */
  settle(): Promise<void>
  /** Undefined while no process runs. */
  pid(): number | undefined
  close(): Promise<void>
}

export function startEngineProcess(options: ChildOptions): EngineProcess {
  let running: RunningChild | undefined
  let starting: Promise<number | undefined> | undefined
  let closed = false

  const startOnce = async (): Promise<number | undefined> => {
    if (options.listen !== 0) rmSync(options.listen, { force: true })
    const started = startChild(options)
    running = started
    const port = await started.ready
    void watch(started)
    return port
  }

  /** When a child that served has ended, the next statement starts another. */
  const watch = async (started: RunningChild): Promise<void> => {
    await started.ended
    if (running !== started) return
    running = undefined
    starting = undefined
  }

  const start = async (): Promise<number | undefined> => {
    const giveUpAt = Date.now() + LOCK_PATIENCE_MS
    for (;;) {
      try {
        return await startOnce()
      } catch (error) {
        if (!(error instanceof ProblemError) || Date.now() > giveUpAt || closed) throw error
        await sleep(200)
      }
    }
  }

  return {
    ready: async () => {
      if (closed) throw new Error('the engine is closed')
      starting ??= start()
      const mine = starting
      try {
        return await mine
      } catch (error) {
        if (starting === mine) starting = undefined
        throw error
      }
    },
    settle: async () => {
      if (running !== undefined) await Promise.race([running.ended, sleep(500)])
    },
    pid: () => running?.child.pid,
    close: async () => {
      closed = true
      if (running === undefined) return
      const { child, ended } = running
      child.ref()
      if (child.connected) child.send({ kind: 'close' } satisfies ToChild)
      const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_PATIENCE_MS)
      await ended
      clearTimeout(timer)
    },
  }
}

interface RunningChild {
  readonly child: ChildProcess
  /** The port, when it listens on one; rejects when the child ends before it serves. */
  readonly ready: Promise<number | undefined>
  readonly ended: Promise<void>
}

function startChild(options: ChildOptions): RunningChild {
  const child = forkChild(options)
  let stderr = ''
  let failure = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_KEPT)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
    child.once('error', () => resolve())
  })
  const ready = new Promise<number | undefined>((resolve, reject) => {
    child.on('message', (message: FromChild) => {
      if (message.kind === 'failed') {
        failure = message.message
        return
      }
      letGo(child)
      resolve(message.port)
    })
    child.once('close', () => {
      // Without effect once it has served. The engine prints why it could not take its folder; its error does not say it.
      if (/Cannot lock file|Another server instance/.test(stderr)) reject(inUse(options.folder))
      else reject(notStarted((failure || stderr).trim().slice(0, 600)))
    })
    child.once('error', (error) => reject(notStarted(error.message)))
  })
  return { child, ready, ended }
}

/** The engine alone does not keep the process of its user alive. */
function letGo(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  ;(child.stderr as Socket | null)?.unref()
}

function forkChild(options: ChildOptions): ChildProcess {
  const fromSources = import.meta.url.endsWith('.ts')
  const entry = fileURLToPath(new URL(fromSources ? './child/main.ts' : './child/main.js', import.meta.url))
  const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return fork(entry, [JSON.stringify(options)], {
    execArgv: fromSources ? ['--import', tsx()] : [],
    // chDB runs each statement on a thread of Node's pool; four, the default, would make statements wait.
    env: { ...process.env, UV_THREADPOOL_SIZE: '16', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

function notStarted(reason: string): OutsideError {
  return new OutsideError('engine_lost', `The analysis engine could not be started: ${reason}`, { retry: true })
}

function inUse(folder: string): ProblemError {
  return new ProblemError([
    {
      code: 'workspace_in_use',
      message: `Another process is working in this workspace (${folder}).`,
      hint: 'Close the other brushwork command or server, or ask that server instead.',
    },
  ])
}
