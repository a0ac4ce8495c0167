import { describe, expect, it } from 'vitest'
import { escaped, voiceMarkdown } from './voice-markdown.ts'
import type { VoiceShown } from './voice-schema.ts'

describe('what people say in Markdown', () => {
  it('makes nothing of their words but words', () => {
    expect(escaped('# not a title')).toBe('\\# not a title')
    expect(escaped('1. no list')).toBe('1\\. no list')
    expect(escaped('a [link](http://x.y) <b>\n- and *more*')).toBe(
      'a \\[link\\](http\\://x.y) \\<b\\> - and \\*more\\*',
    )
    expect(escaped('  — Łódź, 日本 `code` ')).toBe('— Łódź, 日本 \\`code\\`')
  })

  it('has the figures, and only quotes that may travel', () => {
    const quote = { pseudonym: 'P07', relation: 'former', jobRole: 'creative manager', day: '2026-03-01' } as const
    const shown: VoiceShown = {
      of: 'Everybody asked',
      asOf: '2026-03-31',
      asked: 14,
      accounts: 10,
      relations: [{ relation: 'former', words: 'former customer', people: 14 }],
      by: 'people',
      currency: 'EUR',
      window: { from: '2025-04-01', to: '2026-03-31' },
      uncounted: 0,
      noRevenue: null,
      themes: [
        {
          group: 'pain',
          code: 1,
          name: 'review rounds',
          type: 'pain',
          definition: null,
          people: 7,
          share: 0.5,
          lo95: 0.27,
          hi95: 0.73,
          rankByPeople: 1,
          accounts: 2,
          revenue: 210_000.4,
          largest: 0.8,
          rankByRevenue: 2,
          quotes: [
            { id: 1, text: '_Five_ rounds', scope: 'company', ...quote },
            { id: 2, text: 'Said in confidence', scope: null, ...quote },
          ],
          keptWithin: 1,
        },
      ],
      notes: ['One interview left out.'],
      written: undefined,
    }
    const text = voiceMarkdown(shown)
    expect(text).toContain('7 of 14 people (50%; 95%: 27% to 73%), place 1.')
    expect(text).toContain('210,000 EUR behind it, of 2 companies, 80% of it of one, place 2.')
    expect(text).toContain('- “\\_Five\\_ rounds” (P07, Managers in creative, former customer, 2026-03-01)')
    expect(text).not.toContain('confidence')
    expect(text).toContain('2 more quotes may not leave the research')
  })
})
