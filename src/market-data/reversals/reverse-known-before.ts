import type { Kysely } from 'kysely'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import { isKnownBefore, setKnownBefore } from '../known-before.ts'
import type { Market } from '../market.ts'

interface KnownBeforeDetail {
  readonly kind: string
  readonly field: string
  readonly before: boolean
  readonly after: boolean
}

export const reverseKnownBefore: Reversal<Market> = {
  action: 'field.known-before',
  words: ({ detail }) => {
    const { kind, field, after } = detail as unknown as KnownBeforeDetail
    return after
      ? `Confirmed that ${kind}.${field} was known before the outcome`
      : `Took back that ${kind}.${field} was known before the outcome`
  },
  refusal,
  undo: async ({ state }, change, record) => {
    const { kind, field, before, after } = change.detail as unknown as KnownBeforeDetail
    await state.change(record({ kind, field, before: after, after: before }), async (tx) => {
      refuseUndo(await refusal(tx, change))
      await setKnownBefore(tx, kind, field, before)
    })
  },
}

async function refusal(db: Kysely<StateTables>, { detail }: RecordedChange): Promise<string | undefined> {
  const { kind, field, before, after } = detail as unknown as KnownBeforeDetail
  if (before === after) return 'It had been said before: nothing changed.'
  return (await isKnownBefore(db, kind, field)) === after ? undefined : 'This was said otherwise since.'
}
