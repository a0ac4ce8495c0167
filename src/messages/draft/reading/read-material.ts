import type { Market } from '../../../market-data/index.ts'
import {
  type OpenEvidence,
  openEvidence,
  type Persona,
  type PersonaRecord,
  showPersona,
} from '../../../personas/index.ts'
import { openRuleBook } from '../../../segments/index.ts'
import { readOwnWords } from '../../checks/read-own-words.ts'
import type { DraftMaterial, DraftQuote, DraftStatement } from '../material.ts'
import { namesIn } from '../words/names-in.ts'
import { readCompetitors } from './read-competitors.ts'

interface Asked {
  readonly persona: PersonaRecord
  /** 0: the whole market. */
  readonly segment: number
  /** What the segment is called. */
  readonly words: string
}

/**
 * What a draft may be made of: the persona's statements with who says them, in its role and, at companies of the segment, in others;
 * competitors; channels; own words. The evidence is read once, and two statements go to the engine beside those that the persona's
 * computed evidence takes.
 */
export async function readMaterial(
  market: Market,
  { persona, segment, words }: Asked,
  signal: AbortSignal,
): Promise<DraftMaterial> {
  const open = await openEvidence(market, new Set([...persona.segments, segment]))
  const book = await openRuleBook(market)
  const shown = await showPersona(market, open, persona, signal)
  const saved = book.segments.find(({ id }) => id === segment)
  const inSegment = new Set(open.peopleIn(segment).map(({ person }) => person))
  const own = new Set(open.peopleOf(persona).map(({ person }) => person))
  const texts = [...shown.statements.map(({ text }) => text), ...open.evidence.quotes.map(({ text }) => text)]
  return {
    persona: { name: persona.name, jobRole: persona.jobRole },
    segment: words,
    statements: shown.statements.map((each) => statementOf(each, { open, own, inSegment })),
    people: open.evidence.people.map(({ person, jobRole, relation, account }) => ({
      person,
      jobRole,
      relation,
      account,
    })),
    competitors: await readCompetitors(market, book, saved, signal),
    channels: [],
    keywords: readOwnWords(open, persona)
      .words.filter(({ keyword }) => keyword)
      .map(({ word }) => word),
    names: namesIn(texts),
  }
}

interface Whose {
  readonly open: OpenEvidence
  readonly own: ReadonlySet<string>
  readonly inSegment: ReadonlySet<string>
}

function statementOf(
  { id, type, text, status, reason, internal, draft, evidence }: Persona['statements'][number],
  { open, own, inSegment }: Whose,
): DraftStatement {
  const quotesFor = (stance: 'for' | 'against') =>
    evidence
      .filter((each) => each.stance === stance)
      .flatMap(({ code, quotes }) =>
        code === null ? quotes.map((each) => each.id) : open.quotesWith(code.id).map((each) => each.id),
      )
      .flatMap((quote) => open.quote(quote) ?? [])
  const against = new Set(quotesFor('against').map(({ person }) => person))
  // Who says both contradicts themselves: they carry nothing.
  const quotes = quotesFor('for').flatMap(({ id: quote, person, scope }): DraftQuote[] =>
    person === null || against.has(person) ? [] : [{ id: quote, person, scope }],
  )
  const people = [...new Set(quotes.map(({ person }) => person))]
  const measured = evidence.find(({ definition }) => definition?.measure === 'channel')?.definition?.value
  return {
    id,
    type,
    text,
    status: draft ? 'hypothesis' : status,
    reason,
    internal,
    people: people.filter((person) => own.has(person)),
    others: people.filter((person) => !own.has(person) && inSegment.has(person)),
    quotes: quotes.filter(({ person }) => own.has(person) || inSegment.has(person)),
    channel: type === 'channel' && typeof measured === 'string' ? measured : null,
  }
}
