import type { StatementShown } from '../../personas/index.ts'
import type { CodeType, ConsentScope, Relation } from '../../research/index.ts'

/** A statement of the persona, and who says it. People are named by their key. */
export interface DraftStatement {
  readonly id: number
  readonly type: CodeType
  readonly text: string
  readonly status: StatementShown['status']
  /** What its status rests on and what is missing, in words. */
  readonly reason: string
  readonly internal: boolean
  /** Of the persona's people. */
  readonly people: readonly string[]
  /** People of other job roles in the segment who say what it rests on. */
  readonly others: readonly string[]
  readonly quotes: readonly DraftQuote[]
  /** How many say it, where that may be told outside: what is computed. */
  readonly figure: Readonly<Record<string, unknown>> | null
  /** Of a channel: what was measured, as the records call it. */
  readonly channel: string | null
}

/** Words of somebody who says the statement, as they may be shown today. The words themselves enter no draft. */
export interface DraftQuote {
  readonly id: number
  readonly person: string
  /** Null: nobody wrote down how far it may travel. */
  readonly scope: ConsentScope | null
}

export interface DraftPerson {
  readonly person: string
  readonly jobRole: string | null
  readonly relation: Relation | null
  readonly account: number | null
}

/** Somebody whom closed deals of the segment name beside us. */
export interface DraftCompetitor {
  readonly name: string
  readonly won: number
  readonly lost: number
  /** Accounts that were won although the deal named them. */
  readonly wonAccounts: readonly number[]
  /** What lost deals give as their reason, most first. For the house: never written. */
  readonly lostBecause: readonly { readonly reason: string; readonly deals: number }[]
}

/** How the segment answered through a channel, where enough was tried to tell. */
export interface DraftChannel {
  readonly name: string
  /** Share that answered, and the lower limit of it. */
  readonly value: number
  readonly lo: number | null
  readonly hi: number | null
}

/** A word that people of the persona use, and how many of them. */
export interface DraftWord {
  readonly word: string
  readonly people: number
  /** They say it more than others do. */
  readonly keyword: boolean
}

/** All that a draft may be made of, and nothing else. */
export interface DraftMaterial {
  readonly persona: { readonly name: string; readonly jobRole: string }
  readonly segment: string
  readonly statements: readonly DraftStatement[]
  readonly people: readonly DraftPerson[]
  readonly competitors: readonly DraftCompetitor[]
  readonly channels: readonly DraftChannel[]
  readonly words: readonly DraftWord[]
  /** Words with a capital letter wherever they stand. */
  readonly names: ReadonlySet<string>
}
