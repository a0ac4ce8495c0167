import { describe, expect, it } from 'vitest'
import type { Code, EvidencePerson, EvidenceQuote } from '../evidence/evidence.ts'
import { problemOf } from './problem-of.ts'

const code = (id: number, solves: boolean): Code => ({
  id,
  name: `c${id}`,
  type: 'pain',
  definition: null,
  parent: null,
  solves,
})
const person = (key: string, jobRole: string | null): EvidencePerson => ({
  person: key,
  pseudonym: key,
  account: null,
  relation: 'customer',
  jobRole,
  buyingRole: null,
  interviews: [1],
  surveys: [],
})
const quote = (id: number, of: string | null, codes: readonly number[]): EvidenceQuote => ({
  id,
  person: of,
  interview: 1,
  answer: null,
  text: '',
  day: null,
  scope: null,
  codes: codes.map((each) => ({ id: each, coders: ['a'] })),
})

describe('who names the problem', () => {
  const managers = Array.from({ length: 8 }, (_, place) => person(`m${place}`, 'creative manager'))
  const others = Array.from({ length: 8 }, (_, place) => person(`o${place}`, 'finance executive'))
  const people = [...managers, ...others, person('x', null)]
  const quotes = [
    ...managers.flatMap((each, place) => [
      quote(place * 2, each.person, [1]),
      quote(place * 2 + 1, each.person, [1, 2]),
    ]),
    quote(100, 'o0', [2]),
    quote(101, null, [1]),
  ]

  it('counts people once, with the interval, and says who is clearly more impacted', () => {
    const { all, roles, codes } = problemOf({ quotes, codes: [code(1, true), code(2, false)] }, people)
    expect(codes.map(({ id }) => id)).toEqual([1])
    expect(all).toMatchObject({ asked: 17, naming: 8 })
    expect(roles.map(({ role, asked, naming, more }) => [role, asked, naming, more])).toEqual([
      ['creative manager', 8, 8, true],
      ['finance executive', 8, 0, false],
      [null, 1, 0, false],
    ])
    // Wilson (1927): 8 of 8.
    expect(roles[0]?.lo95).toBeCloseTo(0.676, 3)
    expect(roles[0]?.difference?.difference).toBe(1)
  })

  it('has nobody where no code names it, and an honest interval where nobody was asked', () => {
    const { codes, roles } = problemOf({ quotes, codes: [code(1, false)] }, people)
    expect(codes).toEqual([])
    expect(roles.every(({ naming }) => naming === 0)).toBe(true)
    expect(problemOf({ quotes, codes: [] }, []).all).toMatchObject({ asked: 0, lo95: 0, hi95: 1 })
  })
})
