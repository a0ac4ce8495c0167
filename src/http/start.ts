import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Brushwork, openBrushwork } from '../open-brushwork.ts'
import { operations } from '../operations.ts'
import { OutsideError, ProblemError } from '../problem.ts'
import { raw, sql } from '../query/index.ts'
import { createApp } from './app.ts'
import { makeExample } from './make-example.ts'
import { openBrowser } from './open-browser.ts'
import { reportBug } from './report-bug.ts'
import { type Serving, serve } from './serve.ts'
import { readServeArguments, SERVE_HELP } from './serve-arguments.ts'
import { openUploads } from './uploads/upload-store.ts'
import { readWebFiles } from './web-files.ts'
import { workInHand } from './work-in-hand.ts'

// The process: arguments, signals and the one workspace that all requests share.

/** What runs when the server is told to stop may come to its end for so long. */
const GRACE_MS = 5000
/** What was broken off then may take so long to put things back. */
const PATIENCE_MS = 20_000

const report = reportBug((text) => process.stderr.write(text))
const work = workInHand()
let brushwork: Brushwork | undefined
let serving: Serving | undefined
const stopped = new AbortController()

async function start(argv: readonly string[]): Promise<void> {
  const asked = readServeArguments(argv)
  if (asked.help) {
    process.stdout.write(SERVE_HELP)
    return
  }
  const [opened, webFiles] = await Promise.all([
    openBrushwork({ workspace: asked.workspace, env: process.env }),
    readWebFiles(fileURLToPath(new URL('../../dist/web', import.meta.url))),
  ])
  brushwork = opened
  if (asked.example) {
    process.stdout.write('Looking after the example market.\n')
    await makeExample(operations, brushwork, stopped.signal, (line) => process.stdout.write(`${line}\n`))
  }
  const app = createApp(operations, {
    workspace: brushwork,
    uploads: await openUploads(brushwork.folder),
    maxUploadBytes: asked.maxUploadBytes,
    webFiles,
    follow: work.follow,
    version: version(),
    port: () => serving?.port ?? asked.port,
    report,
  })
  serving = await serve({ fetch: app.fetch, port: asked.port, anyPort: asked.anyPort })
  const address = `http://127.0.0.1:${serving.port}/`
  process.stdout.write(`Brushwork is at ${address} (workspace ${brushwork.folder}). Stop it with Ctrl+C.\n`)
  if (asked.open) openBrowser(address, process.platform)
  // What takes time once is done before the first person asks; whoever asks is told when it fails.
  void brushwork.engine.rows(sql`SELECT ${raw('1')} AS ready`).catch(() => undefined)
  for (const file of webFiles.values()) void file.compressed('br').catch(() => undefined)
}

function version(): string {
  const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(about) as { version: string }).version
}

async function stop(exit: number): Promise<void> {
  if (stopped.signal.aborted) process.exit(130)
  stopped.abort()
  try {
    await serving?.close(GRACE_MS)
    await work.settled(PATIENCE_MS)
  } finally {
    await brushwork?.close()
  }
  process.exit(exit)
}

/** Says why it cannot serve, and gives the same exit codes as the command line. */
async function failed(error: unknown): Promise<void> {
  if (error instanceof ProblemError) {
    for (const { message, hint } of error.problems) {
      process.stderr.write(`✗ ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`)
    }
    await stop(2)
  }
  if (error instanceof OutsideError) {
    process.stderr.write(`✗ ${error.message}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`)
    await stop(3)
  }
  report(error)
  await stop(70)
}

// A bug that no request waits for must not end the work of the others.
process.on('unhandledRejection', (error) => void report(error))
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
try {
  await start(process.argv.slice(2))
} catch (error) {
  // What breaks because it was told to stop is no failure; `stop` is at work.
  if (!stopped.signal.aborted) await failed(error)
}
