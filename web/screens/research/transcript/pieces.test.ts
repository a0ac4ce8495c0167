import { expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const turn = { start: 10, end: 30 }

it('leaves a turn without marks whole', () => {
  expect(piecesOf(turn, [{ id: 'a', start: 0, end: 10 }])).toEqual([{ start: 10, end: 30, marks: [] }])
})

it('cuts where marks begin and end, and says which lie over each piece', () => {
  const pieces = piecesOf(turn, [
    { id: 'b', start: 18, end: 40 },
    { id: 'a', start: 12, end: 20 },
  ])
  expect(pieces).toEqual([
    { start: 10, end: 12, marks: [] },
    { start: 12, end: 18, marks: ['a'] },
    { start: 18, end: 20, marks: ['a', 'b'] },
    { start: 20, end: 30, marks: ['b'] },
  ])
})

it('joins to the words of the turn again, whatever letters they have', () => {
  const text = 'Anna: 日本の🖋️ team, “four rounds” 👩‍👩‍👧 – done.'
  const whole = { start: 6, end: text.length }
  const pieces = piecesOf(whole, [
    { id: 'a', start: 8, end: 12 },
    { id: 'b', start: 9, end: 31 },
  ])
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(6))
})
