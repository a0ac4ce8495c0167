import { clusteredInterval, wilsonInterval } from '../../statistics/index.ts'
import type { Period } from '../periods/period.ts'
import type { ChannelResponse } from '../trends/measure-schema.ts'
import type { Response } from './read-response.ts'

/** With more channels than this the table is read by nobody. */
const MOST_CHANNELS = 12

/** The most used first; what a touch says of no channel stands under `no channel recorded`. */
export function channelResponse(
  channels: Response['channels'],
  periods: readonly Period[],
  settled: number,
): {
  readonly response: ChannelResponse[]
  readonly leftOut: number
  readonly inTalks: number
  readonly sameTime: number
} {
  const sum = (of: readonly { readonly reached: number }[]): number => of.reduce((all, each) => all + each.reached, 0)
  const used = channels.toSorted(
    (one, other) => sum(other.periods) - sum(one.periods) || (one.channel < other.channel ? -1 : 1),
  )
  const counted = (name: 'inTalks' | 'sameTime'): number =>
    used.reduce((all, { periods: own }) => all + own.reduce((some, each) => some + each[name], 0), 0)
  return {
    response: used.slice(0, MOST_CHANNELS).map(({ channel, periods: own, whole }) => ({
      channel: channel === '' ? 'no channel recorded' : channel,
      periods: periods.map(({ key }, place) => {
        const { reached = 0, responded = 0, inTalks = 0 } = own[place] ?? {}
        const limits = reached === 0 ? undefined : wilsonInterval(responded / reached, reached)
        return {
          key,
          partial: place >= settled,
          reached,
          responded,
          inTalks,
          rate:
            limits === undefined ? null : { value: responded / reached, lo: limits.low, hi: limits.high, n: reached },
        }
      }),
      whole: wholeOf(whole),
    })),
    leftOut: Math.max(0, used.length - MOST_CHANNELS),
    inTalks: counted('inTalks'),
    sameTime: counted('sameTime'),
  }
}

function wholeOf(sums: Response['channels'][number]['whole']): ChannelResponse['whole'] {
  const { size: reached, hits: responded, clusters: accounts } = sums
  const limits = clusteredInterval(sums)
  const rate =
    limits === undefined ? null : { value: responded / reached, lo: limits.low, hi: limits.high, n: reached }
  return { reached, responded, accounts, rate }
}
