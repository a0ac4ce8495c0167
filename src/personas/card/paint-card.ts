import { paintPage, paintPdf, paintPicture } from '../../paper/index.ts'
import type { CardPersona } from './content/card-persona.ts'
import { type MadeCard, makeCard } from './make-card.ts'

interface Wanted {
  readonly format: 'pdf' | 'png' | 'html'
  readonly paper: 'a4' | 'letter'
  readonly outside: boolean
  readonly today: string
}

/** The card as the bytes of a file. */
export async function paintCard(
  made: MadeCard,
  persona: CardPersona,
  { format, paper, outside, today }: Wanted,
): Promise<{ readonly bytes: Uint8Array; readonly made: MadeCard }> {
  const { name } = persona
  switch (format) {
    case 'png':
      return { bytes: await paintPicture(made.card), made }
    case 'html':
      return { bytes: Buffer.from(await paintPage(made.card, name)), made }
    case 'pdf': {
      // Painters set lines a hair apart: what fits the one can be a line too long for the other.
      for (let card = made; ; card = await makeCard(persona, { outside, today, less: card.room + 1 })) {
        const { pdf, pages } = await paintPdf(card.card, { name, paper })
        if (pages <= 1 || card.isLast) return { bytes: pdf, made: card }
      }
    }
  }
}
