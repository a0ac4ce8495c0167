import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_TYPES, type CodeType, type EvidenceQuote } from '../../research/index.ts'
import { draftTexts, type HeldCode } from './draft-texts.ts'
import { NOT_SHOWN, placesWithout, quotesWithout, renderText, withPlaces } from './render-text.ts'

const quote = (
  id: number,
  person: string,
  text: string,
  scope: EvidenceQuote['scope'] = 'company',
): EvidenceQuote => ({
  id,
  person,
  interview: 1,
  answer: null,
  text,
  day: null,
  scope,
  codes: [],
})
const held = (
  type: CodeType,
  name: string,
  quotes: readonly EvidenceQuote[],
  told: number | null = null,
): HeldCode => ({
  code: { id: 1, name, type, definition: null, parent: null, solves: false },
  people: new Set(quotes.map(({ person }) => person)).size,
  quotes,
  told,
})

describe('a text from quotes', () => {
  it('tells a purchase in the order in which people told it, two people a step', () => {
    const drafted = draftTexts([
      held('journey step', 'a trial with one team', [quote(3, 'a', 'We tried it with one team for a month.')], 0.7),
      held('journey step', 'asking around', [quote(2, 'b', 'First I asked two people I used to work with.')], 0.3),
      held('trigger', 'an audit', [
        quote(4, 'a', 'Short.'),
        quote(5, 'a', 'The auditors wanted to know who had signed off, and nobody knew.'),
        quote(6, 'b', 'Then there was this audit, in the spring, and it was not pretty at all.'),
        quote(7, 'c', 'We had an audit and that was the moment when the money was there.'),
        quote(8, 'd', 'Not for the card: the audit was my own fault.', 'research'),
      ]),
      held('pain', 'searching', [quote(9, 'a', 'I search for an hour.')]),
    ])
    expect(drafted.find(({ kind }) => kind === 'journey')).toEqual({
      kind: 'journey',
      text: [
        'First thought\nan audit (trigger, 4 people): [1] [2]',
        'On the way\nasking around (journey step, 1 person): [3]\na trial with one team (journey step, 1 person): [4]',
      ].join('\n\n'),
      quotes: [5, 6, 2, 3],
    })
  })

  it('has no word of its own beside the frames, and a place for each quote', () => {
    const quotes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ minLength: 1 })), {
      minLength: 1,
      maxLength: 4,
    })
    const codes = fc.array(fc.tuple(fc.constantFrom(...CODE_TYPES), quotes), { maxLength: 12 })
    fc.assert(
      fc.property(codes, (given) => {
        let id = 0
        const all = given.map(([type, said], place) =>
          held(
            type,
            `code ${place}`,
            said.map(([person, text]) => quote((id += 1), person, text)),
          ),
        )
        for (const { text, quotes: numbers } of draftTexts(all)) {
          expect(placesWithout(text, numbers.length)).toEqual([])
          expect(quotesWithout(text, numbers.length)).toEqual([])
          const lines = text.split('\n').filter((line) => line.includes(': '))
          for (const line of lines) expect(line).toMatch(/^code \d+ \([a-z ]+, \d (?:person|people)\):(?: \[\d+\])+$/)
        }
      }),
    )
  })

  it('puts words in their places, and leaves out what may not be shown', () => {
    const said = [{ text: 'One.\nTwo $1.', pseudonym: 'P01' }, undefined, { text: 'A report.', pseudonym: null }]
    expect(renderText('A [1] b [2] c [3] d [4] e [0].', said)).toBe(
      `A “One. Two $1.” (P01) b ${NOT_SHOWN} c “A report.” d [4] e [0].`,
    )
    expect(placesWithout('[1] [4] [0]', 3)).toEqual([4, 0])
  })

  it('finds pasted words, however they are quoted and spaced, in any letters', () => {
    const words = ['日本の Łódź teams (a+b) wait.', 'wait and wait and wait']
    const text = `She says „日本の  łódź teams\n(a+b) wait.“ and they wait and wait and wait.`
    expect(
      withPlaces(
        text,
        words.map((each) => [each]),
      ),
    ).toBe('She says [1] and they [2].')
    expect(withPlaces('Two words.', [['Two words.']])).toBe('Two words.')
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 6 }),
        (before, parts) => {
          const said = parts.join(' ')
          fc.pre(said.trim().split(/\s+/).length >= 3)
          expect(withPlaces(`${before}\n${said}`, [[said]])).toContain('[1]')
        },
      ),
    )
  })
})
