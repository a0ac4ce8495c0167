import { describe, expect, it } from 'vitest'
import { initialsOf, type Member, type Missing } from './group.ts'
import { groupRows } from './group-rows.ts'

function member(name: string, jobRole: string, firstEngaged: string | null = null): Member {
  return {
    contact: name,
    name,
    title: '',
    jobRole,
    words: jobRole,
    roles: [],
    engaged: firstEngaged !== null,
    firstEngaged,
    lastEngaged: firstEngaged,
    touches: 0,
    mayContact: null,
    crm: { hubspot: [], salesforce: [] },
  }
}

function gap(kind: Missing['kind'], role: string): Missing {
  return { kind, role, words: role, wonDealsWithIt: 6, wonDeals: 10, share: 0.6, lo95: 0.3, hi95: 0.8, atAccount: [] }
}

describe('the map of a buying group', () => {
  const placed = groupRows({
    members: [
      member('Ada', 'creative manager'),
      member('Bo', 'creative manager', '2026-02-01'),
      member('Cy', 'creative manager', '2026-01-01'),
      member('Dee', 'project management staff', '2026-01-05'),
      member('Eli', ''),
    ],
    missing: [gap('job role', 'marketing executive'), gap('buying role', 'economic buyer')],
  })

  it('has a row for each department, those with most engaged people first', () => {
    expect(placed.rows.map(({ department }) => department)).toEqual(['creative', 'project management', 'marketing'])
    expect(placed.levels).toEqual(['staff', 'manager', 'executive'])
  })

  it('puts people in the order in which they came in, whoever did not last', () => {
    expect(placed.rows[0]?.cells[1]?.members.map(({ name }) => name)).toEqual(['Cy', 'Bo', 'Ada'])
  })

  it('puts a gap where somebody would be, and keeps what has no place of its own apart', () => {
    expect(placed.rows[2]?.cells[2]?.missing.map(({ role }) => role)).toEqual(['marketing executive'])
    expect(placed.missingParts.map(({ role }) => role)).toEqual(['economic buyer'])
    expect(placed.unplaced.map(({ name }) => name)).toEqual(['Eli'])
  })
})

describe('initials', () => {
  it('takes the first and the last word that begins with a letter', () => {
    expect(['Ana María (ext) Çelik', 'Bo', ''].map((name) => initialsOf({ name }))).toEqual(['AÇ', 'B', ''])
  })
})
