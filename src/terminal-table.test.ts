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

  it('lets no control character through and shortens what is long', () => {
    const text = terminalTable([{ title: 'Name', value: (row: string) => row }], ['\u001b[31mred', 'x'.repeat(60)])
    expect(text).not.toContain('\u001b')
    expect(text.split('\n')[2]).toBe(`${'x'.repeat(47)}…`)
  })
})
