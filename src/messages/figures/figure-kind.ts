import type { Figure } from '../../paper/index.ts'
import type { PersonaRecord } from '../../personas/index.ts'
import type { SavedSegment } from '../../segments/index.ts'
import type { FigureReadings } from './figure-readings.ts'

/** Of whom a figure is told. */
export interface FigureScope {
  /** Null: the whole market. */
  readonly segment: SavedSegment | null
  /** Null: nobody in particular. */
  readonly persona: PersonaRecord | null
}

/** A figure that can be told, and how many companies stand behind it. */
export interface ToldFigure {
  readonly figure: Figure
  readonly companies: number
  /** Part of the whole that the largest of these companies stands for, 0 to 1. */
  readonly largest: number
  /** Why this one stays in the house although its kind is for buyers; null or left out where it need not. */
  readonly stays?: string | null
}

export type FigureAnswer = ToldFigure | { readonly why: string }

/** One thing that can be told of a segment and its people. */
export interface FigureKind {
  readonly name: string
  /** Buyer: of interest to those outside, who may see it where nobody is told on. Company: our own business. */
  readonly audience: 'buyer' | 'company'
  /** What it is, in one line. */
  readonly about: string
  /** What has to be said with it, in words: “a code”; null where nothing has. */
  readonly asks: string | null
  /** What it can be told of in this scope, for a list: names of codes, channels …; a kind that asks nothing has none. */
  readonly choices?: (readings: FigureReadings, scope: FigureScope) => Promise<readonly string[]>
  readonly compute: (readings: FigureReadings, scope: FigureScope, of: string) => Promise<FigureAnswer>
}
