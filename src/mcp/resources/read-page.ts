import { documentMarkdown, type PaperDocument } from '../../paper/index.ts'
import type { Persona } from '../../personas/index.ts'
import type { Ask } from './ask-operation.ts'
import { type ListedPersonas, personaPage, personasPage } from './persona-pages.ts'
import type { PageAddress } from './resource-address.ts'
import { type ListedSegments, type ShownSegment, segmentPage, segmentsPage } from './segment-pages.ts'

/** A page as Markdown, from what the operations give. */
export async function readPage({ kind, name }: PageAddress, ask: Ask, day: string): Promise<string> {
  switch (kind) {
    case 'brief':
      return documentMarkdown((await ask<{ document: PaperDocument }>('brief')).document)
    case 'segments':
      return name === undefined
        ? segmentsPage(await ask<ListedSegments>('segment list'), day)
        : segmentPage(await ask<ShownSegment>('segment show', { name }), day)
    case 'personas':
      return name === undefined
        ? personasPage(await ask<ListedPersonas>('persona list'))
        : personaPage(await ask<Persona>('persona show', { name }))
  }
}
