import { Link } from '@tanstack/react-router'
import { counted } from '../../../look/format.ts'
import type { Begun } from '../create-panel.tsx'
import { readyWords } from '../persona-words.ts'
import type { Grid, GridCell, GridRow } from '../personas-data.ts'
import classes from './grid.module.css'
import { ReadyDots } from './ready-dots.tsx'

interface PersonaGridProps {
  readonly grid: Grid
  readonly onBegin: (begun: Begun) => void
}

type Column = Grid['columns'][number]

/** Job roles down, segments across: where a persona stands, where people were asked, and where nobody was. */
export function PersonaGrid({ grid: { columns, rows }, onBegin }: PersonaGridProps) {
  return (
    <div>
      <h2 className={classes.title}>Segments by job roles</h2>
      <p className={classes.soft}>
        Filled dots are conditions that a persona meets; hatched is where nobody was asked. A role with a bar on its
        left is the champion’s in that segment.
      </p>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Segments by job roles">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Job role</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.jobRole}>
                <th scope="row">
                  {row.words}
                  <span className={classes.meta}>{counted(row.people, 'person', 'people')} asked</span>
                </th>
                {row.cells.map((cell, place) => {
                  const column = columns[place]
                  return column === undefined ? null : (
                    <Cell key={cell.segment} cell={cell} row={row} column={column} onBegin={onBegin} />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

interface CellProps {
  readonly cell: GridCell
  readonly row: GridRow
  readonly column: Column
  readonly onBegin: (begun: Begun) => void
}

function Cell({ cell, row, column, onBegin }: CellProps) {
  const { personas, interviewed, people, champion } = cell
  const empty = personas.length === 0
  return (
    <td className={empty && people === 0 ? 'hatched' : undefined} data-champion={champion}>
      {champion ? <span className="visually-hidden">The champion’s role. </span> : null}
      {personas.map(({ name, ready, met, of }) => (
        <Link key={name} className={classes.persona} to="/personas/$persona" params={{ persona: name }}>
          {name}
          <span className={classes.meta}>
            <ReadyDots met={met} of={of} /> {readyWords({ ready, met, of })}
          </span>
        </Link>
      ))}
      {empty ? (
        <span className={classes.empty}>
          <span className={classes.meta}>
            {people === 0 ? (
              <>
                nobody asked:{' '}
                <Link to="/research" className={classes.next ?? ''}>
                  whom to ask
                </Link>
              </>
            ) : (
              `${interviewed} of ${people} interviewed`
            )}
          </span>
          <button
            type="button"
            className={classes.begin}
            onClick={() => onBegin({ role: row.jobRole, segment: column.name })}
          >
            Begin
            <span className="visually-hidden">
              {' '}
              a persona of {row.words} in {column.words}
            </span>
          </button>
        </span>
      ) : null}
    </td>
  )
}
