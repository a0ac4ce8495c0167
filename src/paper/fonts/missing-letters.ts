import type { Font } from 'fontkit'
import { type PaperNode, type PaperWords, wordsOf } from '../node/paper-node.ts'
import { filesFor, fontFiles } from './font-files.ts'
import { openFont } from './open-font.ts'

/** Stands for a letter that none of the fonts has. */
const GAP = '□'

export interface WrittenNode<N extends PaperNode> {
  readonly node: N
  /** Letters that could not be drawn, each once. */
  readonly missing: readonly string[]
}

/** The same with a square for every letter that none of its fonts has: never somebody else's letter, never nothing. */
export function withoutMissing<N extends PaperNode>(node: N): WrittenNode<N> {
  const files = fontFiles(wordsOf(node))
  const missing = new Set<string>()
  const write = (words: PaperWords): PaperWords => {
    const fonts = filesFor(files, words.style).map(({ woff }) => openFont(woff))
    const letters = Array.from(words.text.normalize('NFC'), (letter) => {
      if (isDrawn(letter, fonts)) return letter
      // What only joins or marks other letters has no shape of its own.
      if (/^[\p{Cf}\p{Cc}\p{Mn}]$/u.test(letter)) return ''
      missing.add(letter)
      return GAP
    })
    return { ...words, text: letters.join('') }
  }
  return { node: rewritten(node, write) as N, missing: [...missing] }
}

function rewritten(node: PaperNode, write: (words: PaperWords) => PaperWords): PaperNode {
  if (node.kind === 'words') return write(node)
  return node.kind === 'box' ? { ...node, children: node.children.map((child) => rewritten(child, write)) } : node
}

function isDrawn(letter: string, fonts: readonly Font[]): boolean {
  return fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
}
