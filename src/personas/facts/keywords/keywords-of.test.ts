import { describe, expect, it } from 'vitest'
import { keywordsOf } from './keywords-of.ts'
import { phrasesOf } from './phrases-of.ts'

describe('words of a text', () => {
  it('are words and phrases of two, without what carries no subject, and without names', () => {
    expect([...phrasesOf('The review rounds with [name]: 5 review rounds, and it’s 3 weeks.')]).toEqual([
      'review',
      'rounds',
      'review rounds',
      'weeks',
    ])
    expect(phrasesOf('Die Freigabe dauert, die Freigabe!').has('freigabe')).toBe(true)
    expect(phrasesOf('Müller sagt').has('müller')).toBe(true)
  })
})

describe('keywords', () => {
  const say = (side: string, people: number, text: string) =>
    Array.from({ length: people }, (_, place) => ({ person: `${side}${place}`, text }))

  it('are what several of these people say and others do not, counted by people', () => {
    const mine = [
      ...say('m', 20, 'Too many review rounds before the deadline'),
      ...Array.from({ length: 50 }, () => ({ person: 'm1', text: 'espresso' })),
      ...say('m', 2, 'typography'),
    ]
    const others = say('o', 20, 'The budget and the deadline of the quarter')
    const found = keywordsOf(mine, others)
    expect(found[0]).toMatchObject({ words: 'review rounds', people: 20, others: 0, clear: true })
    expect(found.map(({ words }) => words)).not.toContain('espresso')
    expect(found.map(({ words }) => words)).not.toContain('typography')
    // All who say "review" say "review rounds".
    expect(found.map(({ words }) => words)).not.toContain('review')
    expect(found.find(({ words }) => words === 'deadline')?.clear).not.toBe(true)
    expect(found[0]?.lo95).toBeGreaterThan(1)
  })
})
