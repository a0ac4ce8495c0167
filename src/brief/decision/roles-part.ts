import { type Figure, figure } from '../../paper/index.ts'
import { type ChampionRole, type ChampionShown, jobRoleWords, type Origins } from '../../roles/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { BriefSegment } from './brief-schema.ts'
import { inPoints, wholePercent } from './figure-words.ts'

type Initiator = Pick<BriefSegment, 'initiator' | 'initiatorWhy'>
type ChampionPart = Pick<BriefSegment, 'champion' | 'championWhy'>

/** Where the fire starts: the role that makes more of the first touches than by lot. */
export function initiatorPart(name: string, { initiator, reason, known, asOf }: Origins): Initiator {
  if (initiator === null) return { initiator: null, initiatorWhy: reason }
  const { role, words, share, peopleShare, ratio, lo95, hi95 } = initiator
  const told = `${words} make ${wholePercent(share)} of ${formatNumber(known)} first touches and are ${wholePercent(peopleShare)} of the people who could: ${ratio.toFixed(1)} times as often as by lot (95%: ${lo95.toFixed(1)} to ${hi95.toFixed(1)}).`
  return {
    initiator: {
      role,
      words,
      figure: figure({
        key: 'initiator',
        label: 'times as often first as by lot',
        value: ratio,
        unit: 'score',
        currency: null,
        lo: lo95,
        hi: hi95,
        level: 0.95,
        n: known,
        of: 'deals whose first touch is known',
        asOf,
        words: told,
        trace: { operation: 'role origins', input: { segment: name }, words: `Where the fire starts in ${name}.` },
      }),
    },
    initiatorWhy: null,
  }
}

/** Who carries the purchase: what people settled on, else what the data recommend, with the lift in this segment. */
export function championPart(
  name: string,
  shown: ChampionShown,
  /** What people settled on for the whole market. */
  elsewhere: ChampionRole | undefined,
  asOf: string,
): ChampionPart {
  const { decision, recommendation, reason } = shown
  if (decision !== null) return { champion: part(decision.role, decision.decision), championWhy: null }
  if (elsewhere !== undefined) return { champion: part(elsewhere.role, 'whole market'), championWhy: null }
  if (recommendation !== null) return { champion: part(recommendation.role, 'recommended'), championWhy: null }
  return { champion: null, championWhy: reason }

  function part(role: string, basis: keyof typeof BASIS): NonNullable<BriefSegment['champion']> {
    const lift = liftFigure(name, shown, role, asOf)
    const words = jobRoleWords(role)
    const row = shown.roles.find((each) => each.role === role)
    const why =
      lift === null
        ? `What they bring cannot be told here: ${row?.notCompared ?? `no deal of ${name} has them on record.`}`
        : null
    return { role, words, basis, basisWords: BASIS[basis], lift, why }
  }
}

const BASIS = {
  confirmed: 'confirmed by us',
  overruled: 'settled by us, against what the data recommended',
  'whole market': 'settled by us for the whole market',
  recommended: 'recommended by the data, confirmed by nobody yet',
} as const

function liftFigure(name: string, { roles, landmarkDays }: ChampionShown, role: string, asOf: string): Figure | null {
  const row = roles.find((each) => each.role === role)
  if (row === undefined || row.difference === null || row.lo95 === null || row.hi95 === null) return null
  const { engaged, notEngaged, difference, lo95, hi95, words } = row
  const share = ({ n, won }: typeof engaged): string =>
    `${wholePercent(won / Math.max(1, n))} of ${formatNumber(n)} deals`
  return figure({
    key: 'champion lift',
    label: 'more deals won with them engaged early',
    value: difference,
    unit: 'share',
    currency: null,
    lo: lo95,
    hi: hi95,
    level: 0.95,
    n: engaged.n + notEngaged.n,
    of: 'closed deals of companies where the role is known',
    asOf,
    words: `${words}: won are ${share(engaged)} with them engaged within ${landmarkDays} days of the opening, ${share(notEngaged)} without: ${inPoints(difference)} points (95%: ${inPoints(lo95)} to ${inPoints(hi95)}). An association, not a cause.`,
    trace: {
      operation: 'champion',
      input: { segment: name },
      words: `The champion of ${name}: the lift of ${words}.`,
    },
  })
}
