import { type Interval, mcnemar, wilsonInterval } from '../../statistics/index.ts'

/** The same people, by what they say and by what was seen of them. */
export interface SaidAndSeen {
  readonly n: number
  readonly saidAndSeen: number
  readonly saidNotSeen: number
  readonly seenNotSaid: number
  readonly neither: number
  /** Of those who say it, how many were not seen doing it; null where nobody says it. */
  readonly contradicted: (Interval & { readonly share: number; readonly of: number }) | null
  /** Of everybody, how many do otherwise than they say, either way. */
  readonly otherwise: Interval & { readonly share: number }
  /** Two-sided p of "as many say it and do not as do it and do not say so" (McNemar, mid-p). */
  readonly p: number
}

/** Fewer people, and the interval covers nearly everything. */
export const FEWEST_OBSERVED = 10

/** Undefined under ten people who were both asked and could be seen. */
export function saidAndSeen(
  people: readonly { readonly said: boolean; readonly seen: boolean }[],
): SaidAndSeen | undefined {
  const n = people.length
  if (n < FEWEST_OBSERVED) return undefined
  const count = (said: boolean, seen: boolean): number =>
    people.filter((each) => each.said === said && each.seen === seen).length
  const [both, saidNotSeen, seenNotSaid] = [count(true, true), count(true, false), count(false, true)]
  const say = both + saidNotSeen
  const otherwise = (saidNotSeen + seenNotSaid) / n
  return {
    n,
    saidAndSeen: both,
    saidNotSeen,
    seenNotSaid,
    neither: n - both - saidNotSeen - seenNotSaid,
    contradicted: say === 0 ? null : { share: saidNotSeen / say, of: say, ...wilsonInterval(saidNotSeen / say, say) },
    otherwise: { share: otherwise, ...wilsonInterval(otherwise, n) },
    p: mcnemar(saidNotSeen, seenNotSaid).midP,
  }
}
