import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ShareLine } from '../../../charts/estimates/share-line.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, withDates } from '../../../look/format.ts'
import { speakerWords } from '../persona-words.ts'
import type { Evidence, Quote } from '../personas-data.ts'
import classes from './statements.module.css'

interface EvidenceListProps {
  readonly statement: number
  readonly title: 'For' | 'Against'
  readonly pieces: readonly Evidence[]
}

const KINDS: Readonly<Record<Evidence['kind'], string>> = {
  code: 'What people said',
  quote: 'A quote',
  answers: 'What people answered',
  behaviour: 'What people did',
}

/** One side of what a statement rests on. */
export function EvidenceList({ statement, title, pieces }: EvidenceListProps) {
  const drop = useUndoable('persona evidence', ({ done }) => (done ?? 'Nothing changed').replace(/\.$/, ''))
  return (
    <section aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      {drop.error === null ? null : <FailureNote failure={drop.error} />}
      {pieces.length === 0 ? (
        <p className={classes.soft}>{title === 'For' ? 'Nothing yet: a hypothesis.' : 'Nobody speaks against it.'}</p>
      ) : (
        <ul className={classes.evidence}>
          {pieces.map((piece) => (
            <li key={piece.id} className={classes.piece}>
              <span className={classes.kind}>
                {KINDS[piece.kind]}
                <Button
                  size="compact-xs"
                  variant="subtle"
                  loading={drop.isPending}
                  onClick={() => drop.mutate({ statement, drop: [piece.id] })}
                >
                  Drop<span className="visually-hidden"> {piece.words}</span>
                </Button>
              </span>
              {piece.kind === 'quote' ? null : <div>{piece.words}</div>}
              {piece.found === null ? (
                <span className={classes.soft}>
                  {counted(piece.people, 'person', 'people')}, {counted(piece.quotes.length, 'quote')}
                  {piece.hidden === 0 ? '' : `; ${piece.hidden} more may not be shown`}
                </span>
              ) : (
                <Found found={piece.found} />
              )}
              {piece.quotes.map((quote) => (
                <Said key={quote.id} quote={quote} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Said({ quote }: { readonly quote: Quote }) {
  return (
    <blockquote className={classes.quote} data-counted={quote.counted}>
      <p className="said">“{quote.text}”</p>
      <p className={classes.soft}>
        {speakerWords(quote)}
        {quote.day === null ? '' : `, ${withDates(quote.day)}`}
        {quote.why === null ? '' : `. Not counted: ${quote.why}`}
        {quote.interview === null ? null : (
          <>
            {' · '}
            <Link to="/research/conversations/$conversation" params={{ conversation: String(quote.interview) }}>
              in the conversation<span className="visually-hidden"> of quote {quote.id}</span>
            </Link>
          </>
        )}
      </p>
    </blockquote>
  )
}

/** Computed from answers or behaviour: a dot on its interval, and the sentence with all its figures. */
function Found({ found }: { readonly found: NonNullable<Evidence['found']> }) {
  const { n, value, lo, hi, words } = found
  return (
    <>
      {value === null ? null : <ShareLine label="Share" value={value} lo={lo} hi={hi} n={n} />}
      <p className={classes.soft}>{withDates(words)}</p>
    </>
  )
}
