import { Link } from '@tanstack/react-router'
import { counted } from '../../../look/format.ts'
import type { Matrix, MatrixRow, MatrixStage } from '../messages-data.ts'
import type { Drafted } from './draft-panel.tsx'
import classes from './matrix.module.css'
import { MessageCell } from './message-cell.tsx'

interface MessageMatrixProps {
  readonly matrix: Matrix
  readonly onDraft: (drafted: Drafted) => void
}

/** Personas in segments down, the six stages across; on a phone a list of stages for each persona. */
export function MessageMatrix({ matrix: { stages, rows }, onDraft }: MessageMatrixProps) {
  return (
    <section aria-label="Messages by persona and stage">
      <p className={classes.key}>
        A filled dot rests on evidence, a half one in part, an outline is still a guess; hatched is where nothing is
        said yet. A bar on the left marks the champion.
      </p>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Messages">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">To whom</th>
              {stages.map((stage) => (
                <th key={stage.stage} scope="col" title={stage.means}>
                  <span className={classes.stage}>{stage.title}</span>
                  <span className={classes.meta}>{stage.means}</span>
                  <DealStages stage={stage} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.persona.id} ${row.segment.id}`} row={row} stages={stages} onDraft={onDraft} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function DealStages({ stage: { dealStages, openDeals } }: { readonly stage: MatrixStage }) {
  if (dealStages.length === 0) return null
  return (
    <span className={classes.deals}>
      {dealStages.join(', ')}: {counted(openDeals, 'open deal')}
    </span>
  )
}

interface RowProps {
  readonly row: MatrixRow
  readonly stages: readonly MatrixStage[]
  readonly onDraft: (drafted: Drafted) => void
}

function Row({ row, stages, onDraft }: RowProps) {
  const { persona, segment, champion, cells } = row
  return (
    <tr data-champion={champion}>
      <th scope="row">
        {champion ? <span className="visually-hidden">The champion. </span> : null}
        {persona.gone ? (
          <span className={classes.persona}>{persona.name}</span>
        ) : (
          <Link className={classes.persona} to="/personas/$persona" params={{ persona: persona.name }}>
            {persona.name}
          </Link>
        )}
        <span className={classes.meta}>
          {persona.words}
          {persona.ready === false ? ', not ready yet' : ''}
        </span>
        <span className={classes.meta}>{segment.words}</span>
        <Link className={classes.kit ?? ''} to="/kit" search={{ of: segment.name ?? undefined } as never}>
          Champion kit<span className="visually-hidden"> of {segment.words}</span>
        </Link>
      </th>
      {cells.map((cell, place) => {
        const stage = stages[place]
        return stage === undefined ? null : (
          <MessageCell key={cell.stage} cell={cell} row={row} stage={stage} onDraft={onDraft} />
        )
      })}
    </tr>
  )
}
