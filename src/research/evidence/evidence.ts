import type { CodeType, ConsentScope, Relation } from '../words.ts'

/** Somebody who was asked, and may be counted today. */
export interface EvidencePerson {
  /** The contact (`id:…`, `email:…`, `number:…`) when known; else `participant:N`; else `respondent:INSTRUMENT/RESPONDENT`. */
  readonly person: string
  readonly pseudonym: string
  /** As merges show it. */
  readonly account: number | null
  /** In the latest interview that says so; null for who was only surveyed. */
  readonly relation: Relation | null
  /** At the decision, as the latest interview has it; else that of the contact. Null where unknown. */
  readonly jobRole: string | null
  readonly buyingRole: string | null
  readonly interviews: readonly number[]
  /** Instruments of the open answers that were quoted, or read as a whole. */
  readonly surveys: readonly string[]
}

export interface EvidenceQuote {
  readonly id: number
  /** Null: a source, or words that are not the participant's. */
  readonly person: string | null
  readonly interview: number | null
  readonly answer: AnswerPlace | null
  /** Their own name and company replaced; the stored slice is what it was. */
  readonly text: string
  readonly day: string | null
  /** Null: nobody wrote down how far it may travel. */
  readonly scope: ConsentScope | null
  readonly codes: readonly { readonly id: number; readonly coders: readonly string[] }[]
}

export interface AnswerPlace {
  readonly instrument: string
  readonly respondent: string
  readonly question: string
}

export interface Code {
  readonly id: number
  readonly name: string
  readonly type: CodeType
  readonly definition: string | null
  readonly parent: number | null
  /** Whoever says this names the problem that we solve. */
  readonly solves: boolean
}

/** Everything that people said and may be shown. */
export interface Evidence {
  /** The day it is seen at. */
  readonly day: string
  readonly people: readonly EvidencePerson[]
  readonly quotes: readonly EvidenceQuote[]
  /** Those in use: one that was merged into another is not among them. */
  readonly codes: readonly Code[]
  readonly leftOut: LeftOut
  /** Interviews that are shown although nobody wrote down whether they may be quoted. */
  readonly notRecorded: number
}

/** What is neither shown nor counted. */
export interface LeftOut {
  /** Interviews whose consent was withdrawn. */
  readonly withdrawn: number
  /** Interviews whose consent expired. */
  readonly expired: number
  /** Interviews that may not be quoted. */
  readonly notQuotable: number
  /** Documents of others: quoted, never counted as people. */
  readonly sources: number
  /** Quotes of answers that are no longer on record, because their import was taken back. */
  readonly answersGone: number
}
