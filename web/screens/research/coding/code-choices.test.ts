import { expect, it } from 'vitest'
import type { ListedCode } from '../research-data.ts'
import { fittingCodes } from './code-choices.ts'

const code = (name: string, type: ListedCode['type'], quotes: number): ListedCode => ({
  id: 1,
  name,
  type,
  definition: null,
  parent: null,
  solves: false,
  people: 0,
  quotes,
  coders: [],
})
const codes = [
  code('chasing people', 'pain', 2),
  code('too many review rounds', 'pain', 9),
  code('reviews in one place', 'reason chosen', 1),
  code('previews', 'keyword', 5),
]
const names = (typed: string, without: string[] = []): string[] =>
  fittingCodes(codes, typed, new Set(without)).map(({ name }) => name)

it('offers the most used first where nothing is typed', () => {
  expect(names('')).toEqual(['too many review rounds', 'previews', 'chasing people', 'reviews in one place'])
})

it('prefers names that begin so, then words that do, then what contains it', () => {
  expect(names('Review')).toEqual(['reviews in one place', 'too many review rounds', 'previews'])
})

it('finds by type, and leaves out what is there already', () => {
  expect(names('pain', ['too many review rounds'])).toEqual(['chasing people'])
})
