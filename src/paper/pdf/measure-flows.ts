import ReactPdf from '@react-pdf/renderer'
import { createElement } from 'react'
import type { Strip } from '../document/fill-pages.ts'
import type { FontFile } from '../fonts/font-files.ts'
import type { PaperBox } from '../node/paper-node.ts'
import { pdfElement } from '../paint/pdf-element.ts'
import type { Flow } from './flow.ts'
import { COLUMN } from './page-type.ts'

const { Canvas, Document, Page, pdf, View } = ReactPdf

/** Higher than any document: points. */
const ENDLESS = 10_000_000
const WHOLE = { position: 'absolute', top: 0, bottom: 0, left: 0, right: 0 } as const

/** How high each strip comes out, by the painter's own layout: all of them are set once on an endless page. */
export async function measureFlows(flows: readonly Flow[], files: readonly FontFile[]): Promise<Strip<PaperBox>[]> {
  const nodes = [...new Set(flows.flatMap(({ node, head }) => (head === undefined ? [node] : [node, head])))]
  const heights = new Map<PaperBox, number>()
  const strips = nodes.map((node, index) =>
    createElement(
      View,
      { key: String(index), style: { position: 'relative' } },
      pdfElement(node, files, COLUMN, 'strip'),
      // React PDF tells a canvas how much room it has: here as much as the strip.
      createElement(Canvas, {
        key: 'room',
        style: WHOLE,
        paint: (_painter: unknown, _width: number, height: number) => {
          heights.set(node, height)
          return null
        },
      }),
    ),
  )
  const page = createElement(Page, { size: [COLUMN, ENDLESS] }, ...strips)
  await pdf(createElement(Document, {}, page)).toBlob()
  const height = (node: PaperBox): number => heights.get(node) ?? 0
  return flows.map(({ node, head, ...flow }) => ({
    ...flow,
    item: node,
    height: height(node),
    ...(head === undefined ? {} : { head: { item: head, height: height(head) } }),
  }))
}
