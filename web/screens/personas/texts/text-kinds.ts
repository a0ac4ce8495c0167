import type { TextKind } from '../personas-data.ts'

/** What can be written of a persona, in the order in which it is read. */
export const TEXT_KINDS: readonly { readonly kind: TextKind; readonly title: string; readonly about: string }[] = [
  {
    kind: 'story',
    title: 'Story',
    about: 'Who they are and how they came to where they stand, told from what they said.',
  },
  { kind: 'day', title: 'Day', about: 'An ordinary day, with the moments in which it gets hard.' },
  { kind: 'scenario', title: 'Scenario', about: 'The situation in which they would use what you offer.' },
  { kind: 'journey', title: 'Journey', about: 'From the first thought to the purchase, step by step.' },
]
