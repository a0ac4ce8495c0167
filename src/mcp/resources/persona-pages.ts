import type { Persona, QuoteShown, StatementShown } from '../../personas/index.ts'
import { bullets, heading, link, page, paragraph, table } from './markdown-lines.ts'
import { addressOf } from './resource-address.ts'

/** What this page shows of `persona list`. */
export interface ListedPersonas {
  readonly asOf: string
  readonly personas: readonly {
    readonly name: string
    readonly words: string
    readonly segments: readonly { readonly words: string }[]
    readonly ready: boolean
    readonly met: number
    readonly of: number
    readonly statements: number
    readonly missing: readonly string[]
  }[]
  readonly warnings: readonly string[]
  readonly notes: readonly string[]
}

/** Quotes of each piece of evidence; the rest is a tool call away. */
const QUOTES = 2

export function personasPage({ asOf, personas, warnings, notes }: ListedPersonas): string {
  return page(
    heading(1, 'Personas'),
    personas.length === 0 ? 'There is no persona yet.' : `As of ${asOf}. Names of personas are invented.`,
    bullets(warnings),
    ...personas.map((each) =>
      page(
        `## ${link(each.name, addressOf({ kind: 'personas', name: each.name }))}`,
        paragraph(
          `${each.words} in ${each.segments.map(({ words }) => words).join(', ')}; ${each.statements} statements.`,
        ),
        paragraph(
          each.ready
            ? 'Ready to be relied on.'
            : `Not ready: ${each.met} of ${each.of} gates are met. Missing: ${each.missing.join('; ')}.`,
        ),
      ).trimEnd(),
    ),
    bullets(notes),
  )
}

export function personaPage(persona: Persona): string {
  const { name, words, segments, buyingRole, summary, people, statements, texts, readiness, notes, warnings } =
    persona
  const where = segments.map((each) => each.words).join(', ')
  const types = [...new Set(statements.map(({ type }) => type))]
  return page(
    heading(1, name),
    paragraph(
      `An invented name for ${words} in ${where}${buyingRole === null ? '' : `, ${buyingRole}`}. As of ${persona.asOf}.`,
    ),
    paragraph(summary),
    paragraph(people.words),
    bullets(warnings),
    reviewWords(persona),
    readinessPart(readiness),
    ...types.flatMap((type) => [
      heading(2, capital(type)),
      bullets(statements.filter((each) => each.type === type).map(statementWords)),
    ]),
    ...texts.flatMap(({ kind, shown, rests, draft }) => [
      heading(2, `${capital(kind)}${draft ? ' (a draft that nobody accepted yet)' : ''}`),
      paragraph(shown),
      paragraph(rests),
    ]),
    notes.length === 0 ? '' : heading(2, 'Not shown'),
    bullets(notes),
  )
}

function reviewWords({ reviewOn, reviewDue }: Persona): string {
  return reviewOn === null ? '' : `To be reviewed on ${reviewOn}${reviewDue ? ', which is over' : ''}.`
}

function readinessPart({ ready, gates, catches }: Persona['readiness']): string {
  const met = gates.filter((gate) => gate.met).length
  const rows = gates.map((gate) => [gate.words, gate.met ? 'yes' : 'no', gate.met ? gate.stands : gate.missing])
  return page(
    heading(2, ready ? 'Ready to be relied on' : `Not ready: ${met} of ${gates.length} gates are met`),
    table(['Gate', 'Met', 'How it stands'], rows),
    paragraph(catches),
  ).trimEnd()
}

function statementWords(statement: StatementShown): string {
  const { id, text, status, reason, draft, internal, evidence, retiredBecause } = statement
  const marks = [
    status,
    ...(draft ? ['a draft that nobody accepted yet'] : []),
    ...(internal ? ['internal: must not leave the company'] : []),
  ]
  return [
    `${text} (statement ${id}: ${marks.join('; ')})`,
    reason,
    ...(retiredBecause === null ? [] : [`Retired: ${retiredBecause}`]),
    ...evidence.flatMap(({ stance, quotes, found }) => [
      ...(found === null ? [] : [found.words]),
      ...quotes.slice(0, QUOTES).map((quote) => quoteWords(quote, stance)),
    ]),
  ].join('\n')
}

/** How far the words may travel, as whoever said them agreed. */
const REACH: Readonly<Record<NonNullable<QuoteShown['scope']> | 'unknown', string>> = {
  research: 'for the research only',
  company: 'for use inside the company',
  public: 'may be quoted in public',
  unknown: 'nobody wrote down how far it may travel: for the research only',
}

function quoteWords({ id, text, pseudonym, scope }: QuoteShown, stance: 'for' | 'against'): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  const against = stance === 'against' ? 'Against: ' : ''
  return `${against}“${flat}” (${pseudonym ?? 'a source'}, quote ${id}, ${REACH[scope ?? 'unknown']})`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
