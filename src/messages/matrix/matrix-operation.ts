import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { type MatrixCell, matrixSchema } from './matrix-schema.ts'
import { messageMatrix } from './message-matrix.ts'

const MARKS = { evidence: '●', partly: '◐', hypotheses: '○', nothing: '·' } as const

export const messageMatrixOperation = defineOperation<Market>()({
  name: 'message matrix',
  summary: 'What is said to whom at which stage: what it rests on, what has changed, and what is missing.',
  access: 'read',
  input: z.strictObject({
    segment: z.string().trim().min(1).optional().describe('This segment only; “the whole market” for that row.'),
    persona: z.string().trim().min(1).optional().describe('This persona only.'),
  }),
  output: matrixSchema,
  run: (market, input, { signal, progress }) => {
    progress({ message: 'Reading what the messages rest on' })
    return messageMatrix(market, input, signal)
  },
  print: ({ stages, rows, gaps, warnings, notes }) => {
    const table = terminalTable(
      [
        { title: 'Persona', value: (row) => `${row.champion ? '★ ' : ''}${row.persona.name}` },
        { title: 'Segment', value: (row) => row.segment.words },
        ...stages.map(({ title }, place) => ({
          title,
          value: (row: (typeof rows)[number]) => cellWords(row.cells[place]),
        })),
      ],
      rows,
    )
    const legend = `★ the champion’s; ${MARKS.evidence} rests on evidence, ${MARKS.partly} partly, ${MARKS.hypotheses} on hypotheses, ${MARKS.nothing} on nothing; ! its evidence has changed; ? a draft; – no message`
    return [
      ...warnings.map((each) => `! ${each}`),
      ...(rows.length === 0 ? [] : [`${table}\n${legend}`]),
      ...(gaps.length === 0
        ? []
        : [['Next:', ...gaps.slice(0, 10).map(({ words }, place) => `${place + 1}. ${words}`)].join('\n')]),
      ...notes,
    ].join('\n\n')
  },
})

function cellWords(cell: MatrixCell | undefined): string {
  if (cell === undefined) return ''
  const deals = cell.openDeals === null || cell.openDeals === 0 ? '' : ` (${cell.openDeals})`
  if (cell.message === null) return `–${deals}`
  const mark = cell.rests === null ? '' : MARKS[cell.rests]
  return `${mark} ${cell.message}${cell.changed.length > 0 ? '!' : ''}${cell.draft ? '?' : ''}${deals}`
}
