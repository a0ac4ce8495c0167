import { BUYING_STAGES, type BuyingStage, STAGE_WORDS } from './buying-stages.ts'
import type { ReadDealStage } from './open-stages.ts'

/** What the records of an account tell of where it stands; days as `2026-03-31`. */
export interface AccountRecords {
  /** The day that it is told of: today, or the last one that the records know of. */
  readonly day: string
  readonly openDeals: readonly (ReadDealStage & { readonly name: string | null; readonly renewal: boolean })[]
  /** Until that day. */
  readonly lastOrder: string | null
  readonly lastWon: string | null
  readonly lastUsed: string | null
  /** Days of the last year on which they began a contact themselves, each once. */
  readonly begun: readonly string[]
  /** Ever, before that year as well. */
  readonly everBegun: string | null
}

export interface AccountStage {
  /** Null: nothing tells. */
  readonly stage: BuyingStage | null
  /** Why, as sentences. */
  readonly because: string
}

/** A customer of whom nothing was bought for a year may be one no longer. */
const CUSTOMER_DAYS = 365
/** Somebody who looks comes back within a quarter. */
const LOOKING_DAYS = 90

/**
 * Where an account stands, by the surest that the records have: the furthest open deal; then a renewal that is open; then that
 * they bought within a year, or used it within 90 days; then what they began themselves within 90 days (on two days or more:
 * they look actively; on one: they noticed something); then that they ever came by themselves. What the seller began tells
 * nothing of the buyer. Days and stages are this project's choice; an open deal's stage can be corrected by its name.
 */
export function stageOfAccount(records: AccountRecords): AccountStage {
  const { openDeals } = records
  const first = openDeals.find(({ stage, renewal }) => stage === null && !renewal)
  const found = ofDeals(openDeals) ?? ofPurchases(records) ?? ofContacts(records)
  if (first === undefined || openDeals.some(({ stage, renewal }) => stage !== null && !renewal)) return found
  const where =
    first.dealStage === null
      ? 'An open deal names no stage'
      : `An open deal stands at “${first.dealStage}”, which tells nothing of the buyer`
  return { ...found, because: `${where}. ${found.because}` }
}

function ofDeals(openDeals: AccountRecords['openDeals']): AccountStage | undefined {
  const own = openDeals.filter(({ renewal, stage }) => !renewal && stage !== null)
  const furthest = own.toSorted((one, other) => rank(other.stage) - rank(one.stage))[0]
  if (furthest !== undefined && furthest.stage !== null) {
    const more = openDeals.length === 1 ? '' : `, the furthest of ${openDeals.length} open deals`
    return {
      stage: furthest.stage,
      because: `${deal(furthest.name)} stands at “${furthest.dealStage ?? ''}”${more}: ${furthest.because}`,
    }
  }
  const renewal = openDeals.find((each) => each.renewal)
  if (renewal === undefined) return undefined
  return { stage: 'renewing', because: `${deal(renewal.name)} is a renewal, and open.` }
}

function rank(stage: BuyingStage | null): number {
  return stage === null ? -1 : BUYING_STAGES.indexOf(stage)
}

function deal(name: string | null): string {
  return name === null ? 'A deal without a name' : `“${name}”`
}

function ofPurchases({ day, lastOrder, lastWon, lastUsed }: AccountRecords): AccountStage | undefined {
  const bought = latest(lastOrder, lastWon)
  if (bought !== null && daysBetween(bought, day) <= CUSTOMER_DAYS) {
    const what = bought === lastOrder ? 'They ordered last' : 'They bought last'
    return { stage: 'using', because: `${what} on ${dayWords(bought)}, ${ago(bought, day)}.` }
  }
  if (lastUsed !== null && daysBetween(lastUsed, day) <= LOOKING_DAYS) {
    return { stage: 'using', because: `They used it last on ${dayWords(lastUsed)}, ${ago(lastUsed, day)}.` }
  }
  return undefined
}

function ofContacts({ day, begun, everBegun, lastOrder, lastWon }: AccountRecords): AccountStage {
  const lately = begun.filter((each) => daysBetween(each, day) <= LOOKING_DAYS)
  const last = lately.toSorted().at(-1)
  if (last !== undefined) {
    const when = `the last on ${dayWords(last)}`
    return lately.length >= 2
      ? {
          stage: 'active-looking',
          because: `They began a contact themselves on ${lately.length} days of the ${LOOKING_DAYS} before ${dayWords(day)}, ${when}.`,
        }
      : {
          stage: 'passive-looking',
          because: `They began a contact themselves on one day of the ${LOOKING_DAYS} before ${dayWords(day)}: ${dayWords(last)}.`,
        }
  }
  const bought = latest(lastOrder, lastWon)
  const before = bought === null ? '' : ` They bought last on ${dayWords(bought)}, longer than a year ago.`
  const ever = begun.toSorted().at(-1) ?? everBegun
  if (ever !== null) {
    const { title } = STAGE_WORDS['first-thought']
    return {
      stage: 'first-thought',
      because: `They came by themselves, last on ${dayWords(ever)}, and nothing since: more than “${title}” is not known.${before}`,
    }
  }
  return {
    stage: null,
    because: `No open deal, nothing bought within a year, and no contact that they began: nothing tells where they stand.${before}`,
  }
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function ago(from: string, until: string): string {
  const days = daysBetween(from, until)
  return days <= 0
    ? 'the last day that the records know of'
    : `${days} day${days === 1 ? '' : 's'} before ${dayWords(until)}`
}

function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
