import ReactPdf from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { dayWords } from '../document/day-words.ts'
import type { PaperDocument } from '../document/document.ts'
import { fillPages, type Placed } from '../document/fill-pages.ts'
import { plainLine } from '../document/plain-text.ts'
import { type FontFile, fontFiles } from '../fonts/font-files.ts'
import { withoutMissing } from '../fonts/missing-letters.ts'
import { box, type PaperBox, wordsOf } from '../node/paper-node.ts'
import { PRINTED } from '../node/tones.ts'
import { pdfElement, registerFonts } from '../paint/pdf-element.ts'
import { documentFlows } from './document-flows.ts'
import type { Flow } from './flow.ts'
import { measureFlows } from './measure-flows.ts'
import { BOTTOM, COLUMN, PAPERS, type PaperSize, small, TOP } from './page-type.ts'

const { Document, Page, pdf, View } = ReactPdf

/** A document as a PDF of A4 or Letter, whose words can be selected. */
export async function paintDocument(
  asked: PaperDocument,
  { paper }: { readonly paper: PaperSize },
): Promise<Uint8Array> {
  const size = PAPERS[paper]
  const flows = writtenFlows(documentFlows(asked))
  const foot = withoutMissing(small(footWords(asked))).node
  const files = fontFiles([
    ...flows.flatMap(({ node, head }) => wordsOf(box('group', {}, [node, head ?? null]))),
    foot,
    small('0123456789/'),
  ])
  registerFonts(files)
  const pages = fillPages(await measureFlows(flows, files), size.height - TOP - BOTTOM)
  const sheets = pages.map((page, index) =>
    createElement(
      Page,
      {
        key: String(index),
        size: [size.width, size.height],
        style: {
          paddingTop: TOP,
          paddingBottom: BOTTOM,
          paddingHorizontal: (size.width - COLUMN) / 2,
          backgroundColor: PRINTED.paper,
        },
      },
      ...page.map((flow, at) => strip(flow, files, String(at))),
      footer(foot.text, `${index + 1} / ${pages.length}`, files, (size.width - COLUMN) / 2),
    ),
  )
  const title = plainLine(asked.title)
  const whole = createElement(
    Document,
    { title, creator: 'Brushwork', producer: 'Brushwork', language: 'en' },
    ...sheets,
  )
  const blob = await pdf(whole).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function writtenFlows(flows: readonly Flow[]): readonly Flow[] {
  const heads = new Map<PaperBox, PaperBox>()
  return flows.map(({ node, head, ...flow }) => {
    if (head === undefined) return { ...flow, node: withoutMissing(node).node }
    const written = heads.get(head) ?? withoutMissing(head).node
    heads.set(head, written)
    return { ...flow, node: withoutMissing(node).node, head: written }
  })
}

function strip({ item, above }: Placed<PaperBox>, files: readonly FontFile[], key: string): ReactElement {
  return createElement(View, { key, style: { marginTop: above } }, pdfElement(item, files, COLUMN, 'strip'))
}

function footWords({ foot, madeOn }: PaperDocument): string {
  return [plainLine(foot), dayWords(plainLine(madeOn))].filter((part) => part !== '').join(' · ')
}

function footer(words: string, pages: string, files: readonly FontFile[], side: number): ReactElement {
  const node: PaperBox = box(
    'footer',
    {
      row: true,
      gap: 24,
      width: COLUMN,
      justify: 'between',
      pad: [8, 0, 0, 0],
      border: { tone: 'line', side: 'top' },
    },
    [box('group', { grow: true }, [small(words)]), box('group', { width: 60, align: 'end' }, [small(pages)])],
  )
  const style = { position: 'absolute', left: side, right: side, bottom: 30 } as const
  return createElement(View, { key: 'foot', fixed: true, style }, pdfElement(node, files, COLUMN, 'foot'))
}
