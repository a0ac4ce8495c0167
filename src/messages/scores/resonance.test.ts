import { describe, expect, it } from 'vitest'
import { audiencesOf } from './audiences-of.ts'
import { resonanceOf } from './resonance-of.ts'
import type { ScoreRecord } from './score-records.ts'

const ROLE = 'creative manager'
let id = 0

function score(given: Partial<ScoreRecord> & { readonly all?: number } = {}): ScoreRecord {
  id += 1
  const all = given.all ?? 5
  const answers = { clarity: all, relevance: all, value: all, difference: all }
  const base = {
    message: 1,
    version: 1,
    person: null,
    jobRole: ROLE,
    colleague: false,
    comment: null,
    day: '2026-11-01',
  }
  return { id, respondent: `Person ${id}`, ...base, answers, ...given }
}

const many = (count: number, given: Parameters<typeof score>[0] = {}) =>
  Array.from({ length: count }, () => score(given))
const unknown = (): undefined => undefined

function inRole(scores: readonly ScoreRecord[], accountOf: (person: string) => number | undefined = unknown) {
  const found = audiencesOf(scores, ROLE, accountOf).find(({ audience }) => audience === 'role')
  if (found === undefined) throw new Error('no audience')
  return found
}

describe('scores of a message', () => {
  it('are never mixed: colleagues and other people count for nothing among people in the role', () => {
    const scores = [
      ...many(3),
      ...many(4, { jobRole: 'finance executive', all: 1 }),
      ...many(5, { colleague: true, all: 1 }),
      score({ jobRole: null }),
    ]
    expect(audiencesOf(scores, ROLE, unknown).map(({ audience, people }) => [audience, people])).toEqual([
      ['role', 3],
      ['others', 5],
      ['colleagues', 5],
    ])
    expect(inRole(scores).questions[0]?.mean).toBe(5)
  })

  it('count a person once, with what they said last, whatever they are called', () => {
    const scores = [
      score({ person: 'id:1', respondent: 'Anna', all: 5, day: '2026-11-03' }),
      score({ person: 'id:1', respondent: 'A. Roth', all: 2, day: '2026-11-05' }),
      score({ respondent: 'Ben', all: 4 }),
      score({ respondent: 'BEN', all: 3 }),
    ]
    expect(inRole(scores).questions[0]?.counts).toEqual([0, 1, 1, 0, 0])
  })

  it('have no interval under five answers, and Wilson’s from five on', () => {
    expect(inRole(many(4)).questions[0]?.interval).toBeNull()
    // 5 of 5: Wilson 1927, lower limit n ÷ (n + z²).
    expect(inRole(many(5)).questions[0]?.interval?.low).toBeCloseTo(5 / (5 + 1.959964 ** 2), 6)
  })

  it('count people of one company for what they tell together', () => {
    const scores = Array.from({ length: 8 }, (_, place) => score({ person: `id:${place}` }))
    const alone = inRole(scores, (person) => Number(person.slice(3)))
    const together = inRole(scores, (person) => Number(person.slice(3)) % 4)
    expect([alone.companies, together.companies]).toEqual([8, 4])
    expect(together.questions[0]?.interval?.low).toBeLessThan(alone.questions[0]?.interval?.low ?? 0)
  })
})

describe('whether a message resonates', () => {
  it('cannot be told of few people or of one or two companies', () => {
    expect(resonanceOf(inRole([]), 'managers in creative')).toMatchObject({ verdict: 'cannot be told' })
    expect(resonanceOf(inRole(many(4)), 'managers in creative').missing).toEqual([
      'Needs the answers of at least 5 managers in creative, has 4.',
    ])
    const same = Array.from({ length: 6 }, (_, place) => score({ person: `id:${place}` }))
    expect(
      resonanceOf(
        inRole(same, () => 1),
        'managers',
      ).missing,
    ).toEqual(['Needs people of at least 3 companies, has 1.'])
  })

  it('is told where most people agree four times, surely', () => {
    expect(resonanceOf(inRole(many(5)), ROLE).verdict).toBe('resonates')
    // 6 of 8 agree: the interval of the share reaches under a half.
    const open = [...many(6), ...many(2, { all: 3 })]
    expect(resonanceOf(inRole(open), ROLE).verdict).toBe('undecided')
  })

  it('names the question that speaks against it, after all four chances to err', () => {
    const low = { answers: { clarity: 5, relevance: 5, value: 5, difference: 2 } }
    expect(resonanceOf(inRole(many(10, low)), ROLE)).toMatchObject({
      verdict: 'does not resonate',
      because: ['difference'],
    })
    expect(resonanceOf(inRole(many(5, low)), ROLE)).toMatchObject({ verdict: 'undecided', because: ['difference'] })
  })
})
