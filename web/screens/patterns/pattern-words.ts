import { counted, formatCount } from '../../look/format.ts'
import type { Patterns } from './use-patterns.ts'

/** `deals`, `companies`: what is counted. */
export function unitsOf({ outcome }: Patterns, count = 2): string {
  if (outcome.unit === 'deal') return count === 1 ? 'deal' : 'deals'
  return count === 1 ? 'company' : 'companies'
}

/** `1,240 deals at 877 companies`; of companies only how many. */
export function basisOf(found: Patterns, n: number, accounts: number): string {
  if (found.outcome.unit === 'account') return counted(n, 'company', 'companies')
  return `${counted(n, 'deal')} at ${counted(accounts, 'company', 'companies')}`
}

/** `twice as often`, `1.6 times as often`: against the base rate. */
export function liftWords(lift: number): string {
  if (lift >= 1.95 && lift < 2.05) return 'twice as often'
  return `${lift.toFixed(1)} times as often`
}

/** As it stands behind a share: `the share won`. */
export function outcomeWords({ outcome }: Patterns): string {
  switch (outcome.kind) {
    case 'won':
      return 'won'
    case 'retained':
      return 'that stayed'
    case 'expanded':
      return 'that bought more'
    case 'rule':
      return 'for which the rule holds'
  }
}

/** How many combinations were looked at and how many of them were tested. */
export function effortWords({ hypotheses, tested, attributes }: Patterns): string {
  return `${counted(hypotheses, 'combination')} of ${counted(attributes, 'field')} ${hypotheses === 1 ? 'was' : 'were'} looked at on one part of the records${tested === 0 ? '' : `, and the ${formatCount(tested)} most promising tested on the other`}`
}
