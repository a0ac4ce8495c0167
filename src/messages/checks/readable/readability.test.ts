import { describe, expect, it } from 'vitest'
import { checkReadable } from './check-readable.ts'
import { countText } from './count-text.ts'
import { fleschKincaidGrade, kandelMolesEase, wienerGrade } from './readability.ts'
import { syllablesOf } from './syllables-of.ts'

const part = (text: string) => ({ part: 'value', point: null, kind: null, about: null, text }) as const

describe('readability', () => {
  it('follows Flesch and Kincaid in published examples', () => {
    // Wikipedia, "Flesch–Kincaid readability tests": the cat (6 words, 6 syllables) has grade −1.45, the platypus (13 words, 26 syllables as the readme of the package `flesch` counts them) 13.08.
    expect(fleschKincaidGrade({ sentences: 1, words: 6, syllables: 6 })).toBeCloseTo(-1.45, 2)
    expect(fleschKincaidGrade({ sentences: 1, words: 13, syllables: 26 })).toBeCloseTo(13.08, 2)
    const counts = countText('The cat sat on the mat.', 'en')
    expect([counts.sentences, counts.words, counts.syllables]).toEqual([1, 6, 6])
  })

  it('follows the formulas of German and French in counts that were made by hand', () => {
    // Two sentences of 4 and 8 words; three syllables none; more than six letters: "schnell", "schlief"; one syllable: 8.
    const german = countText('Der Hund lief schnell. Die Katze schlief lange auf dem warmen Sofa.', 'de')
    expect(german).toEqual({ sentences: 2, words: 12, syllables: 16, longBySyllables: 0, longByLetters: 2, short: 8 })
    expect(wienerGrade(german)).toBeCloseTo(0.1672 * 6 + 0.1297 * (200 / 12) - 0.0327 * (800 / 12) - 0.875, 9)
    expect(kandelMolesEase({ sentences: 2, words: 20, syllables: 30 })).toBeCloseTo(207 - 10.15 - 110.4, 9)
  })

  it('counts syllables nearly as they are spoken', () => {
    const counted = (language: 'de' | 'fr', words: string) =>
      words.split(' ').map((word) => syllablesOf(word, language))
    expect(counted('de', 'Freigabe Leute Schleifen Büro Theater Idee')).toEqual([3, 2, 2, 2, 3, 2])
    expect(counted('fr', 'validation équipe bureau silence juridique valident page')).toEqual([4, 2, 2, 2, 3, 2, 1])
  })

  it('says what it needs where a text is too short, and whose language it does not know', () => {
    expect(checkReadable({ parts: [part('Everybody sees it.')] })).toMatchObject([{ verdict: 'cannot be told' }])
    const unknown = Array.from({ length: 40 }, () => 'lorem').join(' ')
    expect(checkReadable({ parts: [part(unknown)] })[0]?.words).toContain('language')
  })

  it('points at a sentence that is too long', () => {
    const long = `${Array.from({ length: 26 }, () => 'Word').join(' ')}.`
    const text = `It is short. ${long}`
    const found = checkReadable({ parts: [part(text)] }).find(({ at }) => at !== null)
    expect(text.slice(found?.at?.start, found?.at?.end)).toBe(long)
  })
})
