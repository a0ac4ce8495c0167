import type { Market } from '../../market-data/index.ts'
import { changeRows } from '../../state/index.ts'
import { codesNamed } from '../codes/code-store.ts'
import { readCodes } from '../evidence/read-decided.ts'
import { readInterview } from '../interviews/interview-store.ts'
import { cutQuote } from './cut-quote.ts'
import { insertCodings, insertQuote, quoteAt } from './quote-store.ts'

/** What coders marked in one interview, all of it. */
export interface MarkedInterview {
  readonly interview: number
  /** Words that stand once in the text, with the codes that each coder gave them. */
  readonly passages: readonly {
    readonly words: string
    readonly codings: readonly { readonly coder: string; readonly code: string }[]
  }[]
  /** Who read it to the end. */
  readonly coders: readonly string[]
}

/**
 * Quotes and codes an interview in one change, as they were marked elsewhere. What is there already stays. Throws Problems
 * for words that do not stand there once, and for codes that are not in the codebook.
 */
export async function importCodings(market: Market, marked: MarkedInterview, actor: string): Promise<void> {
  const { state, clock } = market
  const { interview } = await readInterview(state.db, marked.interview)
  const known = await readCodes(state.db)
  const passages = marked.passages.map(({ words, codings }) => ({
    slice: cutQuote(interview.text, { words }),
    codings: codings.map(({ coder, code }) => ({ coder, codes: codesNamed(known, [code], 'code'), pass: 1 })),
  }))
  const at = clock()
  const place = { interview: interview.id }
  await changeRows(
    state,
    {
      actor,
      action: 'code.import',
      subject: `interview:${interview.id}`,
      detail: { file: interview.title, interview: interview.id },
    },
    [
      { table: 'quotes', column: 'interview_id', value: interview.id },
      { table: 'coding_passes', column: 'interview_id', value: interview.id },
    ],
    async (tx) => {
      const quotes: number[] = []
      for (const { slice, codings } of passages) {
        const quote = (await quoteAt(tx, place, slice)) ?? (await insertQuote(tx, place, slice, { actor, at }))
        for (const coding of codings) await insertCodings(tx, quote, coding, at)
        quotes.push(quote)
      }
      const passes = marked.coders.map((coder) => ({ interview_id: interview.id, coder, at }))
      await tx
        .insertInto('coding_passes')
        .values(passes)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return quotes
    },
    (quotes) => quotes.map((quote) => ({ table: 'codings', column: 'quote_id', value: quote })),
  )
}
