/**
 * Speed and memory of an upload: one file of 500 MB sent by another process, written to the disk by this one.
 *
 *   npx tsx bench/upload.ts [--megabytes 500]
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createApp } from '../src/http/app.ts'
import { serve } from '../src/http/serve.ts'
import { openUploads } from '../src/http/uploads/upload-store.ts'
import type { Workspace } from '../src/workspace/index.ts'

const MEGABYTE = 1024 * 1024
const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '500' }, to: { type: 'string' } },
})
const megabytes = Number(values.megabytes)

if (values.to === undefined) await receive()
else await send(values.to)

async function receive(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
  const app = createApp([], {
    workspace: {} as Workspace,
    uploads: await openUploads(folder),
    maxUploadBytes: 10_000 * MEGABYTE,
    webFiles: new Map(),
    mcp: () => Promise.reject(new Error('no assistant asks here')),
    follow: (work) => work,
    version: '0',
    port: () => serving.port,
    report: (bug) => String(bug),
  })
  const serving = await serve({ fetch: app.fetch, port: 0, anyPort: false })
  try {
    // Once small, so that everything is loaded before memory is measured.
    await sender(serving.port, 1)
    const before = process.memoryUsage().rss
    const begun = performance.now()
    const sending = sender(serving.port, megabytes)
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 20)
    const answer = await sending
    clearInterval(watch)
    const seconds = (performance.now() - begun) / 1000
    console.log(
      `${megabytes} MB in ${seconds.toFixed(1)} s (${(megabytes / seconds).toFixed(0)} MB/s); memory ${mb(before)} MB before, at most ${mb(most)} MB`,
    )
    console.log(`answer: ${answer}`)
  } finally {
    await serving.close(0)
    await rm(folder, { recursive: true, force: true })
  }
}

async function sender(port: number, size: number): Promise<string> {
  const child = fork(fileURLToPath(import.meta.url), [
    '--to',
    `http://127.0.0.1:${port}/api/uploads`,
    '--megabytes',
    String(size),
  ])
  const [answer] = (await once(child, 'message')) as [string]
  return answer
}

/** Sends a multipart form of one file as fast as it is taken. */
async function send(address: string): Promise<void> {
  const boundary = 'brushwork-bench'
  const sending = request(address, {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, connection: 'close' },
  })
  const answered = once(sending, 'response')
  sending.write(
    `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="large.csv"\r\nContent-Type: text/csv\r\n\r\n`,
  )
  const piece = Buffer.alloc(MEGABYTE, '0123456789,some text of a cell,2026-01-31\n')
  for (let sent = 0; sent < megabytes; sent += 1) {
    if (!sending.write(piece)) await once(sending, 'drain')
  }
  sending.end(`\r\n--${boundary}--\r\n`)
  const [response] = (await answered) as [AsyncIterable<Buffer>]
  let text = ''
  for await (const chunk of response) text += chunk.toString('utf8')
  process.send?.(text)
}

function mb(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0)
}
