import { fileURLToPath } from 'node:url'
import { failedStart, productVersion, reportBug, workInHand } from '../doorway/index.ts'
import { createApp, openUploads, readWebFiles, type Serving, serve } from '../http/index.ts'
import { mcpOverHttp, offerTools } from '../mcp/index.ts'
import { type Brushwork, openBrushwork } from '../open-brushwork.ts'
import { operations } from '../operations.ts'
import { raw, sql } from '../query/index.ts'
import { makeExample } from './make-example.ts'
import { openBrowser } from './open-browser.ts'
import { readServeArguments, SERVE_HELP } from './serve-arguments.ts'

// The process: arguments, signals and the one workspace that all requests share, of programs and assistants.

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
  const version = productVersion()
  const app = createApp(operations, {
    workspace: brushwork,
    mcp: mcpOverHttp(offerTools(operations), { workspace: brushwork, follow: work.follow, report, version }),
    uploads: await openUploads(brushwork.folder),
    maxUploadBytes: asked.maxUploadBytes,
    webFiles,
    follow: work.follow,
    version,
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

// A bug that no request waits for must not end the work of the others.
process.on('unhandledRejection', (error) => void report(error))
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
try {
  await start(process.argv.slice(2))
} catch (error) {
  // What breaks because it was told to stop is no failure; `stop` is at work.
  if (!stopped.signal.aborted) await stop(failedStart(error, (text) => process.stderr.write(text), report))
}
