import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openBrushwork } from '../open-brushwork.ts'
import { operations } from '../operations.ts'
import { createApp } from './app.ts'
import { serve } from './serve.ts'

// The process: arguments, signals and the one workspace that all requests share.

const GRACE_MS = 5000

const { values } = parseArgs({
  options: { workspace: { type: 'string', short: 'w' }, port: { type: 'string', default: '4780' } },
})
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const brushwork = await openBrushwork({ workspace: values.workspace, env: process.env })
const app = createApp(operations, {
  workspace: brushwork,
  version,
  report: (bug) => {
    const id = randomUUID().slice(0, 8)
    const text = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)
    process.stderr.write(`${text.replace(/^/gm, `${id} `)}\n`)
    return id
  },
})
const serving = await serve(app, Number(values.port))
process.stdout.write(`Brushwork is at http://127.0.0.1:${serving.port}/\n`)

let stopping = false
async function stop(): Promise<void> {
  if (stopping) process.exit(130)
  stopping = true
  await serving.close(GRACE_MS)
  await brushwork.close()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
