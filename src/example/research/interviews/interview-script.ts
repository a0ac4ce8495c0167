import type { ConsentScope, Relation } from '../../../research/index.ts'

/**
 * An invented interview, written down once and brought in as a file of its `format`.
 *
 * `text` holds a turn a paragraph, `Q:` what is asked, `A:` what is answered; more letters where more people speak.
 * `{first}`, `{last}` and `{company}` become those of the contact it is told by. What two coders marked stands in the
 * text: `[[words|code; other code]]` is marked by both, `[[words|1: code; 2: other]]` by the first or the second alone.
 */
export interface InterviewScript {
  /** Names the file. */
  readonly file: string
  readonly format: 'txt' | 'md' | 'vtt' | 'srt'
  readonly relation: Relation
  /** Department and level that the contact must have, as `jobRole` gives them. */
  readonly jobRole: string
  readonly buyingRole: string
  /**
   * Which account it happens at: rules of the segment language, the most fitting first. Of the accounts that the first
   * rule keeps and that have somebody of the job role, the seed chooses; the next rule where there are none.
   */
  readonly account: readonly string[]
  /** Take the account of that other script, as its second person. */
  readonly sameAccountAs?: string
  readonly mode: 'in_person' | 'phone' | 'video'
  /** Days before the last day of the market. */
  readonly daysBefore: number
  readonly consent: {
    readonly scope: ConsentScope
    /** Days before the last day of the market from which it is no longer given. */
    readonly expiredBefore?: number
    /** The same of the day on which it was taken back. */
    readonly withdrawnBefore?: number
  }
  /** How the speakers are called in the file, by the letter of their turns. */
  readonly labels: Readonly<Record<string, string>>
  readonly text: string
}
