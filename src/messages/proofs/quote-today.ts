import { createHash } from 'node:crypto'
import type { OpenEvidence } from '../../personas/index.ts'
import { type EvidenceQuote, RELATIONS } from '../../research/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { goneToday, type StandsToday } from './stands-today.ts'

/** A quote as it may be shown today. What may be handed on outside was cleared for everybody: scope public. */
export function quoteToday(id: number, open: OpenEvidence): StandsToday {
  const quote = open.quote(id)
  if (quote === undefined) return goneToday(id, 'A quote that may not be shown today, or is no longer there.')
  const whyNot = whyNotOutside(quote)
  return {
    of: id,
    words: quote.text,
    status: null,
    by: speakerWords(quote, open),
    internal: false,
    travels: whyNot === null,
    whyNot,
    holds: true,
    figure: null,
    definition: null,
    gone: false,
    seen: { scope: quote.scope, print: printOf(quote.text) },
  }
}

function whyNotOutside({ scope }: Pick<EvidenceQuote, 'scope'>): string | null {
  switch (scope) {
    case 'public':
      return null
    case 'company':
      return 'They agreed to its use within the company only.'
    case 'research':
      return 'They agreed to its use within the research only.'
    case null:
      return 'Nobody wrote down how far it may travel.'
  }
}

/** Who says it, without a name: `managers in creative, customer`. */
export function speakerWords({ person }: Pick<EvidenceQuote, 'person'>, open: OpenEvidence): string | null {
  const speaker = person === null ? undefined : open.person(person)
  if (speaker === undefined) return null
  const told = [
    speaker.jobRole === null ? undefined : jobRoleWords(speaker.jobRole),
    speaker.relation === null ? undefined : RELATIONS[speaker.relation],
  ].filter((each) => each !== undefined)
  return told.length === 0 ? null : told.join(', ')
}

/** Tells whether the words are still the same, without keeping them: who withdraws them withdraws them everywhere. */
function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** What of a quote differs from what was seen, in words. */
export function quoteChanged(seen: StandsToday['seen'], today: StandsToday): string | null {
  if (today.gone) return `Quote ${today.of ?? ''} may not be shown any more, or is no longer there.`
  const changes = [
    'scope' in seen && seen.scope !== today.seen.scope
      ? `its consent was ${scopeWords(seen.scope)} and is ${scopeWords(today.seen.scope)} now`
      : undefined,
    typeof seen.print === 'string' && seen.print !== today.seen.print ? 'its words were corrected' : undefined,
  ].filter((each) => each !== undefined)
  return changes.length === 0 ? null : `Of quote ${today.of ?? ''} ${changes.join(' and ')}.`
}

function scopeWords(scope: unknown): string {
  return typeof scope === 'string' ? `for ${scope === 'public' ? 'everybody' : `the ${scope}`}` : 'not written down'
}
