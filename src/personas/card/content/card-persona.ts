/** What a card is made of: what is shown of a persona, as far as a card says it. */
export interface CardPersona {
  /** Invented. */
  readonly name: string
  /** Job role in words: "creative manager". */
  readonly words: string
  readonly buyingRole: string | null
  /** Names; none for the whole market. */
  readonly segments: readonly string[]
  readonly summary: string | null
  /** What the face is drawn from. */
  readonly avatar: string
  readonly statements: readonly CardStatement[]
  readonly readiness: CardReadiness
  /** What all of it rests on: sentences on who was asked and when, and what was left out. */
  readonly rests: readonly string[]
  readonly channels: CardShares | null
  readonly gap: CardGap | null
  readonly version: number
  /** Day: `2026-03-31`. */
  readonly reviewOn: string | null
}

export type StatementStatus = 'hypothesis' | 'supported' | 'validated' | 'contested' | 'retired'

export interface CardStatement {
  readonly type: string
  readonly text: string
  readonly status: StatementStatus
  readonly draft: boolean
  /** Never to be shown to the person it is about. */
  readonly internal: boolean
  readonly people: { readonly for: number; readonly against: number; readonly accounts: number }
  readonly quotes: readonly CardQuote[]
}

export interface CardQuote {
  readonly text: string
  readonly pseudonym: string
  /** In words: "former customer". */
  readonly relation: string | null
  readonly jobRole: string | null
  readonly scope: 'research' | 'company' | 'public' | null
}

interface CardReadiness {
  readonly ready: boolean
  readonly gates: readonly { readonly words: string; readonly met: boolean; readonly missing: string }[]
  /** What so many people can tell at all. */
  readonly catches: string
}

/** Shares of a whole, each with 95% limits, 0 to 1. */
interface CardShares {
  readonly n: number
  /** What was counted: "touches". */
  readonly unit: string
  readonly asOf: string
  readonly items: readonly {
    readonly name: string
    readonly share: number
    readonly lo: number
    readonly hi: number
  }[]
}

/** What they say matters against what goes with their outcome. */
interface CardGap {
  /** On how many people of which survey it rests. */
  readonly words: string
  /** z(said) − z(found), with 95% limits where they could be computed. */
  readonly items: readonly {
    readonly name: string
    readonly gap: number
    readonly lo: number | null
    readonly hi: number | null
    readonly verdict: 'says more' | 'does more' | 'cannot tell'
  }[]
}
