import type { Market } from '../../../market-data/index.ts'
import type { OpenEvidence, Persona, PersonaRecord } from '../../../personas/index.ts'
import { readOwnWords } from '../../checks/read-own-words.ts'
import type { FigureDefinition } from '../../figures/figure-definition.ts'
import { FIGURE_KINDS } from '../../figures/figure-kinds.ts'
import { openFigures } from '../../figures/open-figures.ts'
import { type OpenMessages, openMessages } from '../../shown/open-messages.ts'
import type { DraftChannel, DraftMaterial, DraftQuote, DraftStatement } from '../material.ts'
import { namesIn } from '../words/names-in.ts'
import { readCompetitors } from './read-competitors.ts'

interface Asked {
  readonly persona: PersonaRecord
  /** 0: the whole market. */
  readonly segment: number
  /** What the segment is called. */
  readonly words: string
}

export interface ReadMaterial {
  readonly material: DraftMaterial
  /** What was read for it, so that nobody reads it again. */
  readonly opened: OpenMessages
}

/**
 * What a draft may be made of: the persona's statements with who says them, in its role and, at companies of the segment, in others;
 * competitors; channels; own words. The evidence is read once; beside what the persona's computed evidence takes, two statements go to
 * the engine.
 */
export async function readMaterial(
  market: Market,
  { persona, segment, words }: Asked,
  signal: AbortSignal,
): Promise<ReadMaterial> {
  const opened = await openMessages(market, { records: [], personas: [persona.id], segments: [segment] }, signal)
  const { open, proofs, shown } = opened
  const statements = shown.get(persona.id)?.statements ?? []
  const book = await proofs.readings.book()
  const saved = book.segments.find(({ id }) => id === segment)
  const inSegment = new Set(open.peopleIn(segment).map(({ person }) => person))
  const own = new Set(open.peopleOf(persona).map(({ person }) => person))
  const figures = await tellableFigures(market, { segment, persona: persona.id }, opened)
  const texts = [...statements.map(({ text }) => text), ...open.evidence.quotes.map(({ text }) => text)]
  const material: DraftMaterial = {
    persona: { name: persona.name, jobRole: persona.jobRole },
    segment: words,
    statements: statements.map((each) => statementOf(each, { open, own, inSegment, figures })),
    people: open.evidence.people.map(({ person, jobRole, relation, account }) => ({
      person,
      jobRole,
      relation,
      account,
    })),
    competitors: await readCompetitors(market, book, saved, signal),
    channels: await measuredChannels(market, segment, opened),
    words: readOwnWords(open, persona).words,
    names: namesIn(texts),
  }
  return { material, opened }
}

/** How many of the persona's people say each code, where it may be told outside. */
async function tellableFigures(
  market: Market,
  asked: { readonly segment: number; readonly persona: number },
  { proofs }: OpenMessages,
): Promise<ReadonlyMap<string, FigureDefinition>> {
  const { readings } = proofs
  const kinds = FIGURE_KINDS.filter(({ name }) => name === 'people who say it')
  const told = await openFigures(market, asked, readings.signal, readings).all(kinds)
  return new Map(
    told.flatMap(({ definition, travels }) =>
      travels && definition.of !== undefined ? [[definition.of, definition] as const] : [],
    ),
  )
}

/** Channels of which can be told how the segment answered. */
async function measuredChannels(market: Market, segment: number, { proofs }: OpenMessages): Promise<DraftChannel[]> {
  const { readings } = proofs
  const kinds = FIGURE_KINDS.filter(({ name }) => name === 'channel response')
  const told = await openFigures(market, { segment, persona: null }, readings.signal, readings).all(kinds)
  return told.flatMap(({ definition, figure }) =>
    figure === null || definition.of === undefined
      ? []
      : [{ name: definition.of, value: figure.value, lo: figure.lo, hi: figure.hi }],
  )
}

interface Whose {
  readonly open: OpenEvidence
  readonly own: ReadonlySet<string>
  readonly inSegment: ReadonlySet<string>
  /** What is computed of how many say a code, by its name. */
  readonly figures: ReadonlyMap<string, FigureDefinition>
}

function statementOf(
  { id, type, text, status, reason, internal, draft, evidence }: Persona['statements'][number],
  { open, own, inSegment, figures }: Whose,
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
  const [said] = evidence.flatMap(({ code, stance }) =>
    stance === 'for' && code !== null ? (figures.get(code.name) ?? []) : [],
  )
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
    figure: said ?? null,
    channel: type === 'channel' && typeof measured === 'string' ? measured : null,
  }
}
