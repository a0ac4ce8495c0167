import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { Catalog } from '../catalog.ts'
import { normaliseName } from '../identity/normalise-name.ts'
import type { Market } from '../market.ts'
import { source } from '../source.ts'
import { shownAccounts } from './shown-accounts.ts'

/** How well an account fits what was typed, the best first. */
export const MATCHES = ['exact', 'start', 'part', 'near'] as const
export type Match = (typeof MATCHES)[number]

export interface FoundAccount {
  /** Its number in this workspace: `#12` names it everywhere. */
  readonly account: number
  readonly id: string | null
  readonly name: string | null
  readonly domain: string | null
  readonly industry: string | null
  readonly country: string | null
  readonly employees: number | null
  readonly match: Match
}

/** Keys that are read for each account that is wanted: several may be of one account, or of one that is gone. */
const KEYS_EACH = 4
/** One thread reads the keys in their order and stops at the first that are enough: the same ones every time. */
const IN_ORDER = { max_threads: 1 }
/** Typing errors are looked for from this many letters on: with fewer everything is near everything. */
const NEAR_FROM = 4

/**
 * Accounts whose name, domain or id begins with a text, then those that contain it, then near misses. Works on the
 * normalised keys by which accounts go (former names too), which are stored in order: the beginning is looked up, and
 * only where that is not enough the keys are searched through, which takes tens of milliseconds at a million accounts.
 */
export async function findAccounts(
  market: Market,
  catalog: Catalog,
  asked: { readonly text: string; readonly limit: number },
  signal: AbortSignal,
): Promise<readonly FoundAccount[]> {
  const words = wanted(asked.text)
  if (words.length === 0) return []
  const shown = await shownAccounts(market)
  const best = new Map<number, Match>()
  for (const statement of [beginning, containing, nearly]) {
    const sought = statement(words, asked.limit * KEYS_EACH)
    if (sought === undefined) continue
    for (const { aid, exact, match } of await market.engine.rows<Key>(sought, { signal, settings: IN_ORDER })) {
      const account = shown(aid)
      if (!best.has(account)) best.set(account, exact === 1 ? 'exact' : match)
    }
    if (best.size >= asked.limit) break
  }
  const order = [...best.keys()].sort((left, right) => rank(best.get(left)) - rank(best.get(right)))
  return shownRows(market, catalog, order, best, asked.limit, signal)
}

interface Key extends Readonly<Record<string, unknown>> {
  readonly aid: number
  readonly exact: number
  readonly match: Match
}

/** What is looked for, as keys are written: names without accents and punctuation, domains and ids in lower case. */
function wanted(text: string): readonly string[] {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
  return [...new Set([plain, normaliseName(text) ?? ''])].filter((each) => each !== '')
}

function anyOf(words: readonly string[], condition: (word: Sql) => Sql): Sql {
  return sql`(${join(
    words.map((word) => condition(sql`${value(word, 'String')}`)),
    ' OR ',
  )})`
}

/** Ranges of the sorted keys; the shortest first, so that the very name comes before longer ones. */
function beginning(words: readonly string[], limit: number): Sql {
  const ranges = ['name', 'domain', 'id'].flatMap((kind) =>
    words.map(
      (word) =>
        sql`(SELECT aid, key FROM account_keys WHERE kind = ${value(kind, 'String')} AND startsWith(key, ${value(word, 'String')}) ORDER BY kind, key LIMIT ${value(limit, 'UInt32')})`,
    ),
  )
  const exact = value(words, 'Array(String)')
  return sql`SELECT aid, key IN ${exact} AS exact, 'start' AS match FROM (${join(ranges, ' UNION ALL ')})
    ORDER BY exact DESC, length(key), key, aid`
}

function containing(words: readonly string[], limit: number): Sql | undefined {
  const longer = words.filter((word) => word.length > 1)
  if (longer.length === 0) return undefined
  return sql`SELECT aid, 0 AS exact, 'part' AS match FROM account_keys
    WHERE kind IN ('name', 'domain') AND ${anyOf(longer, (word) => sql`position(key, ${word}) > 1`)}
    LIMIT ${value(limit, 'UInt32')}`
}

/**
 * One letter wrong, missing, too many or exchanged with its neighbour, two in longer words; the first letter is right,
 * or exchanged with the second.
 */
function nearly(words: readonly string[], limit: number): Sql | undefined {
  const word = words.at(-1) ?? ''
  if (word.length < NEAR_FROM) return undefined
  const letters = [...new Set(word.slice(0, 2))].filter((letter) => letter !== ' ')
  const bound = value(word, 'String')
  const begins = anyOf(letters, (letter) => sql`startsWith(key, ${letter})`)
  const most = word.length < 8 ? 1 : 2
  const kind = word.includes('.') ? 'domain' : 'name'
  const awayAt = (length: number): Sql =>
    sql`damerauLevenshteinDistance(substring(key, 1, ${value(length, 'UInt32')}), ${bound})`
  const { length } = word
  const away = sql`least(${awayAt(length)}, ${awayAt(length + 1)}, ${awayAt(length - 1)})`
  // A letter too many or too few moves the end of what is compared, too: the exact figure is for the few that are near.
  return sql`SELECT aid, 0 AS exact, 'near' AS match
    FROM (SELECT aid, key, ${away} AS away FROM account_keys
      WHERE kind = ${value(kind, 'String')} AND ${begins} AND ${awayAt(length)} <= ${value(most + 1, 'UInt8')})
    WHERE away <= ${value(most, 'UInt8')} ORDER BY away, length(key), key LIMIT ${value(limit, 'UInt32')}`
}

const COLUMNS = ['id', 'name', 'domain', 'industry', 'country', 'employees'] as const

async function shownRows(
  market: Market,
  catalog: Catalog,
  order: readonly number[],
  best: ReadonlyMap<number, Match>,
  limit: number,
  signal: AbortSignal,
): Promise<readonly FoundAccount[]> {
  if (order.length === 0) return []
  const { from, where } = source(catalog, 'accounts')
  const columns = join(
    COLUMNS.map((name) => identifier(name)),
    ', ',
  )
  const rows = await market.engine.rows<AccountRow>(
    sql`SELECT aid, ${columns} FROM ${from} WHERE ${where} AND ${raw('aid')} IN ${value(order, 'Array(UInt32)')}`,
    { signal },
  )
  const byNumber = new Map(rows.map((row) => [row.aid, row]))
  return order
    .flatMap((aid) => {
      const row = byNumber.get(aid)
      if (row === undefined) return []
      const { id, name, domain, industry, country } = row
      const employees = row.employees === null ? null : Number(row.employees)
      return [
        { account: aid, id, name, domain, industry, country, employees, match: best.get(aid) ?? ('near' as const) },
      ]
    })
    .slice(0, limit)
}

interface AccountRow extends Readonly<Record<string, unknown>> {
  readonly aid: number
  readonly id: string | null
  readonly name: string | null
  readonly domain: string | null
  readonly industry: string | null
  readonly country: string | null
  readonly employees: string | null
}

function rank(match: Match | undefined): number {
  return match === undefined ? MATCHES.length : MATCHES.indexOf(match)
}
