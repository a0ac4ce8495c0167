import type { Kysely } from 'kysely'
import { refuse } from '../../problem.ts'
import type { AuditEntry, StateTables } from '../../state/index.ts'
import { clearWork, startWork } from '../import/work.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import type { AccountKey } from './account-key.ts'
import { inMergeTurn } from './merge-turn.ts'
import type { MergePair } from './merged-accounts.ts'
import { settleMerges } from './settle-merges.ts'

/** What is to hold of one account: shown as another, or as itself. */
export interface MergeChoice {
  readonly account: AccountKey
  readonly into: AccountKey | null
  /** The numbers of both at this moment, where they are known. */
  readonly numbers?: MergePair
}

/** No import has this number: the tables of a merge are its own. */
const MERGING = 0

/**
 * Writes choices down in one transaction, with the audit entry, and then brings what rules read in line with them.
 * `check` may refuse inside the transaction. Refused while an import runs, which folds rows as things stood at its start.
 */
export async function decideMerges(
  market: Market,
  entry: AuditEntry,
  choices: readonly MergeChoice[],
  options: { readonly check?: (tx: Kysely<StateTables>) => Promise<void>; readonly signal?: AbortSignal } = {},
): Promise<void> {
  await inMergeTurn(market, async () => {
    options.signal?.throwIfAborted()
    await market.state.change(entry, async (tx) => {
      await refuseBesideImport(tx)
      await options.check?.(tx)
      for (const choice of choices) await write(tx, choice, { actor: entry.actor, at: market.clock() })
    })
    // From here on it is carried out to the end: half of it would be mended at the next opening only.
    await settleNow(market)
  })
}

/** Brings in line what an interrupted merge left; nothing to do where everything is settled. */
export async function settleNow(market: Market): Promise<void> {
  const work = startWork(market, MERGING)
  await settleMerges(work, await loadCatalog(market))
  await clearWork(market, MERGING)
}

async function refuseBesideImport(tx: Kysely<StateTables>): Promise<void> {
  const running = await tx
    .selectFrom('imports')
    .select(['id', 'file'])
    .where('status', '=', 'running')
    .executeTakeFirst()
  if (running === undefined) return
  refuse('import_running', `Import ${running.id} of ${running.file} is still running in this workspace.`, {
    hint: 'Merge or take apart accounts when it has ended.',
  })
}

async function write(
  tx: Kysely<StateTables>,
  { account, into, numbers }: MergeChoice,
  made: { readonly actor: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('account_merges')
    .set({ ended_at: made.at, settled: false })
    .where('account_kind', '=', account.kind)
    .where('account_key', '=', account.key)
    .where('ended_at', 'is', null)
    .execute()
  if (into === null) return
  await tx
    .insertInto('account_merges')
    .values({
      account_kind: account.kind,
      account_key: account.key,
      kept_kind: into.kind,
      kept_key: into.key,
      made_at: made.at,
      actor: made.actor,
      ended_at: null,
      account: numbers?.account ?? null,
      kept: numbers?.kept ?? null,
      settled: false,
    })
    .execute()
}
