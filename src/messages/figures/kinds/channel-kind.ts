import { type SegmentResponse, segmentResponse } from '../../../measure/index.ts'
import { figure } from '../../../paper/index.ts'
import { runOf } from '../../../segments/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import type { FigureAnswer, FigureKind, FigureScope } from '../figure-kind.ts'
import type { FigureReadings } from '../figure-readings.ts'
import { intervalWords, segmentWords } from '../figure-words.ts'

/** Fewer companies reached, and one answer more or less moves the rate by a tenth. */
const FEWEST_REACHED = 10

/** How a segment answered through a channel: whoever answered there, not the persona's people alone. */
export const channelKind: FigureKind = {
  name: 'channel response',
  audience: 'company',
  about: 'Of the companies that had been silent when we touched them through a channel, the share that answered.',
  asks: 'a channel',
  choices: async (readings, scope) => (await responseOf(readings, scope)).channels.map(({ channel }) => channel),
  compute: channelFigure,
}

async function channelFigure(readings: FigureReadings, scope: FigureScope, of: string): Promise<FigureAnswer> {
  const { refused, channels, from, to, asOf } = await responseOf(readings, scope)
  if (refused !== null) return { why: refused }
  const place = segmentWords(scope.segment)
  const found = channels.find(({ channel }) => channel.toLowerCase() === of.trim().toLowerCase())
  const { rate = null, accounts = 0, reached = 0, responded = 0 } = found?.whole ?? {}
  if (found === undefined || rate === null || accounts < FEWEST_REACHED) {
    return {
      why: `Needs at least ${FEWEST_REACHED} companies that we reached through ${of} after 14 days of silence; there are ${formatNumber(accounts)}${place}.`,
    }
  }
  const told = { value: rate.value, lo: rate.lo, hi: rate.hi, level: 0.95, unit: 'share', currency: null } as const
  return {
    companies: accounts,
    // One may be reached in several months: at most in each once.
    largest: Math.min(1, (reached - accounts + 1) / reached),
    figure: figure({
      key: `channel response: ${found.channel}`,
      label: `Response to ${found.channel}`,
      ...told,
      n: reached,
      of: 'times a company that had been silent was reached',
      asOf: to ?? asOf,
      words: `Through ${found.channel} ${formatNumber(responded)} of ${formatNumber(reached)} answered within 14 days${place}: ${intervalWords(told)}; ${formatNumber(accounts)} companies that had been silent before, ${from ?? ''} to ${to ?? ''}.`,
      trace: {
        operation: 'measure',
        input: scope.segment === null ? {} : { segment: scope.segment.name },
        words: `Measure${place}: response by channel, ${found.channel}, all months`,
      },
    }),
  }
}

/** Response by channel of a segment, read once for all channels. */
export function responseOf(
  { market, signal, book, once }: FigureReadings,
  { segment }: Pick<FigureScope, 'segment'>,
): Promise<SegmentResponse> {
  return once(`response ${segment?.id ?? 0}`, async () => {
    const opened = await book()
    return segmentResponse(market, opened, runOf(market, opened), { segment: segment?.name }, signal)
  })
}
