import { Link } from '@tanstack/react-router'
import { counted } from '../../../look/format.ts'
import { restsWords } from '../message-words.ts'
import type { MatrixCell, MatrixRow, MatrixStage } from '../messages-data.ts'
import { RestsMark } from '../rests-mark.tsx'
import type { Drafted } from './draft-panel.tsx'
import classes from './matrix.module.css'

interface MessageCellProps {
  readonly cell: MatrixCell
  readonly row: MatrixRow
  readonly stage: MatrixStage
  readonly onDraft: (drafted: Drafted) => void
}

/** One message in two lines, or the gap with what would fill it. */
export function MessageCell({ cell, row: { persona, segment }, stage, onDraft }: MessageCellProps) {
  const { message, rests, value, openDeals } = cell
  const standing = openDeals === null || openDeals === 0 ? null : counted(openDeals, 'open deal')
  if (message === null || rests === null) {
    return (
      <td className={`hatched ${classes.cell}`}>
        <span className={classes.phoneStage}>{stage.title}</span>
        <span className={classes.gap}>
          <span className={classes.meta}>
            Nothing said yet{standing === null ? '' : `: ${standing} stand${openDeals === 1 ? 's' : ''} here`}
          </span>
          {persona.gone ? null : (
            <button
              type="button"
              className={classes.draft}
              onClick={() => onDraft({ persona: persona.name, segment: segment.name, stage: cell.stage })}
            >
              Write
              <span className="visually-hidden">
                {' '}
                to {persona.name} in {segment.words}, {stage.title}
              </span>
            </button>
          )}
        </span>
      </td>
    )
  }
  const notes = [
    restsWords(rests).replace('Rests on ', ''),
    ...(cell.draft ? ['draft'] : []),
    ...(cell.missing.length === 0 ? [] : [`without ${cell.missing.join(', ')}`]),
    ...(standing === null ? [] : [standing]),
  ]
  return (
    <td className={classes.cell} data-draft={cell.draft}>
      <span className={classes.phoneStage}>{stage.title}</span>
      <Link className={classes.message ?? ''} to="/messages/$message" params={{ message: String(message) }}>
        <span className={classes.value}>{value === '' ? 'Begun' : value}</span>
        <span className={classes.meta}>
          <span className={classes.mark}>
            <RestsMark rests={rests} silent />
          </span>
          {notes.join(' · ')}
        </span>
        {cell.changed.length === 0 ? null : (
          <span className={classes.changed}>
            {cell.changed.length === 1
              ? 'Evidence has changed'
              : `${cell.changed.length} pieces of evidence have changed`}
          </span>
        )}
      </Link>
    </td>
  )
}
