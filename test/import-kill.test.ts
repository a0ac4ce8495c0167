import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Three in every run; `KILL_ROUNDS=20` before a release. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3)
const FILES = 60
const OWN = 300
const SHARED = 200

let folder: string
const files: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-kill-'))
  await mkdir(join(folder, 'files'))
  for (let number = 1; number <= FILES; number += 1) {
    const own = Array.from({ length: OWN }, (_, row) => `F${number}-${row},Own ${number} ${row},${row}`)
    // Every file says something new about the same accounts: versions are folded again and again.
    const shared = Array.from({ length: SHARED }, (_, row) => `S${row},Shared ${row},${number}`)
    const path = join(folder, 'files', `accounts-${String(number).padStart(3, '0')}.csv`)
    await writeFile(path, `${['id,name,employees', ...own, ...shared].join('\n')}\n`)
    files.push(path)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Standing {
  readonly imports: { id: number; file: string; status: string }[]
  readonly claims: { id: number; rows: number }[]
  readonly keys: { id: number }[]
  readonly shared: { employees: number; rows: number }[]
  readonly current: { rows: number; accounts: number }[]
  readonly work: string[]
}

/** Starts the process; kills it `afterMs` after it has said what stands, or lets it end. */
async function round(
  afterMs: number | undefined,
  acknowledged: Set<string>,
  some: readonly string[],
): Promise<Standing> {
  const script = join(import.meta.dirname, 'import-kill-child.ts')
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', script, join(folder, 'workspace'), ...some],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let standing: Standing | undefined
  let errors = ''
  child.stderr?.on('data', (text) => {
    errors += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const read = (async () => {
    for await (const line of lines) {
      const said = JSON.parse(line) as Standing | { done: string }
      if ('done' in said) acknowledged.add(said.done)
      else {
        standing = said
        if (afterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), afterMs)
      }
    }
  })()
  const code = await ended
  await read
  if (standing === undefined || (afterMs === undefined && code !== 0))
    throw new Error(`the process failed: ${errors}`)
  return standing
}

function check(standing: Standing, acknowledged: ReadonlySet<string>): void {
  const done = standing.imports.filter((each) => each.status === 'done')
  expect(done.map((each) => each.file)).toEqual(expect.arrayContaining([...acknowledged]))
  expect(standing.imports.filter((each) => each.status === 'running')).toEqual([])
  expect(standing.claims).toEqual(done.map(({ id }) => ({ id, rows: OWN + SHARED })))
  const known = new Set(done.map(({ id }) => id))
  expect(standing.keys.every(({ id }) => known.has(id))).toBe(true)
  expect(standing.work).toEqual([])
  if (done.length === 0) return
  const last = Number(done.at(-1)?.file.match(/\d+/)?.[0])
  expect(standing.shared).toEqual([{ employees: last, rows: SHARED }])
  const accounts = done.length * OWN + SHARED
  expect(standing.current).toEqual([{ rows: accounts, accounts }])
}

it(`keeps what was acknowledged and nothing half, killed ${ROUNDS} times while it imports`, async () => {
  const acknowledged = new Set<string>()
  for (let number = 0; number < ROUNDS; number += 1) {
    // From the first statement of an import to the middle of a later one.
    const before = new Set(acknowledged)
    const standing = await round(20 + ((number * 337) % 900), acknowledged, files)
    check(standing, before)
  }
  const before = new Set(acknowledged)
  check(await round(undefined, acknowledged, files.slice(0, acknowledged.size + 1)), before)
  expect(acknowledged.size).toBeGreaterThan(0)
}, 600_000)
