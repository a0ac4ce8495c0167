import { describe, expect, it } from 'vitest'
import type { AskedMessage, AskedPart, AskedProof } from './asked-message.ts'
import { checkMessage } from './check-message.ts'

const part = (name: AskedPart['part'], text: string, more: Partial<AskedPart> = {}): AskedPart => ({
  part: name,
  point: null,
  kind: null,
  about: null,
  text,
  ...more,
})
const proof = (given: Partial<AskedProof>): AskedProof => ({
  part: 'value',
  point: null,
  kind: 'statement',
  words: '',
  status: 'supported',
  holds: true,
  internal: false,
  figure: null,
  ...given,
})
const STATEMENT = {
  id: 13,
  text: 'Everybody can see whose approval is missing.',
  status: 'supported',
  draft: false,
  internal: false,
  people: 6,
}

function check(parts: readonly AskedPart[], given: Partial<AskedMessage> = {}) {
  const ownWords = { speakers: 0, words: [] }
  return checkMessage({
    message: 4,
    parts,
    proofs: [],
    statements: [STATEMENT],
    ownWords,
    competitors: ['Markvane'],
    ...given,
  })
}

describe('checks of a message', () => {
  it('say which part rests on nothing, and which statement speaks of it', () => {
    const [found] = check([part('value', 'See whose approval is missing.')])
    expect(found).toMatchObject({ check: 'evidence', verdict: 'mend', part: 'value' })
    expect(found?.hint).toContain('brushwork message prove 4 --part value --statement 13')
    const proven = check([part('value', 'See whose approval is missing.')], { proofs: [proof({})] })
    expect(proven[0]).toMatchObject({ verdict: 'good' })
    const guess = check([part('value', 'See it.')], { proofs: [proof({ holds: false })] })
    expect(guess[0]).toMatchObject({ verdict: 'mend' })
  })

  it('ask for what more than one role gains', () => {
    const benefit = (text: string) =>
      check([part('group frame', text)]).find((each) => each.check === 'group benefit')?.verdict
    expect(benefit('You sleep better, and your boss is happy.')).toBe('mend')
    expect(benefit('Finance has a number, and legal has a log.')).toBe('good')
    expect(benefit('Die ganze Firma sieht, was offen ist.')).toBe('good')
    expect(benefit('Votre équipe voit ce qui manque.')).toBe('good')
    expect(benefit('Ihnen bleibt der Nachmittag.')).toBe('mend')
    expect(check([part('next step', 'Call us.')]).find((each) => each.check === 'group benefit')?.verdict).toBe(
      'cannot be told',
    )
  })

  it('count words that two of the persona’s people use, and refuse where too few are known', () => {
    const words = [
      { word: 'review rounds', people: 5, keyword: true },
      { word: 'approval', people: 4, keyword: false },
    ]
    const own = (text: string, speakers = 9) =>
      check([part('value', text)], { ownWords: { speakers, words } }).find((each) => each.check === 'own words')
    expect(own('Fewer review rounds, and each approval on the wall of the studio.')).toMatchObject({
      verdict: 'good',
    })
    expect(own('Streamline collaboration with a powerful intelligent platform.')).toMatchObject({
      verdict: 'mend',
      hint: 'They say “review rounds”, “approval”.',
    })
    expect(own('Fewer review rounds, and each approval on the wall.', 2)).toMatchObject({ verdict: 'cannot be told' })
  })

  it('let a claim stand that a proof of the same part carries, and no other', () => {
    const claims = (parts: readonly AskedPart[], proofs: readonly AskedProof[] = []) =>
      check(parts, { proofs })
        .filter((each) => each.check === 'claims')
        .map(({ claim, verdict }) => [claim?.text ?? null, verdict])
    const text = 'Five rounds become two.'
    const quote = proof({ kind: 'quote', words: 'aus fünf Schleifen sind zwei geworden' })
    expect(claims([part('value', text)])).toEqual([
      ['Five', 'mend'],
      ['two', 'mend'],
    ])
    expect(claims([part('value', text)], [quote])).toEqual([
      ['Five', 'good'],
      ['two', 'good'],
    ])
    expect(claims([part('value', text)], [{ ...quote, part: 'group frame' }])).toEqual([
      ['Five', 'mend'],
      ['two', 'mend'],
    ])
    expect(claims([part('value', text)], [{ ...quote, holds: false }])[0]).toEqual(['Five', 'mend'])
    expect(claims([part('value', 'Everybody sees it.')])).toEqual([[null, 'good']])
  })

  it('let a competitor be named where the difference from it is proven', () => {
    const value = part('value', 'You leave Markvane behind.')
    const difference = part('point', 'Approval in steps.', { point: 2, kind: 'difference', about: 'markvane' })
    const named = (proofs: readonly AskedProof[]) =>
      check([value, difference], { proofs }).find((each) => each.claim?.kind === 'competitor')?.verdict
    expect(named([])).toBe('mend')
    expect(named([proof({ part: 'point', point: 2 })])).toBe('good')
  })
})
