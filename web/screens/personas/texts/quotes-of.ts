import type { Persona, Quote } from '../personas-data.ts'

/** The quotes that carry a persona, each once, those of its statements in their order. */
export function quotesOf({ statements, texts }: Pick<Persona, 'statements' | 'texts'>): readonly Quote[] {
  const all = [
    ...statements.flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes)),
    ...texts.flatMap(({ quotes }) => quotes),
  ]
  return [...new Map(all.map((quote) => [quote.id, quote])).values()]
}
