import type { Market } from '../../market-data/index.ts'
import { ProblemError } from '../../problem.ts'
import { readAgreement, saturationOf } from '../../research/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { factDefinition } from '../facts/fact-definition.ts'
import { findFact } from '../facts/find-fact.ts'
import { type Measured, readinessOf } from '../readiness/readiness.ts'
import { counted, howMany } from '../statements/people-words.ts'
import { quoteShown, type Weighing, weighStatement } from '../statements/weigh-statement.ts'
import { WHOLE_MARKET } from '../store/persona-body.ts'
import type { PersonaRecord, StatementRecord, TextRecord } from '../store/persona-records.ts'
import { renderText } from '../texts/render-text.ts'
import type { OpenEvidence } from './open-evidence.ts'
import type { FoundShown, Persona, StatementShown } from './persona-schema.ts'

/** A persona with everything behind it as it may be shown today. Linear in the quotes. */
export async function showPersona(
  market: Market,
  open: OpenEvidence,
  record: PersonaRecord,
  signal: AbortSignal,
): Promise<Persona> {
  const people = open.peopleOf(record)
  const weighing = await weighingOf(market, open, record, record.statements, signal)
  const { jobRole } = record
  const { id, name, buyingRole, avatar, summary, reviewOn, version } = record
  return {
    id,
    name,
    jobRole,
    words: jobRoleWords(jobRole),
    buyingRole,
    segments: record.segments.map((segment) => segmentShown(open, segment)),
    avatar,
    summary,
    people: peopleShown(people),
    statements: record.statements.map((each) => weighStatement(each, weighing)),
    texts: record.texts.map((each) => textShown(each, weighing)),
    readiness: await readiness(market, open, record),
    reviewOn,
    reviewDue: reviewOn !== null && reviewOn <= open.today,
    version,
    asOf: open.today,
    warnings: [],
    notes: notesOf(open, record),
    done: null,
  }
}

/** Some of a persona's statements as they stand today, without the rest of it: nothing is computed for the others. */
export async function weighStatements(
  market: Market,
  open: OpenEvidence,
  record: PersonaRecord,
  statements: readonly StatementRecord[],
  signal: AbortSignal,
): Promise<readonly StatementShown[]> {
  const weighing = await weighingOf(market, open, record, statements, signal)
  return statements.map((each) => weighStatement(each, weighing))
}

async function weighingOf(
  market: Market,
  open: OpenEvidence,
  record: PersonaRecord,
  statements: readonly StatementRecord[],
  signal: AbortSignal,
): Promise<Weighing> {
  return {
    open,
    jobRole: record.jobRole,
    people: new Map(open.peopleOf(record).map((each) => [each.person, each])),
    found: await findFacts(market, record, statements, signal),
  }
}

/** Gate by gate; also of a role of which nobody wrote a persona yet. */
export async function readiness(
  market: Market,
  open: OpenEvidence,
  scope: Pick<PersonaRecord, 'jobRole' | 'segments'>,
): Promise<Persona['readiness']> {
  const people = open.peopleOf(scope).filter(({ interviews }) => interviews.length > 0)
  const evidence = { ...open.evidence, people }
  const saturation = saturationOf(evidence)
  const agreement = await readAgreement(market, evidence, open.evidence)
  const found = readinessOf(people, {
    saturation: gateOf(saturation.state === 'reached', saturation),
    agreement: gateOf(agreement.met, agreement),
  })
  return { ...found, gates: [...found.gates] }
}

/** Sentences of gates begin with a capital and have no full stop. */
function gateOf(met: boolean, { stands, missing }: { readonly stands: string; readonly missing: string }): Measured {
  const plain = missing.replace(/\.$/, '')
  return {
    met,
    stands: stands.replace(/\.$/, ''),
    missing: met ? '' : `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`,
  }
}

