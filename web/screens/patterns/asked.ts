/** What is to be explained, and from which day one looks. */
export interface Asked {
  readonly outcome: string
  readonly asOf?: string
}

/** What can be looked for without writing a rule. */
export const OUTCOMES = [
  { value: 'won', label: 'Won deals' },
  { value: 'retained', label: 'Stayed' },
  { value: 'expanded', label: 'Bought more' },
  { value: 'rule', label: 'In a segment' },
] as const

export type OutcomeChoice = (typeof OUTCOMES)[number]['value']

/** What an address asks to be looked for; undefined where it asks nothing yet. */
export function askedOf(search: Readonly<Record<string, unknown>>): Asked | undefined {
  const { outcome, asOf } = search
  if (typeof outcome !== 'string' || outcome.trim() === '') return undefined
  return { outcome, ...(typeof asOf === 'string' && /^\d{4}-\d\d-\d\d$/.test(asOf) ? { asOf } : {}) }
}

/** Which of the choices an outcome is. */
export function choiceOf(outcome: string): OutcomeChoice {
  return OUTCOMES.find(({ value }) => value === outcome)?.value ?? 'rule'
}
