import type { Market } from '../../market-data/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { dayOf } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { Fact, FactAsked } from './fact.ts'
import type { BehaviourDefinition } from './fact-definition.ts'
import { inScope, scopeWords } from './persona-scope.ts'
import { percent, signedPoints } from './share-words.ts'
import { FEWEST_ACCOUNTS, FEWEST_TOUCHES, isEnough, readTouchShares, type TouchMeasure } from './touch-shares.ts'

/** The same day so many months before, in UTC. */
export function monthsBefore(moment: Date, months: number): Date {
  const before = new Date(moment)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before
}

/**
 * A share of touches against everybody else's. It agrees only where it would still be told among all values of its measure
 * (q ≤ .05): whoever picks the most striking of twenty channels has not found one.
 */
export async function behaviourFact(
  market: Market,
  { book, run, scope, signal }: FactAsked,
  { measure, value, claim, months }: BehaviourDefinition,
): Promise<Fact> {
  const found = await readTouchShares(market, run, inScope(book, run, scope), monthsBefore(run.now, months), signal)
  const who = `${jobRoleWords(scope.jobRole)}${scopeWords(book, scope)}`
  const counted = found.counted.get(measure)
  const base = {
    n: counted?.persona.size ?? 0,
    people: found.people,
    accounts: counted?.persona.clusters ?? 0,
    asOf: dayOf(run.now, run),
  }
  const nothing = { ...base, value: null, lo: null, hi: null, against: null, difference: null, agrees: null }
  if (counted === undefined || !isEnough(counted.persona) || !isEnough(counted.others)) {
    const side = counted === undefined || !isEnough(counted.persona) ? who : 'Everybody else'
    const sums = side === who ? counted?.persona : counted?.others
    return {
      ...nothing,
      words: `Too few to tell: needs at least ${FEWEST_TOUCHES} touches of ${FEWEST_ACCOUNTS} companies in ${months} months whose ${MEASURE_WORDS[measure]} is known; ${side} have ${formatNumber(sums?.size ?? 0)} of ${formatNumber(sums?.clusters ?? 0)}.`,
    }
  }
  const share = found.shares.find((each) => each.measure === measure && each.value === value)
  if (share === undefined) {
    return {
      ...nothing,
      words: `Of ${formatNumber(base.n)} touches that ${who} took part in, none is known with ${MEASURE_WORDS[measure]} ${JSON.stringify(value)}, or it is not among the usual ones.`,
    }
  }
  const { difference, limits, persona, others, q } = share
  const clear = q <= 0.05 && (difference.low > 0 || difference.high < 0)
  return {
    ...base,
    value: share.share,
    lo: limits.low,
    hi: limits.high,
    against: { n: others.size, value: share.othersShare },
    difference: { value: difference.difference, lo: difference.low, hi: difference.high },
    agrees: clear ? difference.difference > 0 === (claim === 'more') : null,
    words: `${who}: ${percent(share.share)} of ${formatNumber(persona.size)} touches they took part in (95%: ${percent(limits.low)} to ${percent(limits.high)}; ${formatNumber(persona.clusters)} companies, ${months} months to ${base.asOf}) have the ${MEASURE_WORDS[measure]} ${value}, of everybody else’s ${formatNumber(others.size)} it is ${percent(share.othersShare)}: ${signedPoints(difference.difference)} points (95%: ${signedPoints(difference.low)} to ${signedPoints(difference.high)})${clear ? '' : ', which chance could show'}.`,
  }
}

/** A measure as it stands in a sentence. */
export const MEASURE_WORDS: Readonly<Record<TouchMeasure, string>> = {
  channel: 'channel',
  kind: 'kind of touch',
  campaign: 'campaign',
  message: 'message',
  'begun by': 'beginner',
}
