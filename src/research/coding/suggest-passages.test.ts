import { describe, expect, it } from 'vitest'
import { sentencesOf, suggestPassages } from './suggest-passages.ts'

const coded = [
  { code: 1, text: 'We wait for feedback on every version.' },
  { code: 1, text: 'Waiting for feedback costs us a week.' },
  { code: 2, text: 'The price was too high for our budget.' },
  { code: 2, text: 'Budget is decided once a year, whatever the price.' },
  { code: 3, text: 'Only once was this said about security.' },
]

describe('passages by the words already coded', () => {
  it('suggests by rare words in common, and says which', () => {
    const text =
      'Feedback on a version takes a week. And the of with. Our budget sets the price! Security about said.'
    const found = suggestPassages(coded, sentencesOf(text, 0, text.length))
    expect(found.map(({ code, text: words }) => [code, words])).toEqual([
      [1, 'Feedback on a version takes a week.'],
      [2, 'Our budget sets the price!'],
    ])
    expect(found.map(({ shared }) => [...shared].sort())).toEqual([
      ['Feedback', 'version', 'week'],
      ['budget', 'price'],
    ])
    for (const { start, end, text: words, likeness } of found) {
      expect(text.slice(start, end)).toBe(words)
      expect(likeness).toBeGreaterThan(0)
      expect(likeness).toBeLessThanOrEqual(1)
    }
  })

  it('is the same in German and French, whatever capitals and accents', () => {
    const examples = [
      { code: 1, text: 'Wir warten auf die Rückmeldung der Geschäftsführung.' },
      { code: 1, text: 'Die Rückmeldung der Geschäftsführung fehlt.' },
      { code: 2, text: 'Le délai de validation est trop long.' },
      { code: 2, text: 'La validation et son délai.' },
    ]
    const text = 'RUCKMELDUNG gibt die Geschaftsfuhrung nie. Les delais? Un délai, une validation.'
    expect(
      suggestPassages(examples, sentencesOf(text, 0, text.length))
        .map(({ code }) => code)
        .sort((left, right) => left - right),
    ).toEqual([1, 2])
  })
})
