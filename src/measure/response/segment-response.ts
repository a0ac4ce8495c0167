import type { Market } from '../../market-data/index.ts'
import { dayOf, momentOf, type RuleBook, type Run } from '../../segments/index.ts'
import type { Period } from '../periods/period.ts'
import { knownRecords } from '../trends/known-records.ts'
import type { ChannelResponse } from '../trends/measure-schema.ts'
import { responseRefused } from '../trends/refused-measures.ts'
import { trendScope } from '../trends/trend-scope.ts'
import { channelResponse } from './channel-response.ts'
import { readResponse, settledPeriods } from './read-response.ts'

/** How a segment answered through each channel of ours, over the months whose 14 days for an answer are over. */
export interface SegmentResponse {
  /** Why it cannot be told; null where it can. */
  readonly refused: string | null
  /** The most used first. */
  readonly channels: readonly ChannelResponse[]
  /** First and last day of those months; null without any. */
  readonly from: string | null
  readonly to: string | null
  readonly asOf: string
}

/** Months that `measure` shows where nobody says how many. */
export const USUAL_MONTHS = 13

/** The same figures as `measure SEGMENT` without the rest of them: four statements. */
export async function segmentResponse(
  market: Market,
  book: RuleBook,
  run: Run,
  asked: { readonly segment?: string | undefined; readonly persona?: string | undefined },
  signal: AbortSignal,
): Promise<SegmentResponse> {
  const { rule, companies, persona } = await trendScope(market, book, asked)
  const records = await knownRecords(market, run, { by: 'month', count: USUAL_MONTHS }, signal)
  const { known, first } = records.of.touches
  const { periods } = records
  const settled = settledPeriods(periods, known)
  const when = { ...settledDays(periods, settled), asOf: dayOf(momentOf(run), run) }
  if (first === null) return { refused: 'There are no dated touches.', channels: [], ...when }
  const found = await readResponse(
    market,
    run,
    { rule, companies, channel: undefined, periods, settled, jobRole: persona?.jobRole, known },
    signal,
  )
  const refused = responseRefused(found.periods) ?? null
  const { response } = channelResponse(found.channels, periods, settled)
  return { refused, channels: refused === null ? response : [], ...when }
}

function settledDays(periods: readonly Period[], settled: number): Pick<SegmentResponse, 'from' | 'to'> {
  return { from: periods[0]?.firstDay ?? null, to: periods[settled - 1]?.lastDay ?? null }
}
