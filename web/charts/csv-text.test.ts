import { expect, it } from 'vitest'
import { csvText } from './csv-text.ts'

it('writes a spreadsheet that cannot run anything', () => {
  const text = csvText([
    ['Segment', 'Rate', 'Note'],
    ['=1+1', 0.3, null],
    ['a "b", c', -2, 'x\ny'],
  ])
  expect(text).toBe('Segment,Rate,Note\r\n\'=1+1,0.3,\r\n"a ""b"", c",-2,"x\ny"\r\n')
})
