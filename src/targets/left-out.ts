import { type Catalog, columnOf, having, lifecycleSql, source } from '../market-data/index.ts'
import { raw, type Sql, sql, value } from '../query/index.ts'

export type Lifecycle = 'prospect' | 'customer' | 'former' | 'any'

/** Whom a list leaves out. Every part can be switched off. */
export interface LeavingOut {
  readonly lifecycle: Lifecycle
  readonly openDeals: boolean
  readonly doNotContact: boolean
  /** Accounts touched in the last so many days; 0 keeps them. */
  readonly touchedWithin: number
  /** `seller`: only what we did ourselves, or of which nobody knows who began it; a buyer who came by is no reason to stay silent. */
  readonly touchedBy: 'seller' | 'any'
  /** Accounts without anybody who may be contacted. */
  readonly withoutContact: boolean
}

export interface Reason {
  readonly code: string
  /** As a person reads it of one account: `has an open deal`. */
  readonly words: string
  /** And of several: `have an open deal`. */
  readonly ofMany: string
  /** True or false for every row of accounts, never NULL. */
  readonly holds: Sql
}

/** The reasons in the order in which an account is counted under the first that holds. */
export function reasonsToLeaveOut(catalog: Catalog, leaving: LeavingOut, now: Date): readonly Reason[] {
  const reasons: Reason[] = []
  if (leaving.lifecycle !== 'any') {
    const holds = sql`(${lifecycleSql(catalog)} != ${value(leaving.lifecycle, 'String')})`
    const stage = LIFECYCLE_WORDS[leaving.lifecycle]
    reasons.push({ code: 'other_lifecycle', words: `is not a ${stage}`, ofMany: `are not ${stage}s`, holds })
  }
  if (leaving.openDeals) {
    const open = having(catalog, 'deals', (deals) => sql`${columnOf(deals, catalog, 'deals', 'status')} = 'open'`)
    reasons.push({ code: 'open_deal', words: 'has an open deal', ofMany: 'have an open deal', holds: open })
  }
  if (leaving.doNotContact) {
    const asked = columnOf(source(catalog, 'accounts'), catalog, 'accounts', 'do_not_contact')
    const holds = sql`ifNull(${asked}, false)`
    reasons.push({
      code: 'do_not_contact',
      words: 'asked not to be contacted',
      ofMany: 'asked not to be contacted',
      holds,
    })
  }
  if (leaving.touchedWithin > 0) {
    const lately = `touched in the last ${leaving.touchedWithin} days`
    const [words, ofMany] = [`was ${lately}`, `were ${lately}`]
    reasons.push({ code: 'recently_touched', words, ofMany, holds: touchedSince(catalog, leaving, now) })
  }
  if (leaving.withoutContact) {
    const willing = having(catalog, 'contacts', (contacts) => columnOf(contacts, catalog, 'contacts', 'may_contact'))
    const [words, ofMany] = ['has nobody who may be contacted', 'have nobody who may be contacted']
    reasons.push({ code: 'no_contact', words, ofMany, holds: sql`NOT (${willing})` })
  }
  return reasons
}

const LIFECYCLE_WORDS = { prospect: 'prospect', customer: 'customer', former: 'former customer' } as const

function touchedSince(catalog: Catalog, leaving: LeavingOut, now: Date): Sql {
  const since = now.getTime() - leaving.touchedWithin * 86_400_000
  return having(catalog, 'touches', (touches) => {
    const at = columnOf(touches, catalog, 'touches', 'at')
    const by = columnOf(touches, catalog, 'touches', 'initiated_by')
    const ours = leaving.touchedBy === 'any' ? raw('1') : sql`ifNull(${by} != 'buyer', 1)`
    return sql`${at} >= fromUnixTimestamp64Milli(${value(since, 'Int64')}, 'UTC') AND ${ours}`
  })
}
