import { describe, expect, it } from 'vitest'
import { journeyRows } from './journey.ts'

const step = (role: string, stage: 'before' | 'first third' | 'last third', touches: number) => ({
  role,
  words: role,
  stage,
  touches,
  share: touches / 100,
})

describe('the way to the end of a deal', () => {
  const journey = [
    step('late', 'before', 5),
    step('late', 'last third', 40),
    step('early', 'before', 30),
    step('early', 'first third', 10),
    step('rare', 'before', 2),
  ]

  it('puts who comes in earliest first, with a place for every stage', () => {
    const rows = journeyRows(journey, 2)
    expect(rows.map(({ role, deals, most }) => [role, deals, most])).toEqual([
      ['early', 40, 'before'],
      ['late', 45, 'last third'],
    ])
    expect(rows[0]?.steps.map(({ share }) => share)).toEqual([0.3, 0.1, 0, 0])
  })

  it('keeps a rare role that is a finding', () => {
    expect(journeyRows(journey, 2, ['rare']).map(({ role }) => role)).toEqual(['rare', 'early', 'late'])
  })
})
