import type { SlideStyle } from './slide-fonts.ts'

/** Colours by their place in the deck's theme, so that who changes the theme changes the deck. */
export type SlideTone = 'ink' | 'soft' | 'accent'

/** A paragraph that is cut to lines it needs. */
export interface SlideText {
  readonly text: string
  readonly style: SlideStyle
  readonly tone: SlideTone
  /** Before it, where it is not the first of its box: points. */
  readonly above: number
  readonly bullet?: string
}

/** A dot on its interval, each from 0 to 1 of the line. */
export interface SlideInterval {
  readonly lo: number
  readonly at: number
  readonly hi: number
  /** What is to be seen, for those who do not see it. */
  readonly words: string
}

export interface SlideCell {
  readonly texts: readonly SlideText[]
  /** Drawn at the top of the cell, above its texts. */
  readonly interval?: SlideInterval
}

export type SlidePiece =
  /** Paragraphs in one box, joined to those above. */
  | { readonly kind: 'texts'; readonly texts: readonly SlideText[] }
  /** A row of a table of the reader's own: rows below each other become one. */
  | {
      readonly kind: 'row'
      readonly table: string
      readonly widths: readonly number[]
      readonly cells: readonly SlideCell[]
      readonly rule: 'strong' | 'line' | 'none'
    }
  /** Paragraphs within a frame, or beside a bar. */
  | { readonly kind: 'frame'; readonly frame: 'filled' | 'dashed' | 'bar'; readonly texts: readonly SlideText[] }
