import { type MarketMoney, outcomeFields } from '../../segments/index.ts'
import type { Flow } from '../flows/read-flows.ts'
import type { Response } from '../response/read-response.ts'
import type { DealPeriod } from './deals/read-deals.ts'
import type { TrendPeriod } from './measure-schema.ts'
import type { TrendScope } from './trend-scope.ts'

type Measure = keyof TrendPeriod | 'response'
export type RefusedMeasures = Partial<Record<Measure, string>>

const PURCHASES = [
  'customers',
  'newCustomers',
  'lostCustomers',
  'retention',
  'revenue',
  'profit',
  'purchases',
  'buyers',
] as const satisfies readonly Measure[]
const DEALS = ['opened', 'wins', 'losses', 'closeRate', 'winRate', 'dealSize', 'cycleDays'] as const
const TOUCHES = ['touches', 'reached', 'response'] as const

/** What the data, or what was asked for, cannot carry: each measure with its reason. */
export function refusedMeasures(found: {
  readonly scope: TrendScope
  readonly money: MarketMoney
  readonly flows: readonly Flow[]
  readonly deals: readonly DealPeriod[]
  readonly touches: Response['periods']
  readonly has: { readonly deals: boolean; readonly touches: boolean }
  /** Kinds of records that name the product or channel that is asked for. */
  readonly named: ReadonlySet<string>
  /** Days in which nine of ten deals close, and how many closed ones there are. */
  readonly horizon: { readonly days: number | null; readonly deals: number; readonly needed: number }
}): RefusedMeasures {
  const { scope, money, horizon, has } = found
  const refused: RefusedMeasures = {}
  const refuse = (measures: readonly Measure[], reason: string | undefined): void => {
    if (reason !== undefined) for (const measure of measures) refused[measure] ??= reason
  }
  if (scope.persona !== undefined) {
    refuse(PURCHASES, 'A purchase is the company’s and says nothing of the people behind it: ask for the segment.')
  }
  if (scope.channel !== undefined) {
    if (money.source === 'deals') refuse(['revenue', 'purchases'], undefined)
    else refuse(['revenue', 'profit', 'purchases'], 'Orders do not say through which channel they came.')
    refuse(
      PURCHASES.filter((each) => each !== 'revenue' && each !== 'purchases'),
      'Who is a customer is told by all purchases of a company, whatever channel they came through.',
    )
  }
  if (scope.product !== undefined) refuse(TOUCHES, 'A touch does not say which product it was about.')
  const name = scope.product ?? scope.channel ?? ''
  if (!found.named.has('deals'))
    refuse(DEALS, `No deal has ${name} as its ${scope.channel === undefined ? 'product' : 'source'}.`)
  if (!found.named.has('touches')) refuse(TOUCHES, `No touch has ${scope.channel ?? ''} as its channel.`)
  if (money.source !== null && !found.named.has(money.source)) {
    refuse(PURCHASES, `No ${money.source === 'orders' ? 'order' : 'deal'} names ${name}.`)
  }
  refuseMoney(money, found.flows, refuse)
  refuseDeals(found, refuse)
  const { needed } = horizon
  if (horizon.days === null) {
    refuse(
      ['winRate'],
      `Needs at least ${needed} closed deals with both dates, has ${horizon.deals}: nobody can say how long one takes.`,
    )
  }
  if (!has.touches) refuse(TOUCHES, 'There are no dated touches.')
  refuse(['response'], responseRefused(found.touches))
  return refused
}

type Refuse = (measures: readonly Measure[], reason: string | undefined) => void

function refuseMoney(money: MarketMoney, flows: readonly Flow[], refuse: Refuse): void {
  const nobody = 'There are no orders and no deals that were won.'
  if (money.source === null) refuse(PURCHASES, nobody)
  const sums = money.source === 'orders' ? 'revenue' : 'amount'
  if (!money.money.includes(sums)) refuse(['revenue'], money.refused.revenue)
  if (!money.money.includes('profit')) refuse(['profit'], money.refused.profit)
  refuse(['customers', 'lostCustomers', 'retention'], money.refused.retention)
  const bought = flows.reduce((all, { purchases }) => all + purchases, 0)
  const say = (name: 'priced' | 'profited', measure: string): string | undefined =>
    bought > 0 && flows.every((flow) => flow[name] === 0)
      ? `None of the ${bought} purchases of these periods says its ${measure}.`
      : undefined
  refuse(['revenue'], say('priced', 'revenue'))
  refuse(['profit'], say('profited', 'profit'))
}

function refuseDeals(found: Parameters<typeof refusedMeasures>[0], refuse: Refuse): void {
  const { scope, money, deals, has } = found
  if (!has.deals) refuse(DEALS, 'There are no dated deals.')
  const asked = scope.companies === undefined ? [] : outcomeFields(scope.companies)
  if (asked.length > 0) {
    refuse(
      ['closeRate', 'winRate'],
      `The rule itself asks for ${asked.join(', ')}, so that such a rate would follow from the rule.`,
    )
  }
  const [won, lost] = deals.reduce(
    ([wins, losses], { closed }) => [wins + closed.hits, losses + closed.size - closed.hits],
    [0, 0],
  )
  if (won > 0 && lost === 0) {
    refuse(
      ['closeRate', 'winRate'],
      'Every deal that was closed in these periods was won: where those that were lost are not recorded, no rate can be told.',
    )
  }
  if (won > 0 && deals.every(({ amounts }) => amounts.totals.length === 0)) {
    refuse(['dealSize'], money.refused.amount ?? 'No deal won in these periods says its amount.')
  }
}

/** Why no response can be told of these touches; undefined where it can. */
export function responseRefused(touches: Response['periods']): string | undefined {
  const sum = (name: 'touches' | 'byBuyer' | 'bySeller'): number => touches.reduce((all, each) => all + each[name], 0)
  if (sum('touches') === 0) return undefined
  if (sum('bySeller') + sum('byBuyer') === 0) {
    return 'The touches do not say who began them, so what answers what cannot be told: map a column to initiated_by.'
  }
  if (sum('byBuyer') === 0)
    return 'No touch that a buyer began, and no reply, is on record: an answer would not be seen.'
  return sum('bySeller') === 0 ? 'No touch that we began is on record.' : undefined
}
