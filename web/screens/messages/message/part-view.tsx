import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PARTS } from '../message-words.ts'
import type { Message } from '../messages-data.ts'
import classes from './message.module.css'
import { PartForm } from './part-form.tsx'
import { ProofForm } from './proof-form.tsx'
import { ProofList } from './proof-list.tsx'

interface PartViewProps {
  readonly message: Message
  readonly part: (typeof PARTS)[number]
}

/** One part of a message as it is said, with what carries it; it is changed where it stands. */
export function PartView({ message, part }: PartViewProps) {
  const [writing, setWriting] = useState(false)
  const [proving, setProving] = useState(false)
  const text = message[part.field]
  const proofs = message.proofs.filter((proof) => proof.part === part.part)
  return (
    <section className={classes.part} aria-label={part.title}>
      <div className={classes.partHead}>
        <h2 className={classes.partTitle}>{part.title}</h2>
        {writing ? null : (
          <span className={`no-print ${classes.partActions}`}>
            {text === '' ? null : (
              <Button size="compact-xs" variant="subtle" onClick={() => setProving(!proving)}>
                Add proof…
                <span className="visually-hidden"> of {part.title}</span>
              </Button>
            )}
            <Button size="compact-xs" variant="subtle" onClick={() => setWriting(true)}>
              {text === '' ? 'Write' : 'Edit'}
              <span className="visually-hidden"> {part.title}</span>
            </Button>
          </span>
        )}
      </div>
      {writing ? (
        <PartForm message={message} part={part} onDone={() => setWriting(false)} />
      ) : text === '' ? (
        <p className={`${classes.unwritten} hatched`}>
          <span>Nobody has written it yet. {part.about}</span>
        </p>
      ) : (
        <>
          <p className="said">{text}</p>
          <ProofList message={message} proofs={proofs} />
        </>
      )}
      {proving && !writing ? (
        <ProofForm message={message} part={part.part} point={null} onDone={() => setProving(false)} />
      ) : null}
    </section>
  )
}
