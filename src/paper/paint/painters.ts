import type { PaperDocument } from '../document/document.ts'
import type { WrittenNode } from '../fonts/missing-letters.ts'
import type { PaperBox, PaperNode } from '../node/paper-node.ts'
import type { PaperSize } from '../pdf/page-type.ts'
import type { NamedPage } from './paint-pdf.ts'

/*
 * What draws takes a second to load: each painter is loaded when it is first wanted, so that whoever imports paper waits
 * for none.
 */

/** A page as a PDF whose words can be selected, and on how many pages it came out. */
export async function paintPdf(page: PaperBox, named: NamedPage): Promise<{ pdf: Uint8Array; pages: number }> {
  return (await import('./paint-pdf.ts')).paintPdf(page, named)
}

/** A page as one web page that needs nothing else. */
export async function paintPage(page: PaperBox, name: string): Promise<string> {
  return (await import('./paint-page.ts')).paintPage(page, name)
}

/** A page as a PNG. */
export async function paintPicture(page: PaperBox): Promise<Uint8Array> {
  return (await import('./paint-picture.ts')).paintPicture(page)
}

/** How high a page comes out without margins: points. */
export async function heightOf(page: PaperBox): Promise<number> {
  return (await (await import('./paint-picture.ts')).drawPage(page)).height
}

/** The same with a square for every letter that none of the fonts has, and which these are. */
export async function withoutMissing<N extends PaperNode>(node: N): Promise<WrittenNode<N>> {
  return (await import('../fonts/missing-letters.ts')).withoutMissing(node)
}

/** A document as a PDF: serif titles, page numbers, nothing cut. */
export async function documentPdf(
  document: PaperDocument,
  { paper }: { readonly paper: PaperSize },
): Promise<Uint8Array> {
  return (await import('../pdf/paint-document.ts')).paintDocument(document, { paper })
}

/** A document as a PowerPoint file: text boxes and tables of PowerPoint's own, no text outside its box. */
export async function documentSlides(document: PaperDocument): Promise<Uint8Array> {
  return (await import('../slides/paint-slides.ts')).paintSlides(document)
}
