import { loadCatalog, type Market } from '../../market-data/index.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { addAnswered } from './add-answered.ts'
import { addInterviewed } from './add-interviewed.ts'
import { AskedPeople } from './asked-people.ts'
import type { Evidence, EvidenceQuote } from './evidence.ts'
import { pseudonymise } from './pseudonymise.ts'
import { sourceKey } from './quoted-source.ts'
import { readCompanyNames } from './read-company-names.ts'
import { readDecided } from './read-decided.ts'

/**
 * Everything that may be shown on the day (default today): interviews whose consent holds, quotes of them and of open
 * answers, and the people behind them, who are counted once however often they were asked. What may not be shown is
 * neither among the people nor among the quotes; `leftOut` says how much it is.
 *
 * Of a survey, everybody who answered a question that a coder read to the end is among the people, quoted or not; of
 * other questions only who was quoted. Linear in quotes, those answers and the people of the market; at most four
 * statements.
 */
export async function readEvidence(market: Market, asked: { readonly day?: string } = {}): Promise<Evidence> {
  return (await openEvidence(market, asked)).evidence
}

/** The evidence with what is needed to show more of a transcript than what was quoted. */
export interface OpenEvidence {
  readonly evidence: Evidence
  /** Who was asked in an interview that may be shown; null for a document of others; undefined where it may not be shown. */
  readonly askedIn: (interview: number) => string | null | undefined
  /** Words of an interview or answer with the name and company of whom was asked replaced. */
  readonly withoutNames: (asked: string | null, text: string) => string
}

export async function openEvidence(market: Market, asked: { readonly day?: string } = {}): Promise<OpenEvidence> {
  const catalog = await loadCatalog(market)
  const run = runOf(market, { catalog })
  const day = asked.day ?? dayOf(market.clock(), run)
  const decided = await readDecided(market.state.db)
  const people = new AskedPeople()
  const interviewed = await addInterviewed(market, run, people, decided, day)
  const sources = new Map([...interviewed.sources, ...(await addAnswered(market, run, people, decided))])
  const companies = await readCompanyNames(market, run, people.accounts())

  const withoutNames = (who: string | null, text: string): string =>
    who === null ? text : pseudonymise(text, people.names(who, companies))
  let answersGone = 0
  const quotes = decided.quotes.flatMap((quote): EvidenceQuote[] => {
    const from = sources.get(sourceKey(quote))
    if (from === undefined || !from.holds(quote)) {
      if (quote.answer !== null) answersGone++
      return []
    }
    const { id, interview, answer, codes } = quote
    const text = withoutNames(from.asked, quote.text)
    const person = from.isOwn(quote) ? from.asked : null
    return [{ id, person, interview, answer, text, day: from.day, scope: from.scope, codes }]
  })
  const leftOut = { ...interviewed.leftOut, answersGone }
  const { notRecorded } = interviewed
  return {
    evidence: { day, people: people.people(), quotes, codes: decided.codes, leftOut, notRecorded },
    askedIn: (id) => sources.get(sourceKey({ interview: id, answer: null }))?.asked,
    withoutNames,
  }
}
