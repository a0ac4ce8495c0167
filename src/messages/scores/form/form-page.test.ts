import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, type FormMessage, formPage } from './form-page.ts'

function message(text: string): FormMessage {
  const differences = [
    { about: text, text },
    { about: null, text },
  ]
  return {
    message: 7,
    version: 2,
    language: 'de',
    value: text,
    personalFrame: text,
    groupFrame: text,
    nextStep: text,
    differences,
  }
}

const MARKUP = /[<>"']/g

describe('the form', () => {
  it('makes nobody’s text markup', () => {
    const plain = formPage(message('x'), []).match(MARKUP)?.join('')
    const nasty = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '" onload="x',
        "' autofocus '",
        '<!--',
        '&lt;b&gt;',
        ']]>',
        '\u202e<b>',
      ),
    )
    fc.assert(
      fc.property(nasty, (text) => {
        const page = formPage(message(text), [])
        expect(page.match(MARKUP)?.join('')).toBe(plain)
        expect(page).toContain(`<p class="value">${escapeHtml(text)}</p>`)
      }),
      { numRuns: 200 },
    )
  })

  it('loads nothing from anywhere and runs its own script only', () => {
    const page = formPage(message('x'), [{ family: 'Figtree', weight: 400, data: 'AAAA' }])
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/https?:|\/\/|@import|src="/)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('unsafe')
  })
})
