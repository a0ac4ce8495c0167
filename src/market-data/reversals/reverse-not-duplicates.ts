import type { Kysely } from 'kysely'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import type { Market } from '../market.ts'
import { type KeyPair, setDifferent, standingPairs, unsetDifferent } from '../merging/not-duplicates.ts'

interface DifferentDetail {
  readonly names: readonly string[]
  readonly before: readonly KeyPair[]
  readonly after: readonly KeyPair[]
}

export const reverseNotDuplicates: Reversal<Market> = {
  action: 'account.not-duplicates',
  words: ({ detail }) =>
    `Found ${(detail as unknown as DifferentDetail).names.join(' and ')} to be different companies`,
  refusal,
  undo: async (market, change, record) => {
    const { names, before, after } = change.detail as unknown as DifferentDetail
    const entry = record({ names, before: after, after: before })
    await market.state.change(entry, async (tx) => {
      refuseUndo(await refusal(tx, change))
      await unsetDifferent(tx, after)
      await setDifferent(tx, before, { actor: entry.actor, at: market.clock() })
    })
  },
}

async function refusal(db: Kysely<StateTables>, { detail }: RecordedChange): Promise<string | undefined> {
  const { before, after } = detail as unknown as DifferentDetail
  if (before.length === 0 && after.length === 0) return 'It had been found before: nothing changed.'
  const standing = await standingPairs(db)
  const changed = after.some((pair) => !standing.has(pair)) || before.some((pair) => standing.has(pair))
  return changed ? 'This was decided again since.' : undefined
}
