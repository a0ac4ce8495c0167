import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemError } from '../problem.ts'
import { csv } from './formats/csv.ts'
import { json } from './formats/json.ts'
import { linkedin } from './formats/linkedin.ts'
import type { TargetRow } from './formats/target-format.ts'
import { writeList } from './write-list.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-list-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function* companies(count: number): AsyncGenerator<TargetRow[]> {
  for (let from = 0; from < count; from += 1000) {
    yield Array.from({ length: Math.min(1000, count - from) }, (_, index) => ({
      account: { name: `Company ${from + index}`, employees: from + index, domain: null },
      contact: {},
      included: { score: -index },
    }))
  }
}

const problemOf = async (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problems[0]?.code : String(error)),
  )

describe('writeList', () => {
  it('writes all rows and leaves nothing but the file', async () => {
    const file = join(folder, 'all.csv')
    const written = await writeList({
      format: csv,
      list: 'accounts',
      included: ['score'],
      rows: companies(2500),
      file,
      force: false,
    })
    expect(written).toEqual({ file, rows: 2500, neutralised: 0 })
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(2501)
    expect(lines[2]).toBe(',Company 1,,,1,,,,,,-1')
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('writes JSON that can be read, with rows and without', async () => {
    for (const count of [0, 3]) {
      const file = join(folder, `rows-${count}.json`)
      await writeList({ format: json, list: 'accounts', included: [], rows: companies(count), file, force: false })
      expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(count)
    }
  })

  it('does not overwrite a file unless told to', async () => {
    const file = join(folder, 'there.csv')
    await writeFile(file, 'mine')
    const list = { format: csv, list: 'accounts', included: [], file } as const
    expect(await problemOf(writeList({ ...list, rows: companies(1), force: false }))).toBe('file_exists')
    expect(await readFile(file, 'utf8')).toBe('mine')
    await writeList({ ...list, rows: companies(1), force: true })
    expect(await readFile(file, 'utf8')).toContain('Company 0')
  })

  it('refuses a LinkedIn list that is too short, says by how much, and writes nothing', async () => {
    const file = join(folder, 'short.csv')
    const work = writeList({
      format: linkedin,
      list: 'accounts',
      included: [],
      rows: companies(299),
      file,
      force: false,
    })
    await expect(work).rejects.toThrow('at least 300 rows; this one has 299, 1 too few')
    expect((await readdir(folder)).some((name) => name.includes('short'))).toBe(false)
  })

  it('leaves nothing behind when the rows fail midway', async () => {
    const file = join(folder, 'broken.csv')
    async function* broken(): AsyncGenerator<TargetRow[]> {
      yield* companies(10)
      throw new Error('the engine went away')
    }
    const list = { format: csv, list: 'accounts', included: [], rows: broken(), file, force: false } as const
    expect(await problemOf(writeList(list))).toContain('went away')
    expect((await readdir(folder)).some((name) => name.includes('broken'))).toBe(false)
  })

  it('refuses a folder that is not there', async () => {
    const list = { format: csv, list: 'accounts', included: [], rows: companies(1), force: false } as const
    expect(await problemOf(writeList({ ...list, file: join(folder, 'no', 'x.csv') }))).toBe('no_such_folder')
  })
})
