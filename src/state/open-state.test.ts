import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemError } from '../problem.ts'
import {
  deleteRate,
  openState,
  readRates,
  readSettings,
  type State,
  type StatePlace,
  writeRates,
  writeSettings,
} from './index.ts'

const entry = { actor: 'test', action: 'test.change', subject: 'test:1' }

interface Database {
  readonly name: string
  readonly make: () => Promise<StatePlace>
  readonly remove: () => Promise<void>
}

function embedded(): Database {
  let folder: string
  return {
    name: 'decisions in a folder (PGlite)',
    async make() {
      folder = await mkdtemp(join(tmpdir(), 'brushwork-state-'))
      return { folder }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A database of its own on the server at `url`, whose user may make databases. */
function onServer(url: string): Database {
  const database = `brushwork_test_${process.pid}_${Date.now()}`
  const administer = async (statement: string) => {
    const client = new pg.Client(url)
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  return {
    name: 'decisions on a Postgres server',
    async make() {
      await administer(`CREATE DATABASE ${database}`)
      const place = new URL(url)
      place.pathname = `/${database}`
      return { url: place.href }
    },
    remove: () => administer(`DROP DATABASE ${database} WITH (FORCE)`),
  }
}

// A server is tested where there is one: `.ci/run` starts it.
const server = process.env['BRUSHWORK_TEST_DATABASE_URL']
const databases = server ? [embedded(), onServer(server)] : [embedded()]

describe.each(databases)('$name', ({ make, remove }) => {
  let where: StatePlace
  let state: State

  beforeAll(async () => {
    where = await make()
    state = await openState(where)
  })

  afterAll(async () => {
    await state?.close()
    await remove()
  })

  it('reads values the same way everywhere', async () => {
    const { rows } = await sql`SELECT
        9007199254740993::int8 AS big, 7::int4 AS small, 0.1::float8 AS float, 12.50::numeric AS exact, true AS yes,
        '{"a": [1, null]}'::jsonb AS value, '"text"'::jsonb AS text_value, 'null'::jsonb AS null_value,
        '2026-02-03T04:05:06.789Z'::timestamptz AS moment, '2026-02-03'::date AS day,
        '2026-02-03 04:05:06'::timestamp AS wall, ARRAY['a', 'b c']::text[] AS list, NULL::text AS missing,
        count(*) AS n`.execute(state.db)
    expect(rows).toEqual([
      {
        big: '9007199254740993',
        small: 7,
        float: 0.1,
        exact: '12.50',
        yes: true,
        value: { a: [1, null] },
        text_value: 'text',
        null_value: null,
        moment: new Date('2026-02-03T04:05:06.789Z'),
        day: '2026-02-03',
        wall: '2026-02-03 04:05:06',
        list: ['a', 'b c'],
        missing: null,
        n: '1',
      },
    ])
  })

  it('takes values the same way everywhere', async () => {
    const { rows } = await sql`SELECT ${"it's; DROP"}::text AS text, ${3}::int4 AS number, ${2.5}::float8 AS float,
        ${'9007199254740993'}::int8 AS big, ${false}::boolean AS no, ${new Date('2026-07-01T10:00:00Z')}::timestamptz AS date,
        ${'2026-07-01T10:00:00Z'}::timestamptz AS iso, ${JSON.stringify({ a: 'ü' })}::jsonb AS value,
        ${JSON.stringify('text')}::jsonb AS text_value, ${['a', 'b']}::text[] AS list, ${null}::text AS missing`.execute(
      state.db,
    )
    const date = new Date('2026-07-01T10:00:00Z')
    expect(rows).toEqual([
      {
        text: "it's; DROP",
        number: 3,
        float: 2.5,
        big: '9007199254740993',
        no: false,
        date,
        iso: date,
        value: { a: 'ü' },
        text_value: 'text',
        list: ['a', 'b'],
        missing: null,
      },
    ])
  })

  it('tells how many rows a statement changed', async () => {
    await state.db.insertInto('after_outcome').values({ kind: 'deals', field: 'a' }).execute()
    await state.db.insertInto('after_outcome').values({ kind: 'deals', field: 'b' }).execute()
    const changed = await state.db.deleteFrom('after_outcome').where('kind', '=', 'deals').executeTakeFirst()
    expect(changed.numDeletedRows).toBe(2n)
  })

  it('keeps a change together with its audit entry', async () => {
    const result = await state.change({ ...entry, detail: { note: 'ä', n: 1 } }, async (tx) => {
      await writeSettings(tx, { currency: 'EUR' })
      return 'done'
    })
    expect(result).toBe('done')
    const audit = await state.db.selectFrom('audit').selectAll().orderBy('id').execute()
    expect(audit.at(-1)).toMatchObject({ ...entry, detail: { note: 'ä', n: 1 } })
    expect(Math.abs(Date.now() - Number(audit.at(-1)?.at))).toBeLessThan(60_000)
  })

  it('leaves neither change nor audit entry when the work fails', async () => {
    const before = await counts(state)
    const failed = state.change(entry, async (tx) => {
      await tx.insertInto('workspace').values({ key: 'gone', value: '1' }).execute()
      throw new Error('stop')
    })
    await expect(failed).rejects.toThrow('stop')
    expect(await counts(state)).toEqual(before)
  })

  it('leaves neither when a statement fails, and works afterwards', async () => {
    const before = await counts(state)
    const failed = state.change(entry, async (tx) => {
      await tx.insertInto('workspace').values({ key: 'twice', value: '1' }).execute()
      await tx.insertInto('workspace').values({ key: 'twice', value: '1' }).execute()
    })
    await expect(failed).rejects.toMatchObject({ code: '23505' })
    expect(await counts(state)).toEqual(before)
  })

  it('fails at once when the outer handle is used inside a transaction', async () => {
    const work = () => readSettings(state.db)
    await expect(state.change(entry, work)).rejects.toThrow(/use the `tx`/)
    await expect(state.change(entry, () => state.change(entry, work))).rejects.toThrow(/use the `tx`/)
    await expect(state.db.transaction().execute(work)).rejects.toThrow(/use the `tx`/)
    expect(await readSettings(state.db)).toMatchObject({ fiscalYearStartsIn: 1 })
  })

  it('lets changes at the same time wait for one another', async () => {
    await state.change(entry, (tx) => tx.insertInto('workspace').values({ key: 'n', value: '0' }).execute())
    const addOne = () =>
      state.change(entry, async (tx) => {
        const row = await sql<{ value: number }>`SELECT value FROM workspace WHERE key = 'n' FOR UPDATE`.execute(tx)
        const value = JSON.stringify(Number(row.rows[0]?.value) + 1)
        await tx.updateTable('workspace').set({ value }).where('key', '=', 'n').execute()
      })
    await Promise.all(Array.from({ length: 20 }, addOne))
    const row = await state.db.selectFrom('workspace').select('value').where('key', '=', 'n').executeTakeFirst()
    expect(row?.value).toBe(20)
    await state.db.deleteFrom('workspace').where('key', '=', 'n').execute()
  })

  it('keeps settings and refuses bad ones with every problem', async () => {
    await writeSettings(state.db, { timeZone: 'Europe/Berlin', currency: 'CHF' })
    await writeSettings(state.db, { fiscalYearStartsIn: 4 })
    const settings = { timeZone: 'Europe/Berlin', currency: 'CHF', fiscalYearStartsIn: 4 }
    expect(await readSettings(state.db)).toEqual(settings)
    const bad = { timeZone: 'Mars/Base', currency: 'chf', fiscalYearStartsIn: 13, other: 1 } as object
    const error = await writeSettings(state.db, bad).catch((thrown: unknown) => thrown)
    expect((error as ProblemError).problems.map((problem) => problem.code)).toEqual([
      'invalid_time_zone',
      'invalid_currency',
      'invalid_month',
      'unknown_setting',
    ])
    await expect(writeSettings(state.db, { timeZone: '+02:00' })).rejects.toThrow(ProblemError)
    expect(await readSettings(state.db)).toEqual(settings)
  })

  it('keeps dated rates, the newer of two for one day', async () => {
    const january = new Date('2026-01-01T00:00:00Z')
    const july = new Date('2026-07-01T00:00:00Z')
    await writeRates(state.db, [
      { currency: 'GBP', from: july, rate: 1.3 },
      { currency: 'GBP', from: january, rate: 1.2 },
    ])
    await writeRates(state.db, [{ currency: 'GBP', from: january, rate: 1.25 }])
    expect(await readRates(state.db)).toEqual([
      { currency: 'GBP', from: january, rate: 1.25 },
      { currency: 'GBP', from: july, rate: 1.3 },
    ])
    expect(await deleteRate(state.db, 'GBP', july)).toBe(true)
    expect(await deleteRate(state.db, 'GBP', july)).toBe(false)
    const bad = [{ currency: 'pounds', from: new Date('?'), rate: 0 }]
    const error = await writeRates(state.db, bad).catch((thrown: unknown) => thrown)
    expect((error as ProblemError).problems).toHaveLength(3)
  })

  it('is there again after closing', async () => {
    await writeSettings(state.db, { currency: 'SEK' })
    await state.close()
    state = await openState(where)
    expect(await readSettings(state.db)).toMatchObject({ currency: 'SEK' })
  })
})

async function counts(state: State) {
  const { rows } =
    await sql`SELECT (SELECT count(*) FROM audit) AS audit, (SELECT count(*) FROM workspace) AS workspace`.execute(
      state.db,
    )
  return rows
}
