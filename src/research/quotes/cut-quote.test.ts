import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProblemError } from '../../problem.ts'
import { cutQuote } from './cut-quote.ts'

const whole = 'Anna: We wait 🎨 for Łódź.\nWe wait   for\n日本.'

function codeOf(work: () => unknown): string {
  try {
    work()
    return 'nothing was refused'
  } catch (error) {
    return error instanceof ProblemError ? (error.problems[0]?.code ?? '') : String(error)
  }
}

describe('cutting a quote', () => {
  it('is the slice without blanks at its ends, by place or by words that stand once', () => {
    expect(cutQuote(whole, { start: 5, end: 16 })).toEqual({ start: 6, end: 16, text: 'We wait 🎨' })
    expect(cutQuote(whole, { words: ' for 日本 ' })).toEqual({ start: 37, end: 43, text: 'for\n日本' })
    expect(cutQuote(' all of it ', {})).toEqual({ start: 1, end: 10, text: 'all of it' })
  })

  it.each([
    ['letter_cut', { start: 0, end: 15 }],
    ['letter_cut', { start: 15, end: 20 }],
    ['place_outside', { start: 3, end: 3 }],
    ['place_outside', { start: 3, end: 999 }],
    ['place_missing', { start: 3 }],
    ['no_words', { start: 26, end: 27 }],
    ['words_not_found', { words: 'we waited' }],
    ['words_found_twice', { words: 'We wait' }],
    ['words_and_places', { words: 'Anna', start: 0, end: 4 }],
  ])('says %s', (code, wanted) => {
    expect(codeOf(() => cutQuote(whole, wanted))).toBe(code)
  })

  it('always equals the slice and never begins or ends within a letter', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', 'Ł', '日', '🎨', '👩🏽‍🎨', 'e\u0301'),
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (said, start, end) => {
        let slice: ReturnType<typeof cutQuote>
        try {
          slice = cutQuote(said, { start, end })
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError)
          return
        }
        expect(slice.text).toBe(said.slice(slice.start, slice.end))
        expect(slice.text).toBe(said.slice(start, end).trim())
        // A half letter cannot be encoded.
        expect(() => encodeURIComponent(slice.text)).not.toThrow()
      }),
    )
  })
})
