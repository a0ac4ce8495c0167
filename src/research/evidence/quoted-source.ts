import type { ConsentScope } from '../words.ts'
import type { DecidedQuote } from './read-decided.ts'

/** What quotes are cut from and may be shown: an interview, a document of others, an open answer. */
export interface QuotedSource {
  /** Who was asked: their names are replaced whoever speaks. Null for a document of others. */
  readonly asked: string | null
  readonly day: string | null
  readonly scope: ConsentScope | null
  /** Whether the words are those of whom was asked. */
  readonly isOwn: (quote: DecidedQuote) => boolean
  /** Whether the words still stand where they were quoted. An edit of a transcript carries its quotes along, an import of answers does not. */
  readonly holds: (quote: DecidedQuote) => boolean
}

/** Keys a quote and its source have in common. */
export function sourceKey({ interview, answer }: Pick<DecidedQuote, 'interview' | 'answer'>): string {
  return answer === null
    ? `interview ${interview}`
    : JSON.stringify([answer.instrument, answer.respondent, answer.question])
}
