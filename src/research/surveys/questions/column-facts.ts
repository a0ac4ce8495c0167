/** What was answered in one column of a survey. */
export interface ColumnFacts {
  readonly question: string
  /** The question as it was asked; the name where nothing else is known. */
  readonly wording: string
  /** Respondents who answered. */
  readonly answered: number
  /** Different texts. */
  readonly distinct: number
  /** The most frequent texts first, some hundreds at most. */
  readonly texts: readonly AnsweredText[]
}

export interface AnsweredText {
  readonly text: string
  readonly n: number
  /** The text as a number, where it is one. */
  readonly number: number | null
}
