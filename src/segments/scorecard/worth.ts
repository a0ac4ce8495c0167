import { meanInterval } from '../../statistics/index.ts'
import type { AccountYear } from './account-years.ts'
import type { MarketMoney } from './market-money.ts'
import type { Scorecard } from './scorecard-schema.ts'
import type { TimeWindow } from './time-window.ts'

type Worth = Scorecard['worth']
type AmountNow = Worth['revenue']

/** Fewer buyers, and the large-sample limits of a mean do not hold. */
const ENOUGH_BUYERS = 30

interface Asked {
  readonly years: readonly AccountYear[]
  readonly window: TimeWindow
  readonly potential: Worth['potential']
  readonly money: Pick<MarketMoney, 'refused' | 'recordsEnd'>
}

/** What the members of today brought in the last twelve months, and those of a year ago in the twelve before. */
export function worthOf({ years, window, potential, money: { refused, recordsEnd } }: Asked): Worth {
  const now = years.filter(({ year }) => year === 0)
  const members = now.filter(({ inside }) => inside === true)
  const accounts = countOf(members)
  const all = countOf(now)
  const of = (pick: (each: AccountYear) => number | null, reason: string | undefined): AmountNow =>
    amountNow({
      members,
      now,
      before: years.filter(({ year, inside }) => year === 1 && inside === true),
      whole: recordsEnd === null,
      pick,
      reason,
    })
  return {
    window,
    accounts,
    shareOfAccounts: all === 0 ? null : accounts / all,
    revenue: of(({ revenueBefore }) => revenueBefore, refused.revenue),
    profit: of(({ profitBefore }) => profitBefore, refused.profit),
    potential,
    notes:
      recordsEnd === null
        ? []
        : [
            `The last purchase on record is of ${recordsEnd}: the twelve months until ${window.to} are not whole, and no trend can be told. See the market as of that day instead.`,
          ],
  }
}

function amountNow(asked: {
  readonly members: readonly AccountYear[]
  readonly now: readonly AccountYear[]
  readonly before: readonly AccountYear[]
  /** The last twelve months are on record to their end. */
  readonly whole: boolean
  readonly pick: (each: AccountYear) => number | null
  readonly reason: string | undefined
}): AmountNow {
  const [members, now, before] = [asked.members, asked.now, asked.before].map((rows) => sumsOf(rows, asked.pick))
  if (members === undefined || now === undefined || before === undefined) throw new Error('sums without rows')
  const { reason } = asked
  if (reason !== undefined || members.accounts === 0) {
    const nothing = {
      perAccount: null,
      low: null,
      high: null,
      total: null,
      share: null,
      market: null,
      before: null,
      trend: null,
    }
    return { ...nothing, buyers: members.buyers, reason: reason ?? 'No account is in it.' }
  }
  const enough = members.buyers >= ENOUGH_BUYERS
  const interval = meanInterval(members.accounts, members.total, members.squares)
  return {
    perAccount: members.total / members.accounts,
    low: enough ? interval.low : null,
    high: enough ? interval.high : null,
    total: members.total,
    buyers: members.buyers,
    share: now.total > 0 ? members.total / now.total : null,
    market: now.accounts === 0 ? null : now.total / now.accounts,
    before: before.accounts === 0 ? null : before.total,
    trend: asked.whole && before.total > 0 ? members.total / before.total - 1 : null,
    reason: enough
      ? null
      : `Too few buyers to say how sure it is: needs at least ${ENOUGH_BUYERS}, has ${members.buyers}.`,
  }
}

function sumsOf(rows: readonly AccountYear[], pick: (each: AccountYear) => number | null) {
  let [accounts, buyers, total, squares] = [0, 0, 0, 0]
  for (const row of rows) {
    accounts += row.accounts
    const given = pick(row)
    if (given === null) continue
    buyers += row.accounts
    total += row.accounts * given
    squares += row.accounts * given ** 2
  }
  return { accounts, buyers, total, squares }
}

function countOf(rows: readonly AccountYear[]): number {
  return rows.reduce((sum, { accounts }) => sum + accounts, 0)
}
