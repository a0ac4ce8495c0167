import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChdb } from '../../src/engines/chdb/index.ts'
import type { Engine, Row } from '../../src/engines/index.ts'
import { type Sql, sql, value } from '../../src/query/index.ts'
import { openTwoShards } from './two-shards.ts'

const QUESTIONS: Record<string, Sql> = {
  count: sql`SELECT count() AS n FROM accounts`,
  filter: sql`SELECT count() AS n, sum(aid) AS s FROM accounts WHERE industry = ${value('Software', 'String')}`,
  group: sql`SELECT industry, count() AS n, avg(employees) AS mean FROM accounts GROUP BY industry ORDER BY industry`,
  in: sql`SELECT count() AS n FROM accounts WHERE aid IN (SELECT aid FROM deals WHERE status = 'won')`,
  'in a grouped subquery': sql`SELECT groupArray(aid) AS aids FROM (SELECT aid FROM accounts WHERE aid IN
    (SELECT aid FROM deals GROUP BY aid HAVING count() >= 4) ORDER BY aid LIMIT 20)`,
  'not in, and in': sql`SELECT count() AS n FROM accounts WHERE aid NOT IN (SELECT aid FROM deals WHERE status = 'won')
    AND aid IN (SELECT aid FROM deals WHERE amount > ${value(900, 'Float64')})`,
  join: sql`SELECT a.industry AS industry, count() AS n, sum(d.amount) AS amount FROM accounts AS a
    INNER JOIN deals AS d ON d.aid = a.aid WHERE d.status = 'lost' GROUP BY industry ORDER BY industry`,
  'left join of sums': sql`SELECT countIf(d.won > 1) AS n, countIf(d.aid = 0) AS without FROM accounts AS a LEFT JOIN
    (SELECT aid, countIf(status = 'won') AS won FROM deals GROUP BY aid) AS d ON d.aid = a.aid`,
  'order and limit': sql`SELECT aid, employees FROM accounts ORDER BY employees DESC NULLS LAST, aid LIMIT 25`,
}

describe('two shards', () => {
  let folder = ''
  const one = new Map<string, Row[]>()
  let two: Engine

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bw-shards-'))
    const engine = await openChdb({ folder })
    await engine.run(sql`CREATE TABLE accounts (aid UInt32, industry LowCardinality(Nullable(String)),
      employees Nullable(Int64), _current Bool) ENGINE = MergeTree PARTITION BY _current ORDER BY aid`)
    await engine.run(sql`CREATE TABLE deals (aid UInt32, status LowCardinality(Nullable(String)), amount Nullable(Float64))
      ENGINE = MergeTree ORDER BY (status, aid) SETTINGS allow_nullable_key = 1`)
    await engine.run(sql`INSERT INTO accounts SELECT number + 1, ['Software', 'Fintech', NULL][number % 3 + 1],
      if(number % 7 = 0, NULL, cityHash64(number) % 1000), true FROM numbers(10000)`)
    await engine.run(sql`INSERT INTO deals SELECT cityHash64(number) % 10000 + 1, ['won', 'lost', 'open', NULL][number % 4 + 1],
      toFloat64(cityHash64(number, 1) % 1000) FROM numbers(20000)`)
    for (const [name, question] of Object.entries(QUESTIONS)) one.set(name, await engine.rows(question))
    await engine.close()
    two = await openTwoShards({ folder, tables: ['accounts', 'deals'] })
  })
  afterAll(async () => {
    await two?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('really splits the work: each shard answers with its part of the rows', async () => {
    const shards = await two.rows<{ shard: number; n: string }>(
      sql`SELECT shardNum() AS shard, count() AS n FROM accounts GROUP BY shard ORDER BY shard`,
    )
    expect(shards.map((row) => row.shard)).toEqual([1, 2])
    expect(shards.reduce((sum, row) => sum + Number(row.n), 0)).toBe(10_000)
    for (const row of shards) expect(Number(row.n)).toBeGreaterThan(4000)
  })

  it.each(Object.keys(QUESTIONS))('gives the same answer as one node: %s', async (name) => {
    expect(await two.rows(QUESTIONS[name] as Sql)).toEqual(one.get(name))
  })

  it('streams the same rows as one node', async () => {
    let count = 0
    for await (const batch of two.batches(sql`SELECT aid FROM accounts WHERE aid IN (SELECT aid FROM deals)`))
      count += batch.length
    const [whole] = await two.rows<{ n: string }>(sql`SELECT uniqExact(aid) AS n FROM deals`)
    expect(String(count)).toBe(whole?.n)
  })
})
