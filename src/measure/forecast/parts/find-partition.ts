import type { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import { askedScope } from '../../scope/asked-scope.ts'
import type { partsSchema } from '../forecast-schema.ts'
import { type AskedForecast, mustHaveSomething, openFrame } from '../series/forecast-frame.ts'
import { readValues } from '../series/read-values.ts'
import { forecastParts, type NamedPart } from './forecast-parts.ts'

/** What is to come from each of several segments and the rest: a company in several counts in the first. */
export async function findPartition(
  market: Market,
  asked: AskedForecast & { readonly segments: readonly string[] },
  signal: AbortSignal,
): Promise<z.input<typeof partsSchema>> {
  const { segments, product } = asked
  const frame = await openFrame(market, asked, signal)
  const scopes = segments.map((text) => askedScope(frame.book, text, 'segments'))
  const twice = segments.find((text, place) => segments.indexOf(text) < place)
  if (twice !== undefined) {
    refuse('part_twice', `${twice} is named twice; a part counts once.`, { at: { field: 'segments', value: twice } })
  }
  const read = await readValues(market, frame, { scopes: scopes.map(({ rule }) => rule), partition: true }, signal)
  mustHaveSomething(frame, Math.max(...read.map(({ said }) => said)))
  const parts = read.map((values, place): NamedPart => {
    const scope = scopes[place]
    return scope === undefined
      ? { name: 'the rest', kind: 'rest', values }
      : { name: scope.words, kind: scope.segment === undefined ? 'rule' : 'segment', values }
  })
  const shown = await forecastParts(frame, parts)
  return {
    ...shown,
    of: product === undefined ? 'the whole market' : `${product} in the whole market`,
    notes: [
      `A company in several counts in the first: ${scopes.map(({ words }) => words).join(' before ')}. The rest is whoever is in none, and rows of which nobody knows whose they are.`,
      ...shown.notes,
    ],
  }
}
