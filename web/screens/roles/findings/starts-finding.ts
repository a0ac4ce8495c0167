import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { formatCount, formatShare } from '../../../look/format.ts'
import { NO_BREAK, timesWords } from '../role-words.ts'
import type { Origins } from '../roles-data.ts'
import type { Finding } from './finding.ts'

type OriginRole = Origins['roles'][number]

/** Who starts it: the role that makes the first touch more often than there are such people. */
export function startsFinding(origins: Origins): Finding {
  const { initiator, verdict, roles, reason } = origins
  const shown = initiator ?? roles[0]
  const base = { part: 'starts', verdict, who: initiator?.words ?? null } as const
  if (shown === undefined || verdict === 'too few to tell') {
    return { ...base, sentence: reason, estimate: null, ruler: null, figure: '' }
  }
  const estimate = originEstimate(shown, origins.known)
  return {
    ...base,
    sentence:
      verdict === 'found'
        ? `They made ${formatCount(shown.firstTouches)} of ${formatCount(origins.known)} first touches (${formatShare(shown.share)}) and are ${formatShare(shown.peopleShare)} of those who could have.`
        : reason,
    estimate,
    ruler: originRuler([estimate]),
    figure: `${timesWords(shown.ratio)} as often as by lot`,
  }
}

/** First touches of one role against its share of the people, as a dot on its interval. */
export function originEstimate(row: OriginRole, known: number) {
  const { role, words, ratio, lo95, hi95, firstTouches, share, peopleShare } = row
  return {
    key: role,
    name: words,
    value: ratio,
    low: lo95,
    high: hi95,
    basis:
      `${formatShare(share)} of first touches (${formatCount(firstTouches)} of ${formatCount(known)}),·${formatShare(peopleShare)} of people`
        .replaceAll(' ', NO_BREAK)
        .replace('·', ' '),
  }
}

export function originRuler(rows: Parameters<typeof rulerOf>[0]) {
  return rulerOf(rows, {
    reference: { value: 1, words: 'by lot' },
    text: timesWords,
    tickText: (value) => `${value}×`,
    within: [0, Number.POSITIVE_INFINITY],
  })
}
