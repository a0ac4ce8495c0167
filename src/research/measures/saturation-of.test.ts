import { describe, expect, it } from 'vitest'
import type { Code, Evidence, EvidencePerson, EvidenceQuote } from '../evidence/evidence.ts'
import { saturationOf, themesOf } from './saturation-of.ts'

const asked = (person: string, interviews: number[]): EvidencePerson => ({
  person,
  pseudonym: person,
  account: null,
  relation: null,
  jobRole: null,
  buyingRole: null,
  interviews,
  surveys: [],
})

let quoted = 0
const quote = (person: string | null, interview: number | null, ...codes: number[]): EvidenceQuote => ({
  id: quoted++,
  person,
  interview,
  answer: interview === null ? { instrument: 's', respondent: 'r', question: 'q' } : null,
  text: '',
  day: null,
  scope: null,
  codes: codes.map((id) => ({ id, coders: ['A', 'B'] })),
})

const code = (id: number, type: Code['type'] = 'pain'): Code => ({
  id,
  name: `code ${id}`,
  type,
  definition: null,
  parent: null,
  solves: false,
})

describe('themesOf', () => {
  it('counts a person once however often they were asked and quoted, and only their own words in conversations', () => {
    const evidence: Pick<Evidence, 'people' | 'quotes' | 'codes'> = {
      people: [asked('one', [1, 2]), asked('surveyed', []), asked('silent', [3])],
      quotes: [
        quote('one', 1, 1),
        quote('one', 2, 1, 2),
        // An interviewer's words, a survey's, somebody who is not among these people, a code that was merged away.
        quote(null, 1, 2),
        quote('surveyed', null, 2),
        quote('another', 9, 2),
        quote('one', 1, 77),
      ],
      codes: [code(1), code(2, 'goal')],
    }
    expect(themesOf(evidence)).toEqual(new Map([['one', new Set([1, 2])]]))
    expect(themesOf(evidence, 'goal')).toEqual(new Map([['one', new Set([2])]]))
    expect(saturationOf(evidence)).toMatchObject({
      state: 'refused',
      people: 1,
      notCoded: 1,
      reason:
        'Cannot be told: needs at least 6 people with coded words, has 1; 1 person is interviewed and not coded yet.',
    })
  })
})

describe('saturationOf', () => {
  const of = (themes: (person: number) => number[]) =>
    saturationOf({
      people: Array.from({ length: 10 }, (_, person) => asked(String(person), [person])),
      quotes: Array.from({ length: 10 }, (_, person) => quote(String(person), person, ...themes(person))),
      codes: Array.from({ length: 30 }, (_, id) => code(id)),
    })

  it('is reached, with nothing missing, where people repeat each other', () => {
    const found = of(() => [1, 2, 3])
    expect(found).toMatchObject({ state: 'reached', missing: '', stands: '0% new in the last two of 10 people' })
    expect(found.unseen?.atLeast).toBe(3)
  })

  it('is not reached where the last two still bring more than 5%, and says what to do', () => {
    const found = of((person) => (person < 6 ? [1, 2, 3, 4, 5, 6, 10 + person] : [1, 2, 3, 4, 5, 6]))
    expect(found.state).toBe('not reached')
    expect(found.missing).toContain('at most 5% is asked: ask more people, or bring together codes')
  })

  it('is refused where most labels are one person’s own', () => {
    const found = of((person) => [1, 10 + person])
    expect(found.reason).toContain('10 of 11 labels are used by one person only')
    expect(found.curve).toBeUndefined()
  })
})
