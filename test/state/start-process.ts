import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface StartedProcess {
  readonly child: ChildProcess
  /** What it has said so far. */
  output(): string
  /** Resolves when its output holds `text`, `times` times; rejects when it ends before. */
  says(text: string, times?: number): Promise<void>
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>
}

/** Starts a TypeScript file of this folder in a process of its own. */
export function startProcess(script: string, args: readonly string[]): StartedProcess {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stderr.on('data', (bytes) => {
    errors += String(bytes)
  })
  child.stdout.on('data', (bytes) => {
    output += String(bytes)
  })
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()))
  return {
    child,
    output: () => output,
    says: (text, times = 1) =>
      new Promise((resolve, reject) => {
        const look = () => output.split(text).length > times && resolve()
        look()
        child.stdout.on('data', look)
        child.on('close', () => reject(new Error(`${script} ended before it said "${text}": ${errors}`)))
      }),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
