import { expect, it } from 'vitest'
import { changeRow, changeRuler, type Finding, findingAbout } from './change-rows.ts'

const finding = (more: Partial<Finding>): Finding => ({
  about: 'technology',
  name: 'Figma',
  what: 'accounts',
  unit: 'count',
  before: { value: 100, n: 100, hits: null },
  after: { value: 150, n: 150, hits: null },
  change: 0.5,
  lo: 0.2,
  hi: 0.9,
  market: null,
  apart: null,
  p: 0.0001,
  q: 0.004,
  since: null,
  words: '',
  ...more,
})

it('says what was, what is, and how sure that is no chance', () => {
  expect(changeRow(finding({}), 'EUR')).toMatchObject({
    name: 'Figma: companies',
    value: 0.5,
    basis: '100 before, 150 now',
  })
  expect(findingAbout(finding({}))).toBe('technology, clear: of 200 finds like it, about 1 is chance')
  expect(findingAbout(finding({ market: 0.61, apart: false }))).toMatch(/; goes with the market \(\+61%\)$/)
  expect(changeRow(finding({ change: null, lo: null, hi: null }), 'EUR').reason).toBe(
    'none before, 150 now (150 companies)',
  )
})

it('keeps a limit that nobody can give, or that is far off, at the end of the line', () => {
  const rows = [changeRow(finding({ hi: null }), 'EUR'), changeRow(finding({ hi: 40 }), 'EUR')]
  const ruler = changeRuler(rows, 'ratio')
  expect(ruler.most).toBeLessThanOrEqual(2.5)
  expect(ruler.text(-0.25)).toBe('−25%')
  expect(changeRuler(rows, 'points').text(0.0421)).toBe('+4.2 points')
})
