import { againstOthers, type Estimate } from '../../statistics/index.ts'

/** A role's odds ratio ÷ that of the other roles compared. */
export interface StandsOut {
  readonly ratio: number
  readonly lo95: number
  readonly hi95: number
  readonly p: number
}

/** A role with its odds ratio and 95% limits, as far as there is one. */
interface Odds {
  readonly role: string
  readonly oddsRatio: number | null
  readonly orLo95: number | null
  readonly orHi95: number | null
}

/**
 * Whether a role's early engagement goes with winning more than anybody's does: where companies that are warm anyway engage
 * everybody and win more, every role has a lift and none stands out. Undefined where no other role has an odds ratio.
 */
export function standsOut(of: Odds, roles: readonly Odds[]): StandsOut | undefined {
  const own = logOdds(of)
  const others = roles.flatMap((each) => (each.role === of.role ? [] : (logOdds(each) ?? [])))
  const found = own === undefined ? undefined : againstOthers(own, others)
  if (found === undefined) return undefined
  return { ratio: Math.exp(found.difference), lo95: Math.exp(found.low), hi95: Math.exp(found.high), p: found.p }
}

function logOdds({ oddsRatio, orLo95, orHi95 }: Odds): Estimate | undefined {
  if (oddsRatio === null || orLo95 === null || orHi95 === null) return undefined
  return { estimate: Math.log(oddsRatio), error: Math.log(orHi95 / orLo95) / (2 * Z95) }
}

/** Two-sided 95% point of the normal distribution: the limits are so many errors from the estimate. */
const Z95 = 1.959963984540054
