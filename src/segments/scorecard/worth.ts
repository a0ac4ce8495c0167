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
  const members = now.find(({ inside }) => inside === true)
  const then = years.find(({ year, inside }) => year === 1 && inside === true)
  const accounts = members?.accounts ?? 0
  const all = now.reduce((sum, each) => sum + each.accounts, 0)
  const of = (name: 'revenue' | 'profit'): AmountNow => {
    const reason = refused[name] ?? (members === undefined ? 'No account is in it.' : undefined)
    if (members === undefined || reason !== undefined) return { ...NOTHING, reason: reason ?? null }
    const { buyers, total, squares } = members[name].before
    const ofMarket = now.reduce((sum, each) => sum + each[name].before.total, 0)
    const before = then?.[name].before.total ?? null
    const enough = buyers >= ENOUGH_BUYERS
    const { low, high } = enough ? meanInterval(accounts, total, squares) : { low: null, high: null }
    return {
      perAccount: total / accounts,
      low,
      high,
      total,
      buyers,
      share: ofMarket > 0 ? total / ofMarket : null,
      market: all === 0 ? null : ofMarket / all,
      before,
      trend: recordsEnd === null && before !== null && before > 0 ? total / before - 1 : null,
      reason: enough ? null : `Too few buyers to say how sure it is: needs at least ${ENOUGH_BUYERS}, has ${buyers}.`,
    }
  }
  return {
    window,
    accounts,
    shareOfAccounts: all === 0 ? null : accounts / all,
    revenue: of('revenue'),
    profit: of('profit'),
    potential,
    notes:
      recordsEnd === null
        ? []
        : [
            `The last purchase on record is of ${recordsEnd}: the twelve months until ${window.to} are not whole, and no trend can be told. See the market as of that day instead.`,
          ],
  }
}

const NOTHING: Omit<AmountNow, 'reason'> = {
  perAccount: null,
  low: null,
  high: null,
  total: null,
  buyers: 0,
  share: null,
  market: null,
  before: null,
  trend: null,
}
