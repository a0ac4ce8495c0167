/** One of the eight colours that a segment keeps on every screen and in every export. */
export interface Pigment {
  readonly name: string
  readonly colour: string
}

/**
 * Each has at least 3:1 against paper and charcoal, and each pair stays apart for people who do not tell red from green
 * (smallest distance in CIELAB 9 for deuteranopia, 13 for protanopia, 37 otherwise).
 */
export const PIGMENTS: readonly Pigment[] = [
  { name: 'ultramarine', colour: '#5560dd' },
  { name: 'vermilion', colour: '#de3a26' },
  { name: 'viridian', colour: '#35948a' },
  { name: 'ochre', colour: '#a8863a' },
  { name: 'cobalt violet', colour: '#a845a8' },
  { name: 'terracotta', colour: '#a2503f' },
  { name: 'Prussian', colour: '#4a88c0' },
  { name: 'olive', colour: '#4f7a14' },
]

/** The colour of a segment by its stored number. */
export function pigment(number: number): string {
  return PIGMENTS[((number % PIGMENTS.length) + PIGMENTS.length) % PIGMENTS.length]?.colour ?? '#5560dd'
}
