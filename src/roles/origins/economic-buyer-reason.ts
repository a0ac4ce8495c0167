import { formatNumber } from '../../terminal-table.ts'
import { jobRoleWords } from '../titles/words.ts'
import type { EconomicBuyerFindings, RoleOfBuyer } from './find-economic-buyer.ts'
import { alsoWords, percent, tooFewWords } from './share-words.ts'

/** Why this verdict, as a marketer reads it. */
export function economicBuyerReason(found: EconomicBuyerFindings): string {
  const { economicBuyer, tooFew, roles } = found
  if (tooFew !== null) {
    return `${tooFewWords(tooFew, 'entries of an economic buyer, decision maker or budget holder, dated before the close, whose job role is known', 'companies with such an entry')} Too few to tell who signs.`
  }
  if (economicBuyer !== null) {
    const { ratio, lo95, hi95 } = economicBuyer
    return `${standing(economicBuyer, found.entries)}: ${ratio.toFixed(1)} times as often as by lot (95%: ${lo95.toFixed(1)} to ${hi95.toFixed(1)}). ${atTheEnd(economicBuyer)}${alsoWords(roles, economicBuyer)} The CRM's roles are what sellers wrote down: evidence, not proof.`
  }
  const first = roles.find(({ loTogether }) => loTogether > 1)
  if (first === undefined) {
    return `No job role stands as economic buyer, decision maker or budget holder clearly more often than by lot, with all ${roles.length} roles compared at once.`
  }
  return `${standing(first, found.entries)}, but it cannot be told that such a role is usually there at the end. ${atTheEnd(first)}`
}

function standing({ role, recorded, share, peopleShare }: RoleOfBuyer, entries: number): string {
  return `${jobRoleWords(role)} stand in ${formatNumber(recorded)} of ${formatNumber(entries)} entries as economic buyer, decision maker or budget holder (${percent(share)}) and are ${percent(peopleShare)} of the people recorded on those deals`
}

function atTheEnd({ won, late, lateShare, lateLo95, lateHi95 }: RoleOfBuyer): string {
  if (lateShare === null || lateLo95 === null || lateHi95 === null) {
    return 'No such deal was won and says when it was opened and closed.'
  }
  return `They were engaged in the last third of ${formatNumber(late)} of ${formatNumber(won)} such deals that were won (${percent(lateShare)}, 95%: ${percent(lateLo95)} to ${percent(lateHi95)}).`
}
