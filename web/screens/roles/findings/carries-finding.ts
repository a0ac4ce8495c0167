import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { formatCount, formatShare } from '../../../look/format.ts'
import { NO_BREAK, pointsWords } from '../role-words.ts'
import type { Lift, LiftRole } from '../roles-data.ts'
import type { Finding } from './finding.ts'

/** Who carries it: the role that goes together with winning when it is in early; else the closest, as no finding. */
export function carriesFinding(lift: Lift): Finding {
  const { verdict, recommendation, roles, reason } = lift
  const shown = roles.find(({ role }) => role === recommendation?.role) ?? closest(roles)
  const base = { part: 'carries', verdict, who: recommendation?.words ?? null } as const
  if (shown === undefined || shown.difference === null || verdict === 'too few to tell') {
    return { ...base, sentence: reason, estimate: null, ruler: null, figure: '' }
  }
  const estimate = liftEstimate(shown)
  return {
    ...base,
    sentence:
      verdict === 'found'
        ? `With them engaged by day ${lift.landmarkDays} of a deal, ${wonWords(shown.engaged)}; known to us but not engaged, ${wonWords(shown.notEngaged)}.`
        : reason,
    estimate,
    ruler: rulerOf([estimate], {
      reference: { value: 0, words: 'no difference' },
      text: pointsWords,
      tickText: (value) => pointsWords(value, ''),
    }),
    figure: pointsWords(shown.difference),
  }
}

/** The lift of one role as a dot on its interval, or the reason why there is none. */
export function liftEstimate(row: LiftRole) {
  const { role, words, difference, lo95, hi95, engaged, notEngaged, notCompared } = row
  return {
    key: role,
    name: words,
    value: difference,
    low: lo95,
    high: hi95,
    basis:
      `${shareOf(engaged)} of ${formatCount(engaged.n)} with,·${shareOf(notEngaged)} of ${formatCount(notEngaged.n)} without`
        .replaceAll(' ', NO_BREAK)
        .replace('·', ' '),
    reason: notCompared,
  }
}

type Won = LiftRole['engaged']

/** `42 of 90 won (47%)` */
export function wonWords({ n, won }: Pick<Won, 'n' | 'won'>): string {
  return `${formatCount(won)} of ${formatCount(n)} won (${shareOf({ n, won })})`
}

function shareOf({ n, won }: Pick<Won, 'n' | 'won'>): string {
  return formatShare(n === 0 ? null : won / n)
}

function closest(roles: readonly LiftRole[]): LiftRole | undefined {
  return roles
    .filter(({ difference }) => difference !== null)
    .sort((one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0))[0]
}
