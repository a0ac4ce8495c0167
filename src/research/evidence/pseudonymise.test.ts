import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pseudonymise } from './pseudonymise.ts'

const ada = { names: ['Ada Lovelace'], companies: ['Bright Pixel Studios GmbH'] }

describe('words without the name of whom they are', () => {
  it.each([
    ['I am Ada Lovelace, hello.', 'I am [name], hello.'],
    ['ADA said so, and ada meant it.', '[name] said so, and [name] meant it.'],
    ["Ada's team; Lovelaces Team; the Lovelaces", "[name]'s team; [name]s Team; the [name]s"],
    ['Lovelace, Ada (ada.lovelace@brightpixel.com)', '[name] ([name]@[company].com)'],
    ['At Bright Pixel we wait. Bright Pixel Studios GmbH waits.', 'At [company] we wait. [company] waits.'],
    ['bright pixels on a screen', '[company]s on a screen'],
    ['Adams and Lovelacean and Canada stay', 'Adams and Lovelacean and Canada stay'],
  ])('%s', (text, shown) => {
    expect(pseudonymise(text, ada)).toBe(shown)
  })

  it('knows accents, letters without a key, scripts without spaces, particles and names that are words', () => {
    const who = (name: string, company = '') => ({ names: [name], companies: [company] })
    expect(pseudonymise('JOSE\u0301; Jose; Müller', who('José Müller'))).toBe('[name]; [name]; [name]')
    expect(pseudonymise('Frau Mueller und Frau Muller', who('Dr. Eva Müller'))).toBe('Frau [name] und Frau [name]')
    expect(pseudonymise('Łukasz, Lukasz', who('Łukasz Wójcik'))).toBe('[name], [name]')
    expect(pseudonymise('山田太郎さんは日本で', who('山田太郎'))).toBe('[name]さんは日本で')
    expect(pseudonymise('van der Berg, van and der', who('Jan van der Berg'))).toBe('[name], van and der')
    expect(pseudonymise('Mark, will you mark it? Will will.', who('Mark Will'))).toBe(
      '[name], will you mark it? [name] will.',
    )
    expect(pseudonymise("O'Brien and Jean-Luc", who("Jean-Luc O'Brien"))).toBe('[name] and [name]')
    expect(pseudonymise('We at Target hit a target', who('', 'Target Inc.'))).toBe('We at [company] hit a target')
    expect(pseudonymise('nothing', who(''))).toBe('nothing')
  })

  it('leaves no name and changes nothing else', () => {
    const name = fc.tuple(
      fc.constantFrom('Ada', 'Łukasz', 'José', 'Zoë', 'Björn', 'Nguyễn', 'O’Neil'),
      fc.constantFrom('Lovelace', 'Wójcik', 'Müller-Lüdenscheidt', 'García Márquez', 'Ibn Rushd'),
    )
    const other = fc.constantFrom(
      'we',
      'wait',
      '𝒳',
      '👩🏽‍🎨',
      'rounds,',
      '“too',
      'many”',
      '\n',
      '2.',
      '日本',
      'Adamant',
    )
    fc.assert(
      fc.property(name, fc.array(fc.tuple(other, fc.nat(5)), { maxLength: 20 }), ([first, last], pieces) => {
        const said = [first, last, `${first} ${last}`, first.toUpperCase(), `${last}'s`, last.normalize('NFD')]
        const text = pieces.map(([word, which]) => `${word} | ${said[which]}`).join(' | ')
        const plain = pieces.map(([word, which]) => `${word} | ${which === 4 ? "[name]'s" : '[name]'}`).join(' | ')
        const shown = pseudonymise(text, { names: [`${first} ${last}`], companies: [] })
        expect(shown).toBe(plain)
        expect(pseudonymise(shown, { names: [`${first} ${last}`], companies: [] })).toBe(shown)
      }),
      { numRuns: 200 },
    )
  })
})
