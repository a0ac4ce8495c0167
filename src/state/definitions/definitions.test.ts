import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import type { Problem, ProblemError } from '../../problem.ts'
import {
  applyDefinitions,
  type DefinitionFamily,
  exportDefinitions,
  openState,
  planDefinitions,
  type State,
} from '../index.ts'

/** Two families kept in the table `workspace`, so that this test needs no later domain. */
interface Note {
  text: string
  uses?: string[] | undefined
}

function family(folder: string, noun: string, after: readonly string[], log: string[]): DefinitionFamily<Note> {
  const keyOf = (name: string) => `${folder}/${name}`
  return {
    folder,
    noun,
    after,
    body: z.strictObject({ text: z.string(), uses: z.array(z.string()).optional() }),
    async read(db) {
      const rows = await db
        .selectFrom('workspace')
        .selectAll()
        .where('key', 'like', `${folder}/%`)
        .orderBy('key')
        .execute()
      return rows.map(({ key, value }) => ({ name: key.slice(folder.length + 1), body: value as Note }))
    },
    async problems({ wanted, all }) {
      const names = new Set([...all.values()].flat().map((definition) => definition.name))
      return wanted.flatMap(({ name, body }) => [
        ...(body.uses ?? []).flatMap((used, index) =>
          names.has(used)
            ? []
            : [{ name, problem: { code: 'unknown_use', message: `no ${used}`, at: { field: `uses.${index}` } } }],
        ),
        ...[...body.text.matchAll(/bad/g)].map(({ index }) => {
          const at = { field: 'text', start: index, end: index + 3 }
          return { name, problem: { code: 'bad', message: 'bad', at } }
        }),
      ])
    },
    uses: ({ body }) => body.uses ?? [],
    async save(tx, { name, body }) {
      log.push(`save ${keyOf(name)}`)
      if (body.text === 'explode') throw new Error('explode')
      await tx
        .insertInto('workspace')
        .values({ key: keyOf(name), value: JSON.stringify(body) })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(body) }))
        .execute()
    },
    async remove(tx, name) {
      log.push(`remove ${keyOf(name)}`)
      await tx.deleteFrom('workspace').where('key', '=', keyOf(name)).execute()
    },
  }
}

const log: string[] = []
// Listed in the wrong order on purpose: `after` must set it right.
const families = [family('personas', 'persona', ['segments'], log), family('segments', 'segment', [], log)]

let root: string
let dir: string
let state: State

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'brushwork-definitions-'))
  await prepareDecisions(join(root, 'workspace'))
  state = await openState({ folder: join(root, 'workspace') })
})

afterAll(async () => {
  await state?.close()
  await rm(root, { recursive: true, force: true })
})

beforeEach(async () => {
  log.length = 0
  dir = await mkdtemp(join(root, 'dir-'))
  await state.db.deleteFrom('workspace').execute()
})

async function file(path: string, text: string): Promise<void> {
  await mkdir(join(dir, path, '..'), { recursive: true })
  await writeFile(join(dir, path), text)
}

const files = async () => (await readdir(dir, { recursive: true })).filter((name) => name.includes('.')).sort()
const apply = () => applyDefinitions(state, families, dir, 'test')
const problemsOf = async (work: Promise<unknown>): Promise<readonly Problem[]> =>
  work.then(
    () => [],
    (error: ProblemError) => error.problems,
  )

async function stand(...definitions: [string, Note][]): Promise<void> {
  for (const [key, value] of definitions) {
    await state.db
      .insertInto('workspace')
      .values({ key, value: JSON.stringify(value) })
      .execute()
  }
}

