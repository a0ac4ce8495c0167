import type { Figure } from './figure.ts'

/** From where to where the line of a figure goes: the same for all that can be compared, so that lengths can be too. */
export function figureScale(figure: Figure, all: readonly Figure[]): { readonly from: number; readonly to: number } {
  if (figure.unit === 'share') return { from: 0, to: 1 }
  const alike = all.filter(({ unit, currency }) => unit === figure.unit && currency === figure.currency)
  const ends = alike.flatMap(({ value, lo, hi }) => [value, lo ?? value, hi ?? value])
  return { from: Math.min(0, ...ends), to: Math.max(0, ...ends) }
}
