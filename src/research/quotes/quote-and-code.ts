import type { Transaction } from 'kysely'
import { changeRows, type State, type StateTables } from '../../state/index.ts'
import type { Slice } from './cut-quote.ts'
import { type Coding, insertCodings, insertQuote, type QuotePlace, quoteAt, type Stamp } from './quote-store.ts'

/** A quote that was asked for, and what a coder says of it. */
interface QuoteToCode {
  readonly place: QuotePlace
  readonly slice: Slice
  readonly coding: Coding
  readonly stamp: Stamp
  /** Of the audit entry: `quote.add`. */
  readonly action: string
  /** Whose words, for the audit entry. */
  readonly of: Readonly<Record<string, unknown>>
}

/** Cuts a quote, where it is not cut there already, and codes it, in one change; `before` may refuse inside of it. */
export async function quoteAndCode(
  state: State,
  { place, slice, coding, stamp, action, of }: QuoteToCode,
  before: (tx: Transaction<StateTables>) => Promise<void> = async () => {},
): Promise<{ readonly id: number; readonly made: boolean }> {
  const there = await quoteAt(state.db, place, slice)
  const id = await changeRows(
    state,
    (quote: number) => ({
      actor: stamp.actor,
      action,
      subject: `quote:${quote}`,
      detail: { ...of, codes: coding.codes.map(({ name }) => name) },
    }),
    there === undefined ? [] : [{ table: 'codings', column: 'quote_id', value: there }],
    async (tx) => {
      await before(tx)
      const quote = there ?? (await insertQuote(tx, place, slice, stamp))
      await insertCodings(tx, quote, coding, stamp.at)
      return quote
    },
    (quote) =>
      there === undefined
        ? [
            { table: 'quotes', column: 'id', value: quote },
            { table: 'codings', column: 'quote_id', value: quote },
          ]
        : [],
  )
  return { id, made: there === undefined }
}

/** Said where the quote stood there before. */
export const QUOTED_BEFORE = 'The same words were quoted before: it is that quote.'
