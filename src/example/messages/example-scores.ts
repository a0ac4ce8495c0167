/** What somebody thought of a message: clarity, relevance, value, difference. */
export interface ExampleScore {
  readonly answers: readonly [number, number, number, number]
  readonly comment?: string
}

/**
 * Of the message to the champion who looks around. Her peers find it plain and about them, and cannot tell it from what else there is;
 * the vendor's own people give it full marks for just that.
 */
export const PEERS_ON_LOOKING: readonly ExampleScore[] = [
  { answers: [5, 5, 4, 2], comment: 'Yes, that is my week. But the tool I have says it shows approvals too.' },
  { answers: [4, 5, 4, 3] },
  { answers: [5, 4, 5, 2], comment: 'One question less is exactly it.' },
  {
    answers: [4, 5, 4, 3],
    comment: 'I would forward it. I would not know what to answer when IT asks how it differs.',
  },
  { answers: [4, 5, 3, 2] },
  { answers: [5, 4, 4, 3] },
]

/** People of the vendor; all are invented, like everybody. */
export const COLLEAGUES: readonly string[] = ['Ines Duarte', 'Mei Okada', 'Tomasz Wilk', 'Jonas Brandl']

export const COLLEAGUES_ON_LOOKING: readonly ExampleScore[] = [
  { answers: [5, 4, 5, 5] },
  { answers: [4, 5, 5, 5], comment: 'The page that everybody opens is what nobody else has.' },
  { answers: [5, 5, 5, 4] },
  { answers: [4, 4, 5, 5] },
]

/** Of the first message, too few to tell anything of. */
export const PEERS_ON_FIRST: readonly ExampleScore[] = [
  { answers: [5, 5, 4, 4], comment: 'How do you know about the Monday?' },
  { answers: [4, 5, 3, 3] },
]
