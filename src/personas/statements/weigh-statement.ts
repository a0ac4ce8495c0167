import type { EvidencePerson, EvidenceQuote } from '../../research/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import type { OpenEvidence } from '../shown/open-evidence.ts'
import type { FoundShown, QuoteShown, StatementShown } from '../shown/persona-schema.ts'
import type { EvidenceRecord, StatementRecord } from '../store/persona-records.ts'
import { counted } from './people-words.ts'
import { type Finding, statusOf, type Voice } from './status-of.ts'

/** Whose statement it is. */
export interface Weighing {
  readonly open: OpenEvidence
  /** The persona's people by key. */
  readonly people: ReadonlyMap<string, EvidencePerson>
  readonly jobRole: string
  /** What was found for each piece of evidence that is computed, by its number. */
  readonly found: ReadonlyMap<number, FoundShown>
}

/** A statement with its status and everything behind it, as it may be shown today. */
export function weighStatement(statement: StatementRecord, weighing: Weighing): StatementShown {
  const evidence = statement.evidence.map((each) => evidenceShown(each, weighing))
  const taking = (stance: 'for' | 'against'): Set<string> =>
    new Set(evidence.filter((each) => each.shown.stance === stance).flatMap(({ voices }) => [...voices]))
  const [yes, no] = [taking('for'), taking('against')]
  const both = [...no].filter((person) => yes.has(person)).length
  // Who says both contradicts themselves: they are no support.
  const voices = voicesOf(
    [...yes].filter((person) => !no.has(person)),
    weighing,
  )
  const judged = statusOf({
    for: voices,
    against: voicesOf([...no], weighing),
    both,
    findings: evidence.flatMap(({ shown }) => (shown.found === null ? [] : [findingOf(shown.found, shown.stance)])),
    draft: statement.draft,
    retired: statement.retired,
  })
  const { accounts, relations } = counted(voices)
  return {
    id: statement.id,
    type: statement.type,
    text: statement.text,
    ...judged,
    draft: statement.draft,
    internal: statement.internal,
    retiredOn: statement.retired?.on ?? null,
    retiredBecause: statement.retired?.because ?? null,
    people: { for: voices.length, against: no.size, both, accounts, relations },
    evidence: evidence.map(({ shown }) => shown),
  }
}

function voicesOf(people: readonly string[], { people: known }: Weighing): readonly Voice[] {
  return people.flatMap((key) => {
    const person = known.get(key)
    return person === undefined ? [] : [person]
  })
}

/** Evidence that stands against the statement and is borne out speaks against it. */
function findingOf({ agrees, words }: FoundShown, stance: 'for' | 'against'): Finding {
  return { agrees: agrees === null || stance === 'for' ? agrees : !agrees, words }
}

type EvidenceShown = StatementShown['evidence'][number]

function evidenceShown(
  record: EvidenceRecord,
  weighing: Weighing,
): { readonly shown: EvidenceShown; readonly voices: ReadonlySet<string> } {
  const { open, people, found } = weighing
  const { id, kind, stance } = record
  const base = { id, kind, stance, code: null, definition: null, people: 0, hidden: 0, quotes: [], found: null }
  if (record.kind === 'answers' || record.kind === 'behaviour') {
    const told = found.get(id) ?? null
    const words = told?.words ?? 'Not computed.'
    return { shown: { ...base, words, definition: { ...record.definition }, found: told }, voices: new Set() }
  }
  if (record.kind === 'quote') {
    const quote = open.quote(record.quote)
    if (quote === undefined) {
      const words = 'A quote that may not be shown today, or is no longer there.'
      return { shown: { ...base, words, hidden: 1 }, voices: new Set() }
    }
    const shown = quoteShown(quote, weighing)
    const voices = votes([quote], people)
    return { shown: { ...base, words: 'One quote.', people: voices.size, quotes: [shown] }, voices }
  }
  const code = open.code(record.code)
  // Only what the persona's people say: another role's words are another persona's.
  const quotes = open.quotesWith(record.code).filter(({ person }) => person !== null && people.has(person))
  const voices = votes(quotes, people)
  return {
    shown: {
      ...base,
      words: code?.name ?? 'A code that was removed.',
      code: code === undefined ? null : { id: code.id, name: code.name },
      people: voices.size,
      hidden: open.quotesOnRecord(record.code) - open.quotesWith(record.code).length,
      quotes: quotes.map((quote) => quoteShown(quote, weighing)),
    },
    voices,
  }
}

function votes(quotes: readonly EvidenceQuote[], people: ReadonlyMap<string, EvidencePerson>): ReadonlySet<string> {
  return new Set(quotes.flatMap(({ person }) => (person !== null && people.has(person) ? [person] : [])))
}

/** A quote as it is shown, with why its speaker is not counted where they are not. */
export function quoteShown(
  quote: EvidenceQuote,
  weighing: Pick<Weighing, 'open' | 'people' | 'jobRole'>,
): QuoteShown {
  const { id, text, interview, day, scope } = quote
  const speaker = quote.person === null ? undefined : weighing.open.person(quote.person)
  const why = whyNotCounted(speaker, weighing)
  return {
    id,
    text,
    pseudonym: speaker?.pseudonym ?? null,
    relation: speaker?.relation ?? null,
    jobRole: speaker?.jobRole ?? null,
    interview,
    day,
    scope,
    counted: why === null,
    why,
  }
}

function whyNotCounted(
  speaker: EvidencePerson | undefined,
  { people, jobRole }: Pick<Weighing, 'people' | 'jobRole'>,
): string | null {
  if (speaker === undefined) return 'A document of others, or not the participant’s own words.'
  if (people.has(speaker.person)) return null
  if (speaker.jobRole === null) return 'Their job role is not known.'
  if (speaker.jobRole !== jobRole) return `Of another job role: ${jobRoleWords(speaker.jobRole)}.`
  return speaker.account === null
    ? 'Their company is not known, so it is not known to be in the segment.'
    : 'Their company is not in the segment.'
}
