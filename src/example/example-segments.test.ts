import { describe, expect, it } from 'vitest'
import { buildCatalog } from '../market-data/index.ts'
import { bookRule } from '../segments/index.ts'
import { EXAMPLE_SEGMENTS } from './example-segments.ts'
import { PLANTED } from './planted.ts'

const catalog = buildCatalog({
  custom: [],
  afterOutcome: new Set(),
  settings: { timeZone: 'UTC', currency: 'USD', fiscalYearStartsIn: 1 },
  rates: [],
  currencies: new Map(),
})

describe('the segments of the example', () => {
  it('are valid rules, each using earlier ones only', () => {
    const at = new Date('2026-07-01T00:00:00Z')
    const saved = EXAMPLE_SEGMENTS.map(({ name, rule, note }, index) => ({
      id: index + 1,
      name,
      rule,
      note,
      subject: 'account' as const,
      colour: 0,
      version: 1,
      createdAt: at,
      updatedAt: at,
    }))
    saved.forEach((segment, index) => {
      const booked = bookRule({ catalog, segments: saved.slice(0, index) }, segment.rule)
      expect(booked, segment.name).not.toHaveProperty('problems')
      if ('sentence' in booked) expect(booked.sentence).toMatch(/^[A-Z]/)
    })
  })

  it('begin with the planted one', () => {
    expect(EXAMPLE_SEGMENTS[0].rule).toBe(PLANTED.segment.rule)
  })
})
