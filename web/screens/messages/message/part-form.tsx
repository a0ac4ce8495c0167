import { Button, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useFocusFirst } from '../../../components/use-focus-first.ts'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { doneWords, type PARTS } from '../message-words.ts'
import type { Message } from '../messages-data.ts'
import { CheckList } from './check-list.tsx'
import classes from './message.module.css'

interface PartFormProps {
  readonly message: Message
  readonly part: (typeof PARTS)[number]
  readonly onDone: () => void
}

/** Pauses of this length, in milliseconds, are taken for the end of a thought. */
const PAUSE = 350

/** Writes a part while it is checked. */
export function PartForm({ message, part, onDone }: PartFormProps) {
  const first = useFocusFirst<HTMLTextAreaElement>()
  const [text, setText] = useState(message[part.field])
  // What is written answers to the version that it was begun on; a newer one may come while it is written.
  const [basedOn] = useState(message.version)
  const [settled] = useDebouncedValue(text.trim(), PAUSE)
  const save = useUndoable('message set', doneWords)
  const checks = useRead(
    'message check',
    { message: message.id, [part.field]: settled },
    { enabled: settled !== '', keep: true },
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate({ ...addressOf(message), [part.field]: text.trim(), basedOn }, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        aria-label={part.title}
        description={part.about}
        autosize
        minRows={3}
        ref={first}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {settled === '' || checks.data === undefined ? null : (
        <CheckList checks={checks.data.checks.filter((each) => each.part === part.part)} />
      )}
      {save.error === null ? null : <FailureNote failure={save.error} />}
      <span className={classes.formActions}>
        <Button type="submit" size="xs" loading={save.isPending}>
          Save
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </span>
    </form>
  )
}

/** Where a message stands, as `message set` asks for it. */
export function addressOf({ persona, segment, stage }: Message) {
  return { persona: persona.name, stage, ...(segment.name === null ? {} : { segment: segment.name }) }
}
