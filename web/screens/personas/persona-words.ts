import type { Persona, Quote, Statement } from './personas-data.ts'

const STATUS: Readonly<Record<Statement['status'], string>> = {
  hypothesis: 'Hypothesis',
  supported: 'Supported',
  validated: 'Validated',
  contested: 'Contested',
  retired: 'Retired',
}

/** What each status means, in a line. */
export const STATUS_MEANS: Readonly<Record<Statement['status'], string>> = {
  hypothesis: 'Fewer than three people said it, or all of one company or one relation to us',
  supported: 'Three people or more said it, of two companies and two relations to us',
  validated: 'And answers or behaviour agree',
  contested: 'A quarter or more of those who take a stance say the opposite',
  retired: 'No longer held to be true',
}

export function statusWords(status: Statement['status']): string {
  return STATUS[status]
}

const RELATIONS: Readonly<Record<NonNullable<Quote['relation']>, string>> = {
  customer: 'customer',
  prospect: 'prospect',
  lost: 'chose somebody else',
  no_decision: 'decided nothing',
  former: 'former customer',
}

const MANY: Readonly<Record<NonNullable<Quote['relation']>, string>> = {
  customer: 'customers',
  prospect: 'prospects',
  lost: 'who chose somebody else',
  no_decision: 'who decided nothing',
  former: 'former customers',
}

/** After a number: `2 former customers`. */
export function manyWords(relation: Quote['relation']): string {
  return relation === null ? 'of no known relation' : MANY[relation]
}

/** `P07, managers in creative, former customer`: who said it, never by name. */
export function speakerWords(quote: {
  readonly pseudonym: string | null
  readonly relation: Quote['relation']
  readonly jobRole: string | null
  readonly scope?: Quote['scope']
}): string {
  const parts = [
    quote.pseudonym ?? 'a document of others',
    quote.jobRole,
    quote.relation === null ? null : RELATIONS[quote.relation],
    quote.scope === null ? 'consent not recorded' : null,
  ]
  return parts.filter((part) => part !== null && part !== undefined).join(', ')
}

/** `7 people, 5 companies`; who speaks against it where somebody does. */
export function heldWords({ people }: Pick<Statement, 'people'>): string {
  const { for: held, against, accounts } = people
  if (held + against === 0) return 'nobody said it yet'
  const who = `${held} ${held === 1 ? 'person' : 'people'}`
  if (against > 0) return `${who} for, ${against} against`
  return `${who}, ${accounts} ${accounts === 1 ? 'company' : 'companies'}`
}

/** Where the persona is: its job role, its part in the purchase and its segments. */
export function placeWords({
  words,
  buyingRole,
  segments,
}: Pick<Persona, 'words' | 'buyingRole' | 'segments'>): string {
  const where = segments.map((segment) => segment.words).join(', ')
  return [words, buyingRole, where].filter((part) => part !== null && part !== '').join(' · ')
}

/** How the readiness stands: `ready`, `5 of 8 conditions`. */
export function readyWords({
  ready,
  met,
  of,
}: {
  readonly ready: boolean
  readonly met: number
  readonly of: number
}): string {
  return ready ? 'ready' : `${met} of ${of} conditions`
}
