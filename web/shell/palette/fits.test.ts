import { describe, expect, it } from 'vitest'
import { fits } from './fits.ts'

describe('fits', () => {
  it('takes every word of the query at the beginning of a word', () => {
    expect(fits('creative-teams-on-figma', 'figma')).toBe(true)
    expect(fits('creative-teams-on-figma', 'te fig')).toBe(true)
    expect(fits('creative-teams-on-figma', 'creative-t')).toBe(true)
    expect(fits('creative-teams-on-figma', 'igma')).toBe(false)
    expect(fits('Undo the last change', '')).toBe(true)
  })
})
