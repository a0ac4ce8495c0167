import { describe, expect, it } from 'vitest'
import { DEPARTMENTS, jobRoleOf, jobRoleWords, levelOf, SENIORITIES } from './words.ts'

describe('job roles', () => {
  it('are a department and a level', () => {
    expect(jobRoleOf('creative', 'lead')).toBe('creative manager')
    expect(jobRoleOf('general management', 'owner')).toBe('general management executive')
    expect(jobRoleOf('marketing', 'vp')).toBe('marketing director')
    expect(jobRoleOf('it', 'entry')).toBe('it staff')
  })

  it('are empty where either is unknown', () => {
    for (const seniority of SENIORITIES) expect(jobRoleOf('unknown', seniority)).toBe('')
    for (const department of DEPARTMENTS) expect(jobRoleOf(department, 'unknown')).toBe('')
    expect(levelOf('unknown')).toBe('')
  })

  it('are said as people say them', () => {
    expect(jobRoleWords('creative manager')).toBe('Managers in creative')
    expect(jobRoleWords('it staff')).toBe('Staff in IT')
    expect(jobRoleWords('project management director')).toBe('Directors in project management')
    expect(jobRoleWords('other executive')).toBe('Executives in other departments')
    expect(jobRoleWords('')).toBe('')
  })
})
