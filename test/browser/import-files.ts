import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Imports files into a workspace by the command line, before a server holds it; `more`: further arguments. */
export async function importFiles(
  workspace: string,
  files: readonly string[],
  more: readonly string[] = [],
): Promise<void> {
  const command = new URL('../../bin/brushwork.js', import.meta.url).pathname
  const words = [command, 'import', ...files, ...more, '--workspace', workspace, '--json']
  await promisify(execFile)(process.execPath, words, {
    env: { ...process.env, DATABASE_URL: '', BRUSHWORK_WAREHOUSE_URL: '' },
    maxBuffer: 64 * 1024 * 1024,
  })
}
