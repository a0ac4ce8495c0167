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

  it("reads a CRM's own department field", () => {
    const said = {
      'Creative Services': 'creative',
      Einkauf: 'purchasing',
      MKTG: 'marketing',
      'Human Resources': 'hr',
      human_resources: 'hr',
      INFORMATION_TECHNOLOGY: 'it',
      'Engineering & Technical': 'engineering',
      product_management: 'product',
      program_and_project_management: 'project management',
      accounting: 'finance',
      procurement: 'purchasing',
      management: 'general management',
      Recht: 'legal',
      Geschäftsführung: 'general management',
      'Ressources humaines': 'hr',
      'Customer Success': 'customer success',
      'n/a': 'unknown',
    }
    expect(Object.fromEntries(Object.keys(said).map((text) => [text, readDepartment(text)]))).toStrictEqual(said)
  })

  it("reads a CRM's own seniority field, where words mean more than in a title", () => {
    const said = {
      VP: 'vp',
      'C-Level': 'executive',
      'C-Suite': 'executive',
      C_SUITE: 'executive',
      Executive: 'executive',
      executive: 'executive',
      employee: 'individual',
      'Individual contributor': 'individual',
      entry: 'entry',
      partner: 'owner',
      owner: 'owner',
      Manager: 'manager',
      director: 'director',
      senior: 'senior',
      'Head of Department': 'director',
      Führungskraft: 'manager',
      '-': 'unknown',
    }
    expect(Object.fromEntries(Object.keys(said).map((text) => [text, readSeniority(text)]))).toStrictEqual(said)
  })
})
