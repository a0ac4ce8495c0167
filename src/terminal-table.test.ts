import { describe, expect, it } from 'vitest'
import { terminalTable } from './terminal-table.ts'

describe('terminalTable', () => {
  it('aligns columns and puts separators into numbers', () => {
    const rows = [
      { name: 'mid-market', size: 1234 },
      { name: 'fintech', size: 7.125 },
      { name: 'empty', size: null },
    ]
    const text = terminalTable(
      [
        { title: 'Segment', value: (row: (typeof rows)[number]) => row.name },
        { title: 'Accounts', value: (row) => row.size },
      ],
      rows,
    )
    expect(text).toBe(
      ['Segment     Accounts', 'mid-market     1,234', 'fintech         7.13', 'empty              –'].join('\n'),
    )
  })

  it('knows which letters are two columns wide', () => {
    const rows = ['株式会社', 'Łódź Ltd', 'e\u0301tude']
    const columns = [
      { title: 'Name', value: (row: string) => row },
      { title: 'End', value: () => '|' },
    ]
    expect(terminalTable(columns, rows).split('\n').slice(1)).toEqual([
      '株式会社  |',
      'Łódź Ltd  |',
      'e\u0301tude     |',
    ])
  })

  it('lets no control character through and shortens what is long', () => {
    const text = terminalTable([{ title: 'Name', value: (row: string) => row }], ['\u001b[31mred', 'x'.repeat(60)])
    expect(text).not.toContain('\u001b')
    expect(text.split('\n')[2]).toBe(`${'x'.repeat(47)}…`)
  })
})
