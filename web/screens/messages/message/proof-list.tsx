import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ShareLine } from '../../../charts/estimates/share-line.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, withDates } from '../../../look/format.ts'
import { doneWords } from '../message-words.ts'
import type { Message, Proof } from '../messages-data.ts'
import classes from './message.module.css'

interface ProofListProps {
  readonly message: Message
  readonly proofs: readonly Proof[]
}

const KINDS: Readonly<Record<Proof['kind'], string>> = {
  statement: 'The persona says',
  quote: 'In their words',
  figure: 'Measured',
  case: 'A customer’s story',
}

/** What a part rests on: filled where it carries today, an outline where it does not. */
export function ProofList({ message, proofs }: ProofListProps) {
  const drop = useUndoable('message unprove', doneWords)
  const [all, setAll] = useState(false)
  const telling = tellingOf(proofs)
  const more = proofs.length - telling.length
  if (proofs.length === 0) return <p className={classes.soft}>Nothing carries this yet.</p>
  return (
    <>
      {drop.error === null ? null : <FailureNote failure={drop.error} />}
      <ul className={classes.proofs} aria-label="What it rests on">
        {(all ? proofs : telling).map((proof) => (
          <li key={proof.id} className={classes.proof} data-holds={proof.holds}>
            <span className={classes.proofHead}>
              {KINDS[proof.kind]}
              {proof.status === null ? '' : `, ${proof.status}`}
              {proof.internal ? ', internal' : ''}
              {proof.holds ? '' : ', does not carry it'}
              <Button
                className="no-print"
                size="compact-xs"
                variant="subtle"
                loading={drop.isPending}
                onClick={() => drop.mutate({ proof: [proof.id], basedOn: message.version })}
              >
                Drop<span className="visually-hidden"> {proof.words}</span>
              </Button>
            </span>
            <ProofWords message={message} proof={proof} />
            {proof.changed === null ? null : (
              <span className={classes.changed}>Changed since: {withDates(proof.changed)}</span>
            )}
            {proof.travels || proof.whyNot === null ? null : (
              <span className={classes.soft}>Stays in the house: {withDates(proof.whyNot)}</span>
            )}
          </li>
        ))}
      </ul>
      {more === 0 ? null : (
        <button type="button" className={`no-print ${classes.more}`} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `and ${counted(more, 'quote')} more`}
        </button>
      )}
    </>
  )
}

/** All but quotes, and one of these; what does not hold, or has changed, is always among them. */
function tellingOf(proofs: readonly Proof[]): readonly Proof[] {
  const first = proofs.find(({ kind }) => kind === 'quote')
  return proofs.filter((proof) => proof.kind !== 'quote' || proof === first || !proof.holds || proof.changed !== null)
}

function ProofWords({ message: { persona }, proof }: { readonly message: Message; readonly proof: Proof }) {
  const { kind, words, by, figure } = proof
  switch (kind) {
    case 'quote':
      return (
        <blockquote className={classes.quote}>
          <p>“{words}”</p>
          {by === null ? null : <p className={classes.soft}>{by}</p>}
        </blockquote>
      )
    case 'statement':
      return persona.gone ? (
        <span>{words}</span>
      ) : (
        <Link className={classes.quiet ?? ''} to="/personas/$persona" params={{ persona: persona.name }}>
          {words}
        </Link>
      )
    case 'figure':
      return (
        <>
          {figure === null || figure.unit !== 'share' ? null : (
            <ShareLine label={figure.label} value={figure.value} lo={figure.lo} hi={figure.hi} n={figure.n} />
          )}
          <span>{withDates(words)}</span>
        </>
      )
    default:
      return <span>{words}</span>
  }
}
