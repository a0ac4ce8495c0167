/**
 * A page as a tree of boxes, words and drawings, laid out by flexbox: painted by `paint/` as a web page, a picture and a
 * PDF, and by the web app on its screen. Lengths are points (1/72 inch).
 */
export type PaperNode = PaperBox | PaperWords | PaperDrawing

/** Colours by what they are for; each painter has its own paint for them. */
export type Tone = 'ink' | 'soft' | 'line' | 'strong' | 'paper' | 'raised' | 'sunk' | 'accent' | 'wash' | 'contested'

export interface PaperBox {
  readonly kind: 'box'
  /** What it is to somebody who hears the page. */
  readonly part: 'article' | 'header' | 'section' | 'list' | 'item' | 'quote' | 'footer' | 'group'
  readonly style: BoxStyle
  readonly children: readonly PaperNode[]
}

export interface BoxStyle {
  /** Children side by side; below one another without it. */
  readonly row?: boolean
  /** Children that find no room go below. */
  readonly wrap?: boolean
  readonly gap?: number
  /** Between the rows of a box that wraps; `gap` without it. */
  readonly rowGap?: number
  /** Top, right, bottom, left. */
  readonly pad?: readonly [number, number, number, number]
  readonly width?: number
  readonly height?: number
  /** Takes of the room that is left; its own content does not widen it. */
  readonly grow?: boolean
  readonly align?: 'start' | 'center' | 'end' | 'stretch'
  readonly justify?: 'start' | 'between' | 'end'
  readonly fill?: Tone
  readonly border?: { readonly tone: Tone; readonly dashed?: boolean; readonly side?: 'top' | 'bottom' | 'left' }
  readonly round?: number
}

export interface PaperWords {
  readonly kind: 'words'
  readonly part: 'title' | 'heading' | 'text'
  readonly style: WordStyle
  readonly text: string
}

export interface WordStyle {
  readonly font: 'sans' | 'serif'
  /** Points. */
  readonly size: number
  readonly strong?: boolean
  readonly italic?: boolean
  readonly tone: Tone
  /** Height of a line, in sizes. */
  readonly line: number
}

export interface PaperDrawing {
  readonly kind: 'drawing'
  readonly width: number
  readonly height: number
  /** What is to be seen, for those who do not see it; empty for decoration. */
  readonly label: string
  readonly shapes: readonly Shape[]
  /** A whole drawing of its own, as SVG, under the shapes' coordinates; made by us, never by anybody's text. */
  readonly picture?: string
}

/** Outline in the drawing's own points. */
export interface Shape {
  readonly path: string
  readonly fill?: Tone
  readonly stroke?: Tone
  /** Default 1. */
  readonly thick?: number
  readonly dashed?: boolean
}

export function box(part: PaperBox['part'], style: BoxStyle, children: readonly (PaperNode | null)[]): PaperBox {
  return { kind: 'box', part, style, children: children.filter((child) => child !== null) }
}

export function words(text: string, style: WordStyle, part: PaperWords['part'] = 'text'): PaperWords {
  return { kind: 'words', part, style, text }
}

export function drawing(width: number, height: number, label: string, shapes: readonly Shape[]): PaperDrawing {
  return { kind: 'drawing', width, height, label, shapes }
}

/** All words of a page, in reading order. */
export function wordsOf(node: PaperNode): readonly PaperWords[] {
  if (node.kind === 'words') return [node]
  return node.kind === 'box' ? node.children.flatMap(wordsOf) : []
}
