import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { longNames } from '../long-names.fixture.ts'
import { documentMarkdown } from './document-markdown.ts'

/** Text with a taste for markup. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '#',
        '|',
        '<b>',
        '`',
        '[a](http://x.y)',
        '![i](x)',
        '- ',
        '1. ',
        '> ',
        '---',
        '===',
        '~~',
        '\\',
        '&amp;',
        '$x$',
        '日本',
        'C#',
        ' ',
        '\n',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

/** What a reader sees: the letters, and the kinds of markup around them. */
function read(markdown: string): { readonly words: string; readonly kinds: ReadonlySet<string> } {
  const words: string[] = []
  const kinds = new Set<string>()
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    kinds.add(token.type)
    if ((token.type === 'text' || token.type === 'escape') && !('tokens' in token && token.tokens !== undefined)) {
      words.push(token.text as string)
    }
  })
  return { words: words.join(''), kinds }
}

function seen(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u2028\u2029\ufffe\uffff]/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/\s+/g, '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}

function document(text: string) {
  const blocks = [
    { kind: 'text', text },
    { kind: 'list', items: [text, 'x'] },
    { kind: 'table', title: 't', columns: ['a', text], rows: [[text, 'b', 'beyond the head']] },
  ] as const
  const section = {
    key: 'k',
    title: 'T',
    lead: null,
    newPage: false,
    blocks: blocks.map((block) => structuredClone(block)),
  }
  return { title: 'D', subtitle: null, madeOn: '2026-11-22', foot: '', sections: [section] } as Parameters<
    typeof documentMarkdown
  >[0]
}

describe('documentMarkdown', () => {
  it('turns nobody’s text into markup, and loses no letter of it', () => {
    const ours = new Set([
      'heading',
      'paragraph',
      'text',
      'escape',
      'space',
      'list',
      'list_item',
      'table',
      'hr',
      'br',
    ])
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = documentMarkdown(document(text))
        const { words, kinds } = read(markdown)
        expect([...kinds].filter((kind) => !ours.has(kind))).toEqual([])
        const shown = seen(text)
        const expected = `DT${shown}${shown}xta${shown}${shown}bbeyondthehead22November2026`
        expect(seen(unescaped(words))).toBe(unescaped(expected))
      }),
      { numRuns: 300, examples: [['-@0.0'], ['ada@acme.com'], ['_a@b-c.d_']] },
    )
  })

  it('says of each figure its interval, what stands behind it and where it comes from', () => {
    const markdown = documentMarkdown(longNames)
    expect(markdown).toContain(
      '| Name chasing approvals as a pain | 62% | 48% to 74% | 48 people asked | 2026-09-30 | 62% of 48 people asked at 21 companies name it (95% interval 48% to 74%). | the figures of mid-market, “pain” |',
    )
    expect(markdown).toContain('| Open offers | 2 | not told | 2 open offers |')
    expect(markdown).toContain('> *Still open:* Nobody in finance has been asked yet')
    expect(markdown).toContain(String.raw`3. 1\. Is not a number of ours.`)
    expect(markdown).toContain(String.raw`Re-order proofs \| twice`)
  })
})
