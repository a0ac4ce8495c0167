import ReactPdf from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { type FontFile, filesFor, fontFiles } from '../fonts/font-files.ts'
import { type PaperBox, type PaperNode, wordsOf } from '../node/paper-node.ts'
import { PRINTED } from '../node/tones.ts'
import { flexStyle } from './box-style.ts'
import { drawingPng } from './drawing-png.ts'

const { Document, Font, Image, Page, pdf, Text, View } = ReactPdf

export type Paper = 'a4' | 'letter'

export interface NamedPage {
  readonly name: string
  readonly paper: Paper
}

/** Half an inch at the top and bottom; the sides take what is left. */
const MARGIN = 36
const WIDTHS: Readonly<Record<Paper, number>> = { a4: 595.28, letter: 612 }

/** A page as a PDF whose words can be selected, and on how many pages it came out. */
export async function paintPdf(
  page: PaperBox,
  { name, paper }: NamedPage,
): Promise<{ pdf: Uint8Array; pages: number }> {
  const files = fontFiles(wordsOf(page))
  register(files)
  const side = (WIDTHS[paper] - (page.style.width ?? 0)) / 2
  let pages = 0
  const sheet = createElement(
    Page,
    {
      size: paper === 'a4' ? 'A4' : 'LETTER',
      style: { paddingVertical: MARGIN, paddingHorizontal: side, backgroundColor: PRINTED.paper },
    },
    element(page, files, 'page'),
    // The only place where React PDF tells how many pages it made.
    createElement(Text, {
      key: 'pages',
      fixed: true,
      style: { position: 'absolute', fontFamily: files[0]?.slice ?? '', fontSize: 1 },
      render: ({ totalPages }) => {
        if (Number.isInteger(totalPages)) pages = Math.max(pages, totalPages)
        return ''
      },
    }),
  )
  const document = createElement(
    Document,
    { title: name, creator: 'Brushwork', producer: 'Brushwork', language: 'en' },
    sheet,
  )
  const blob = await pdf(document).toBlob()
  return { pdf: new Uint8Array(await blob.arrayBuffer()), pages }
}

/** Fonts are known to React PDF by name, once for the process. */
const known = new Set<string>()

function register(files: readonly FontFile[]): void {
  for (const { slice, woff, weight, italic, hasItalic } of files) {
    for (const fontStyle of hasItalic ? ([italic ? 'italic' : 'normal'] as const) : (['normal', 'italic'] as const)) {
      const key = `${slice} ${weight} ${fontStyle}`
      if (known.has(key)) continue
      known.add(key)
      Font.register({ family: slice, src: woff, fontWeight: weight, fontStyle })
    }
  }
}

function element(node: PaperNode, files: readonly FontFile[], key: string): ReactElement {
  switch (node.kind) {
    case 'box': {
      const children = node.children.map((child, index) => element(child, files, String(index)))
      return createElement(View, { key, style: flexStyle(node.style, PRINTED) }, ...children)
    }
    case 'words': {
      const { size, strong, italic, tone, line } = node.style
      const style = {
        fontFamily: filesFor(files, node.style).map(({ slice }) => slice),
        fontSize: size,
        fontWeight: strong === true ? 600 : 400,
        fontStyle: italic === true ? ('italic' as const) : ('normal' as const),
        lineHeight: line,
        color: PRINTED[tone],
      }
      return createElement(Text, { key, style, hyphenationCallback: breakable }, node.text)
    }
    case 'drawing': {
      const style = { width: node.width, height: node.height, flexShrink: 0 }
      return createElement(Image, {
        key,
        style,
        src: { data: Buffer.from(drawingPng(node, PRINTED)), format: 'png' },
      })
    }
  }
}

/** Words stay whole: a hyphen that nobody wrote is none of their words. */
function breakable(word: string): string[] {
  return [word]
}
