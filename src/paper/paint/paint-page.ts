import { readFile } from 'node:fs/promises'
import { type FontFile, facesOf, fontFiles } from '../fonts/font-files.ts'
import {
  type BoxStyle,
  type PaperBox,
  type PaperNode,
  type PaperWords,
  type Tone,
  wordsOf,
} from '../node/paper-node.ts'
import { ON_SCREEN, PRINTED } from '../node/tones.ts'
import { flexStyle } from './box-style.ts'
import { drawingSvg } from './drawing-svg.ts'
import { escapeHtml } from './escape-html.ts'

const TAGS = {
  article: 'article',
  header: 'header',
  section: 'section',
  list: 'ul',
  item: 'li',
  quote: 'blockquote',
  footer: 'footer',
  group: 'div',
  title: 'h1',
  heading: 'h2',
  text: 'p',
} as const

const TONES = Object.keys(PRINTED) as Tone[]
/** Colours by name: paper is white where it is printed. */
const VARIABLES = Object.fromEntries(TONES.map((tone) => [tone, `var(--${tone})`])) as Record<Tone, string>

/** A page as one web page that needs nothing else: fonts and drawings are inside, and no script runs in it. */
export async function paintPage(page: PaperBox, name: string): Promise<string> {
  const all = wordsOf(page)
  const fonts = await Promise.all(fontFiles(all).map(fontFace))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${escapeHtml(name)}</title>
<style>
${fonts.join('\n')}
:root { color-scheme: light; ${variables(ON_SCREEN)} }
* { box-sizing: border-box; min-width: 0; }
body { margin: 0; padding: 36pt; background: var(--paper); color: var(--ink); display: flex; justify-content: center; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, p, ul, li, blockquote { margin: 0; padding: 0; font-weight: 400; list-style: none; overflow-wrap: anywhere; }
img { display: block; flex-shrink: 0; }
article, article * { max-width: 100%; }
@media screen and (max-width: 600px) {
  body { padding: 16pt; }
  .grow { flex-basis: 140pt !important; }
  .column { width: 100% !important; }
}
@page { margin: 12.7mm; }
@media print {
  :root { ${variables(PRINTED)} }
  body { padding: 0; }
}
</style>
</head>
<body>
${write(page)}
</body>
</html>
`
}

function variables(paint: Readonly<Record<Tone, string>>): string {
  return TONES.map((tone) => `--${tone}: ${paint[tone]};`).join(' ')
}

async function fontFace({ family, weight, italic, range, woff2 }: FontFile): Promise<string> {
  const data = (await readFile(woff2)).toString('base64')
  // A face that has no 600 lends its 700.
  const shown = weight === 700 ? 600 : weight
  return `@font-face { font-family: '${family}'; font-style: ${italic ? 'italic' : 'normal'}; font-weight: ${shown}; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${range}; }`
}

function write(node: PaperNode): string {
  switch (node.kind) {
    case 'box': {
      const tag = TAGS[node.part]
      const inside = node.children.map(write).join('')
      return `<${tag}${classOf(node.style)} style="${inline(lengths(flexStyle(node.style, VARIABLES)))}">${inside}</${tag}>`
    }
    case 'words': {
      const tag = TAGS[node.part]
      return `<${tag} style="${inline(wordStyle(node))}">${escapeHtml(node.text)}</${tag}>`
    }
    case 'drawing': {
      const src = `data:image/svg+xml;base64,${Buffer.from(drawingSvg(node, PRINTED)).toString('base64')}`
      return `<img alt="${escapeHtml(node.label)}" src="${src}" style="width: ${node.width}pt; height: ${node.height}pt">`
    }
  }
}

/** Columns stand below one another on a phone. */
function classOf({ grow, width }: BoxStyle): string {
  if (grow === true) return ' class="grow"'
  return width !== undefined && width > 150 ? ' class="column"' : ''
}

function wordStyle({ style: { font, size, strong, italic, tone, line } }: PaperWords): Record<string, string> {
  return {
    'font-family': `${facesOf(font)
      .map((family) => `'${family}'`)
      .join(', ')}, ${font === 'serif' ? 'serif' : 'sans-serif'}`,
    'font-size': `${size}pt`,
    'font-weight': strong === true ? '600' : '400',
    'font-style': italic === true ? 'italic' : 'normal',
    'line-height': String(line),
    color: VARIABLES[tone],
  }
}

/** Numbers are points, except those that CSS counts without a unit. */
function lengths(style: ReturnType<typeof flexStyle>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(style).map(([key, value]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      typeof value === 'string' || /^flex(?:Grow|Shrink)$/.test(key) ? String(value) : `${value}pt`,
    ]),
  )
}

function inline(style: Readonly<Record<string, string>>): string {
  return Object.entries(style)
    .map(([key, value]) => `${key}: ${value}`)
    .join('; ')
}
