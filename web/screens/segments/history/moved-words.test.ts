import { expect, it } from 'vitest'
import { movedWords } from './moved-words.ts'

const since = {
  refresh: 1,
  carried: 10,
  entered: 12,
  left: 0,
  through: [],
  ruleChanged: false,
  enteredByRule: null,
  leftByRule: null,
}

it.each([
  [null, 'The first refresh: before it nothing was kept.'],
  [since, '12 entered; nobody left.'],
  [{ ...since, entered: 0 }, 'Nobody entered and nobody left.'],
  [
    { ...since, left: 4, ruleChanged: true, enteredByRule: 9, leftByRule: 4 },
    '12 entered, 9 of them because the rule changed; 4 left, all of them because the rule changed.',
  ],
  [
    { ...since, ruleChanged: true, leftByRule: 0 },
    '12 entered, whether by the new rule or by new records cannot be told; nobody left.',
  ],
  [
    { ...since, ruleChanged: true, enteredByRule: 12, through: ['large'] },
    '12 entered, all of them because the rule changed; nobody left. The rule of large, which this one uses, changed in between.',
  ],
  [
    { ...since, entered: 0, ruleChanged: true, through: ['large', 'old', 'new'] },
    'Nobody entered and nobody left. The rules of large, old and new, which this one uses, changed in between.',
  ],
])('says who moved, and why', (given, words) => {
  expect(movedWords(given)).toBe(words)
})