describe('applyDefinitions', () => {
  it('creates what is used first, changes, removes, and leaves one audit entry', async () => {
    await stand(
      ['segments/old', { text: 'o' }],
      ['segments/older', { text: 'o', uses: ['old'] }],
      ['segments/kept', { text: 'k' }],
    )
    await stand(['segments/same', { text: 's' }])
    await file('personas/ann.yaml', 'name: ann\ntext: a\nuses: [small]\n')
    await file('segments/big.yaml', 'name: big\ntext: b\nuses: [small]\n')
    await file('segments/small.yaml', 'name: small\ntext: s\n')
    await file('segments/kept.yaml', 'name: kept\ntext: |\n  two\n  lines\n')
    await file('segments/same.yaml', '# a comment\ntext: "s"\nname: same\n')
    await file('segments/README.md', 'notes')

    const before = await state.db.selectFrom('audit').selectAll().execute()
    const foreseen = await planDefinitions(state.db, families, dir)
    expect(log).toEqual([])
    const plan = await apply()
    expect(plan).toEqual(foreseen)
    expect(log).toEqual([
      'save segments/small',
      'save segments/big',
      'save segments/kept',
      'save personas/ann',
      'remove segments/older',
      'remove segments/old',
    ])
    expect(plan.definitions.map(({ name, change }) => `${name} ${change}`)).toContain('same unchanged')
    expect(plan.definitions.find(({ name }) => name === 'kept')).toMatchObject({
      before: { text: 'k' },
      after: { text: 'two\nlines\n' },
    })
    const audit = (await state.db.selectFrom('audit').selectAll().orderBy('id').execute()).slice(before.length)
    expect(audit).toHaveLength(1)
    expect(audit[0]?.detail).toEqual({
      created: ['segment:small', 'segment:big', 'persona:ann'],
      changed: ['segment:kept'],
      removed: ['segment:older', 'segment:old'],
    })

    log.length = 0
    await apply()
    expect(log).toEqual([])
    expect(await state.db.selectFrom('audit').selectAll().execute()).toHaveLength(before.length + 1)
  })

  it('leaves a family without a folder as it is, but checks it', async () => {
    await stand(['personas/ann', { text: 'a', uses: ['small'] }], ['segments/small', { text: 's' }])
    await file('segments/large.yaml', 'name: large\ntext: l\n')
    expect(await problemsOf(apply())).toMatchObject([{ code: 'unknown_use' }])
    await file('segments/small.yaml', 'name: small\ntext: s\n')
    await apply()
    expect(log).toEqual(['save segments/large'])
  })

  it('changes nothing when one of many cannot be saved', async () => {
    await file('segments/a.yaml', 'name: a\ntext: fine\n')
    await file('segments/b.yaml', 'name: b\ntext: explode\n')
    await expect(apply()).rejects.toThrow('explode')
    expect(await state.db.selectFrom('workspace').selectAll().execute()).toEqual([])
  })

  it('tells every problem of shape with file and line, and changes nothing', async () => {
    await file('segments/a.yaml', '# first\nname: a\ntext: 5\nextra: 1\n')
    await file('segments/b.yaml', 'text: no name\n')
    await file('segments/c.yaml', 'name: c\ntext: "open\n')
    await file('segments/d.yaml', '- a list\n')
    await file('segments/e.yalm', 'name: e\ntext: e\n')
    await file('segments/f.yaml', 'name: f\ntext: f\ntext: again\n')
    await file('segments/g.yaml', 'name: h\ntext: h\n')
    await file('segments/h.yaml', '\nname: h\ntext: h\n')
    await symlink('/etc/hostname', join(dir, 'segments', 'i.yaml'))
    const problems = await problemsOf(apply())
    expect(problems.map(({ code, at }) => `${at?.file}:${at?.row ?? ''} ${code}`)).toEqual([
      'segments/a.yaml:3 invalid_field',
      'segments/a.yaml:4 unknown_field',
      'segments/b.yaml:1 missing_name',
      expect.stringMatching(/segments\/c.yaml:\d invalid_yaml/),
      'segments/d.yaml:1 invalid_definition',
      'segments/e.yalm: not_a_definition',
      'segments/f.yaml:3 invalid_yaml',
      'segments/i.yaml: not_a_definition',
      'segments/h.yaml:2 defined_twice',
    ])
  })

  it('tells the line of a problem inside a field', async () => {
    await file('segments/a.yaml', 'name: a\n# note\ntext: this is bad\nuses:\n  - a2\n  - nobody\n')
    await file('segments/a2.yaml', 'name: a2\ntext: |\n  first\n  bad second\n\n  bad third\n')
    const problems = await problemsOf(apply())
    expect(problems.map(({ code, at }) => `${at?.file}:${at?.row} ${code}`).sort()).toEqual([
      'segments/a.yaml:3 bad',
      'segments/a.yaml:6 unknown_use',
      'segments/a2.yaml:4 bad',
      'segments/a2.yaml:6 bad',
    ])
    expect(problems.find(({ at }) => at?.row === 3)?.at).toMatchObject({ start: 8, end: 11 })
  })

  it('refuses definitions that use one another in a circle', async () => {
    await file('segments/a.yaml', 'name: a\ntext: a\nuses: [b]\n')
    await file('segments/b.yaml', 'name: b\ntext: b\nuses: [a]\n')
    const problems = await problemsOf(apply())
    expect(problems).toMatchObject([{ code: 'definition_cycle', message: expect.stringContaining('a → b → a') }])
  })

  it('refuses a folder that is not there or holds nothing of ours, instead of removing everything', async () => {
    await stand(['segments/a', { text: 'a' }])
    expect(await problemsOf(apply())).toMatchObject([{ code: 'no_definitions' }])
    const missing = applyDefinitions(state, families, join(dir, 'missing'), 'test')
    expect(await problemsOf(missing)).toMatchObject([{ code: 'no_definitions' }])
  })

  it('refuses a file that grows without end through references', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`,
    )
    await file('segments/a.yaml', `name: a\nl0: &l0 x\n${levels.join('\n')}\n`)
    expect((await problemsOf(apply())).map(({ code }) => code)).toEqual(['invalid_yaml'])
  })
})

describe('exportDefinitions', () => {
  const exported = () => exportDefinitions(state.db, families, dir)

  it('writes a file each, in a fixed order of keys, that applies back to the same', async () => {
    const long = `${'a long line '.repeat(30)}\nand: another # one`
    await stand(['segments/big', { uses: ['small'], text: long }], ['segments/small', { text: '- "s": yes' }])
    await stand(['personas/Ann Ängström', { text: 'no' }])
    const { written } = await exported()
    expect(written).toHaveLength(3)
    const text = await readFile(join(dir, 'segments/big.yaml'), 'utf8')
    expect(text).toMatch(/^# Brushwork segment\..*\nname: big\ntext: .*\n/)
    expect(text.indexOf('text:')).toBeLessThan(text.indexOf('uses:'))

    const again = await exported()
    expect(again).toMatchObject({ written: [], deleted: [], unchanged: written })
    const standing = await state.db.selectFrom('workspace').selectAll().orderBy('key').execute()
    await state.db.deleteFrom('workspace').execute()
    await apply()
    expect(await state.db.selectFrom('workspace').selectAll().orderBy('key').execute()).toEqual(standing)
  })

  it('never leaves its folder, whatever the names are', async () => {
    const names = [
      '../../escape',
      '/etc/passwd',
      '..',
      '.',
      'con',
      'a\\b',
      'A',
      'a',
      'é',
      'x'.repeat(500),
      'tab\tand\nline',
    ]
    await stand(...names.map((name): [string, Note] => [`segments/${name}`, { text: 't' }]))
    await exported()
    expect((await readdir(root)).filter((name) => name.includes('escape'))).toEqual([])
    const all = await files()
    expect(all).toHaveLength(names.length)
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of all) expect(name).toMatch(/^segments\/[a-z0-9-]{1,100}\.yaml$/)
    expect(
      (await planDefinitions(state.db, families, dir)).definitions.every(({ change }) => change === 'unchanged'),
    ).toBe(true)
  })

  it('deletes its own files of what is no more, and only those', async () => {
    await stand(['segments/a', { text: 'a' }], ['segments/b', { text: 'b' }])
    await exported()
    await file('segments/mine.yaml', 'name: mine\ntext: m\n')
    await state.db.deleteFrom('workspace').where('key', '=', 'segments/b').execute()
    expect(await exported()).toMatchObject({ deleted: ['segments/b.yaml'] })
    expect(await files()).toEqual(['segments/a.yaml', 'segments/mine.yaml'])
  })

  it('keeps a hand-written file that says the same, and refuses to replace one that does not', async () => {
    await stand(['segments/a', { text: 'a' }], ['segments/b', { text: 'b' }], ['segments/c', { text: 'c' }])
    await file('segments/my-a.yaml', '# dear\nname: a\ntext: a\n')
    await file('segments/b.yaml', 'name: b\ntext: other\n')
    await symlink('/tmp/elsewhere', join(dir, 'segments', 'c.yaml'))
    const problems = await problemsOf(exported())
    expect(problems.map(({ code, at }) => `${code} ${at?.file}`)).toEqual([
      'foreign_file segments/b.yaml',
      'foreign_file segments/c.yaml',
    ])
    await rm(join(dir, 'segments/b.yaml'))
    await rm(join(dir, 'segments/c.yaml'))
    await exported()
    expect(await files()).toEqual(['segments/b.yaml', 'segments/c.yaml', 'segments/my-a.yaml'])
    expect(await readFile(join(dir, 'segments/my-a.yaml'), 'utf8')).toContain('# dear')
  })
})
