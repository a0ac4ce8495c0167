import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatCount } from '../../../look/format.ts'
import { CodeChip } from '../coding/code-chip.tsx'
import { CodePicker } from '../coding/code-picker.tsx'
import { CoderBadge } from '../coding/coder-badge.tsx'
import { useCoder } from '../coding/coder-name.ts'
import { piecesOf } from '../transcript/pieces.ts'
import classes from './answers.module.css'
import type { Answer } from './survey-data.ts'

interface AnswerRowProps {
  readonly answer: Answer
  readonly isCurrent: boolean
  readonly isCoding: boolean
  readonly part: { readonly start: number; readonly end: number } | undefined
  readonly busy: boolean
  /** Told the row, in which words may be selected. */
  readonly onChoose: (row: Element) => void
  readonly onCode: () => void
  readonly onPick: (code: string) => void
  readonly onCancel: () => void
}

const SELECTED = 'selected'

/** An answer beside what is known of who gave it, with its codes. */
export function AnswerRow(props: AnswerRowProps) {
  const { answer, isCurrent, isCoding, part } = props
  const { pseudonym, jobRoleWords, company, text, quotes } = answer
  const [coder] = useCoder()
  const uncode = useUndoable('quote uncode', (_, { code }) => `“${code.join(', ')}” is taken off`)
  const coded = quotes.filter(({ codes }) => codes.length > 0)
  const marks = [
    ...coded.map(({ id, start, end }) => ({ id: String(id), start, end })),
    ...(part === undefined ? [] : [{ id: SELECTED, ...part }]),
  ]
  const own = quotes.flatMap(({ codes }) => codes.filter((each) => each.coder === coder).map(({ name }) => name))
  return (
    <article
      className={classes.answer}
      data-row
      data-current={isCurrent || undefined}
      aria-label={`Answer of ${pseudonym}`}
    >
      <div className={classes.who}>
        <span>{pseudonym}</span>
        <span className={classes.soft}>{jobRoleWords ?? 'role not known'}</span>
        <span className={classes.soft}>
          {company === null ? (
            'company not known'
          ) : (
            <Link to="/accounts/$account" params={{ account: String(company.number) }}>
              {[
                company.industry,
                company.employees === null ? null : `${formatCount(company.employees)} employees`,
                company.country,
              ]
                .filter((each) => each !== null)
                .join(', ') || 'their company'}
            </Link>
          )}
        </span>
      </div>
      {/* Selecting words is for the mouse; the same is reached with the keys of the grid. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes.said} onPointerUp={(event) => props.onChoose(event.currentTarget)}>
        {piecesOf({ start: 0, end: text.length }, marks).map((piece) => (
          <span
            key={piece.start}
            data-at={piece.start}
            className={classes.piece}
            data-coded={piece.marks.some((id) => id !== SELECTED) || undefined}
            data-selected={piece.marks.includes(SELECTED) || undefined}
          >
            {text.slice(piece.start, piece.end)}
          </span>
        ))}
      </div>
      <div className={classes.codes}>
        {coded.flatMap(({ id, codes }) =>
          codes.map(({ name, coder: by }) => (
            <CodeChip
              key={`${id} ${name} ${by}`}
              name={name}
              type=""
              coders={[by]}
              onRemove={
                by === coder && coder !== undefined ? () => uncode.mutate({ id, code: [name], coder }) : undefined
              }
            />
          )),
        )}
        {!isCoding ? (
          <Button variant="subtle" size="compact-sm" tabIndex={-1} onClick={props.onCode}>
            Code it
          </Button>
        ) : coder === undefined ? (
          <CoderBadge />
        ) : (
          <CodePicker
            label={`Code of the answer of ${pseudonym}`}
            without={part === undefined ? own : []}
            busy={props.busy}
            focused
            onPick={props.onPick}
            onCancel={props.onCancel}
          />
        )}
      </div>
    </article>
  )
}