/** What answers and behaviour say, computed now; what cannot be computed any more says why. */
async function findFacts(
  market: Market,
  record: PersonaRecord,
  statements: readonly StatementRecord[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, FoundShown>> {
  const found = new Map<number, FoundShown>()
  for (const { evidence } of statements) {
    for (const each of evidence) {
      if (each.kind === 'code' || each.kind === 'quote') continue
      found.set(each.id, await findOne(market, record, each.definition, signal))
    }
  }
  return found
}

async function findOne(
  market: Market,
  record: PersonaRecord,
  definition: object,
  signal: AbortSignal,
): Promise<FoundShown> {
  try {
    const fact = await findFact(market, record, factDefinition.parse(definition), signal)
    const { n, value, lo, hi, asOf, words, agrees } = fact
    return { n, value, lo, hi, asOf, words, agrees }
  } catch (error) {
    // A field, an instrument or a segment may have gone since the definition was written.
    if (!(error instanceof ProblemError)) throw error
    return { n: 0, value: null, lo: null, hi: null, asOf: null, words: error.message, agrees: null }
  }
}

export function segmentShown(open: OpenEvidence, id: number): Persona['segments'][number] {
  if (id === 0) return { id, name: null, words: WHOLE_MARKET }
  const name = open.segments.get(id)?.name ?? null
  return { id, name, words: name ?? 'a segment that was deleted' }
}

function peopleShown(people: ReturnType<OpenEvidence['peopleOf']>): Persona['people'] {
  const { accounts, unknownAccounts } = counted(people)
  const interviewed = people.filter(({ interviews }) => interviews.length > 0).length
  const surveyed = people.length - interviewed
  const only = surveyed === 0 ? '' : `, ${surveyed} of them by survey only`
  const where = unknownAccounts === 0 ? '' : `; the company of ${unknownAccounts} is not known`
  return {
    people: people.length,
    interviewed,
    accounts,
    unknownAccounts,
    words: `${howMany(people.length, 'person', 'people')} asked at ${howMany(accounts, 'company', 'companies')}${only}${where}.`,
  }
}

function textShown(text: TextRecord, weighing: Weighing): Persona['texts'][number] {
  const found = text.quotes.map((id) => weighing.open.quote(id))
  const quotes = found.flatMap((quote) => (quote === undefined ? [] : [quoteShown(quote, weighing)]))
  const said = found.map((quote) =>
    quote === undefined
      ? undefined
      : {
          text: quote.text,
          pseudonym: quote.person === null ? null : (weighing.open.person(quote.person)?.pseudonym ?? null),
        },
  )
  const people = new Set(found.flatMap((quote) => (typeof quote?.person === 'string' ? [quote.person] : []))).size
  const hidden = text.quotes.length - quotes.length
  return {
    kind: text.kind,
    text: text.text,
    shown: renderText(text.text, said),
    quotes,
    hidden,
    draft: text.draft,
    rests:
      text.quotes.length === 0
        ? 'Rests on nothing that anybody said.'
        : `Rests on ${howMany(quotes.length, 'quote', 'quotes')} of ${howMany(people, 'person', 'people')}${hidden === 0 ? '' : `; ${hidden} more may not be shown`}.`,
  }
}

function notesOf(open: OpenEvidence, record: PersonaRecord): string[] {
  const { leftOut, notRecorded } = open.evidence
  const notes: string[] = []
  const note = (count: number, one: string, many: string): void => {
    if (count > 0) notes.push(`${howMany(count, one, many)}.`)
  }
  note(
    leftOut.withdrawn,
    'interview is left out: consent was withdrawn',
    'interviews are left out: consent was withdrawn',
  )
  note(leftOut.expired, 'interview is left out: consent expired', 'interviews are left out: consent expired')
  note(
    leftOut.notQuotable,
    'interview is left out: it may not be quoted',
    'interviews are left out: they may not be quoted',
  )
  note(
    leftOut.answersGone,
    'quote is left out: its survey answer is no longer on record',
    'quotes are left out: their survey answers are no longer on record',
  )
  note(
    notRecorded,
    'interview is shown although its consent was not recorded',
    'interviews are shown although their consent was not recorded',
  )
  const role = open.evidence.people.filter(({ jobRole }) => jobRole === null).length
  note(
    role,
    'person who was asked has no known job role: of no persona',
    'people who were asked have no known job role: of no persona',
  )
  for (const id of record.segments) {
    const because = open.notRead(id)
    if (because !== undefined) notes.push(because)
  }
  return notes
}
