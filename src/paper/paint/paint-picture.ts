import { readFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'
import satori, { type Font as SatoriFont } from 'satori'
import { type FontFile, filesFor, fontFiles } from '../fonts/font-files.ts'
import { type PaperBox, type PaperNode, wordsOf } from '../node/paper-node.ts'
import { ON_SCREEN } from '../node/tones.ts'
import { flexStyle } from './box-style.ts'
import { drawingPng } from './drawing-png.ts'

/** Pixels a point. Laid out in pixels too: satori puts words on whole ones. */
const PIXELS = 3
/** Around the page, points. */
const MARGIN = 36

/** What satori takes for an element. */
interface Element {
  readonly type: string
  readonly props: Readonly<Record<string, unknown>>
}

/** A page drawn as SVG, its letters as outlines, and how high it came out without margins (points). */
export async function drawPage(page: PaperBox): Promise<{ readonly svg: string; readonly height: number }> {
  const files = fontFiles(wordsOf(page))
  const fonts = await readFonts(files)
  const width = ((page.style.width ?? 0) + 2 * MARGIN) * PIXELS
  const style = { display: 'flex', padding: MARGIN * PIXELS, backgroundColor: ON_SCREEN.paper, width }
  const sheet: Element = { type: 'div', props: { style, children: [element(page, files)] } }
  const svg = await satori(sheet as Parameters<typeof satori>[0], { width, fonts })
  const height = Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? Number.NaN)
  return { svg, height: height / PIXELS - 2 * MARGIN }
}

/** The list that satori has read once it knows again, as long as it is the same. */
let known: { readonly key: string; readonly fonts: readonly SatoriFont[] } = { key: '', fonts: [] }

async function readFonts(files: readonly FontFile[]): Promise<SatoriFont[]> {
  const key = files.map(({ woff }) => woff).join()
  if (key !== known.key) {
    const fonts = files.map(async ({ slice, woff, weight, italic }): Promise<SatoriFont> => {
      return { name: slice, data: await readFile(woff), weight, style: italic ? 'italic' : 'normal' }
    })
    known = { key, fonts: await Promise.all(fonts) }
  }
  return known.fonts as SatoriFont[]
}

/** A page as a PNG of 216 pixels an inch. */
export async function paintPicture(page: PaperBox): Promise<Uint8Array> {
  const { svg } = await drawPage(page)
  // Letters are outlines by now: no font of this machine is asked.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

function element(node: PaperNode, files: readonly FontFile[]): Element {
  switch (node.kind) {
    case 'box': {
      const children = node.children.map((child) => element(child, files))
      return { type: 'div', props: { style: flexStyle(node.style, ON_SCREEN, PIXELS), children } }
    }
    case 'words': {
      const { size, strong, italic, tone, line } = node.style
      const style = {
        // Satori looks for a letter in one slice after the other.
        fontFamily: filesFor(files, node.style)
          .map(({ slice }) => `'${slice}'`)
          .join(', '),
        fontSize: size * PIXELS,
        fontWeight: strong === true ? 600 : 400,
        fontStyle: italic === true ? 'italic' : 'normal',
        lineHeight: line,
        color: ON_SCREEN[tone],
        wordBreak: 'break-word',
      }
      return { type: 'div', props: { style, children: node.text } }
    }
    case 'drawing': {
      const src = `data:image/png;base64,${Buffer.from(drawingPng(node, ON_SCREEN)).toString('base64')}`
      const style = { flexShrink: 0 }
      return { type: 'img', props: { src, width: node.width * PIXELS, height: node.height * PIXELS, style } }
    }
  }
}
