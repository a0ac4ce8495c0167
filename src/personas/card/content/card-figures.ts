import type { Market } from '../../../market-data/index.ts'
import { dayWords } from '../../../paper/index.ts'
import { ProblemError } from '../../../problem.ts'
import { listSurveys } from '../../../research/index.ts'
import { showFacts } from '../../facts/show-facts.ts'
import type { GapShown } from '../../say-do/gap-schema.ts'
import { showGap } from '../../say-do/show-gap.ts'
import type { CardPersona } from './card-persona.ts'
import { count } from './count-words.ts'

/** Touches of so many months count, as for the facts of a persona. */
const MONTHS = 24

/** What the data say of a persona's people: the channels they use, and the first survey that tells saying from doing. */
export async function cardFigures(
  market: Market,
  name: string,
  signal: AbortSignal,
): Promise<Pick<CardPersona, 'channels' | 'gap'>> {
  const [channels, gap] = await Promise.all([channelsOf(market, name, signal), gapOf(market, name, signal)])
  return { channels, gap }
}

async function channelsOf(market: Market, name: string, signal: AbortSignal): Promise<CardPersona['channels']> {
  const { behaviour } = await showFacts(market, { name, months: MONTHS }, signal)
  const items = behaviour.facts.filter(({ measure }) => measure === 'channel')
  const [first] = items
  if (first === undefined || behaviour.to === null) return null
  return {
    n: first.n,
    unit: 'touches',
    asOf: dayWords(behaviour.to),
    items: items.map(({ value, share, lo95, hi95 }) => ({ name: value, share, lo: lo95, hi: hi95 })),
  }
}

async function gapOf(market: Market, name: string, signal: AbortSignal): Promise<CardPersona['gap']> {
  const { surveys } = await listSurveys(market, signal)
  for (const { instrument } of surveys) {
    const shown = await gapIn(market, name, instrument, signal)
    if (shown === undefined || shown.reason !== null) continue
    return {
      words: `Survey ${instrument}: ${count(shown.n ?? 0, 'person', 'people')}; lines are 95% intervals.`,
      items: shown.items.map(({ item, statedWording, gap, lo95, hi95, verdict }) => ({
        name: statedWording !== null && statedWording.length <= 40 ? statedWording : item.replaceAll('_', ' '),
        gap,
        lo: lo95,
        hi: hi95,
        verdict,
      })),
    }
  }
  return null
}

/** Undefined for a survey that asks nothing of the kind. */
async function gapIn(
  market: Market,
  name: string,
  instrument: string,
  signal: AbortSignal,
): Promise<GapShown | undefined> {
  try {
    return await showGap(market, { name, instrument, stated: ['stated_*'], rated: ['rating_*'] }, signal)
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}
