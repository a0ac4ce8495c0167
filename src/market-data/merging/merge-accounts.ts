import { type Problem, ProblemError, refuse } from '../../problem.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { type AccountKey, keysOfAccounts } from './account-key.ts'
import { decideMerges, type MergeChoice } from './decide-merges.ts'
import { duplicateRecords } from './duplicate-records.ts'
import { findKnownAccounts, type KnownAccount, knownAccounts } from './known-accounts.ts'
import { mergedAccounts } from './merged-accounts.ts'
import { appliedMerges, storedMerges } from './stored-merges.ts'

interface MergeResult {
  readonly kept: KnownAccount
  readonly merged: readonly (KnownAccount & {
    /** Fields of the kept account that have this record's value. */
    readonly filled: readonly string[]
  })[]
}

/**
 * Decides that accounts are one company: from now on the rows of `others` are those of `keep`, whose own values win and
 * whose gaps the others fill. What their files said stays as it is, and so do their numbers and keys: a later import
 * still finds each of them, and taking the decision back leaves no trace.
 *
 * Throws `ProblemError` (`no_such_account`, `account_ambiguous`, `account_is_merged`, `same_account`, `import_running`).
 */
export async function mergeAccounts(
  market: Market,
  asked: { readonly keep: string; readonly others: readonly string[] },
  actor: string,
  signal?: AbortSignal,
): Promise<MergeResult> {
  const [keep = 0] = await findKnownAccounts(market, [asked.keep], 'keep')
  const others = [...new Set(await findKnownAccounts(market, asked.others, 'others'))]
  const known = await knownAccounts(market, [keep, ...others])
  const merged = mergedAccounts(appliedMerges(await storedMerges(market.state.db)))
  const problems: Problem[] = []
  if (others.includes(keep)) {
    problems.push({
      code: 'same_account',
      message: 'An account cannot be merged into itself.',
      at: { field: 'others', value: asked.keep },
    })
  }
  for (const number of [keep, ...others]) {
    const place = merged?.all.find((each) => each.account === number)
    if (place === undefined) continue
    problems.push({
      code: 'account_is_merged',
      message: `${titleOf(known.get(number), number)} is merged into account #${place.shownAs} already.`,
      at: { field: number === keep ? 'keep' : 'others', value: `#${number}` },
      hint: `Take them apart first with: brushwork account unmerge '#${number}'.`,
    })
  }
  if (problems.length > 0) throw new ProblemError(problems)

  const keys = await keysOfAccounts(market.engine, [keep, ...others])
  const into = keyOf(keys, keep)
  const choices = others.map((account) => ({
    account: keyOf(keys, account),
    into,
    numbers: { account, kept: keep },
  }))
  const names = {
    kept: titleOf(known.get(keep), keep),
    accounts: others.map((each) => titleOf(known.get(each), each)),
  }
  const { fields, records } = await duplicateRecords(market, await loadCatalog(market), [keep, ...others], signal)
  await decideMerges(market, auditEntry('account.merge', keep, choices, names, actor), choices, options(signal))
  const first = (place: number): number | undefined =>
    [keep, ...others].find((each) => (records.get(each)?.values[place] ?? null) !== null)
  return {
    kept: shown(known, keep),
    merged: others.map((each) => ({
      ...shown(known, each),
      filled: fields.flatMap((field, place) => (first(place) === each ? [field.name] : [])),
    })),
  }
}

/**
 * Takes a merged account out of the one it was merged into; for an account that others were merged into, all of them.
 * Throws `ProblemError` (`no_such_account`, `account_ambiguous`, `account_not_merged`, `import_running`).
 */
export async function unmergeAccount(
  market: Market,
  account: string,
  actor: string,
  signal?: AbortSignal,
): Promise<MergeResult> {
  const [number = 0] = await findKnownAccounts(market, [account], 'account')
  const stored = (await storedMerges(market.state.db)).filter((merge) => !merge.ended)
  const itself = stored.filter((merge) => merge.account === number)
  const ending = itself.length > 0 ? itself : stored.filter((merge) => merge.kept === number)
  const [first] = ending
  if (first === undefined || first.kept === null) {
    refuse('account_not_merged', 'This account is not merged with another.', {
      at: { field: 'account', value: account },
      hint: 'See what is merged with: brushwork account merges.',
    })
  }
  const numbers = ending.flatMap((merge) => merge.account ?? [])
  const known = await knownAccounts(market, [first.kept, ...numbers])
  const choices = ending.map((merge) => ({ account: merge.accountKey, into: null, was: merge.keptKey }))
  const names = {
    kept: titleOf(known.get(first.kept), first.kept),
    accounts: numbers.map((each) => titleOf(known.get(each), each)),
  }
  const entry = auditEntry('account.unmerge', first.kept, choices, names, actor)
  await decideMerges(market, entry, choices, options(signal))
  return { kept: shown(known, first.kept), merged: numbers.map((each) => ({ ...shown(known, each), filled: [] })) }
}

function auditEntry(
  action: string,
  kept: number,
  choices: readonly (MergeChoice & { readonly was?: AccountKey })[],
  names: { readonly kept: string; readonly accounts: readonly string[] },
  actor: string,
) {
  const before = choices.map(({ account, was }) => ({ account, into: was ?? null }))
  const after = choices.map(({ account, into }) => ({ account, into }))
  return { actor, action, subject: `account:#${kept}`, detail: { ...names, before, after } }
}

function keyOf(keys: ReadonlyMap<number, AccountKey>, account: number): AccountKey {
  const key = keys.get(account)
  if (key === undefined) throw new Error(`account ${account} has no key`)
  return key
}

function shown(known: ReadonlyMap<number, KnownAccount>, account: number): KnownAccount {
  return known.get(account) ?? { account, id: null, name: null, domain: null }
}

/** What a person calls the record. */
export function titleOf(known: KnownAccount | undefined, account: number): string {
  return known?.name ?? known?.domain ?? known?.id ?? `Account #${account}`
}

function options(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal }
}
