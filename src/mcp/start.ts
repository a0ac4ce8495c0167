import { Console } from 'node:console'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { failedStart, productVersion, reportBug, workInHand } from '../doorway/index.ts'
import { type Brushwork, openBrushwork } from '../open-brushwork.ts'
import { operations } from '../operations.ts'
import { raw, sql } from '../query/index.ts'
import { createServer } from './create-server.ts'
import { MCP_HELP, readMcpArguments } from './mcp-arguments.ts'
import { chooseTools } from './tools/choose-tools.ts'
import { offerTools } from './tools/offer-tools.ts'

// The process: arguments, streams, signals and the one workspace. Its end is the end of its input.

/** What was broken off may take so long to put things back. */
const PATIENCE_MS = 20_000

const say = (text: string): unknown => process.stderr.write(text)
const report = reportBug(say)
const work = workInHand()
let brushwork: Brushwork | undefined
let server: ReturnType<typeof createServer> | undefined
let stopping = false

async function start(argv: readonly string[]): Promise<void> {
  const asked = readMcpArguments(argv)
  if (asked.help) {
    process.stdout.write(MCP_HELP)
    return
  }
  // Standard output belongs to the protocol: whatever a library has to say goes elsewhere.
  globalThis.console = new Console(process.stderr)
  const all = offerTools(operations)
  const offer = asked.tools === undefined ? all : chooseTools(all, asked.tools)
  brushwork = await openBrushwork({ workspace: asked.workspace, env: process.env })
  server = createServer(offer, { workspace: brushwork, version: productVersion(), follow: work.follow, report })
  server.server.onclose = () => void stop(0)
  server.server.onerror = (error) => say(`A message cannot be read: ${error.message}\n`)
  process.stdin.on('end', () => void stop(0))
  process.stdin.on('close', () => void stop(0))
  await server.connect(new StdioServerTransport())
  // What takes time once is done before the first question; whoever asks is told when it fails.
  void brushwork.engine.rows(sql`SELECT ${raw('1')} AS ready`).catch(() => undefined)
}

async function stop(exit: number): Promise<void> {
  if (stopping) return
  stopping = true
  try {
    await server?.close()
    await work.settled(PATIENCE_MS)
  } finally {
    await brushwork?.close()
  }
  process.exit(exit)
}

function interrupted(): void {
  if (stopping) process.exit(130)
  void stop(0)
}

// A bug that no request waits for must not end the work of the others.
process.on('unhandledRejection', (error) => void report(error))
process.on('SIGINT', interrupted)
process.on('SIGTERM', interrupted)
// The client has gone: nobody is left to answer.
process.stdout.on('error', () => void stop(0))
try {
  await start(process.argv.slice(2))
} catch (error) {
  if (!stopping) await stop(failedStart(error, say, report))
}
