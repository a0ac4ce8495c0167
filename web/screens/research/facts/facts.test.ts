import { expect, it } from 'vitest'
import { clearedOf, NO_FACTS, toldOf } from './facts.ts'

it('tells what is filled in, and names what was taken out', () => {
  const before = { ...NO_FACTS, title: 'Two rounds', relation: 'former' as const, role: 'creative manager' }
  expect(toldOf({ ...before, guide: '  ' })).toEqual({
    title: 'Two rounds',
    relation: 'former',
    role: 'creative manager',
  })
  expect(clearedOf(before, { ...before, title: '', role: ' ', on: '2026-03-01' })).toEqual(['role'])
})
