import type { Estimate, EstimateRuler } from '../../../charts/estimates/estimate.ts'

export type Part = 'starts' | 'carries' | 'signs'
export type Verdict = 'found' | 'not found' | 'too few to tell'

/** One of the three findings, ready to be shown: each from figures of its own. */
export interface Finding {
  readonly part: Part
  readonly verdict: Verdict
  /** `Executives in creative`; null where nobody is named. */
  readonly who: string | null
  /** What the figure compares, in one sentence; where nobody is named, why not. */
  readonly sentence: string
  readonly estimate: Estimate | null
  readonly ruler: EstimateRuler | null
  /** As it stands large beside the line: `4.7 times their share`. */
  readonly figure: string
}

/** What each part is, in words of its own, and when in a purchase it is played. */
export const PARTS: Readonly<
  Record<Part, { readonly title: string; readonly about: string; readonly when: string }>
> = {
  starts: {
    title: 'Starts it',
    about: 'Makes the first move, before there is a deal.',
    when: 'before the deal',
  },
  carries: {
    title: 'Carries it',
    about: 'The champion: with them in it early, deals are won more often.',
    when: 'while it runs',
  },
  signs: {
    title: 'Signs it',
    about: 'The economic buyer: holds the budget and says yes at the end.',
    when: 'at the end',
  },
}

/** In place of a name where there is none. */
export const NOBODY: Readonly<Record<Exclude<Verdict, 'found'>, string>> = {
  'not found': 'No one role',
  'too few to tell': 'Too few to tell',
}
