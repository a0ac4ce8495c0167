import type { CSSProperties } from 'react'
import type { OutputOf } from '../../api/operation-types.ts'

/** Boxes, words and drawings as the server lays them out. */
export type PaperNode = OutputOf<'persona card'>['card']
type PaperBox = Extract<PaperNode, { kind: 'box' }>
type PaperWords = Extract<PaperNode, { kind: 'words' }>
export type PaperDrawing = Extract<PaperNode, { kind: 'drawing' }>
type BoxStyle = PaperBox['style']
type Tone = PaperWords['style']['tone']

/** Colours of paper on this screen, light and dark. */
const TONES: Readonly<Record<Tone, string>> = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  strong: 'var(--line-strong)',
  paper: 'var(--paper-raised)',
  raised: 'var(--paper-raised)',
  sunk: 'var(--paper-sunk)',
  accent: 'var(--accent)',
  wash: 'var(--accent-wash)',
  contested: '#a8863a',
}

/** The ochre of what is contested, so that words in it are read on either paper: 4.5:1 at least. */
const CONTESTED_WORDS = 'light-dark(#7a5f1e, #c9a85c)'

const ALIGN = { start: 'flex-start', center: 'center', end: 'flex-end', stretch: 'stretch' } as const
const JUSTIFY = { start: 'flex-start', between: 'space-between', end: 'flex-end' } as const

export function colourOf(tone: Tone): string {
  return TONES[tone]
}

/** A box for a browser; lengths of paper are points. */
export function boxStyle(style: BoxStyle): CSSProperties {
  const { pad, row = false, wrap = false, gap = 0, rowGap = gap, width, height, grow = false, fill, round } = style
  return {
    display: 'flex',
    flexDirection: row ? 'row' : 'column',
    flexWrap: wrap ? 'wrap' : 'nowrap',
    columnGap: points(gap),
    rowGap: points(rowGap),
    alignItems: ALIGN[style.align ?? (row ? 'start' : 'stretch')],
    justifyContent: JUSTIFY[style.justify ?? 'start'],
    minWidth: 0,
    maxWidth: '100%',
    ...(pad === undefined ? {} : { padding: pad.map(points).join(' ') }),
    ...(width === undefined ? {} : { width: points(width) }),
    ...(height === undefined ? {} : { height: points(height) }),
    ...(grow ? { flex: '1 1 0' } : { flexShrink: 0 }),
    ...(fill === undefined ? {} : { background: colourOf(fill) }),
    ...(round === undefined ? {} : { borderRadius: points(round) }),
    ...border(style),
  }
}

function border({ border: drawn }: BoxStyle): CSSProperties {
  if (drawn === undefined) return {}
  const line = `0.75pt ${drawn.dashed === true ? 'dashed' : 'solid'} ${colourOf(drawn.tone)}`
  switch (drawn.side) {
    case 'top':
      return { borderTop: line }
    case 'bottom':
      return { borderBottom: line }
    case 'left':
      return { borderLeft: line }
    default:
      return { border: line }
  }
}

export function wordStyle({ font, size, strong, italic, tone, line }: PaperWords['style']): CSSProperties {
  return {
    fontFamily: font === 'serif' ? 'var(--serif)' : 'inherit',
    fontSize: points(size),
    fontWeight: strong === true ? 640 : 400,
    fontStyle: italic === true ? 'italic' : 'normal',
    lineHeight: line,
    color: tone === 'contested' ? CONTESTED_WORDS : colourOf(tone),
  }
}

export function points(length: number): string {
  return `${length}pt`
}
