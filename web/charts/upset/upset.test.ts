import { describe, expect, it } from 'vitest'
import { combinationRule, combinationWords, layOutUpset, type Upset } from './upset.ts'

const sets = ['a', 'b', 'c'].map((name, colour) => ({ name, colour, accounts: 100 - colour * 20 }))
const upset: Upset = {
  sets,
  total: 500,
  combinations: [
    { segments: [], accounts: 300 },
    { segments: ['a'], accounts: 60 },
    { segments: ['a', 'b'], accounts: 30 },
    { segments: ['c'], accounts: 10 },
  ],
}

describe('layOutUpset', () => {
  it('makes columns as high as their companies are many, and rows as long', () => {
    const { columns, rows, left } = layOutUpset(upset, { width: 400, height: 300, bars: 50 })
    expect(columns.map(({ height }) => Math.round(height))).toEqual([300, 200, 100, 33])
    expect(columns.map(({ cut }) => cut)).toEqual([true, false, false, false])
    expect(rows.map(({ length }) => length)).toEqual([50, 40, 30])
    expect(columns.every(({ x }) => x > 0 && x < 400)).toBe(true)
    expect(left).toEqual({ combinations: 0, accounts: 0 })
  })

  it('tells what found no room', () => {
    const { columns, left } = layOutUpset(upset, { width: 90, height: 300, bars: 50 })
    expect(columns).toHaveLength(2)
    expect(left).toEqual({ combinations: 2, accounts: 40 })
  })

  it('draws a market without companies', () => {
    const { columns } = layOutUpset({ sets, total: 0, combinations: [] }, { width: 400, height: 300, bars: 50 })
    expect(columns).toEqual([])
  })
})

describe('a combination', () => {
  it('is said in words and as the rule that keeps it', () => {
    expect(combinationWords({ segments: ['a', 'b'], accounts: 1 })).toBe('in a and b')
    expect(combinationWords({ segments: [], accounts: 1 })).toBe('in none of them')
    expect(combinationRule({ segments: ['b'], accounts: 1 }, sets)).toBe(
      'inSegment("b") && !inSegment("a") && !inSegment("c")',
    )
  })
})
