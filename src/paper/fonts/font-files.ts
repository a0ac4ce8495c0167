import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PaperWords, WordStyle } from '../node/paper-node.ts'
import { type CodeRange, inRanges, unicodeRanges } from './unicode-ranges.ts'

/** One file of a font: a slice of its letters in one weight and slant. */
export interface FontFile {
  /** Own to the slice: `Figtree latin-ext`. Painters that know no ranges of letters ask one slice after the other. */
  readonly slice: string
  /** Of the whole font: `Figtree`. */
  readonly family: string
  readonly weight: 400 | 600 | 700
  readonly italic: boolean
  /** Some faces only stand upright. */
  readonly hasItalic: boolean
  /** Letters as CSS writes them: `U+0000-00FF`. */
  readonly range: string
  readonly woff: string
  readonly woff2: string
}

interface Face {
  readonly family: string
  readonly directory: string
  readonly light: 400
  readonly strong: 600 | 700
  readonly hasItalic: boolean
}

const FACES = {
  sans: { family: 'Figtree', directory: 'figtree', light: 400, strong: 600, hasItalic: true },
  serif: { family: 'Newsreader', directory: 'newsreader', light: 400, strong: 600, hasItalic: true },
  // Japanese and Cyrillic: 18 MB in 124 slices, of which a page loads those few that its letters are in.
  wide: { family: 'BIZ UDPGothic', directory: 'biz-udpgothic', light: 400, strong: 700, hasItalic: false },
} as const satisfies Record<string, Face>

const require = createRequire(import.meta.url)

/** Which faces write words in this font, the first that has the letter first. */
export function facesOf(font: 'sans' | 'serif'): readonly string[] {
  return [FACES[font].family, FACES.wide.family]
}

/** The font files that these words need, and no others. */
export function fontFiles(all: readonly PaperWords[]): readonly FontFile[] {
  const found = new Map<string, FontFile>()
  for (const font of ['sans', 'serif'] as const) {
    for (const strong of [false, true]) {
      for (const italic of [false, true]) {
        const written = all.filter(
          ({ style }) =>
            style.font === font && (style.strong ?? false) === strong && (style.italic ?? false) === italic,
        )
        const letters = new Set(written.flatMap(({ text }) => Array.from(text, codeOf)))
        if (letters.size === 0) continue
        const left = take(FACES[font], { strong, italic }, letters, found)
        if (left.size > 0) take(FACES.wide, { strong, italic: false }, left, found)
      }
    }
  }
  return [...found.values()]
}

/** Of these files those that write words in this style, in the order in which they are asked for a letter. */
export function filesFor(
  files: readonly FontFile[],
  { font, strong = false, italic = false }: WordStyle,
): readonly FontFile[] {
  return [FACES[font], FACES.wide].flatMap((face) =>
    files.filter(
      (file) =>
        file.family === face.family &&
        file.weight === (strong ? face.strong : face.light) &&
        file.italic === (italic && face.hasItalic),
    ),
  )
}

/** Adds the slices of a face that the letters are in; gives back the letters that are in none. */
function take(
  face: Face,
  { strong, italic }: { readonly strong: boolean; readonly italic: boolean },
  letters: ReadonlySet<number>,
  found: Map<string, FontFile>,
): ReadonlySet<number> {
  const left = new Set(letters)
  const weight = strong ? face.strong : face.light
  for (const [slice, range, ranges] of slicesOf(face.directory)) {
    const inside = [...left].filter((code) => inRanges(code, ranges))
    if (inside.length === 0) continue
    for (const code of inside) left.delete(code)
    const name = `${face.directory}-${slice.replaceAll(/[[\]]/g, '')}-${weight}-${italic && face.hasItalic ? 'italic' : 'normal'}`
    const place = (ending: string): string => require.resolve(`@fontsource/${face.directory}/files/${name}.${ending}`)
    found.set(name, {
      slice: `${face.family} ${slice}`,
      family: face.family,
      weight,
      italic: italic && face.hasItalic,
      hasItalic: face.hasItalic,
      range,
      woff: place('woff'),
      woff2: place('woff2'),
    })
  }
  return left
}

const slices = new Map<string, readonly (readonly [name: string, range: string, ranges: readonly CodeRange[]])[]>()

/** Of a face, in the order in which its package names them. */
function slicesOf(directory: string) {
  const before = slices.get(directory)
  if (before !== undefined) return before
  const read = JSON.parse(readFileSync(require.resolve(`@fontsource/${directory}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >
  const all = Object.entries(read).map(([name, range]) => [name, range, unicodeRanges(range)] as const)
  slices.set(directory, all)
  return all
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}
