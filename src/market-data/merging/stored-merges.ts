import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { AccountKey } from './account-key.ts'
import type { MergePair } from './merged-accounts.ts'

/** A decision that two records are one company, with what the observations show of it. */
export interface StoredMerge {
  readonly id: number
  readonly accountKey: AccountKey
  readonly keptKey: AccountKey
  readonly at: Date
  readonly actor: string
  /** Taken back by somebody. */
  readonly ended: boolean
  readonly account: number | null
  readonly kept: number | null
  readonly settled: boolean
}

/** Decisions that stand, or that the observations still show, in the order they were made. */
export async function storedMerges(db: Kysely<StateTables>): Promise<StoredMerge[]> {
  const rows = await db
    .selectFrom('account_merges')
    .selectAll()
    .where((is) => is.or([is('ended_at', 'is', null), is('settled', '=', false)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accountKey: { kind: row.account_kind as AccountKey['kind'], key: row.account_key },
    keptKey: { kind: row.kept_kind as AccountKey['kind'], key: row.kept_key },
    at: row.made_at,
    actor: row.actor,
    ended: row.ended_at !== null,
    account: row.account,
    kept: row.kept,
    settled: row.settled,
  }))
}

/** What the observations show, by numbers. */
export function appliedMerges(stored: readonly StoredMerge[]): MergePair[] {
  return stored.flatMap(({ account, kept }) => (account === null || kept === null ? [] : [{ account, kept }]))
}
