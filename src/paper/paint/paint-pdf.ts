import ReactPdf from '@react-pdf/renderer'
import { createElement } from 'react'
import { fontFiles } from '../fonts/font-files.ts'
import { type PaperBox, wordsOf } from '../node/paper-node.ts'
import { PRINTED } from '../node/tones.ts'
import { pdfElement, registerFonts } from './pdf-element.ts'

const { Document, Page, pdf, Text } = ReactPdf

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
  registerFonts(files)
  const side = (WIDTHS[paper] - (page.style.width ?? 0)) / 2
  let pages = 0
  const sheet = createElement(
    Page,
    {
      size: paper === 'a4' ? 'A4' : 'LETTER',
      style: { paddingVertical: MARGIN, paddingHorizontal: side, backgroundColor: PRINTED.paper },
    },
    pdfElement(page, files, WIDTHS[paper] - 2 * side, 'page'),
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
