import type { Kysely } from 'kysely'
import { readSettings, type StateTables } from '../../../state/index.ts'
import { type Economics, inForce, NO_ECONOMICS } from './economics.ts'
import { readEconomics, type StoredEconomics } from './economics-store.ts'

export interface EconomicsInForce {
  /** Of every amount. */
  readonly currency: string
  /** What holds: the segment's own figures, and for what it leaves open those of the whole market. */
  readonly economics: Economics
  readonly whole: Economics
  /** Of the segment; empty where none was asked for. */
  readonly own: Economics
  /** Why amounts that were entered do not hold, in words. */
  readonly notes: string[]
}

/** The economics of the whole market, or of one segment by its number. Amounts of another currency are no amounts. */
export async function loadEconomics(db: Kysely<StateTables>, segment?: number): Promise<EconomicsInForce> {
  const { currency } = await readSettings(db)
  const notes: string[] = []
  const holding = (entered: StoredEconomics | undefined, whose: string): Economics => {
    if (entered === undefined) return NO_ECONOMICS
    const { currency: then, ...economics } = entered
    if (then === currency) return economics
    notes.push(
      `The economics of ${whose} were entered in ${then} and the workspace counts in ${currency} now: enter them again.`,
    )
    return { ...NO_ECONOMICS, horizon: economics.horizon }
  }
  const whole = holding(await readEconomics(db), 'the whole market')
  const own = segment === undefined ? NO_ECONOMICS : holding(await readEconomics(db, segment), 'the segment')
  return { currency, economics: inForce(whole, own), whole, own, notes }
}
