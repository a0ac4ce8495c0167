import type { OutputOf } from '../../../api/operation-types.ts'

export type Quote = OutputOf<'quote list'>['quotes'][number]

/** Whose words they are, nobody by name: `P07, customer, managers in creative`. */
export function saidBy({ person, source, answer }: Pick<Quote, 'person' | 'source' | 'answer'>): string {
  if (source !== null) return `${source}, a document of others`
  if (person === null) return 'Not the words of whoever was asked'
  const { pseudonym, relationWords, jobRoleWords } = person
  return [pseudonym, relationWords, jobRoleWords?.toLowerCase(), answer === null ? null : `in ${answer.instrument}`]
    .filter((part) => typeof part === 'string')
    .join(', ')
}

/** As it is pasted elsewhere. */
export function quoteText(quote: Quote): string {
  return `“${quote.text}” (${saidBy(quote)})`
}
