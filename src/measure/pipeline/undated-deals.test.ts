import { describe, expect, it } from 'vitest'
import { NEVER } from './deals/pipeline-deals.ts'
import { dealsOf } from './model/made-deals.fixture.ts'
import { undatedDeals } from './undated-deals.ts'

const deal = (opened: number, outcome: number, stage: number) => ({
  opened,
  closed: outcome === 0 ? NEVER : 20_000,
  outcome,
  amount: Number.NaN,
  stage,
})
const many = <R>(count: number, row: R): R[] => Array.from({ length: count }, () => row)

describe('open deals without an opening date', () => {
  it('have not begun where their stage is their own and closed deals have a date', () => {
    const deals = dealsOf([
      ...many(90, deal(19_900, 1, 0)),
      ...many(40, deal(19_950, 0, 0)),
      ...many(20, deal(NEVER, 0, 1)),
    ])
    expect(undatedDeals(deals)).toEqual({ open: 20, closed: 0, meaning: 'not begun', stages: ['Prospecting'] })
  })

  it('are of an unknown age where dated deals share their stage, or closed ones lack the date too', () => {
    const shared = [...many(90, deal(19_900, 1, 0)), ...many(40, deal(19_950, 0, 1)), ...many(20, deal(NEVER, 0, 1))]
    expect(undatedDeals(dealsOf(shared)).meaning).toBe('not recorded')
    const closed = [...many(90, deal(19_900, 1, 0)), ...many(10, deal(NEVER, 2, 0)), ...many(20, deal(NEVER, 0, 1))]
    expect(undatedDeals(dealsOf(closed)).meaning).toBe('not recorded')
    expect(undatedDeals({ ...dealsOf(shared), stages: ['Engaging', null] }).meaning).toBe('not begun')
    expect(undatedDeals(dealsOf(many(3, deal(19_900, 0, 0)))).meaning).toBe('none')
  })
})
