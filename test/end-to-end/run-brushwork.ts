import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built command. */
export const BIN = fileURLToPath(new URL('../../bin/brushwork.js', import.meta.url))

export interface Finished {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built command in a process of its own, as a user would. */
export function startBrushwork(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [BIN, ...argv], { env: { ...cleanEnvironment(), ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')))
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (exit) => resolve({ exit, stdout, stderr }))
  })
  return { child, finished }
}

export function runBrushwork(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished> {
  return startBrushwork(argv, env).finished
}

/** One command with `--json`: the document it printed; fails when it printed anything else. */
export async function askBrushwork(argv: readonly string[]): Promise<unknown> {
  const { exit, stdout, stderr } = await runBrushwork([...argv, '--json'])
  if (exit !== 0 || stderr !== '') throw new Error(`brushwork ${argv.join(' ')} exited ${exit}: ${stderr}${stdout}`)
  return JSON.parse(stdout) as unknown
}

/** This environment without any workspace that it names. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, BRUSHWORK_WAREHOUSE_URL: __, BRUSHWORK_WORKSPACE: ___, ...rest } = process.env
  return rest
}
