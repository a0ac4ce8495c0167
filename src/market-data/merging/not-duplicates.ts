import type { Kysely } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { Market } from '../market.ts'
import { type AccountKey, accountsByKeys, keysOfAccounts, keyText } from './account-key.ts'
import { findKnownAccounts, knownAccounts } from './known-accounts.ts'
import { titleOf } from './merge-accounts.ts'

/** One text for two accounts in either order. */
export function pairText(first: number, second: number): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`
}

/** The pairs that somebody found to be two companies, by the numbers they have now. */
export async function differentPairs(market: Market): Promise<Set<string>> {
  const rows = await market.state.db.selectFrom('not_duplicates').selectAll().execute()
  const pairs = rows.map(pairOf)
  const numbers = await accountsByKeys(market.engine, pairs.flat())
  return new Set(
    pairs.flatMap(([left, right]) =>
      (numbers.get(keyText(left)) ?? []).flatMap((first) =>
        (numbers.get(keyText(right)) ?? []).map((second) => pairText(first, second)),
      ),
    ),
  )
}

/**
 * Remembers that accounts look alike and are different companies: each pair of them is not offered again.
 * Throws `ProblemError` (`no_such_account`, `account_ambiguous`, `same_account`).
 */
export async function declareDifferent(market: Market, accounts: readonly string[], actor: string) {
  const numbers = [...new Set(await findKnownAccounts(market, accounts, 'accounts'))]
  if (numbers.length < 2) {
    refuse('same_account', 'Name two different accounts.', { at: { field: 'accounts', value: accounts.join(' ') } })
  }
  const keys = await keysOfAccounts(market.engine, numbers)
  const known = await knownAccounts(market, numbers)
  const pairs = numbers.flatMap((first, place) =>
    numbers.slice(place + 1).flatMap((second) => {
      const [left, right] = [keys.get(first), keys.get(second)]
      return left === undefined || right === undefined ? [] : [inOrder(left, right)]
    }),
  )
  const names = numbers.map((number) => titleOf(known.get(number), number))
  await market.state.change(
    (fresh: readonly KeyPair[]) => ({
      actor,
      action: 'account.not-duplicates',
      subject: `account:#${numbers[0]}`,
      detail: { names, before: [], after: fresh },
    }),
    async (tx) => {
      const standing = await standingPairs(tx)
      const fresh = pairs.filter((pair) => !standing.has(pair))
      await setDifferent(tx, fresh, { actor, at: market.clock() })
      return fresh
    },
  )
  return { accounts: numbers.map((number) => known.get(number)).filter((each) => each !== undefined) }
}

export type KeyPair = readonly [AccountKey, AccountKey]

/** Whether a pair is remembered, now. */
export async function standingPairs(db: Kysely<StateTables>): Promise<{ has(pair: KeyPair): boolean }> {
  const rows = await db.selectFrom('not_duplicates').selectAll().execute()
  const texts = new Set(rows.map((row) => textOf(pairOf(row))))
  return { has: (pair) => texts.has(textOf(pair)) }
}

export async function unsetDifferent(tx: Kysely<StateTables>, pairs: readonly KeyPair[]): Promise<void> {
  for (const [left, right] of pairs) {
    await tx
      .deleteFrom('not_duplicates')
      .where('kind', '=', left.kind)
      .where('key', '=', left.key)
      .where('other_kind', '=', right.kind)
      .where('other_key', '=', right.key)
      .execute()
  }
}

export async function setDifferent(
  tx: Kysely<StateTables>,
  pairs: readonly KeyPair[],
  made: { readonly actor: string; readonly at: Date },
): Promise<void> {
  for (const [left, right] of pairs) {
    await tx
      .insertInto('not_duplicates')
      .values({
        kind: left.kind,
        key: left.key,
        other_kind: right.kind,
        other_key: right.key,
        made_at: made.at,
        actor: made.actor,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

function inOrder(left: AccountKey, right: AccountKey): KeyPair {
  return keyText(left) < keyText(right) ? [left, right] : [right, left]
}

function pairOf(row: { kind: string; key: string; other_kind: string; other_key: string }): KeyPair {
  return [
    { kind: row.kind as AccountKey['kind'], key: row.key },
    { kind: row.other_kind as AccountKey['kind'], key: row.other_key },
  ]
}

function textOf([left, right]: KeyPair): string {
  return `${keyText(left)}\n${keyText(right)}`
}
