import { describe, expect, it } from 'vitest'
import { wordChanges } from './word-changes.ts'

describe('what changed between two rules', () => {
  it('is told by the words that went and came', () => {
    const changes = wordChanges(
      'account.employees >= 50 && account.country == "Germany"',
      'account.employees >= 100 && account.country == "Germany"',
    )
    expect(changes.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])).toEqual([
      ['gone', '50'],
      ['new', '100'],
    ])
  })

  it('gives both rules again when it is read either way', () => {
    const [before, after] = ['"a b" in x && !(y < 2)', 'x == "a  b" || y < 2.5']
    const changes = wordChanges(before, after)
    const read = (left: string): string =>
      changes
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('')
    expect(read('new')).toBe(before)
    expect(read('gone')).toBe(after)
  })
})
