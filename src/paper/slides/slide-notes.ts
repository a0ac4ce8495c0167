import type { PaperSection } from '../document/document.ts'
import { plainLine } from '../document/plain-text.ts'

/** What the speaker may be asked: every figure of the section as a sentence, and where it comes from. */
export function slideNotes({ lead, blocks }: PaperSection): string {
  const figures = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []))
  const lines = figures.map(({ words, asOf, trace }) =>
    plainLine(
      `${words} As of ${asOf}. It comes from ${trace.words}: brushwork ${trace.operation} ${JSON.stringify(trace.input)}`,
    ),
  )
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []))
  const said = quotes.map(({ id, scope, by }) =>
    plainLine(
      `Quote ${id}, ${by}: agreed to be shown ${scope === 'public' ? 'in public' : 'within the company only'}.`,
    ),
  )
  return [lead === null ? '' : plainLine(lead), ...lines, ...said].filter((line) => line !== '').join('\n')
}
