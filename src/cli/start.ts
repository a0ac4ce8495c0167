import { productVersion } from '../doorway/index.ts'
import { openBrushwork } from '../open-brushwork.ts'
import { operations } from '../operations.ts'
import { runCommandLine } from './run-command-line.ts'

// The process: arguments, streams and signals. Everything else is in `runCommandLine`.

const interrupt = new AbortController()
let interrupts = 0
function onInterrupt(): void {
  interrupts += 1
  if (interrupts > 1) process.exit(130)
  interrupt.abort()
}
process.on('SIGINT', onInterrupt)
process.on('SIGTERM', onInterrupt)

// `brushwork … | head` closes the pipe: there is nobody left to tell, which is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3))
}

const exit = await runCommandLine(operations, process.argv.slice(2), {
  stdout: {
    isTTY: process.stdout.isTTY,
    // Waits until the text has left: exiting earlier would cut a long document short on a pipe.
    write: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  },
  stderr: process.stderr,
  env: process.env,
  signal: interrupt.signal,
  version: productVersion(),
  now: () => performance.now(),
  open: ({ folder, evenBroken }) => openBrushwork({ workspace: folder, env: process.env, evenBroken }),
})
process.exit(exit)
