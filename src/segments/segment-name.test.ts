import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkSegmentName } from './segment-name.ts'

it('takes kebab-case and proposes it for anything else', () => {
  expect(checkSegmentName('mid-market-2')).toBeUndefined()
  expect(checkSegmentName('Mid-Market & Größe (DACH)')?.hint).toBe('Use mid-market-grosse-dach.')
  expect(checkSegmentName('midMarket')?.hint).toBe('Use mid-market.')
  expect(checkSegmentName('---')?.hint).toContain('For example')
})

it('proposes only names that it would take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const proposal = /^Use (.*)\.$/.exec(checkSegmentName(name)?.hint ?? '')?.[1]
      if (proposal !== undefined) expect(checkSegmentName(proposal)).toBeUndefined()
    }),
  )
})
