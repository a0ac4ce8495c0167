import type { WordStyle } from '../node/paper-node.ts'
import { type FontFile, filesFor } from './font-files.ts'
import { openFont } from './open-font.ts'

/** How wide a text is on one line, in points; a letter that no file has counts as a square. */
export function wordsWidth(text: string, style: WordStyle, files: readonly FontFile[]): number {
  const fonts = filesFor(files, style).map(({ woff }) => openFont(woff))
  let width = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code))
    width += font === undefined ? 1 : font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
  }
  return width * style.size
}
