import { figure } from '../../../paper/index.ts'
import { clusteredInterval } from '../../../statistics/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import { type CompetitorRecord, dealsAgainst } from '../competitors/deals-against.ts'
import type { FigureAnswer, FigureKind, FigureScope } from '../figure-kind.ts'
import type { FigureReadings } from '../figure-readings.ts'
import { intervalWords, segmentWords } from '../figure-words.ts'

/** Fewer closed deals have an interval of more than sixty points. */
const FEWEST_DEALS = 10

/** How deals ended that name a competitor: ours alone. */
export const competitorKind: FigureKind = {
  name: 'won against',
  audience: 'company',
  about: 'Of the closed deals that name a competitor, the share that we won.',
  asks: 'a competitor',
  choices: async (readings, scope) => (await recordOf(readings, scope)).against.map(({ competitor }) => competitor),
  compute: competitorFigure,
}

async function competitorFigure(readings: FigureReadings, scope: FigureScope, of: string): Promise<FigureAnswer> {
  const { against, asOf } = await recordOf(readings, scope)
  const wanted = of.trim().toLowerCase()
  const found = against.find(({ competitor }) => competitor.toLowerCase() === wanted)
  const place = segmentWords(scope.segment)
  const limits = found === undefined ? undefined : clusteredInterval(found.sums)
  if (found === undefined || limits === undefined || found.sums.size < FEWEST_DEALS) {
    return {
      why: `Needs at least ${FEWEST_DEALS} closed deals that name ${of}; there are ${found?.sums.size ?? 0}${place}.`,
    }
  }
  const { sums, most, competitor } = found
  const told = { value: sums.hits / sums.size, lo: limits.low, hi: limits.high, level: 0.95 } as const
  const amount = { ...told, unit: 'share', currency: null } as const
  return {
    companies: sums.clusters,
    largest: most / sums.size,
    figure: figure({
      key: `won against: ${competitor}`,
      label: `Won against ${competitor}`,
      ...amount,
      n: sums.size,
      of: `closed deals that name ${competitor}`,
      asOf,
      words: `We won ${formatNumber(sums.hits)} of ${formatNumber(sums.size)} closed deals${place} that name ${competitor}: ${intervalWords(amount)}; ${formatNumber(sums.clusters)} companies.`,
      trace: {
        operation: 'message competitors',
        input: scope.segment === null ? {} : { segment: scope.segment.name },
        words: `competitors${place}: ${competitor}`,
      },
    }),
  }
}

function recordOf(
  { market, signal, book, once }: FigureReadings,
  { segment }: FigureScope,
): Promise<CompetitorRecord> {
  return once(`against ${segment?.id ?? 0}`, async () => dealsAgainst(market, await book(), segment?.name, signal))
}
