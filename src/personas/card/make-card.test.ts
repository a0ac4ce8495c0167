import { describe, expect, it } from 'vitest'
import { heightOf, paintPage, paintPdf, paintPicture, wordsOf } from '../../paper/index.ts'
import type { CardPersona, CardStatement } from './content/card-persona.ts'
import { CARD_HEIGHT } from './layout/type-scale.ts'
import { makeCard } from './make-card.ts'

const NAME = 'Łucja Wiśniewska-Brzęczyszczykiewicz of the 日本 team'

function statement(number: number): CardStatement {
  return {
    type: number % 2 === 0 ? 'goal' : 'pain',
    text: `Statement ${number} of a person who wants fewer rounds, and says so at some length <b>each</b> time`,
    status: number % 3 === 0 ? 'hypothesis' : 'supported',
    draft: false,
    internal: false,
    people: { for: 4, against: 0, accounts: 3 },
    quotes: [
      {
        text: `“${'Words '.repeat(30)}”`,
        pseudonym: `P${number}`,
        relation: 'customer',
        jobRole: null,
        scope: 'company',
      },
    ],
  }
}

const persona: CardPersona = {
  name: NAME,
  words: 'creative manager',
  buyingRole: 'champion',
  segments: ['Ω, 가 and <i>others</i>'],
  summary: 'Keeps every reviewer calm.',
  avatar: 'a seed',
  statements: Array.from({ length: 40 }, (_, number) => statement(number)),
  readiness: {
    ready: false,
    gates: [{ words: '10 people', met: false, missing: '7 people more to interview' }],
    catches: 'At 95%, three interviews find only themes held by ≥ 63% of people.',
  },
  rests: ['3 people asked at 2 companies.'],
  channels: { n: 90, unit: 'touches', asOf: '2026-09-30', items: [{ name: 'Events', share: 0.2, lo: 0.1, hi: 0.3 }] },
  gap: { words: '96 people.', items: [{ name: 'Price', gap: 1, lo: null, hi: null, verdict: 'cannot tell' }] },
  version: 1,
  reviewOn: null,
}

describe('makeCard', async () => {
  const made = await makeCard(persona, { outside: false, today: '2026-11-22' })

  it('fits a page whatever the persona holds, and says what found no room', async () => {
    expect(await heightOf(made.card)).toBeLessThanOrEqual(CARD_HEIGHT)
    expect(made.left).toEqual([
      expect.stringMatching(/^\d\d statements found no room/),
      expect.stringContaining('quote'),
    ])
  })

  it('draws Ł and 日本, and a square for a letter that no font has, which it names', () => {
    const texts = wordsOf(made.card).map(({ text }) => text)
    expect(texts).toContain(NAME)
    expect(made.missing).toEqual(['Ω', '가'])
    expect(texts.join()).toContain('□, □ and')
  })

  it('is one page of a PDF whose words can be read, and a picture', async () => {
    const { pdf, pages } = await paintPdf(made.card, { name: NAME, paper: 'letter' })
    expect(pages).toBe(1)
    const bytes = Buffer.from(pdf).toString('latin1')
    expect(bytes.startsWith('%PDF-')).toBe(true)
    // A table from glyphs back to letters is what makes words selectable.
    expect(bytes).toContain('/ToUnicode')
    const png = await paintPicture(made.card)
    expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG')
  })

  it('is one web page that needs nothing else, and in which nobody’s words are markup', async () => {
    const page = await paintPage(made.card, NAME)
    expect(page).toContain(`<title>${NAME}</title>`)
    expect(page).toContain('&lt;b&gt;each&lt;/b&gt;')
    expect(page).not.toMatch(/<b>|<i>|<script|https?:\/\/(?!www\.w3\.org)/)
  })
})
