import { expect, it } from 'vitest'
import { figure } from '../../paper/index.ts'
import type { ToldFigure } from './figure-kind.ts'
import { whyItStays } from './may-leave.ts'

const told = (more: Partial<ToldFigure> & { value?: number } = {}): ToldFigure => ({
  companies: 10,
  largest: 0.5,
  ...more,
  figure: figure({
    key: 'bought again',
    label: 'Bought again',
    value: more.value ?? 0.9,
    unit: 'share',
    currency: null,
    lo: 0.8,
    hi: 0.95,
    level: 0.95,
    n: 10,
    of: 'companies',
    asOf: '2026-01-01',
    words: 'Nine of ten bought again.',
    trace: { operation: 'segment score', input: {}, words: 'the scorecard' },
  }),
})

it('keeps in the house what would tell of single companies, and what is our own business', () => {
  const buyer = (given: ToldFigure) => whyItStays({ audience: 'buyer' }, given)
  expect(buyer(told())).toBeNull()
  expect(buyer(told({ companies: 9 }))).toContain('at least 10 companies')
  expect(buyer(told({ largest: 0.51 }))).toContain('One company stands for 51%')
  expect(buyer(told({ value: 1 }))).toContain('All of them did')
  expect(buyer(told({ value: 0 }))).toContain('None of them did')
  expect(buyer(told({ stays: 'An objection is our own business.' }))).toBe('An objection is our own business.')
  expect(whyItStays({ audience: 'company' }, told())).toBe('It is about our own business.')
})
