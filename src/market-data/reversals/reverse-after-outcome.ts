import type { Kysely } from 'kysely'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import { isAfterOutcome, setAfterOutcome } from '../after-outcome.ts'
import type { Market } from '../market.ts'

interface AfterOutcomeDetail {
  readonly kind: string
  readonly field: string
  readonly before: boolean
  readonly after: boolean
}

export const reverseAfterOutcome: Reversal<Market> = {
  action: 'field.after-outcome',
  words: ({ detail }) => {
    const { kind, field, after } = detail as unknown as AfterOutcomeDetail
    return `Said that ${kind}.${field} is ${after ? 'filled in after' : 'known before'} the outcome`
  },
  refusal,
  undo: async ({ state }, change, record) => {
    const { kind, field, before, after } = change.detail as unknown as AfterOutcomeDetail
    await state.change(record({ kind, field, before: after, after: before }), async (tx) => {
      refuseUndo(await refusal(tx, change))
      await setAfterOutcome(tx, kind, field, before)
    })
  },
}

async function refusal(db: Kysely<StateTables>, { detail }: RecordedChange): Promise<string | undefined> {
  const { kind, field, before, after } = detail as unknown as AfterOutcomeDetail
  if (before === after) return 'It had been said before: nothing changed.'
  return (await isAfterOutcome(db, kind, field)) === after ? undefined : 'This was said otherwise since.'
}
