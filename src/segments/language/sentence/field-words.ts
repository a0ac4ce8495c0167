import type { CatalogField } from '../../../market-data/index.ts'
import type { Relation } from '../node.ts'
import type { Noun } from './phrase.ts'

export const COMPANY: Noun = { one: 'company', many: 'companies', pronoun: 'that' }
export const PERSON: Noun = { one: 'person', many: 'people', pronoun: 'who' }

export const NOUNS: Readonly<Record<Relation, Noun>> = {
  contacts: PERSON,
  deals: { one: 'deal', many: 'deals', pronoun: 'that' },
  deal_contacts: { one: 'role in a deal', many: 'roles in deals', pronoun: 'that' },
  orders: { one: 'order', many: 'orders', pronoun: 'that' },
  touches: { one: 'touch', many: 'touches', pronoun: 'that' },
  usage: { one: 'recorded use', many: 'recorded uses', pronoun: 'that' },
  answers: { one: 'survey answer', many: 'survey answers', pronoun: 'that' },
}

/** People of whom nothing is said are contacts. */
export function rowNoun(relation: Relation, isDescribed: boolean): Noun {
  return relation === 'contacts' && !isDescribed
    ? { one: 'contact', many: 'contacts', pronoun: 'who' }
    : NOUNS[relation]
}

const LABELS: Readonly<Record<string, string>> = {
  'accounts.employees': 'number of employees',
  'accounts.founded_year': 'founding year',
  'accounts.created_at': 'date of the record',
  'contacts.created_at': 'date of the record',
  'accounts.domain': 'web domain',
  'contacts.email': 'e-mail address',
  'contacts.phone': 'phone number',
  'contacts.title': 'title',
  'deals.opened_at': 'opening date',
  'deals.closed_at': 'closing date',
  'deals.expected_close_at': 'expected closing date',
  'deal_contacts.recorded_at': 'date of the record',
  'orders.at': 'date',
  'touches.at': 'date',
  'usage.at': 'date',
  'answers.at': 'date',
}

/** The field in words: "number of employees". */
export function label(field: CatalogField): string {
  const known = LABELS[`${field.kind}.${field.name}`]
  if (known !== undefined) return known
  const name = field.name.replace(/_+$/, '')
  if (field.type === 'date') return `${name.replace(/_(on|at|date)$/, '').replaceAll('_', ' ')} date`
  return field.type === 'boolean' ? `“${name.replaceAll('_', ' ')}”` : name.replaceAll('_', ' ')
}

/** How "the field is X" reads: after "is/are" (`be`), after "has/have" (`have`), or as part of the noun. */
export interface EqualWords {
  readonly be?: string
  readonly have?: string
  readonly adjective?: string
  readonly noun?: Pick<Noun, 'one' | 'many'>
  readonly order?: number
  /** It does not stand right behind the noun. */
  readonly onlyClause?: boolean
}

type Equal = (value: string) => EqualWords

const BE = (order: number, before: string): Equal => {
  return (value) => ({ be: `${before} ${value}`, order })
}
const HAVE = (before: string): Equal => {
  return (value) => ({ have: `${before} ${value}` })
}

const EQUAL: Readonly<Record<string, Equal>> = {
  'accounts.industry': BE(1, 'in'),
  'accounts.country': BE(2, 'based in'),
  'accounts.city': BE(2, 'based in'),
  'accounts.region': BE(2, 'in the region'),
  'accounts.owner': BE(3, 'looked after by'),
  'accounts.name': BE(1, 'called'),
  'accounts.domain': HAVE('the web domain'),
  'contacts.name': BE(1, 'called'),
  'contacts.department': BE(1, 'in'),
  'contacts.seniority': BE(2, 'of seniority'),
  'contacts.title': HAVE('the title'),
  'contacts.email': HAVE('the e-mail address'),
  'deals.product': BE(1, 'for'),
  'deals.competitor': BE(2, 'against'),
  'deals.source': BE(3, 'that came from'),
  'deals.stage': BE(2, 'in the stage'),
  'deals.owner': BE(3, 'looked after by'),
  'deals.reason': HAVE('the reason'),
  'deal_contacts.role': BE(1, 'as'),
  'orders.product': BE(1, 'for'),
  'touches.channel': BE(1, 'through'),
  'touches.campaign': BE(2, 'in the campaign'),
  'touches.message': HAVE('the message'),
  'touches.initiated_by': BE(2, 'begun by the'),
  'usage.feature': BE(1, 'of'),
  'answers.instrument': BE(1, 'in the survey'),
  'answers.question': BE(2, 'to the question'),
}

