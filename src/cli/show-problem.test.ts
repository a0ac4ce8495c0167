import { describe, expect, it } from 'vitest'
import { showProblem } from './show-problem.ts'

const plain = { bold: String, dim: String, red: String }

describe('showProblem', () => {
  it('says file, row and column before the message', () => {
    const problem = { code: 'x', message: 'Not a date.', at: { file: 'a.csv', row: 3, column: 'Close' } }
    expect(showProblem(problem, undefined, plain, 80)).toBe('✗ a.csv, row 3, column Close: Not a date.')
  })

  it('points into the right line of a text of several', () => {
    const shown = showProblem({ code: 'x', message: 'm', at: { start: 9, end: 12 } }, 'first &&\nbad > 1', plain, 80)
    expect(shown).toBe('✗ m\n    bad > 1\n    ^^^')
  })

  it('cuts a long line around the place', () => {
    const text = `${'a'.repeat(200)} BAD ${'b'.repeat(200)}`
    const lines = showProblem({ code: 'x', message: 'm', at: { start: 201, end: 204 } }, text, plain, 60).split('\n')
    const [, line = '', carets = ''] = lines
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('BAD')
    expect(Math.max(...lines.map((one) => one.length))).toBeLessThanOrEqual(60)
  })

  it('points behind the end when something is missing there', () => {
    expect(showProblem({ code: 'x', message: 'm', at: { start: 3 } }, 'a >', plain, 80)).toBe(
      '✗ m\n    a >\n       ^',
    )
  })
})
