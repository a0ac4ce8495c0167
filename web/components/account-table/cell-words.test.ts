import { describe, expect, it } from 'vitest'
import { cellWords, isNumber } from './cell-words.ts'

const column = (of: 'text' | 'integer' | 'number' | 'date' | 'list' | 'boolean', more = {}) => ({
  text: 'account.x',
  label: 'X',
  type: of,
  unit: null,
  ...more,
})

describe('the words of a cell', () => {
  it('writes each type as people do', () => {
    expect(cellWords(12345, column('integer'))).toBe('12,345')
    expect(cellWords(1.234, column('number'))).toBe('1.23')
    expect(cellWords(1200, column('number', { unit: 'USD' }))).toBe('$1,200')
    expect(cellWords(1999, column('integer', { text: 'account.founded_year' }))).toBe('1999')
    expect(isNumber(column('integer', { text: 'account.founded_year' }))).toBe(false)
    expect(cellWords('2026-03-01', column('date'))).toBe('1 Mar 2026')
    expect(cellWords(['Figma', 'Jira'], column('list'))).toBe('Figma, Jira')
    expect(cellWords(false, column('boolean'))).toBe('no')
    expect(cellWords(0, column('integer'))).toBe('0')
  })

  it('has none for what is not known', () => {
    for (const missing of [null, '', []]) expect(cellWords(missing, column('text'))).toBeUndefined()
  })
})
