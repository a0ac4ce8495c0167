import type { Kysely } from 'kysely'
import { deleteRate, type Reversal, readRates, refuseUndo, type StateTables, writeRates } from '../../state/index.ts'
import type { Market } from '../market.ts'

interface SetRate {
  readonly currency: string
  /** First day, ISO. */
  readonly from: string
  /** Null: there was no rate of that day. */
  readonly before: number | null
  readonly after: number | null
}

/** The rate of a currency that was set for this very day, or null. */
export async function rateOn(db: Kysely<StateTables>, currency: string, from: Date): Promise<number | null> {
  const rates = await readRates(db)
  const found = rates.find((each) => each.currency === currency && each.from.getTime() === from.getTime())
  return found?.rate ?? null
}

async function refusal(db: Kysely<StateTables>, { detail }: { detail: object }): Promise<string | undefined> {
  if (!('before' in detail)) return 'This change was recorded without what was there before.'
  const { currency, from, after } = detail as SetRate
  const now = await rateOn(db, currency, dayOf(from))
  return now === after ? undefined : `The rate of ${currency} from ${from} on changed again since.`
}

export const reverseRate: Reversal<Market> = {
  action: 'rate.set',
  words: ({ subject, detail }) => {
    const { currency, from, after } = detail as Partial<SetRate>
    return `Set the rate of ${currency ?? subject.slice('rate:'.length)}${after === undefined ? '' : ` to ${after}`} from ${from} on`
  },
  refusal,
  undo: async ({ state }, change, record) => {
    const { currency, from, before, after } = change.detail as unknown as SetRate
    await state.change(record({ currency, from, before: after, after: before }), async (tx) => {
      refuseUndo(await refusal(tx, change))
      if (before === null) await deleteRate(tx, currency, dayOf(from))
      else await writeRates(tx, [{ currency, from: dayOf(from), rate: before }])
    })
  },
}

function dayOf(from: string): Date {
  return new Date(`${from}T00:00:00Z`)
}
