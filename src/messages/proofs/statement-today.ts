import type { StatementShown } from '../../personas/index.ts'
import { goneToday, type StandsToday } from './stands-today.ts'

/** A statement of a persona as it stands today; undefined: it was removed. */
export function statementToday(id: number, statement: StatementShown | undefined): StandsToday {
  if (statement === undefined) return goneToday(id, 'A statement that was removed.')
  const { text, status, internal, draft, people } = statement
  const whyNot = internal
    ? 'It is internal: it never leaves the company.'
    : draft
      ? 'It is a draft that nobody has accepted.'
      : status === 'retired'
        ? 'It was retired.'
        : null
  return {
    of: id,
    words: text,
    status,
    by: null,
    internal,
    travels: whyNot === null,
    whyNot,
    holds: !draft && (status === 'supported' || status === 'validated'),
    figure: null,
    definition: null,
    gone: false,
    seen: { status, words: text, internal, people: people.for },
  }
}

/** What of a statement differs from what was seen, in words. */
export function statementChanged(seen: StandsToday['seen'], today: StandsToday): string | null {
  const told = `“${today.words}”`
  if (today.gone) {
    return typeof seen.words === 'string' ? `The statement “${seen.words}” was removed.` : today.words
  }
  const changes = [
    typeof seen.status === 'string' && seen.status !== today.status
      ? `was ${seen.status} and is ${today.status ?? ''} now`
      : undefined,
    seen.internal === false && today.internal ? 'has been marked internal' : undefined,
    typeof seen.words === 'string' && seen.words !== today.words ? `said “${seen.words}” before` : undefined,
  ].filter((each) => each !== undefined)
  return changes.length === 0 ? null : `The statement ${told} ${changes.join(' and ')}.`
}
