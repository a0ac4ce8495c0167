import type { CardPersona, CardQuote, CardStatement, StatementStatus } from './card-persona.ts'
import { STATEMENT_GROUPS, typeOrder } from './statement-groups.ts'

/** How much of a persona is put on a page. */
export interface CardRoom {
  /** In all; one under each heading in any case. */
  readonly statements: number
  readonly quotes: number
  readonly figures: number
  /** Letters of a statement or a quote; what is longer ends in an ellipsis. */
  readonly letters: number
}

/** A card's words and figures, before anything is laid out. */
export interface CardContent {
  readonly persona: CardPersona
  readonly groups: readonly StatementsShown[]
  readonly quotes: readonly CardQuote[]
  /** Quotes that could be shown, the shown ones among them. */
  readonly quotable: number
  readonly figures: number
  /** Made to be shown outside the company. */
  readonly outside: boolean
  /** Internal statements that were left out for that. */
  readonly internal: number
}

interface StatementsShown {
  readonly title: string
  readonly statements: readonly CardStatement[]
  readonly more: number
  /** Of those that found no room. */
  readonly moreHypotheses: number
}

/** Letters of the name, and of the sentence below it, that always find room. */
const NAME = 120
const SUMMARY = 160

/** The firmest first; what people disagree on is not what is left out. */
const FIRMEST: readonly StatementStatus[] = ['validated', 'contested', 'supported', 'hypothesis']

/**
 * Chooses what a card shows: under each heading the firmest statements, those that most people hold first; one quote a
 * person, of different statements. Outside the company: no internal statement, and only words whose speaker agreed to it.
 */
export function cardContent(persona: CardPersona, room: CardRoom, outside: boolean): CardContent {
  const standing = persona.statements.filter((statement) => statement.status !== 'retired')
  const shown = standing.filter((statement) => !outside || !statement.internal)
  const grouped = STATEMENT_GROUPS.map(({ title, types }) => ({
    title,
    all: shown.filter((statement) => types.some((type) => type === statement.type)).toSorted(byWeight),
  })).filter(({ all }) => all.length > 0)
  const chosen = chooseStatements(
    grouped.map(({ all }) => all),
    room.statements,
  )
  const groups = grouped.map(({ title, all }) => {
    const kept = all.filter((statement) => chosen.has(statement))
    return {
      title,
      statements: kept.map((each) => ({ ...each, text: clipped(each.text, room.letters) })),
      more: all.length - kept.length,
      moreHypotheses: all.filter((each) => each.status === 'hypothesis' && !chosen.has(each)).length,
    }
  })
  const quotes = quotesOf(groups.flatMap((group) => group.statements).toSorted(byWeight), outside)
  return {
    persona: {
      ...persona,
      name: clipped(persona.name, NAME),
      summary: persona.summary === null ? null : clipped(persona.summary, SUMMARY),
    },
    groups,
    quotes: quotes.slice(0, room.quotes).map((quote) => ({ ...quote, text: clipped(quote.text, room.letters) })),
    quotable: quotes.length,
    figures: room.figures,
    outside,
    internal: standing.length - shown.length,
  }
}

/** The firmest under each heading, then the firmest of all that is left. */
function chooseStatements(groups: readonly (readonly CardStatement[])[], room: number): ReadonlySet<CardStatement> {
  const first = groups.flatMap((all) => all.slice(0, 1))
  const rest = groups.flatMap((all) => all.slice(1)).toSorted(byWeight)
  return new Set([...first, ...rest].slice(0, Math.max(first.length, room)))
}

function byWeight(one: CardStatement, other: CardStatement): number {
  return (
    FIRMEST.indexOf(one.status) - FIRMEST.indexOf(other.status) ||
    other.people.for - one.people.for ||
    typeOrder(one.type) - typeOrder(other.type) ||
    (one.text < other.text ? -1 : 1)
  )
}

/** Words that may travel so far: of each statement the first of somebody who does not speak yet. */
function quotesOf(statements: readonly CardStatement[], outside: boolean): readonly CardQuote[] {
  const spoke = new Set<string>()
  const chosen: CardQuote[] = []
  for (const { quotes } of statements) {
    const quote = quotes.find(({ scope, pseudonym }) => travels(scope, outside) && !spoke.has(pseudonym))
    if (quote === undefined) continue
    spoke.add(quote.pseudonym)
    chosen.push(quote)
  }
  return chosen
}

/** A consent that was never written down holds within the company, and no further. */
function travels(scope: CardQuote['scope'], outside: boolean): boolean {
  return outside ? scope === 'public' : scope !== 'research'
}

/** Cut between words. */
function clipped(text: string, letters: number): string {
  const all = Array.from(text)
  if (all.length <= letters) return text
  const head = all.slice(0, letters - 1).join('')
  const space = head.lastIndexOf(' ')
  return `${(space > head.length / 2 ? head.slice(0, space) : head).trimEnd()}…`
}
