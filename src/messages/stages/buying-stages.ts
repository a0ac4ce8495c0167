/** Where somebody stands on the way to a purchase and after it, in their order. */
export const BUYING_STAGES = [
  'first-thought',
  'passive-looking',
  'active-looking',
  'deciding',
  'using',
  'renewing',
] as const

export type BuyingStage = (typeof BUYING_STAGES)[number]

/** What people call each, and what it means. The first four are the timeline of jobs to be done (Moesta & Engle, "Demand-Side Sales 101"). */
export const STAGE_WORDS: Readonly<Record<BuyingStage, { readonly title: string; readonly means: string }>> = {
  'first-thought': {
    title: 'First thought',
    means: 'Something happened, and they see that it cannot stay as it is.',
  },
  'passive-looking': { title: 'Passive looking', means: 'They notice ways out, and do not search yet.' },
  'active-looking': { title: 'Active looking', means: 'They search, compare and try.' },
  deciding: { title: 'Deciding', means: 'They choose, and must win the others over.' },
  using: { title: 'Using', means: 'They bought, and find out whether it does what they hoped.' },
  renewing: { title: 'Renewing', means: 'They decide whether to stay, and for how much.' },
}
