import { dayWords } from '../../../paper/index.ts'
import { RELATIONS } from '../../../research/index.ts'
import type { Persona, StatementShown } from '../../shown/persona-schema.ts'
import type { CardPersona, CardQuote, CardStatement } from './card-persona.ts'

/** What a card is made of, from what is shown of a persona today. */
export function cardOfPersona(persona: Persona, figures: Pick<CardPersona, 'channels' | 'gap'>): CardPersona {
  const { name, words, buyingRole, segments, summary, avatar, statements, readiness, version, reviewOn } = persona
  return {
    name,
    words,
    buyingRole,
    segments: segments.filter(({ id }) => id !== 0).map((segment) => segment.words),
    summary,
    avatar,
    statements: statements.map(cardStatement),
    readiness,
    rests: restsOf(persona),
    ...figures,
    version,
    reviewOn,
  }
}

function cardStatement({ type, text, status, draft, internal, people, evidence }: StatementShown): CardStatement {
  const quotes = evidence.filter(({ stance }) => stance === 'for').flatMap((each) => each.quotes)
  return {
    type,
    text,
    status,
    draft,
    internal,
    people,
    quotes: quotes.flatMap(({ text: said, pseudonym, relation, jobRole, scope, counted }): CardQuote[] =>
      pseudonym === null || !counted
        ? []
        : [{ text: said, pseudonym, relation: relation === null ? null : RELATIONS[relation], jobRole, scope }],
    ),
  }
}

/** Who was asked, in which relation, when, and what was left out. */
function restsOf({ people, readiness, statements, notes }: Persona): readonly string[] {
  const balance = readiness.gates.find(({ gate }) => gate === 'balance')?.stands ?? ''
  const days = statements
    .flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes.map(({ day }) => day)))
    .filter((day) => day !== null)
    .toSorted()
  const [first] = days
  const last = days.at(-1)
  return [
    people.words,
    ...(people.interviewed === 0 || balance === '' ? [] : [`${sentence(balance)}.`]),
    ...(first === undefined || last === undefined
      ? []
      : [first === last ? `Said on ${dayWords(first)}.` : `Said from ${dayWords(first)} to ${dayWords(last)}.`]),
    ...notes,
  ]
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
