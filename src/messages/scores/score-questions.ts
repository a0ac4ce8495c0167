/**
 * What somebody who reads a message is asked: whether it is clear, matters to them, promises what they want, and differs; 1 (not
 * at all) to 5 (entirely). An answer of 4 or 5 agrees.
 */
export const QUESTIONS = ['clarity', 'relevance', 'value', 'difference'] as const
export type Question = (typeof QUESTIONS)[number]

export const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  clarity: 'I understand what is offered.',
  relevance: 'It speaks of something that matters in my work.',
  value: 'I want what it promises.',
  difference: 'I see how it differs from what else I could do.',
}

/** From which answer on somebody agrees. */
export const AGREES = 4
