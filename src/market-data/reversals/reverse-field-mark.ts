import type { Kysely } from 'kysely'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import type { FieldMark } from '../field-mark.ts'
import type { Market } from '../market.ts'

/** What `markField` wrote down. */
interface Detail {
  readonly kind: string
  readonly field: string
  readonly before: boolean
  readonly after: boolean
}

/** `words`: what was done, of `accounts.tags` and what it is `after`. */
export function reverseFieldMark(
  { action, isSet, set }: FieldMark,
  words: (field: string, after: boolean) => string,
): Reversal<Market> {
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
