import { type BoxStyle, box, type PaperBox, type PaperNode } from '../node/paper-node.ts'
import { COLUMN, GAP, LABEL, MAIN, small } from './page-type.ts'

/** A strip of the column that is not torn: pages are filled with these, one below the other. */
export interface Flow {
  readonly node: PaperBox
  /** Room above it, where it does not begin a page: points. */
  readonly above: number
  /** Begins a page. */
  readonly newPage?: boolean
  /** Not the last of its page: what follows stands with it. */
  readonly withNext?: boolean
  /** Said again above it where it begins a page: the head of its table. */
  readonly head?: PaperBox
}

/** A name in the margin, and what it names beside it. */
export function labelled(
  label: PaperNode | string | null,
  main: readonly PaperNode[],
  style: BoxStyle = {},
): PaperBox {
  const name = typeof label === 'string' ? small(label) : label
  return box('group', { row: true, gap: GAP, width: COLUMN }, [
    box('group', { width: LABEL, pad: [2, 0, 0, 0] }, [name]),
    box('group', { width: MAIN, ...style }, main),
  ])
}

/** Over the whole column. */
export function wide(main: readonly PaperNode[], style: BoxStyle = {}): PaperBox {
  return box('group', { width: COLUMN, ...style }, main)
}
