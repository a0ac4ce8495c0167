/** Where an account can be that is in no single segment; no segment can be called so. */
export const NOWHERE = {
  several: 'in several',
  none: 'in none',
  untold: 'cannot be told',
  absent: 'not there yet',
} as const

/** What stands for all saved segments that are too many to be shown one by one. */
export const OTHERS = 'other segments'

/** What may have become of an account between two stages. */
export const STEPS = ['stayed', 'moved', 'came', 'untold', 'absent'] as const
export type Step = (typeof STEPS)[number]

export type GroupKind = 'segment' | 'others' | keyof typeof NOWHERE

export interface Group {
  /** Name of the segment, the rule as it was written, or one of the words above. */
  readonly group: string
  readonly kind: GroupKind
  /** How the engine numbers it; 0 where there is no record of the account yet. */
  readonly place: number
}

/** The groups of a movement in the order in which they are shown. */
export function movementGroups(
  segments: readonly { readonly group: string; readonly kind: 'segment' | 'others' }[],
  partition: boolean,
): readonly Group[] {
  const places = placesAfter(segments.length)
  const beside = (Object.keys(NOWHERE) as (keyof typeof NOWHERE)[])
    .filter((kind) => !(partition && kind === 'several'))
    .map((kind) => ({ group: NOWHERE[kind], kind, place: places[kind] }))
  return [...segments.map(({ group, kind }, index) => ({ group, kind, place: index + 1 })), ...beside]
}

/** The numbers after those of the segments, which count from 1. */
export function placesAfter(segments: number): Readonly<Record<keyof typeof NOWHERE, number>> {
  return { absent: 0, several: segments + 1, none: segments + 2, untold: segments + 3 }
}

/** Whether anybody saw it move: what cannot be told at either end is no move. */
export function stepOf(from: GroupKind, to: GroupKind, isSame: boolean): Step {
  if (from === 'absent' && to === 'absent') return 'absent'
  if (from === 'untold' || to === 'untold') return 'untold'
  if (isSame) return 'stayed'
  return from === 'absent' ? 'came' : 'moved'
}
