import { formatNumber } from '../../terminal-table.ts'
import { jobRoleWords } from '../titles/words.ts'
import type { ChampionFindings } from './champion-findings.ts'
import { isBeyondLot, isItsOwn, lasts, type RoleLift } from './find-lift.ts'

/** What speaks for a role as the champion and what speaks against it, each in a sentence with its figures. */
export interface Evidence {
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** Every point is weighed; an association is never called a cause. */
export function championEvidence(lift: RoleLift, found: ChampionFindings): Evidence {
  const sides: { for: string[]; against: string[] } = { for: [], against: [] }
  const say = (side: keyof Evidence, text: string): void => {
    sides[side].push(text)
  }
  const { engaged, notEngaged, difference, lo95, hi95, present } = lift
  if (difference !== null) {
    say(lift.clear && difference > 0 ? 'for' : 'against', liftWords(lift, found.landmarkDays))
  } else {
    say(
      'against',
      `Too few deals to compare: ${deals(engaged.n)} with the role engaged, ${deals(notEngaged.n)} without.`,
    )
  }
  if (lift.oddsRatio !== null && lift.orLo95 !== null && lift.orHi95 !== null) {
    const odds = `Among deals of like size and segment the odds of winning are ${times(lift.oddsRatio)} as high with them (95%: ${ratio(lift.orLo95)} to ${ratio(lift.orHi95)}).`
    say(lift.orLo95 > 1 ? 'for' : 'against', odds)
  }
  const longer = lift.openLonger
  if (difference !== null && longer.difference !== null) {
    const left = `Among deals still open after ${2 * found.landmarkDays} days the difference is ${points(longer.difference)} (95%: ${signed(longer.lo95 ?? 0)} to ${signed(longer.hi95 ?? 0)}; ${deals(longer.engaged.n + longer.notEngaged.n)})`
    say(
      lasts(lift) ? 'for' : 'against',
      lasts(lift)
        ? `${left}: they are not engaged merely because a deal is about to be signed.`
        : `${left}: much of it goes away, as where people come in because a deal is about to be signed.`,
    )
  } else if (difference !== null) {
    say(
      'against',
      `Too few of these deals were still open after ${2 * found.landmarkDays} days (${formatNumber(longer.engaged.n)} with them, ${formatNumber(longer.notEngaged.n)} without) to tell that people do not come in merely because a deal is about to be signed.`,
    )
  }
  const { amongAll } = lift
  if (amongAll.difference !== null && amongAll.lo95 !== null && amongAll.hi95 !== null && present < found.deals) {
    const all = `Against all other deals, those of companies where nobody in the role is known included, the difference is ${points(amongAll.difference)} (95%: ${signed(amongAll.lo95)} to ${signed(amongAll.hi95)}).`
    say(amongAll.lo95 > 0 ? 'for' : 'against', all)
  }
  if (lift.adjusted !== null) {
    const { oddsRatio, lo95: low, hi95: high, controls } = lift.adjusted
    say(
      low > 1 ? 'for' : 'against',
      `With ${controls.join(', ')} held equal, the odds are ${times(oddsRatio)} as high (95%: ${ratio(low)} to ${ratio(high)}).`,
    )
  }
  const out = lift.standsOut
  if (out !== null) {
    const odds = `Its odds are ${times(out.ratio)} those of the other roles compared, taken together (95%: ${ratio(out.lo95)} to ${ratio(out.hi95)})`
    say(
      isItsOwn(lift) ? 'for' : 'against',
      isItsOwn(lift)
        ? `${odds}: it is this role, and not merely that somebody is engaged.`
        : `${odds}: it cannot be told from anybody else’s engagement.`,
    )
  }
  const lot = lift.beyondLot
  if (lot !== null) {
    const odds = `the odds are ${times(lot.oddsRatio)} as high with the role among them (95%: ${ratio(lot.lo95)} to ${ratio(lot.hi95)})`
    say(
      isBeyondLot(lift) ? 'for' : 'against',
      `Beside deals in which as many people were engaged, ${odds}${isBeyondLot(lift) ? '' : ': by this more cautious comparison there are too few deals to tell it from chance'}.`,
    )
  }
  const onRecord = present / Math.max(1, found.deals)
  say(
    onRecord >= 0.5 ? 'for' : 'against',
    `${percent(onRecord)} of the deals are at companies where somebody in the role was known in time${onRecord >= 0.5 ? '' : ': of the others this says nothing'}.`,
  )
  if (present > 0) {
    const share = engaged.n / present
    say(
      share >= 0.25 ? 'for' : 'against',
      `Where somebody is known they were engaged in ${percent(share)} of the deals within ${found.landmarkDays} days.`,
    )
  }
  const crm = crmWords(lift.role, found)
  if (crm !== undefined) say(crm.agrees ? 'for' : 'against', crm.words)
  for (const rival of found.roles) {
    if (rival.role === lift.role || !rival.clear || (rival.lo95 ?? 0) <= 0 || hi95 === null || lo95 === null) continue
    if ((rival.hi95 ?? 0) < lo95) continue
    const why = !lasts(rival)
      ? ', though it does not last among deals that stay open'
      : isItsOwn(rival)
        ? ''
        : ', though not clearly more than the other roles do'
    say(
      'against',
      `${jobRoleWords(rival.role)} show a lift of the same order: ${points(rival.difference ?? 0)}${why}.`,
    )
  }
  say('against', CAUTION)
  return sides
}

const CAUTION =
  'This is an association, not a cause: whoever engages the role early may do other things well, and deals that start warm engage more people. Only a trial tells.'

/** `Won: 45% of 812 deals with them engaged within 21 days, 20% of 402 without: +25 points (95%: +20 to +30).` */
export function liftWords({ engaged, notEngaged, difference, lo95, hi95 }: RoleLift, landmarkDays: number): string {
  const share = ({ n, won }: typeof engaged): string => `${percent(won / Math.max(1, n))} of ${deals(n)}`
  return `Won: ${share(engaged)} with them engaged within ${landmarkDays} days of the opening, ${share(notEngaged)} without: ${points(difference ?? 0)} (95%: ${signed(lo95 ?? 0)} to ${signed(hi95 ?? 0)}).`
}

function crmWords(role: string, { crm }: ChampionFindings): { words: string; agrees: boolean } | undefined {
  const called = [...crm.champions.values()].reduce((sum, each) => sum + each, 0)
  if (called === 0) return undefined
  const here = crm.champions.get(role) ?? 0
  const [most] = [...crm.champions].toSorted((one, other) => other[1] - one[1])
  const other =
    most === undefined || most[0] === role || most[0] === ''
      ? ''
      : `; most often it calls so ${jobRoleWords(most[0])} (${formatNumber(most[1])})`
  const words = `The CRM names a champion ${formatNumber(called)} times in these deals, written down before their end, and ${percent(here / called)} of them are in this role${other}. A CRM field is an opinion, not an act.`
  return { words, agrees: most?.[0] === role }
}

/** `+25 points`; below ten with a digit: `−3.2 points`. */
export function points(share: number): string {
  return `${signed(share)} points`
}

/** `+25`, `−3.2`: in points, where the word stands beside it. */
export function signed(share: number): string {
  const given = Number((share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0))
  return `${given > 0 ? '+' : given < 0 ? '−' : ''}${Math.abs(given)}`
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0))}%`
}

function times(given: number): string {
  return `${ratio(given)} times`
}

function ratio(given: number): string {
  return String(Number(given.toPrecision(2)))
}

function deals(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'deal' : 'deals'}`
}
