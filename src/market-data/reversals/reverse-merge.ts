import type { Kysely } from 'kysely'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import type { Market } from '../market.ts'
import type { AccountKey } from '../merging/account-key.ts'
import { decideMerges } from '../merging/decide-merges.ts'

/** What held of each account: into which it was merged, or null. */
type Side = readonly { readonly account: AccountKey; readonly into: AccountKey | null }[]

interface MergeDetail {
  readonly kept: string
  readonly accounts: readonly string[]
  readonly before: Side
  readonly after: Side
}

/** Merging and taking apart are each other's undo: the account's decision of before is made again. */
export const reverseMerge: Reversal<Market> = reverseDecision('account.merge', ({ accounts, kept }) =>
  accounts.length === 1 ? `Merged ${accounts[0]} into ${kept}` : `Merged ${accounts.length} accounts into ${kept}`,
)

export const reverseUnmerge: Reversal<Market> = reverseDecision(
  'account.unmerge',
  ({ accounts, kept }) => `Took ${accounts.join(' and ')} out of ${kept}`,
)

function reverseDecision(action: string, words: (detail: MergeDetail) => string): Reversal<Market> {
  return {
    action,
    words: ({ detail }) => words(detail as unknown as MergeDetail),
    refusal,
    undo: async (market, change, record, { signal }) => {
      const { kept, accounts, before, after } = change.detail as unknown as MergeDetail
      const entry = record({ kept, accounts, before: after, after: before })
      const check = async (tx: Kysely<StateTables>): Promise<void> => refuseUndo(await refusal(tx, change))
      await decideMerges(market, entry, before, { check, signal })
    },
  }
}

async function refusal(db: Kysely<StateTables>, { detail }: RecordedChange): Promise<string | undefined> {
  const { after } = detail as unknown as MergeDetail
  for (const { account, into } of after) {
    const standing = await db
      .selectFrom('account_merges')
      .select(['kept_kind', 'kept_key'])
      .where('account_kind', '=', account.kind)
      .where('account_key', '=', account.key)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (standing?.kept_kind !== into?.kind || standing?.kept_key !== into?.key) {
      return 'One of these accounts was merged or taken apart again since.'
    }
    // The kept record must not itself have become part of another: that decision rests on this one.
    if (into === null) continue
    const above = await db
      .selectFrom('account_merges')
      .select('id')
      .where('account_kind', '=', into.kind)
      .where('account_key', '=', into.key)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (above !== undefined) return 'The account that was kept has been merged into another since.'
  }
  return undefined
}
