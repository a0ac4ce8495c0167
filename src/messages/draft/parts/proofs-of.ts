import type { DraftSentence } from '../drafted.ts'
import type { DraftQuote, DraftStatement } from '../material.ts'

/** Quotes beside a statement: two are enough to hear it. */
const MOST_QUOTES = 2

/** A sentence that statements carry. `of`: only words of these people stand beside them. */
export function sentence(
  text: string,
  statements: readonly DraftStatement[],
  of?: ReadonlySet<string>,
): DraftSentence {
  const quotes = statements.flatMap((each) => quotesOf(each, of))
  const ids = [...new Set(statements.map(({ id }) => id))]
  return { text, statements: ids, quotes: [...new Set(quotes)], figures: [] }
}

/** The same with how many people say each, where it may be told. */
export function withFigures(told: DraftSentence, statements: readonly DraftStatement[]): DraftSentence {
  const figures = statements.flatMap(({ id, figure }) =>
    figure !== null && told.statements.includes(id) ? [figure] : [],
  )
  return { ...told, figures }
}

/** One a person, and only words that may be used in the company; those that may go anywhere first. */
function quotesOf({ quotes }: DraftStatement, of: ReadonlySet<string> | undefined): readonly number[] {
  const fit = quotes
    .filter((each) => travels(each) && (of === undefined || of.has(each.person)))
    .sort((one, other) => Number(other.scope === 'public') - Number(one.scope === 'public') || one.id - other.id)
  const people = new Set<string>()
  return fit
    .filter(({ person }) => !people.has(person) && people.add(person).size > 0)
    .slice(0, MOST_QUOTES)
    .map(({ id }) => id)
}

function travels({ scope }: DraftQuote): boolean {
  return scope === 'company' || scope === 'public'
}
