import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkSegmentName } from './segment-name.ts'

it('takes kebab-case and proposes it for anything else', () => {
  expect(checkSegmentName('mid-market-2')).toBeUndefined()
  expect(checkSegmentName('Mid-Market & Größe (DACH)')?.hint).toBe('Use mid-market-grosse-dach.')
  expect(checkSegmentName('midMarket')?.hint).toBe('Use mid-market.')
  expect(checkSegmentName('true')?.code).toBe('invalid_segment_name')
  expect(checkSegmentName('---')?.hint).toContain('For example')
})

it('proposes only names that it would take', () => {
  const proposals = fc.string({ unit: 'grapheme', maxLength: 200 }).map((name) => checkSegmentName(name))
  const taken = fc.property(proposals, (problem) => {
    const proposal = /^Use (.*)\.$/.exec(problem?.hint ?? '')?.[1]
    return proposal === undefined || checkSegmentName(proposal) === undefined
  })
  expect(fc.check(taken, { numRuns: 1000 }).failed).toBe(false)
})
