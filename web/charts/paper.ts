import type { Drawing } from './draw-png.ts'

// On paper, whatever the look of the screen: a drawing goes into slides and documents.
export const INK = '#1d1b18'
export const SOFT = '#5e5850'
export const LINE = '#e3ddd0'
export const PAPER = '#fffefb'
const FONT = "Figtree, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

export const MARGIN = 36
/** A colour of the screen on paper: what is ink there is ink here. */
export function onPaper(colour: string): string {
  if (!colour.startsWith('var(')) return colour
  return colour.includes('soft') ? SOFT : INK
}

/** Letters of the small size, on average, in pixels. */
export const LETTER = 7

interface LabelLook {
  readonly size?: number
  readonly bold?: boolean
  readonly fill?: string
  readonly end?: boolean
  /** Paper around the letters, over lines. */
  readonly halo?: boolean
}

/** A line of words in a drawing. */
export function label(x: number, y: number, words: string, look: LabelLook = {}): string {
  if (words === '') return ''
  const { size = 13, bold = false, fill = INK, end = false, halo = false } = look
  const around = halo ? ` stroke="${PAPER}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"` : ''
  return `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="640"' : ''}${end ? ' text-anchor="end"' : ''} fill="${fill}"${around}>${escaped(words)}</text>`
}

/** Lines of at most so many letters, broken at blanks, or after another mark. */
export function wrapped(words: string, most: number, mark = ' '): string[] {
  const pieces = words.split(mark).map((piece, index, all) => (index < all.length - 1 ? piece + mark : piece))
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && (last + piece).trimEnd().length <= most) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}

interface Sheet {
  readonly title: string
  readonly sentence: string
  /** Stands at the foot, with the product's name. */
  readonly foot: string
  readonly width: number
  /** What is drawn below the words, from `top` on; tells how high it is. */
  readonly draw: (top: number) => { readonly parts: readonly string[]; readonly height: number }
}

/** A drawing that stands by itself: title, what it shows, the chart, how many and as of when. */
export function sheet({ title, sentence, foot, width, draw }: Sheet): Drawing {
  const lines = wrapped(sentence, Math.floor((width - 2 * MARGIN) / LETTER))
  const top = MARGIN + 34 + lines.length * 19 + 24
  const drawn = draw(top)
  const height = top + drawn.height + 40 + MARGIN
  const parts = [
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    label(MARGIN, MARGIN + 18, title, { size: 22, bold: true }),
    ...lines.map((line, index) => label(MARGIN, MARGIN + 44 + index * 19, line, { fill: SOFT })),
    ...drawn.parts,
    label(MARGIN, height - MARGIN + 6, `${foot} Brushwork`, { fill: SOFT }),
  ]
  return { svg: svgOf(title, width, height, parts), width, height }
}

/** The drawing as a file: with its title for those who hear it. */
export function svgOf(title: string, width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="13">
<title>${escaped(title)}</title>
${parts.filter((part) => part !== '').join('\n')}
</svg>
`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
