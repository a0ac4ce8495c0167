import type { Kysely } from 'kysely'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import type { Market } from '../market.ts'

/** Something that people say of a field, or do not: `before` and `after` of a change stand in its audit entry. */
interface FieldMark {
  readonly action: string
  /** What was done, of `accounts.tags` and what it is `after`. */
  readonly words: (field: string, after: boolean) => string
  readonly isSet: (db: Kysely<StateTables>, kind: string, field: string) => Promise<boolean>
  readonly set: (tx: Kysely<StateTables>, kind: string, field: string, to: boolean) => Promise<void>
}

interface Detail {
  readonly kind: string
  readonly field: string
  readonly before: boolean
  readonly after: boolean
}

export function reverseFieldMark({ action, words, isSet, set }: FieldMark): Reversal<Market> {
  const refusal = async (db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> => {
    const { kind, field, before, after } = detailOf(change)
    if (before === after) return 'It had been said before: nothing changed.'
    return (await isSet(db, kind, field)) === after ? undefined : 'This was said otherwise since.'
  }
  return {
    action,
    words: (change) => {
      const { kind, field, after } = detailOf(change)
      return words(`${kind}.${field}`, after)
    },
    refusal,
    undo: async ({ state }, change, record) => {
      const { kind, field, before, after } = detailOf(change)
      await state.change(record({ kind, field, before: after, after: before }), async (tx) => {
        refuseUndo(await refusal(tx, change))
        await set(tx, kind, field, before)
      })
    },
  }
}

function detailOf({ detail }: RecordedChange): Detail {
  return detail as unknown as Detail
}
