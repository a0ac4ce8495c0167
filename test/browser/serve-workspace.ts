import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDecisions } from '../prepared-decisions.ts'

export interface ServedWorkspace {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly folder: string
  /** The process of `brushwork serve`. */
  readonly process: ChildProcess
  close(): Promise<void>
}

/** `brushwork serve` as a person starts it, on a free port; on a new and empty workspace unless a folder is given. */
export async function serveWorkspace(given: { readonly folder?: string | undefined } = {}): Promise<ServedWorkspace> {
  const folder = given.folder ?? (await mkdtemp(join(tmpdir(), 'bw-serve-')))
  if (given.folder === undefined) await prepareDecisions(folder)
  const command = new URL('../../bin/brushwork.js', import.meta.url).pathname
  const server = spawn(process.execPath, [command, 'serve', '--workspace', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '', BRUSHWORK_WAREHOUSE_URL: '' },
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    server.once('exit', (code) => reject(new Error(`brushwork serve ended with ${code} before it listened: ${said}`)))
  })
  const close = async (): Promise<void> => {
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    if (given.folder === undefined) await rm(folder, { recursive: true, force: true })
  }
  return { url, folder, process: server, close }
}
