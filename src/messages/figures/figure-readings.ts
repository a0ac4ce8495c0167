import type { Market } from '../../market-data/index.ts'
import { listPersonas, type OpenEvidence, openEvidence, type PersonaRecord } from '../../personas/index.ts'
import { openRuleBook, type RuleBook } from '../../segments/index.ts'

/** What figures are read from: whatever is asked twice is read once. */
export interface FigureReadings {
  readonly market: Market
  readonly signal: AbortSignal
  readonly book: () => Promise<RuleBook>
  readonly personas: () => Promise<readonly PersonaRecord[]>
  /** With the segments of all personas. */
  readonly evidence: () => Promise<OpenEvidence>
  /** What was read under this key, or is read now. */
  readonly once: <T>(key: string, read: () => Promise<T>) => Promise<T>
}

/** Nothing is read before it is asked for; `given` is what somebody opened already. */
export function figureReadings(
  market: Market,
  signal: AbortSignal,
  given: { readonly evidence?: OpenEvidence; readonly personas?: readonly PersonaRecord[] } = {},
): FigureReadings {
  const read = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const found = read.get(key) ?? make()
    read.set(key, found)
    return found as Promise<T>
  }
  const personas = (): Promise<readonly PersonaRecord[]> =>
    once('personas', async () => given.personas ?? (await listPersonas(market.state.db)))
  return {
    market,
    signal,
    once,
    personas,
    book: () => once('book', () => openRuleBook(market)),
    evidence: () =>
      once('evidence', async () => {
        if (given.evidence !== undefined) return given.evidence
        return openEvidence(market, new Set((await personas()).flatMap(({ segments }) => segments)))
      }),
  }
}
