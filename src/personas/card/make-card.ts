import { heightOf, type PaperBox, withoutMissing } from '../../paper/index.ts'
import { type CardContent, type CardRoom, cardContent } from './content/card-content.ts'
import type { CardPersona } from './content/card-persona.ts'
import { count } from './content/count-words.ts'
import { cardLayout } from './layout/card-layout.ts'
import { CARD_HEIGHT } from './layout/type-scale.ts'

const SMALLEST: CardRoom = { statements: 5, quotes: 1, figures: 2, letters: 80 }

/** From much to little: the first that fits a page is taken. */
const ROOMS: readonly CardRoom[] = [
  { statements: 18, quotes: 5, figures: 6, letters: 220 },
  { statements: 15, quotes: 5, figures: 6, letters: 200 },
  { statements: 13, quotes: 4, figures: 5, letters: 200 },
  { statements: 12, quotes: 4, figures: 5, letters: 180 },
  { statements: 11, quotes: 4, figures: 4, letters: 160 },
  { statements: 10, quotes: 3, figures: 4, letters: 150 },
  { statements: 9, quotes: 3, figures: 4, letters: 130 },
  { statements: 8, quotes: 2, figures: 3, letters: 120 },
  { statements: 6, quotes: 2, figures: 3, letters: 100 },
  SMALLEST,
]

export interface MadeCard {
  readonly card: PaperBox
  /** Letters that none of the fonts has: squares stand for them. */
  readonly missing: readonly string[]
  /** What found no room, or may not be there, in words. */
  readonly left: readonly string[]
  /** Which of the sizes it came to; the last is the smallest. */
  readonly room: number
  readonly isLast: boolean
}

/**
 * One page, whatever the persona holds: what does not fit is counted on the card ("and 3 more statements"). `less` leaves the
 * first sizes out. `today` is a day: `2026-03-31`.
 */
export async function makeCard(
  persona: CardPersona,
  { outside, today, less = 0 }: { readonly outside: boolean; readonly today: string; readonly less?: number },
): Promise<MadeCard> {
  const key = JSON.stringify([persona, outside, today, less])
  const before = made.get(key)
  if (before !== undefined) return before
  const last = ROOMS.length - 1
  const make = async (room: number) => {
    const content = cardContent(persona, ROOMS[room] ?? SMALLEST, outside)
    const { node: card, missing } = await withoutMissing(cardLayout(content, today))
    return { card, missing, left: leftWords(content), room, isLast: room === last }
  }
  // A smaller room never makes a longer page: the first that fits is found by halving.
  let from = Math.min(less, last)
  let to = last
  while (from < to) {
    const middle = (from + to) >> 1
    const { card } = await make(middle)
    if ((await heightOf(card)) <= CARD_HEIGHT) to = middle
    else from = middle + 1
  }
  const card = await make(from)
  if (made.size >= MOST_KEPT) made.clear()
  made.set(key, card)
  return card
}

/** Finding the size takes a second or two: cards that say the same again are kept. */
const made = new Map<string, MadeCard>()
const MOST_KEPT = 20

function leftWords({ groups, quotes, quotable, internal }: CardContent): readonly string[] {
  const statements = groups.reduce((sum, { more }) => sum + more, 0)
  const words: string[] = []
  if (statements > 0) words.push(`${count(statements, 'statement')} found no room.`)
  if (quotable > quotes.length) words.push(`${count(quotable - quotes.length, 'quote')} found no room.`)
  if (internal > 0) words.push(`${count(internal, 'internal statement')} left out.`)
  return words
}
