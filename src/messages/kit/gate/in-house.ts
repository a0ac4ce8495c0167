/** Everything that must not leave the house, as it is known today. */
export interface InHouse {
  /** Statements marked internal, of every persona. */
  readonly internal: readonly string[]
  /** Statements that nobody accepted, or that were retired. */
  readonly unsettled: readonly string[]
  /** Statements that as many people contradict as contest it. */
  readonly contested: readonly string[]
  /** Words of people who did not agree that the public may read them, those withdrawn or expired among them. */
  readonly quotes: readonly string[]
  /** Names and pseudonyms of the people who were asked, and of companies that nobody may name. */
  readonly names: readonly string[]
  /** Names that we gave our segments. */
  readonly segments: readonly string[]
}
