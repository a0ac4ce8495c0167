import { expect, it } from 'vitest'
import { splitName } from './split-name.ts'

it.each([
  ['Dr. Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Mary Ann Smith', 'Mary Ann', 'Smith'],
  ['Martin Luther King Jr.', 'Martin Luther', 'King'],
  ['Smith, Mary', 'Mary', 'Smith'],
  ['Sammy Davis, Jr.', 'Sammy', 'Davis'],
  ['Prince', 'Prince', ''],
  ['', '', ''],
  ['Van Morrison', 'Van', 'Morrison'],
])('splits %s', (full, first, last) => {
  expect(splitName(full)).toEqual({ first, last })
})
