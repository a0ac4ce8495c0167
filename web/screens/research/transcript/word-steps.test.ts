import { expect, it } from 'vitest'
import { reachOf, spanOf, step, wordsOf } from './word-steps.ts'

const text = 'Q: How many rounds?\nA: Four. 日本では six 🖋️ rounds.'
const turns = [
  { speaker: 0, start: 3, end: 19 },
  { speaker: 1, start: 23, end: text.length },
]
const words = wordsOf(text, turns)
const said = (reach: { anchor: number; focus: number } | undefined): string => {
  const { start, end } = spanOf(words, reach ?? { anchor: 0, focus: 0 })
  return text.slice(start, end)
}

it('parts words of every script, without labels and signs', () => {
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'How',
    'many',
    'rounds',
    'Four',
    '日本',
    'では',
    'six',
    'rounds',
  ])
})

it('begins at the first word, goes on and reaches further with Shift', () => {
  const first = step(words, undefined, 'ArrowRight', false)
  expect(said(first)).toBe('How')
  const second = step(words, first, 'ArrowRight', false)
  expect(said(second)).toBe('many')
  const reached = step(words, second, 'ArrowRight', true)
  expect(said(reached)).toBe('many rounds')
  expect(said(step(words, reached, 'ArrowLeft', true))).toBe('many')
})

it('goes from turn to turn, and with Shift to the end of one', () => {
  const answer = step(words, { anchor: 1, focus: 1 }, 'ArrowDown', false)
  expect(said(answer)).toBe('Four')
  expect(said(step(words, answer, 'ArrowDown', true))).toBe('Four. 日本では six 🖋️ rounds')
  expect(said(step(words, answer, 'ArrowUp', false))).toBe('How')
  expect(said(step(words, { anchor: 7, focus: 7 }, 'ArrowRight', false))).toBe('rounds')
})

it('finds the words that were selected with the mouse', () => {
  const start = text.indexOf('日')
  expect(said(reachOf(words, start, start + 5))).toBe('日本では')
  expect(reachOf(words, 20, 22)).toBeUndefined()
})
