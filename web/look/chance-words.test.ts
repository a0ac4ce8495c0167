import { expect, it } from 'vitest'
import { chanceWords } from './chance-words.ts'

it.each([
  [0.0002, 'clear: of 1,000 finds like it, fewer than 1 is chance'],
  [0.004, 'clear: of 200 finds like it, about 1 is chance'],
  [0.05, 'clear: of 20 finds like it, about 1 is chance'],
  [0.21, 'not clear: of 100 finds like it, about 21 are chance'],
  [0.9, 'may well be chance'],
  [null, ''],
])('says %s without the word q', (q, words) => {
  expect(chanceWords(q)).toBe(words)
})
