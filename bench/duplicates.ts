/**
 * Finding likely duplicates among N accounts, and merging two of them.
 *
 *   npx tsx bench/duplicates.ts [--accounts 100000]
 *
 * Names of two made-up words; every fiftieth company stands there twice, with a slip in its name.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openChdb } from '../src/engines/chdb/index.ts'
import { loadCatalog, type Market } from '../src/market-data/index.ts'
import { findDuplicates } from '../src/market-data/merging/find-duplicates.ts'
import { mergeAccounts } from '../src/market-data/merging/merge-accounts.ts'
import { raw, sql } from '../src/query/index.ts'
import { openState } from '../src/state/index.ts'

const { values } = parseArgs({ options: { accounts: { type: 'string', default: '100000' } } })
const accounts = Number(values.accounts)

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const state = await openState({ folder })
const engine = await openChdb({ folder: join(folder, 'observations') })
try {
  const market: Market = { engine, state, folder, clock: () => new Date() }
  await loadCatalog(market)
  const word = (seed: string): string =>
    `arrayStringConcat(arrayMap(place -> substring('bcdfghklmnprstvw', cityHash64(company, place, '${seed}') % 16 + 1, 1) || substring('aeiou', cityHash64(company, place, '${seed}', 1) % 5 + 1, 1), range(3)))`
  await engine.run(sql`CREATE TABLE companies ENGINE = Memory AS
    SELECT toUInt32(number + 1) AS aid,
      ${raw(word('first'))} AS first, ${raw(word('last'))} AS last,
      concat(if(number % 50 = 49, concat(substring(first, 1, 2), substring(first, 4)), first), ' ', last) AS name,
      ['Germany', 'France', 'Italy'][company % 3 + 1] AS country, toString(number) AS id
    FROM (SELECT number, toUInt64(number - (number % 50 = 49)) AS company FROM numbers(${raw(String(accounts))}))`)
  await engine.run(sql`INSERT INTO account_keys SELECT 'id', id, aid, false, 1 FROM companies`)
  await engine.run(sql`INSERT INTO claims_accounts (aid, rid, _import, _row, _said_at, _said, id, name, country)
    SELECT aid, reinterpretAsUInt128(sipHash128(tuple('accounts', toString(aid)))), 1, aid, now64(3, 'UTC'),
      ['aid', 'id', 'name', 'country'], id, name, country FROM companies`)
  await engine.run(sql`INSERT INTO accounts (aid, rid, _import, _row, _valid_from, _valid_to, _known_from, _current, id, name, country)
    SELECT aid, rid, _import, _row, '1970-01-01', '2200-01-01', _said_at, true, id, name, country FROM claims_accounts`)
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await work()
    console.log(`${what.padEnd(28)} ${(performance.now() - start).toFixed(0).padStart(7)} ms`)
    return result
  }
  const { groups } = await timed(`among ${accounts} accounts`, () => findDuplicates(market, 0.5))
  await timed('the same again', () => findDuplicates(market, 0.5))
  const pair = groups.find((group) => group.accounts.length === 2)?.accounts ?? [1, 2]
  await timed('merge two of them', () =>
    mergeAccounts(market, { keep: `#${pair[0]}`, others: [`#${pair[1]}`] }, 'bench'),
  )
  const planted = groups.filter((group) => group.accounts.some((account) => account % 50 === 0)).length
  console.log(`${groups.length} groups; ${planted} of the ${Math.floor(accounts / 50)} planted pairs among them`)
} finally {
  await engine.close()
  await state.close()
  await rm(folder, { recursive: true, force: true })
}
