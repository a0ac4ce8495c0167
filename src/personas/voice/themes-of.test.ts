import { describe, expect, it } from 'vitest'
import type { Code, CodeType, EvidencePerson, EvidenceQuote } from '../../research/index.ts'
import { themesOf } from './themes-of.ts'

const code = (id: number, name: string, type: CodeType): Code => ({
  id,
  name,
  type,
  definition: null,
  parent: null,
  solves: false,
})
const person = (key: string, account: number | null): EvidencePerson => ({
  person: key,
  pseudonym: key.toUpperCase(),
  account,
  relation: 'customer',
  jobRole: 'creative manager',
  buyingRole: null,
  interviews: [1],
  surveys: [],
})
const quote = (id: number, of: string | null, codes: number[], scope: EvidenceQuote['scope'] = 'company') =>
  ({
    id,
    person: of,
    interview: 1,
    answer: null,
    text: `Quote ${id}`,
    day: null,
    scope,
    codes: codes.map((each) => ({ id: each, coders: ['a'] })),
  }) satisfies EvidenceQuote

const codes = [
  code(1, 'review rounds', 'pain'),
  code(2, 'slow approval', 'barrier'),
  code(3, 'newsletter', 'channel'),
  code(4, 'speed', 'goal'),
]
const asked = [person('a', 1), person('b', 1), person('c', 2), person('d', null)]
const quotes = [
  quote(11, 'a', [1]),
  quote(12, 'a', [1]),
  quote(13, 'b', [1]),
  quote(14, 'c', [2], 'research'),
  quote(15, null, [1]),
  quote(16, 'd', [4, 3]),
  quote(17, 'stranger', [2]),
]

describe('themes of people', () => {
  const themes = themesOf(
    { quotes, codes },
    asked,
    new Map([
      [1, 100],
      [2, 900],
    ]),
  )
  const of = (name: string) => themes.find((theme) => theme.code.name === name)

  it('count people, not mentions, and an account’s revenue once', () => {
    expect(of('review rounds')).toMatchObject({ group: 'pain', revenue: 100, largest: 1, accounts: [1], share: 0.5 })
    expect(of('review rounds')?.people.map(({ pseudonym }) => pseudonym)).toEqual(['A', 'B'])
    // Both are of one company: by hand 2 of 4 tell as much as .89 of 1.78 (design effect 2.25), Wilson (1927).
    expect(of('review rounds')?.limits.low).toBeCloseTo(0.0866, 3)
  })

  it('are ranked within their group by people and by revenue', () => {
    expect(themes.map(({ code: { name }, byPeople, byRevenue }) => [name, byPeople, byRevenue])).toEqual([
      ['review rounds', 1, 2],
      ['speed', 1, null],
      ['slow approval', 2, 1],
    ])
  })

  it('show only quotes that may leave the research, and no code that plans nothing', () => {
    expect(of('slow approval')).toMatchObject({ quotes: [], keptWithin: 1 })
    expect(of('slow approval')?.people).toHaveLength(1)
    expect(of('newsletter')).toBeUndefined()
  })
})
