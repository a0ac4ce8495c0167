import type { CardPersona } from '../content/card-persona.ts'
import { type MadeCard, makeCard } from '../make-card.ts'

interface Wanted {
  readonly format: 'pdf' | 'png' | 'html'
  readonly paper: 'a4' | 'letter'
  readonly outside: boolean
  readonly today: string
}

/** The card as the bytes of a file. Each painter is loaded when it is first wanted. */
export async function paintCard(
  made: MadeCard,
  persona: CardPersona,
  { format, paper, outside, today }: Wanted,
): Promise<{ readonly bytes: Uint8Array; readonly made: MadeCard }> {
  const { name } = persona
  switch (format) {
    case 'png': {
      const { paintPicture } = await import('./paint-picture.ts')
      return { bytes: await paintPicture(made.card), made }
    }
    case 'html': {
      const { paintPage } = await import('./paint-page.ts')
      return { bytes: Buffer.from(await paintPage(made.card, name)), made }
    }
    case 'pdf': {
      const { paintPdf } = await import('./paint-pdf.ts')
      // Painters set lines a hair apart: what fits the one can be a line too long for the other.
      for (let card = made; ; card = await makeCard(persona, { outside, today, less: card.room + 1 })) {
        const { pdf, pages } = await paintPdf(card.card, { name, paper })
        if (pages <= 1 || card.isLast) return { bytes: pdf, made: card }
      }
    }
  }
}
