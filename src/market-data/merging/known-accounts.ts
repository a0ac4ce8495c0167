import { type Problem, ProblemError } from '../../problem.ts'
import { identifier, join, raw, sql, value } from '../../query/index.ts'
import { identifyingDomain } from '../identity/normalise-domain.ts'
import { normaliseName } from '../identity/normalise-name.ts'
import { lastSaid, ORDER } from '../import/fold-claims.ts'
import type { Market } from '../market.ts'
import { type AccountKey, accountsByKeys, keyText } from './account-key.ts'

/** One record of a company as its files name it, merged or not. */
export interface KnownAccount {
  /** Its number in this workspace. */
  readonly account: number
  readonly id: string | null
  readonly name: string | null
  readonly domain: string | null
}

/** What the files say of these records' names; merged ones too, which have no row of their own. One pass over the claims. */
export async function knownAccounts(market: Market, numbers: readonly number[]): Promise<Map<number, KnownAccount>> {
  if (numbers.length === 0) return new Map()
  const columns = ['id', 'name', 'domain'].map(
    (column) => sql`${lastSaid(column)}.1 AS ${identifier(`said_${column}`)}`,
  )
  const rows = await market.engine.rows<Record<string, string | null> & { aid: number }>(
    sql`SELECT aid, ${join(columns, ', ')} FROM (SELECT *, ${ORDER} FROM claims_accounts
      WHERE aid IN (SELECT arrayJoin(${value(numbers, 'Array(UInt32)')}))) GROUP BY aid`,
  )
  return new Map(
    rows.map((row) => [
      row.aid,
      {
        account: row.aid,
        id: row['said_id'] ?? null,
        name: row['said_name'] ?? null,
        domain: row['said_domain'] ?? null,
      },
    ]),
  )
}

/**
 * The accounts that texts name, in their order: `#12` by number, else by id, domain or name. Throws a `ProblemError`
 * with every text that names no account or several (`no_such_account`, `account_ambiguous`).
 */
export async function findKnownAccounts(
  market: Market,
  texts: readonly string[],
  field: string,
): Promise<readonly number[]> {
  const keysOf = texts.map(keysNamed)
  const byKey = await accountsByKeys(market.engine, keysOf.flat())
  const numbered = texts.flatMap((text) => numberOf(text) ?? [])
  const there = new Set(await existing(market, numbered))
  const problems: Problem[] = []
  const found = texts.map((text, index) => {
    const number = numberOf(text)
    const candidates =
      number === undefined
        ? ((keysOf[index] ?? []).map((key) => byKey.get(keyText(key)) ?? []).find((some) => some.length > 0) ?? [])
        : there.has(number)
          ? [number]
          : []
    const [only, ...others] = candidates
    if (only === undefined) problems.push(noSuchAccount(text, field))
    else if (others.length > 0) problems.push(ambiguous(text, candidates, field))
    return only ?? 0
  })
  if (problems.length > 0) throw new ProblemError(problems)
  return found
}

function numberOf(text: string): number | undefined {
  const digits = /^#(\d{1,9})$/.exec(text.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function keysNamed(text: string): AccountKey[] {
  const domain = identifyingDomain(text)
  const name = normaliseName(text)
  return [
    { kind: 'id' as const, key: text.trim() },
    ...(domain === undefined ? [] : [{ kind: 'domain' as const, key: domain }]),
    ...(name === undefined ? [] : [{ kind: 'name' as const, key: name }]),
  ]
}

async function existing(market: Market, numbers: readonly number[]): Promise<number[]> {
  if (numbers.length === 0) return []
  const rows = await market.engine.rows<{ aid: number }>(
    sql`SELECT DISTINCT aid FROM account_keys WHERE aid IN (SELECT arrayJoin(${value(numbers, 'Array(UInt32)')})) AND aid > ${raw('0')}`,
  )
  return rows.map(({ aid }) => aid)
}

function noSuchAccount(text: string, field: string): Problem {
  return {
    code: 'no_such_account',
    message: `No account goes by "${text}".`,
    at: { field, value: text },
    hint: 'Give its id, its domain, its name, or its number as the lists show it, such as #12.',
  }
}

function ambiguous(text: string, candidates: readonly number[], field: string): Problem {
  return {
    code: 'account_ambiguous',
    message: `${candidates.length} accounts go by "${text}".`,
    at: { field, value: text },
    hint: `Say which one by its number: ${candidates
      .slice(0, 5)
      .map((number) => `#${number}`)
      .join(', ')}.`,
  }
}
