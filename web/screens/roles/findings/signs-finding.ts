import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { formatCount, formatShare } from '../../../look/format.ts'
import { timesWords } from '../role-words.ts'
import type { Origins } from '../roles-data.ts'
import type { Finding } from './finding.ts'

/** Who signs it: the role the CRM records as holding the budget and that is there at the end of won deals. */
export function signsFinding({ economicBuyer, economicBuyerBasis }: Origins): Finding {
  const { verdict, roles, reason, entries } = economicBuyerBasis
  const shown = economicBuyer ?? roles[0]
  const base = { part: 'signs', verdict, who: economicBuyer?.words ?? null } as const
  if (shown === undefined || shown.lateShare === null || verdict === 'too few to tell') {
    return { ...base, sentence: reason, estimate: null, ruler: null, figure: '' }
  }
  const { role, words, share, recorded, ratio, lo95, hi95, late, won, lateShare, lateLo95, lateHi95 } = shown
  const estimate = {
    key: role,
    name: words,
    value: lateShare,
    low: lateLo95,
    high: lateHi95,
    basis: `${formatCount(late)} of ${formatCount(won)} won deals`,
  }
  return {
    ...base,
    sentence:
      verdict === 'found'
        ? `They are ${formatCount(recorded)} of ${formatCount(entries)} people in the CRM who decide or hold the budget (${formatShare(share)}): ${timesWords(ratio)} as often as by lot (95%: ${timesWords(lo95, '')} to ${timesWords(hi95, '')}). In ${formatCount(late)} of ${formatCount(won)} won deals they were there at the end.`
        : reason,
    estimate,
    ruler: rulerOf([estimate], {
      reference: { value: 0.5, words: 'half of them' },
      text: formatShare,
      within: [0, 1],
    }),
    figure: `there in ${formatShare(lateShare)}`,
  }
}
