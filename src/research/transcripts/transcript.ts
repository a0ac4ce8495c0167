/** On which side of the conversation somebody sits. `other`: an interpreter, somebody nobody could tell. */
export const PARTS = ['interviewee', 'interviewer', 'other'] as const

export type Part = (typeof PARTS)[number]

/**
 * How the part is known: the label says it (`Interviewer 1`), it is the participant's name, it was guessed from who asks
 * and who speaks most, or a person said it.
 */
export const BASES = ['label', 'name', 'speech', 'hand'] as const

type Basis = (typeof BASES)[number]

export interface Speaker {
  /** As the transcript first writes it. */
  readonly label: string
  readonly part: Part
  readonly basis: Basis
}

/** A paragraph of one speaker. Offsets are UTF-16 code units of the text: the words only, never the label. */
export interface Turn {
  /** Place in `speakers`; null where nobody can tell who speaks. */
  readonly speaker: number | null
  readonly start: number
  readonly end: number
}

export interface Transcript {
  readonly text: string
  readonly speakers: readonly Speaker[]
  /** In the order of the text; they never overlap. */
  readonly turns: readonly Turn[]
  /** What reading changed or could not tell, in sentences for people: `The line ends of Windows were replaced.` */
  readonly notices: readonly string[]
}
