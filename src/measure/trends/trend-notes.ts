import { dayOf, type Run } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { Flow } from '../flows/read-flows.ts'
import { CUSTOMER_DAYS } from '../periods/customer-since.ts'
import type { Grain, Period } from '../periods/period.ts'
import { RESPONSE_DAYS } from '../response/read-response.ts'
import type { DealPeriod } from './deals/read-deals.ts'
import type { TrendPeriod } from './measure-schema.ts'
import type { Known } from './period-figures.ts'
import type { RefusedMeasures } from './refused-measures.ts'
import type { Stock } from './stock/read-stock.ts'
import type { TrendScope } from './trend-scope.ts'

export interface Noted {
  readonly scope: TrendScope
  readonly by: Grain
  readonly periods: readonly Period[]
  readonly figures: readonly TrendPeriod[]
  readonly stock: readonly Stock[]
  readonly flows: readonly Flow[]
  readonly deals: readonly DealPeriod[]
  readonly refused: RefusedMeasures
  readonly known: Known
  /** Deals opened in these periods of which nobody knows the account. */
  readonly strayDeals: number
  readonly response: {
    readonly leftOut: number
    readonly inTalks: number
    readonly sameTime: number
    readonly reached: number
  }
}

/** What the figures leave out or take for granted, in words. */
export function trendNotes(run: Run, noted: Noted): string[] {
  return [...stockNotes(noted), ...purchaseNotes(run, noted), ...dealNotes(run, noted), ...responseNotes(noted)]
}

function stockNotes({ periods, stock }: Noted): string[] {
  const [first, last] = [stock[0], stock.at(-1)]
  if (first === undefined || last === undefined) return []
  const notes: string[] = []
  const most = stock.reduce((one, other) => (other.standIns > one.standIns ? other : one))
  if (most.standIns > 0) {
    const key = periods[stock.indexOf(most)]?.key ?? ''
    notes.push(
      `Something that the rule asks for was first recorded later and stands in for then: for ${formatNumber(most.standIns)} of ${formatNumber(most.accounts)} accounts in ${key}, for ${formatNumber(last.standIns)} of ${formatNumber(last.accounts)} in the last period.`,
    )
  }
  if (last.undated > 0) {
    notes.push(
      `${counted(last.undated, 'account does', 'accounts do')} not say since when ${last.undated === 1 ? 'it is' : 'they are'} on record and ${last.undated === 1 ? 'counts' : 'count'} as there from the beginning.`,
    )
  }
  if (last.unknown > 0) {
    notes.push(
      `For ${counted(last.unknown, 'account')} it cannot be told whether they are in at the end of the last period; they are not counted.`,
    )
  }
  return notes
}

function purchaseNotes(run: Run, { periods, flows, refused, known }: Noted): string[] {
  const notes: string[] = []
  const { first } = known.purchases
  const start = periods[0]?.from ?? 0
  if (first !== null && refused.newCustomers === undefined) {
    const yearOld = first + CUSTOMER_DAYS * 86_400_000
    if (first >= start) {
      notes.push(
        `Purchases are on record from ${dayOf(new Date(first), run)} on: who bought before counts as new at the first purchase after it.`,
      )
    }
    if (refused.lostCustomers === undefined && yearOld > start) {
      notes.push(
        `Customers are those that bought within ${CUSTOMER_DAYS} days, so nobody can be lost before ${dayOf(new Date(yearOld), run)}.`,
      )
    }
  }
  if (refused.lostCustomers === undefined && refused.retention === undefined && first !== null) {
    notes.push('A customer that stops buying is lost a year later: what is lost now was decided then.')
  }
  for (const [name, said, measure] of [
    ['revenue', 'priced', 'revenue'],
    ['profit', 'profited', 'profit'],
  ] as const) {
    const bought = flows.reduce((all, each) => all + each.purchases, 0)
    const silent = bought - flows.reduce((all, each) => all + each[said], 0)
    if (refused[name] === undefined && silent > 0) {
      notes.push(
        `${formatNumber(silent)} of ${formatNumber(bought)} purchases of these periods do not say their ${measure} and add nothing to it.`,
      )
    }
  }
  return notes
}

function dealNotes(run: Run, { scope, periods, figures, deals, refused, known, strayDeals }: Noted): string[] {
  const notes: string[] = []
  const { closedFrom } = known
  if (closedFrom !== null && refused.wins === undefined && (periods[0]?.until ?? 0) <= closedFrom) {
    notes.push(
      `Deals are on record as closed from ${dayOf(new Date(closedFrom), run)} on. What was opened before and closed before is missing, so no rates are told of earlier periods, and that of the first ones after it may still be of deals that took long.`,
    )
  }
  if (refused.winRate === undefined && known.horizonDays !== null) {
    const young = figures.find(({ winRateFrom }) => winRateFrom !== null)
    const days = Math.ceil(known.horizonDays)
    notes.push(
      `Win rate: of the deals opened in the period, those won since; told once ${days} days have passed for all of them, in which nine of ten that close have closed.${
        young === undefined
          ? ''
          : ` That of ${young.key} cannot be told before the records reach ${young.winRateFrom}.`
      }`,
    )
    const late = deals.reduce(
      (all, each, place) => all + ((figures[place]?.winRate ?? null) === null ? 0 : each.wonLate),
      0,
    )
    if (late > 0) {
      notes.push(
        `${counted(late, 'of these wins', 'of these wins')} came later than that; the latest periods have not had that long and may still rise a little.`,
      )
    }
  }
  if (scope.companies !== undefined && strayDeals > 0 && refused.opened === undefined) {
    notes.push(
      `${counted(strayDeals, 'deal')} opened in these periods ${strayDeals === 1 ? 'names' : 'name'} no company, so whether ${strayDeals === 1 ? 'it belongs' : 'they belong'} here cannot be told: if those are mostly unfinished ones, the rates are too high.`,
    )
  }
  if (scope.persona !== undefined && refused.opened === undefined) {
    notes.push(
      'Deals are those in which such people are known to have taken part. Deals that go well meet more people: an association, not what they cause.',
    )
  }
  return notes
}

function responseNotes({ by, refused, response: { reached, inTalks, sameTime, leftOut } }: Noted): string[] {
  if (refused.response !== undefined || reached + inTalks + sameTime === 0) return []
  const notes = [
    `Response: of the accounts that had been silent for ${RESPONSE_DAYS} days when we first touched them through a channel in a period, those that began a touch or replied, through any channel, within ${RESPONSE_DAYS} days. An association: some would have come by themselves, and one answer may follow touches through two channels${by === 'week' ? ', or of two weeks' : ''}.`,
  ]
  if (inTalks > 0) {
    notes.push(
      `${counted(inTalks, 'time')} an account was in conversation with us already when touched: in no rate of response.`,
    )
  }
  if (sameTime > 0) {
    notes.push(
      `${counted(sameTime, 'time')} a touch of theirs bears the very time of ours, so which came first cannot be told: in no rate of response.`,
    )
  }
  if (leftOut > 0) notes.push(`${counted(leftOut, 'further channel')} with fewer accounts are not shown.`)
  return notes
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}
