import type { Theme } from './voice-data.ts'

/** The groups in their order, as headings; the compiler sees that none is missing. */
const ALL: Readonly<Record<Theme['group'], string>> = {
  need: 'What they need',
  pain: 'What hurts or holds them back',
  'reason chosen': 'Why they chose us',
  'reason left': 'Why they left, or never came',
}

export const GROUPS = Object.entries(ALL) as readonly [Theme['group'], string][]
