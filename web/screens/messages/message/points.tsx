import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Message, Point } from '../messages-data.ts'
import classes from './message.module.css'
import { PointForm } from './point-form.tsx'
import { ProofForm } from './proof-form.tsx'
import { ProofList } from './proof-list.tsx'

interface PointsProps {
  readonly message: Message
  readonly kind: Point['kind']
}

const WORDS = {
  difference: {
    title: 'How it is different',
    none: 'From which competitor, and from doing nothing? Nobody has written it yet.',
    add: 'Add a difference…',
  },
  answer: {
    title: 'When they object',
    none: 'No objection is answered yet.',
    add: 'Answer an objection…',
  },
} as const

/** Differences from each competitor and from doing nothing, or answers to objections, each with what carries it. */
export function Points({ message, kind }: PointsProps) {
  const [adding, setAdding] = useState(false)
  const points = message.points.filter((point) => point.kind === kind)
  const words = WORDS[kind]
  return (
    <section className={classes.part} aria-label={words.title}>
      <div className={classes.partHead}>
        <h2 className={classes.partTitle}>{words.title}</h2>
        {adding ? null : (
          <Button className="no-print" size="compact-xs" variant="subtle" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
      {points.length === 0 && !adding ? (
        <p className={`${classes.unwritten} hatched`}>
          <span>{words.none}</span>
        </p>
      ) : (
        <ul className={classes.points}>
          {points.map((point) => (
            <PointView key={point.id} message={message} point={point} />
          ))}
        </ul>
      )}
      {adding ? <PointForm message={message} kind={kind} onDone={() => setAdding(false)} /> : null}
    </section>
  )
}

function PointView({ message, point }: { readonly message: Message; readonly point: Point }) {
  const [proving, setProving] = useState(false)
  const proofs = message.proofs.filter((proof) => proof.point === point.id)
  return (
    <li className={classes.point}>
      <div className={classes.partHead}>
        <h3 className={classes.about}>{aboutWords(point)}</h3>
        <Button className="no-print" size="compact-xs" variant="subtle" onClick={() => setProving(!proving)}>
          Add proof…<span className="visually-hidden"> of {aboutWords(point)}</span>
        </Button>
      </div>
      <p className="said">{point.text}</p>
      <ProofList message={message} proofs={proofs} />
      {proving ? (
        <ProofForm message={message} part="point" point={point.id} onDone={() => setProving(false)} />
      ) : null}
    </li>
  )
}

function aboutWords({ kind, about }: Point): string {
  if (kind === 'answer') return `“${about ?? ''}”`
  return about === null ? 'From doing nothing' : `From ${about}`
}
