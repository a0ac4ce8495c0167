import type { Scorecard } from '../../segments/index.ts'
import { howMany } from './figure-words.ts'

/** Segments of a brief that share companies, each pair once: the same company is gone after twice. */
export function overlapWords(names: readonly string[], cards: readonly Scorecard[]): string[] {
  return cards.flatMap(({ defined }, place) =>
    defined.overlaps
      .filter(({ name, both }) => both > 0 && names.indexOf(name) > place)
      .map(
        ({ name, both, warning }) =>
          `${names[place] ?? ''} and ${name} share ${howMany(both, 'company', 'companies')}${warning ? ': they are nearly the same' : ''}. Each counts in both sizes, and in the expected revenue of the first only.`,
      ),
  )
}
