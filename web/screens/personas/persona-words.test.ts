import { describe, expect, it } from 'vitest'
import { heldWords, speakerWords } from './persona-words.ts'

describe('heldWords', () => {
  it('counts people, and says when somebody speaks against it', () => {
    const people = { for: 3, against: 0, both: 0, accounts: 1, relations: 2 }
    expect(heldWords({ people })).toBe('3 people, 1 company')
    expect(heldWords({ people: { ...people, for: 1, against: 2 } })).toBe('1 person for, 2 against')
    expect(heldWords({ people: { ...people, for: 0 } })).toBe('nobody said it yet')
  })
})

describe('speakerWords', () => {
  it('names nobody, and says when consent was not recorded', () => {
    expect(speakerWords({ pseudonym: 'P07', relation: 'former', jobRole: null, scope: null })).toBe(
      'P07, former customer, consent not recorded',
    )
    expect(speakerWords({ pseudonym: null, relation: null, jobRole: null, scope: 'public' })).toBe(
      'a document of others',
    )
  })
})
