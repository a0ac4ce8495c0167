import { figure } from '../../paper/index.ts'
import type { TargetPage } from '../../targets/index.ts'
import type { BriefSegment } from './brief-schema.ts'
import { howMany, inARow } from './figure-words.ts'

/** The accounts of a segment's target list by its usual rules, and what leaves the others out. */
export function targetsPart(
  name: string,
  { eligible, total, leftOut }: TargetPage,
  asOf: string,
): Pick<BriefSegment, 'targets' | 'targetsWords'> {
  const reasons = leftOut.filter(({ accounts }) => accounts > 0)
  const others = reasons.map(({ accounts, because, becauseOfMany }) =>
    accounts === 1 ? `1 ${because}` : `${howMany(accounts, '', '').trim()} ${becauseOfMany}`,
  )
  const left = others.length === 0 ? '' : `; of the others, ${inARow(others)}`
  const targetsWords = `${howMany(eligible, 'company is', 'companies are')} on its target list, of ${howMany(total, 'company', 'companies')}${left}.`
  if (eligible === 0) return { targets: null, targetsWords }
  const targets = figure({
    key: 'targets',
    label: 'target accounts',
    value: eligible,
    unit: 'count',
    currency: null,
    lo: null,
    hi: null,
    level: null,
    n: eligible,
    of: 'companies',
    asOf,
    words: targetsWords,
    trace: { operation: 'target page', input: { segment: name, limit: 1 }, words: `The target list of ${name}.` },
  })
  return { targets, targetsWords }
}
