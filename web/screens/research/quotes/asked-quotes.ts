import { type CodeType, RELATION_CHOICES, type Relation, TYPES_IN_ORDER } from '../research-words.ts'

/** Which quotes are asked for, as the address says it. */
export interface AskedQuotes {
  readonly code?: string
  readonly type?: CodeType
  readonly person?: string
  readonly segment?: string
  readonly role?: string
  readonly relation?: Relation
  readonly containing?: string
}

/** What of an address is a question about quotes; whatever else stands in it is left out. */
export function askedFrom(search: Readonly<Record<string, unknown>>): AskedQuotes {
  const text = (field: string): string | undefined => {
    const value = search[field]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const type = TYPES_IN_ORDER.find((each) => each === search['type'])
  const relation = RELATION_CHOICES.find(({ value }) => value === search['relation'])?.value
  const told = {
    code: text('code'),
    type,
    person: text('person'),
    segment: text('segment'),
    role: text('role'),
    relation,
    containing: text('containing'),
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as AskedQuotes
}
