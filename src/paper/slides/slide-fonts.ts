import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openFont } from '../fonts/open-font.ts'
import { inRanges, unicodeRanges } from '../fonts/unicode-ranges.ts'

/**
 * Slides are set in fonts of the reader's machine; every Windows, every Mac and Google have these two. Gelasio and Arimo
 * were drawn to be as wide, letter by letter, so they measure them.
 */
export const SLIDE_FONTS = {
  serif: { name: 'Georgia', measuredBy: 'gelasio' },
  sans: { name: 'Arial', measuredBy: 'arimo' },
} as const

export interface SlideStyle {
  readonly font: keyof typeof SLIDE_FONTS
  /** Points. */
  readonly size: number
  /** From line to line, points: fixed, so that a letter of another font moves no line. */
  readonly line: number
  readonly strong?: boolean
  readonly italic?: boolean
}

/** A letter that the fonts do not have is taken from another font of the reader's: none is wider than it is high. */
const OTHER = 1
/**
 * LibreOffice on a machine with neither Arial nor Liberation takes DejaVu, which is a sixth wider; and renderers set letters
 * a hair apart. What fits there fits everywhere.
 */
const SAFETY = 1.18

const require = createRequire(import.meta.url)
const widths = new Map<string, number>()

/** How wide a text is on one line of a slide: points. */
export function slideWidth(text: string, style: SlideStyle): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter, style)
  return width * style.size * SAFETY
}

/** In sizes. */
function letterWidth(letter: string, style: SlideStyle): number {
  const face = faceOf(style)
  const key = `${face} ${letter}`
  const before = widths.get(key)
  if (before !== undefined) return before
  const width = /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(letter) ? 0 : measured(letter, style, face)
  widths.set(key, width)
  return width
}

function measured(letter: string, { font }: SlideStyle, face: string): number {
  const code = letter.codePointAt(0) ?? 0
  const { measuredBy } = SLIDE_FONTS[font]
  for (const { name, ranges } of slicesOf(measuredBy)) {
    if (!inRanges(code, ranges)) continue
    const file = openFont(require.resolve(`@fontsource/${measuredBy}/files/${measuredBy}-${name}-${face}.woff`))
    if (file.hasGlyphForCodePoint(code)) return file.glyphForCodePoint(code).advanceWidth / file.unitsPerEm
  }
  return OTHER
}

function faceOf({ strong = false, italic = false }: SlideStyle): string {
  return `${strong ? '700' : '400'}-${italic ? 'italic' : 'normal'}`
}

interface Slice {
  readonly name: string
  readonly ranges: ReturnType<typeof unicodeRanges>
}

const slices = new Map<string, readonly Slice[]>()

function slicesOf(measuredBy: string): readonly Slice[] {
  const before = slices.get(measuredBy)
  if (before !== undefined) return before
  const read = JSON.parse(readFileSync(require.resolve(`@fontsource/${measuredBy}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >
  const all = Object.entries(read).map(([name, range]) => ({ name, ranges: unicodeRanges(range) }))
  slices.set(measuredBy, all)
  return all
}
