import { describe, expect, it } from 'vitest'
import { readDepartment, readSeniority, readTitle } from './read-title.ts'

describe('reading a title', () => {
  it('says department, seniority and why', () => {
    expect(readTitle('Leiterin Einkauf')).toStrictEqual({
      department: 'purchasing',
      seniority: 'director',
      roles: ['purchasing'],
      confidence: { department: 'high', seniority: 'high', roles: 'low' },
      because: ['“einkauf” says purchasing', '“leiter” says director'],
    })
  })

  it('abstains where a title says nothing', () => {
    for (const title of ['', 'n/a', 'asdf', 'Mitarbeiter', '???', 'test', 'Müller']) {
      expect(readTitle(title)).toStrictEqual({
        department: 'unknown',
        seniority: 'unknown',
        roles: [],
        confidence: { department: 'none', seniority: 'none', roles: 'none' },
        because: [],
      })
    }
  })

  it("reads a CRM's own fields", () => {
    expect(readDepartment('Creative Services')).toBe('creative')
    expect(readDepartment('Einkauf')).toBe('purchasing')
    expect(readDepartment('MKTG')).toBe('marketing')
    expect(readSeniority('VP')).toBe('vp')
    expect(readSeniority('C-Level')).toBe('executive')
  })
})
