import JSZip from 'jszip'
import { PRINTED } from '../node/tones.ts'

/** Our tones as the theme of the deck, by the names that OOXML gives them. */
const COLOURS: Readonly<Record<string, string>> = {
  dk1: PRINTED.ink,
  lt1: PRINTED.paper,
  dk2: PRINTED.soft,
  lt2: PRINTED.sunk,
  accent1: PRINTED.accent,
  accent2: PRINTED.contested,
  accent3: PRINTED.line,
  accent4: PRINTED.strong,
  accent5: PRINTED.wash,
  accent6: PRINTED.soft,
  hlink: PRINTED.accent,
  folHlink: PRINTED.strong,
}

/**
 * What the library leaves: our colours as the deck's theme, East Asian letters from the theme's own fonts for them, and
 * the day of the document as the day of the file, so that the same document is the same file.
 */
export async function finishDeck(file: Uint8Array, madeOn: string): Promise<Uint8Array> {
  const read = await JSZip.loadAsync(file)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(madeOn) ? `${madeOn}T00:00:00Z` : '1980-01-01T00:00:00Z'
  const date = new Date(day)
  const written = new JSZip()
  for (const [path, entry] of Object.entries(read.files)) {
    if (entry.dir) continue
    const text = /\.(?:xml|rels)$/.test(path) ? finished(path, await entry.async('string'), day) : null
    written.file(path, text ?? (await entry.async('uint8array')), { date, createFolders: false })
  }
  return written.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function finished(path: string, xml: string, day: string): string {
  if (path.startsWith('ppt/theme/')) return themed(xml)
  if (path === 'docProps/core.xml') return xml.replaceAll(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, day)
  return xml
    .replaceAll(/<a:ea typeface="\+m(?<face>[jn])-lt"/g, '<a:ea typeface="+m$<face>-ea"')
    .replaceAll(/<a:cs typeface="\+m(?<face>[jn])-lt"/g, '<a:cs typeface="+m$<face>-cs"')
}

function themed(xml: string): string {
  const colours = Object.entries(COLOURS)
    .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`)
    .join('')
  return xml.replace(/(?<=<a:clrScheme name=")[^"]*">.*?(?=<\/a:clrScheme>)/s, `Brushwork">${colours}`)
}
