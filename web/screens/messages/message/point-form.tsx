import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useFocusFirst } from '../../../components/use-focus-first.ts'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { doneWords } from '../message-words.ts'
import type { Message, Point } from '../messages-data.ts'
import classes from './message.module.css'

interface PointFormProps {
  readonly message: Message
  readonly kind: Point['kind']
  readonly onDone: () => void
}

/** Types of statements that are objections, in whatever form people have them. */
const OBJECTIONS: ReadonlySet<string> = new Set(['objection', 'anxiety', 'barrier', 'fear', 'habit'])

export function PointForm(props: PointFormProps) {
  return props.kind === 'difference' ? <DifferenceForm {...props} /> : <AnswerForm {...props} />
}

function DifferenceForm({ message, onDone }: PointFormProps) {
  const first = useFocusFirst<HTMLInputElement>()
  const [from, setFrom] = useState('')
  const [text, setText] = useState('')
  const save = useUndoable('message difference', doneWords)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const competitor = from.trim()
    save.mutate(
      { message: message.id, text: text.trim(), ...(competitor === '' ? {} : { from: competitor }) },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Different from"
        description="A competitor by name; nothing: from doing nothing."
        ref={first}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <Textarea
        label="How"
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {save.error === null ? null : <FailureNote failure={save.error} />}
      <Actions saving={save.isPending} disabled={text.trim() === ''} onDone={onDone} />
    </form>
  )
}

function AnswerForm({ message, onDone }: PointFormProps) {
  const [statement, setStatement] = useState<string | null>(null)
  const [text, setText] = useState('')
  const persona = useRead('persona show', { name: message.persona.name }, { enabled: !message.persona.gone })
  const save = useUndoable('message answer', doneWords)
  const choices = (persona.data?.statements ?? [])
    .filter(({ type, retiredOn }) => OBJECTIONS.has(type) && retiredOn === null)
    .map(({ id, text: said, type }) => ({ value: String(id), label: `${said} (${type})` }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate(
      { message: message.id, text: text.trim(), ...(statement === null ? {} : { statement: Number(statement) }) },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <Select
        label="What they object"
        placeholder={
          choices.length === 0 ? 'The persona has no objection on record' : 'One of the persona’s statements'
        }
        data={choices}
        value={statement}
        searchable
        onChange={setStatement}
      />
      <Textarea
        label="What we answer"
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {save.error === null ? null : <FailureNote failure={save.error} />}
      <Actions saving={save.isPending} disabled={text.trim() === '' || statement === null} onDone={onDone} />
    </form>
  )
}

interface ActionsProps {
  readonly saving: boolean
  readonly disabled: boolean
  readonly onDone: () => void
}

function Actions({ saving, disabled, onDone }: ActionsProps) {
  return (
    <span className={classes.formActions}>
      <Button type="submit" size="xs" disabled={disabled} loading={saving}>
        Save
      </Button>
      <Button size="xs" variant="subtle" onClick={onDone}>
        Cancel
      </Button>
    </span>
  )
}
