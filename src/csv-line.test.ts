import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, csvLine } from './csv-line.ts'

/** An independent reader: RFC 4180, one record. */
function readCells(line: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line[at] === '"') {
      let cell = ''
      at += 1
      while (!(line[at] === '"' && line[at + 1] !== '"')) {
        cell += line[at]
        at += line[at] === '"' ? 2 : 1
      }
      cells.push(cell)
      at += 2
    } else {
      const comma = line.indexOf(',', at)
      const end = comma === -1 ? line.length : comma
      cells.push(line.slice(at, end))
      at = end + 1
    }
  }
  return cells
}

const nasty = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\0 ",;\'1a＝＠') }),
  fc.constantFrom('=1+1', '-2+3', '@SUM(A1)', '\t=1', '"=1"', '  =cmd', '＝1+1'),
)

describe('csvLine', () => {
  it('writes no text that a spreadsheet could run, and counts what it changed', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 2 }), (cells) => {
        const line = csvLine(cells)
        const read = readCells(line.text.slice(0, -1))
        expect(read).toHaveLength(cells.length)
        for (const cell of read) expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/)
        const changed = cells.filter((cell, index) => cell !== read[index])
        expect(changed.length).toBe(line.neutralised)
        cells.forEach((cell, index) => {
          expect([cell, `'${cell}`]).toContain(read[index])
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves numbers as numbers, also below zero', () => {
    const cells: Cell[] = [-12.5, '-12.5', true, null, ['a', 'b'], ['=a']]
    expect(csvLine(cells)).toEqual({ text: `-12.5,'-12.5,true,,"a; b",'=a\n`, neutralised: 2 })
  })
})
