import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { gridSchema } from '../grid/grid-schema.ts'
import { personaGrid } from '../grid/persona-grid.ts'

export const personaList = defineOperation<Market>()({
  name: 'persona list',
  summary: 'All personas, as a grid of segments and job roles: who is ready, who is missing, whom to begin with.',
  access: 'read',
  input: z.strictObject({}),
  output: gridSchema,
  run: (market, _, { signal, progress }) => {
    progress({ message: 'Reading who was asked' })
    return personaGrid(market, signal)
  },
  print: ({ columns, rows, personas, warnings, notes }) => {
    const grid = terminalTable(
      [
        { title: 'Job role', value: (row) => row.words },
        ...columns.map((column, place) => ({
          title: column.words,
          value: (row: (typeof rows)[number]) => cellWords(row.cells[place]),
        })),
      ],
      rows,
    )
    const list = terminalTable(
      [
        { title: 'Persona', value: (each) => each.name },
        { title: 'Job role', value: (each) => each.words },
        { title: 'Segments', value: (each) => each.segments.map(({ words }) => words).join(', ') },
        { title: 'Ready', value: (each) => (each.ready ? 'ready' : `${each.met} of ${each.of} gates`) },
        { title: 'Statements', value: (each) => each.statements },
        { title: 'Review', value: (each) => (each.reviewDue ? `due ${each.reviewOn}` : each.reviewOn) },
      ],
      personas,
    )
    const parts = [
      ...warnings.map((each) => `! ${each}`),
      ...(rows.length === 0 ? [] : [`${grid}\n★ the champion's role`]),
      personas.length === 0 ? 'No persona yet: brushwork persona create NAME --role ROLE.' : list,
      ...notes,
    ]
    return parts.join('\n\n')
  },
})

interface CellPrinted {
  readonly champion: boolean
  readonly interviewed: number
  readonly personas: readonly { readonly name: string; readonly ready: boolean }[]
}

function cellWords(cell: CellPrinted | undefined): string {
  if (cell === undefined) return ''
  const named = cell.personas.map(({ name, ready }) => `${name}${ready ? ' ✓' : ''}`).join(', ')
  const asked = cell.interviewed === 0 ? '' : `${cell.interviewed} asked`
  return [cell.champion ? '★' : '', named, asked].filter((each) => each !== '').join(' ')
}
