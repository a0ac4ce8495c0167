#!/usr/bin/env node
import { existsSync } from 'node:fs'

// The command is built by `npm install` (its `prepare` script); a checkout that was never installed has no dist.
if (existsSync(new URL('../dist/cli/start.js', import.meta.url))) {
  const { findServer } = await import('../dist/servers.js')
  const found = findServer(process.argv.slice(2))
  if (found !== undefined) process.argv.splice(2, Infinity, ...found.rest)
  await import(`../dist/${found?.server.entry ?? 'cli/start'}.js`)
} else {
  process.stderr.write('Brushwork is not built yet. Run `npm install` here first.\n')
  process.exitCode = 70
}
