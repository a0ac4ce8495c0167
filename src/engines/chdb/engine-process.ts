import { type ChildProcess, fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { OutsideError, ProblemError } from '../../problem.ts'
import type { ChildOptions, FromChild, ToChild } from './child/messages.ts'

/** How long an engine that another process is just closing is waited for. */
const LOCK_PATIENCE_MS = 1500
const CLOSE_PATIENCE_MS = 10_000
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
  let current: { readonly child: ChildProcess; readonly ready: Promise<number | undefined> } | undefined
  let closed = false

  const start = async (): Promise<number | undefined> => {
    const giveUpAt = Date.now() + LOCK_PATIENCE_MS
    while (true) {
      try {
        return await startOnce()
      } catch (error) {
        if (!(error instanceof ProblemError) || Date.now() > giveUpAt || closed) throw error
        await sleep(200)
      }
    }
  }

  let child: ChildProcess | undefined
  const startOnce = (): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      if (options.listen !== 0) rmSync(options.listen, { force: true })
      const started = forkChild(options)
      child = started
      let stderr = ''
      let failure = ''
      started.stderr?.on('data', (chunk: Buffer) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_KEPT)
      })
      started.on('error', (error) => reject(lost(`The analysis engine could not be started: ${error.message}`)))
      started.on('message', (message: FromChild) => {
        if (message.kind === 'failed') {
          failure = message.message
          return
        }
        // The engine alone does not keep the process of its user alive.
        started.unref()
        started.channel?.unref()
        ;(started.stderr as unknown as { unref?: () => void } | null)?.unref?.()
        resolve(message.port)
      })
      started.on('close', () => {
        if (child === started) {
          child = undefined
          current = undefined
        }
        if (/Cannot lock file|Another server instance/.test(stderr)) reject(inUse(options.folder))
        else reject(lost(`The analysis engine could not be started: ${(failure || stderr).trim().slice(0, 600)}`))
      })
    })

  return {
    ready: () => {
      if (closed) return Promise.reject(new Error('the engine is closed'))
      if (current === undefined) {
        const ready = start()
        current = { child: child as ChildProcess, ready }
        ready.catch(() => {
          if (current?.ready === ready) current = undefined
        })
      }
      return current.ready
    },
    settle: async () => {
      for (let waited = 0; waited < 500 && child !== undefined; waited += 20) await sleep(20)
    },
    pid: () => child?.pid,
    close: async () => {
      closed = true
      const last = child
      if (last === undefined) return
      last.ref()
      const gone = new Promise<void>((resolve) => last.once('close', () => resolve()))
      if (last.connected) last.send({ kind: 'close' } satisfies ToChild)
      const timer = setTimeout(() => last.kill('SIGKILL'), CLOSE_PATIENCE_MS)
      await gone
      clearTimeout(timer)
    },
  }
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

function lost(message: string): OutsideError {
  return new OutsideError('engine_lost', message, { retry: true })
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
