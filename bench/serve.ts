/**
 * The web's most frequent requests under many people: the page of a segment (`segment show` and `segment list`) and
 * `segment size`, each by 50 clients at once for 10 s, on the example market, through a server in a process of its own.
 *
 *   npx tsx bench/serve.ts [--accounts 5000] [--clients 50] [--seconds 10]
 *
 * Every client asks again as soon as it is answered: what is measured is the time at full load, not of one person.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '5000' },
    clients: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '10' },
  },
})
const clients = Number(values.clients)
const agent = new Agent({ keepAlive: true, maxSockets: clients })

const RULE =
  'account.industry in ["Software", "Fintech"] && account.employees >= 50 && ' +
  'contacts.filter(c, c.department == "creative").size() > 2'

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const start = fileURLToPath(new URL('../src/serve/start.ts', import.meta.url))
const server = spawn(process.execPath, ['--import', 'tsx', start, '--workspace', folder, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const port = await listeningPort()
  const begun = performance.now()
  await ask(port, 'example', { accounts: Number(values.accounts) })
  const { segments } = JSON.parse(await ask(port, 'segment list', {})) as { segments: { name: string }[] }
  const name = segments[0]?.name ?? ''
  console.log(`${values.accounts} accounts, ${segments.length} segments, made in ${seconds(begun)} s`)

  await alone('segment size, one client', () => ask(port, 'segment size', { expr: RULE }))
  await alone('segment page, one client', () => page(port, name))
  await crowd('segment size', (turn) =>
    ask(port, 'segment size', { expr: RULE.replace('50', String(50 + (turn % 200))) }),
  )
  await crowd('segment page (show + list)', () => page(port, name))
} finally {
  agent.destroy()
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('close', resolve))
  await rm(folder, { recursive: true, force: true })
}

function page(port: number, name: string): Promise<unknown> {
  return Promise.all([ask(port, 'segment show', { name }), ask(port, 'segment list', {})])
}

async function alone(what: string, once: () => Promise<unknown>): Promise<void> {
  await once()
  const times: number[] = []
  for (let turn = 0; turn < 30; turn += 1) {
    const begun = performance.now()
    await once()
    times.push(performance.now() - begun)
  }
  print(what, times, 0)
}

async function crowd(what: string, once: (turn: number) => Promise<unknown>): Promise<void> {
  const until = performance.now() + Number(values.seconds) * 1000
  const times: number[] = []
  let errors = 0
  let turn = 0
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const begun = performance.now()
      turn += 1
      try {
        await once(turn)
        times.push(performance.now() - begun)
      } catch (error) {
        errors += 1
        if (errors === 1) console.log(String(error))
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  print(`${what}, ${clients} clients`, times, errors)
  if (errors > 0) process.exitCode = 1
}

function print(what: string, times: readonly number[], errors: number): void {
  const sorted = times.toSorted((left, right) => left - right)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1)
  console.log(
    `${what.padEnd(40)} ${String(times.length).padStart(6)} answered, ${errors} errors, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`,
  )
}

function ask(port: number, name: string, input: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        port,
        host: '127.0.0.1',
        path: `/api/${name.replaceAll(' ', '/')}`,
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        void text(response).then(
          (body) => (response.statusCode === 200 ? resolve(body) : reject(new Error(body))),
          reject,
        )
      },
    )
    asking.on('error', reject)
    asking.end(JSON.stringify(input))
  })
}

function listeningPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    server.once('close', () => reject(new Error('the server ended')))
  })
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
