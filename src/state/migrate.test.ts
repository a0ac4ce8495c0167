import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProblemError } from '../problem.ts'
import { openState, type State } from './index.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { migrations } from './migrations/migrations.ts'

const one: Migration = { name: '0001-one', sql: "CREATE TABLE one (a text);\nINSERT INTO one VALUES ('x;y')" }
const two: Migration = { name: '0002-two', sql: 'ALTER TABLE one ADD COLUMN b text;' }

let folder: string
let state: State
let db: Kysely<unknown>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-migrate-'))
  state = await openState({ folder })
  db = state.db as unknown as Kysely<unknown>
})

afterAll(async () => {
  await state?.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  await sql`DROP SCHEMA public CASCADE`.execute(db)
  await sql`CREATE SCHEMA public`.execute(db)
})

const codeOf = (work: Promise<void>) =>
  work.then(
    () => undefined,
    (error: ProblemError) => error.problems?.[0]?.code ?? error.message,
  )

describe('migrate', () => {
  it('applies what is missing, in order, once', async () => {
    await migrate(db, [one])
    await migrate(db, [one, two])
    await migrate(db, [one, two])
    const { rows } = await sql`SELECT a, b FROM one`.execute(db)
    expect(rows).toEqual([{ a: 'x;y', b: null }])
    const applied = await sql`SELECT number, name FROM migrations ORDER BY number`.execute(db)
    expect(applied.rows).toEqual([
      { number: 1, name: '0001-one' },
      { number: 2, name: '0002-two' },
    ])
  })

  it('keeps what was applied before a step that fails, and nothing of that step', async () => {
    const broken: Migration = { name: '0002-broken', sql: 'CREATE TABLE half (a text);\nSELECT * FROM nowhere;' }
    await expect(migrate(db, [one, broken])).rejects.toThrow(/nowhere/)
    const { rows } = await sql`SELECT to_regclass('one') IS NOT NULL AS one, to_regclass('half') AS half,
      (SELECT count(*) FROM migrations) AS applied`.execute(db)
    expect(rows).toEqual([{ one: true, half: null, applied: '1' }])
    await migrate(db, [one, two])
  })

  it('refuses a step that was edited, renamed or put before another after it ran', async () => {
    await migrate(db, [one, two])
    expect(await codeOf(migrate(db, [{ ...one, sql: `${one.sql} ` }, two]))).toBe('migration_edited')
    expect(await codeOf(migrate(db, [{ ...one, name: '0001-uno' }, two]))).toBe('migration_edited')
    expect(await codeOf(migrate(db, [two, one]))).toBe('migration_edited')
  })

  it('refuses a database that a newer program made', async () => {
    await migrate(db, [one, two])
    expect(await codeOf(migrate(db, [one]))).toBe('workspace_newer')
  })

  it('numbers the migrations of the product by their place', async () => {
    migrations.forEach(({ name }, index) => {
      expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z0-9-]+$`))
    })
    await migrate(db, migrations)
  })

  it('gives segments that stood before there were colours one each, in the order they were made', async () => {
    await migrate(db, migrations.slice(0, 1))
    await sql`INSERT INTO segments (name, subject, rule, version, created_at, updated_at)
      SELECT 's' || place, 'account', 'true', 1, timestamptz '2026-01-01' - place * interval '1 day', now()
      FROM generate_series(0, 9) AS place`.execute(db)
    await migrate(db, migrations)
    const { rows } = await sql<{ name: string; colour: number }>`SELECT name, colour FROM segments
      ORDER BY created_at`.execute(db)
    expect(rows.map((row) => `${row.name}:${row.colour}`).join(' ')).toBe(
      's9:0 s8:1 s7:2 s6:3 s5:4 s4:5 s3:6 s2:7 s1:0 s0:1',
    )
    await expect(sql`UPDATE segments SET colour = 8`.execute(db)).rejects.toThrow(/colour/)
  })
})
