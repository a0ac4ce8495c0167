import type { Figure, PaperQuote } from '../../paper/index.ts'
import type { StatementShown } from '../../personas/index.ts'
import type { MessageShown } from '../shown/message-schema.ts'
import type { BuyingStage } from '../stages/buying-stages.ts'
import type { InHouse } from './gate/in-house.ts'
import type { KitFigure } from './gate/open-gate.ts'

/** A figure that is there to be told: what troubles people, or what came of it. */
export interface OfferedFigure extends KitFigure {
  readonly about: 'need' | 'outcome'
}

/** Everything a kit is made from, as it was read. What of it may leave the house is decided in one place: the gate. */
export interface KitMaterial {
  /** The day it is made, 2026-03-31. */
  readonly today: string
  /** Name of the company that it is for; null: for any of a segment. */
  readonly company: string | null
  /** Where the company stands in the purchase; null where nothing tells, or it is for a segment. */
  readonly stage: BuyingStage | null
  readonly champion: KitPersona
  /** `Managers in creative`. */
  readonly championWords: string
  /** To the champion, the segment's own before those of the whole market. */
  readonly messages: readonly MessageShown[]
  /** Figures that fit any business case, those of many first. */
  readonly figures: readonly OfferedFigure[]
  /** What the company itself did, on our records. */
  readonly own: readonly Figure[]
  /** The others who take part, whoever signs first. */
  readonly roles: readonly KitRole[]
  /** Quotes that anybody may read, today. */
  readonly quotes: ReadonlyMap<number, PaperQuote>
  /** Customers' stories that anybody may read, today. */
  readonly cases: ReadonlySet<number>
  readonly inHouse: InHouse
}

interface KitPersona {
  readonly id: number
  readonly statements: readonly StatementShown[]
}

/** Somebody else who takes part in the decision. */
export interface KitRole {
  /** `marketing executive`, or a part in the purchase such as `security`. */
  readonly role: string
  readonly kind: 'job role' | 'buying role'
  /** `Executives in marketing`. */
  readonly words: string
  /** Pays or decides. */
  readonly signs: boolean
  /** At the company: whether anybody in it takes part already; null where it is for a segment. */
  readonly here: boolean | null
  /** People in it who were asked. */
  readonly asked: number
  readonly persona: KitPersona | null
  readonly messages: readonly MessageShown[]
  /** Quotes of people in it that anybody may read. */
  readonly quotes: readonly PaperQuote[]
}
