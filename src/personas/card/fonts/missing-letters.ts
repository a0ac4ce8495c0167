import { type Font, openSync } from 'fontkit'
import type { CardNode, CardWords } from '../node/card-node.ts'
import { filesFor, fontFiles } from './card-fonts.ts'

/** Stands for a letter that none of the fonts has. */
const GAP = '□'

interface WrittenCard<N extends CardNode> {
  readonly card: N
  /** Letters that could not be drawn, each once. */
  readonly missing: readonly string[]
}

/** The same card with a square for every letter that none of its fonts has: never somebody else's letter, never nothing. */
export function withoutMissing<N extends CardNode>(card: N, all: readonly CardWords[]): WrittenCard<N> {
  const files = fontFiles(all)
  const missing = new Set<string>()
  const write = (words: CardWords): CardWords => {
    const fonts = filesFor(files, words.style).map(({ woff }) => opened(woff))
    const letters = Array.from(words.text.normalize('NFC'), (letter) => {
      if (isDrawn(letter, fonts)) return letter
      // What only joins or marks other letters has no shape of its own.
      if (/^[\p{Cf}\p{Cc}\p{Mn}]$/u.test(letter)) return ''
      missing.add(letter)
      return GAP
    })
    return { ...words, text: letters.join('') }
  }
  return { card: rewritten(card, write) as N, missing: [...missing] }
}

function rewritten(node: CardNode, write: (words: CardWords) => CardWords): CardNode {
  if (node.kind === 'words') return write(node)
  return node.kind === 'box' ? { ...node, children: node.children.map((child) => rewritten(child, write)) } : node
}

function isDrawn(letter: string, fonts: readonly Font[]): boolean {
  return fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
}

/** Open fonts by file: a few, the same for every card. */
const open = new Map<string, Font>()

function opened(file: string): Font {
  const before = open.get(file)
  if (before !== undefined) return before
  const font = openSync(file) as Font
  open.set(file, font)
  return font
}