const KINDS_OF_TOUCH: Readonly<Record<string, Pick<Noun, 'one' | 'many'>>> = {
  meeting: { one: 'meeting', many: 'meetings' },
  call: { one: 'call', many: 'calls' },
  email: { one: 'e-mail', many: 'e-mails' },
  visit: { one: 'visit', many: 'visits' },
}

const LIFECYCLES: Readonly<Record<string, Pick<Noun, 'one' | 'many'>>> = {
  prospect: { one: 'prospect', many: 'prospects' },
  customer: { one: 'customer', many: 'customers' },
  former: { one: 'former customer', many: 'former customers' },
}

/** `value` in words, `values` as they stand in the data. */
export function equalWords(field: CatalogField, value: string, values: readonly string[]): EqualWords | undefined {
  const key = `${field.kind}.${field.name}`
  const [only] = values.length === 1 ? values : []
  if (key === 'deals.status')
    return values.every((one) => ['won', 'lost', 'open'].includes(one)) ? { adjective: value, be: value } : undefined
  if (key === 'deals.type' && only !== undefined) return { adjective: value, be: `of type ${value}` }
  if (key === 'touches.kind' && only !== undefined) {
    const noun = KINDS_OF_TOUCH[only]
    return noun === undefined ? { be: `of the kind ${value}`, order: 1 } : { noun }
  }
  if (key === 'touches.kind') return { be: `of the kind ${value}`, order: 1 }
  if (key === 'accounts.lifecycle') {
    const nouns = values.map((one) => LIFECYCLES[one]?.many)
    if (only !== undefined) return LIFECYCLES[only] === undefined ? undefined : { noun: LIFECYCLES[only] }
    return nouns.includes(undefined) ? undefined : { be: nouns.join(' or '), onlyClause: true }
  }
  const words = EQUAL[key]?.(value)
  if (words?.be?.startsWith('that ') === true) return { order: 3, be: words.be.replace('that came', 'coming') }
  return words
}

/** What happened at the date: "closed", "opened"; `undefined` for a date that is only a date. */
export const EVENTS: Readonly<Record<string, string>> = {
  'deals.closed_at': 'closed',
  'deals.opened_at': 'opened',
  'deals.expected_close_at': 'expected to close',
  'accounts.created_at': 'recorded',
  'contacts.created_at': 'recorded',
  'deal_contacts.recorded_at': 'recorded',
}

/** Dates of events: "in the last 90 days" stands right behind the noun. */
export function isWhenItHappened(field: CatalogField): boolean {
  return field.name === 'at'
}

export const YES_NO: Readonly<
  Record<string, { readonly yes: (one: boolean) => string; readonly no: (one: boolean) => string }>
> = {
  'accounts.do_not_contact': {
    yes: (one) => `${one ? 'does' : 'do'} not want to be contacted`,
    no: (one) => `${one ? 'has' : 'have'} not asked to be left alone`,
  },
  'contacts.may_contact': { yes: () => 'may be contacted', no: () => 'may not be contacted' },
  'deal_contacts.is_primary': {
    yes: (one) => `${one ? 'is' : 'are'} the main one`,
    no: (one) => `${one ? 'is' : 'are'} not the main one`,
  },
}
