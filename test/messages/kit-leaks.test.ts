import fc from 'fast-check'
import JSZip from 'jszip'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/messages/checks/text/words-of.ts'
import { kitDocument } from '../../src/messages/kit/kit-document.ts'
import { documentMarkdown, documentPdf, documentSlides, type PaperDocument } from '../../src/paper/index.ts'
import { ALLOWED, FORBIDDEN, randomMaterial, squeezed } from './random-material.ts'

async function pdfText(document: PaperDocument): Promise<string> {
  const pdf = await getDocument({ data: await documentPdf(document, { paper: 'A4' }), verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join(' ')
  })
  const text = (await Promise.all(pages)).join('\n')
  await pdf.destroy()
  return text
}

async function slidesXml(document: PaperDocument): Promise<string> {
  const { files } = await JSZip.loadAsync(await documentSlides(document))
  const parts = Object.values(files).filter(({ name }) => /\.(?:xml|rels)$/.test(name))
  const texts = await Promise.all(parts.map((part) => part.async('string')))
  return texts.join('\n').replaceAll(/<[^>]*>/g, ' ')
}

function leaks(text: string): readonly string[] {
  return [...new Set(squeezed(text).match(FORBIDDEN))]
}

describe('what leaves the house with a kit', () => {
  it('is nothing internal, no words without consent, no name, no claim that nothing carries, no figure without n', () => {
    const seen = new Set<string>()
    const kept = new Set<string>()
    fc.assert(
      fc.property(randomMaterial, (material) => {
        const { document, leftOut } = kitDocument(material)
        const whole = JSON.stringify(document)
        expect(leaks(whole)).toEqual([])
        expect(leaks(documentMarkdown(document))).toEqual([])
        const pages = document.sections.filter(({ key }) => key.startsWith('role-')).map(({ title }) => title)
        expect(pages).toEqual(['For whoever signs: executives in marketing', 'For executives in creative'])
        // What is said of it may be read by anybody.
        expect(leaks(JSON.stringify(leftOut)).filter((each) => !/^zq(?:company|small|nothing)/.test(each))).toEqual(
          [],
        )
        for (const { blocks } of document.sections) {
          for (const block of blocks) {
            if (block.kind === 'letter') expect(wordsOf(block.paragraphs.join('\n')).length).toBeLessThanOrEqual(150)
            if (block.kind !== 'figures') continue
            expect(block.figures.every(({ n, of, words }) => n > 0 && of !== '' && words !== '')).toBe(true)
          }
        }
        for (const each of squeezed(whole).match(ALLOWED) ?? []) seen.add(each)
        for (const { why } of leftOut) kept.add(why)
      }),
      { numRuns: 120, seed: 8 },
    )
    // It says something all the same, and everything that must not leave came to the gate.
    expect([...seen].sort()).toEqual(['zqbuyer', 'zqcarried', 'zqclean', 'zqpublic', 'zqstory'])
    expect([...kept].sort()).toMatchInlineSnapshot(`
      [
        "All that it rests on is internal, a draft, contested or retired.",
        "Fewer than 10 stand behind it: it would tell on single companies.",
        "It does not hold today.",
        "It is a draft that nobody accepted.",
        "It is a figure of our own side.",
        "It may not leave.",
        "It names a segment by our own name for it.",
        "It names somebody who was asked, or a company that may not be named.",
        "It repeats a statement that is a draft or was retired.",
        "It repeats a statement that is contested.",
        "It repeats an internal statement.",
        "It repeats words whose speaker did not agree to their being public.",
        "It states a figure that no proof of it carries.",
        "Its speaker did not agree to its being public.",
        "No proof that may leave carries it.",
        "Nothing stands behind it.",
        "The customer did not agree to its being public.",
        "Together with the one beside it, it repeats what must stay in the house.",
        "What it answers is internal.",
      ]
    `)
  })

  it('is the same in the files', async () => {
    const documents = fc
      .sample(randomMaterial, { numRuns: 1, seed: 11 })
      .map((material) => kitDocument(material).document)
    for (const document of documents) {
      const [printed, shown] = [await pdfText(document), await slidesXml(document)]
      expect([leaks(printed), leaks(shown)]).toEqual([[], []])
      expect(squeezed(printed)).toContain(squeezed(document.title))
      expect(squeezed(shown)).toContain(squeezed(document.title))
    }
  })
})
