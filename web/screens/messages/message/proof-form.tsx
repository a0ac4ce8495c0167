import { Button, SegmentedControl, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { doneWords } from '../message-words.ts'
import type { Message, Part } from '../messages-data.ts'
import classes from './message.module.css'

interface ProofFormProps {
  readonly message: Message
  readonly part: Part
  /** Of a difference or an answer: which one. */
  readonly point: number | null
  readonly onDone: () => void
}

const KINDS = [
  { value: 'statement', label: 'A statement' },
  { value: 'quote', label: 'A quote' },
  { value: 'figure', label: 'A figure' },
  { value: 'case', label: 'A story' },
] as const

type Kind = (typeof KINDS)[number]['value']

/** Says what a part rests on: what the persona says, a quote, a figure of the data, a customer's story. */
export function ProofForm({ message, part, point, onDone }: ProofFormProps) {
  const [kind, setKind] = useState<Kind>('statement')
  const [chosen, setChosen] = useState<string | null>(null)
  const choices = useChoices(message, kind)
  const prove = useUndoable('message prove', doneWords)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen === null) return
    const place = { message: message.id, part, ...(point === null ? {} : { point }) }
    prove.mutate({ ...place, ...chosenProof(kind, chosen) }, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <SegmentedControl
        aria-label="What carries it"
        size="xs"
        data={[...KINDS]}
        value={kind}
        onChange={(value) => {
          setKind(value)
          setChosen(null)
        }}
      />
      <Select
        aria-label="Which one"
        placeholder={choices.length === 0 ? 'There is none' : 'Which one'}
        data={choices}
        value={chosen}
        searchable
        nothingFoundMessage="No such one"
        onChange={setChosen}
      />
      {prove.error === null ? null : <FailureNote failure={prove.error} />}
      <span className={classes.formActions}>
        <Button type="submit" size="xs" disabled={chosen === null} loading={prove.isPending}>
          Add the proof
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </span>
    </form>
  )
}

/** What was chosen, as `message prove` asks for it: a figure is one of something. */
function chosenProof(kind: Kind, chosen: string) {
  switch (kind) {
    case 'statement':
      return { statement: Number(chosen) }
    case 'quote':
      return { quote: Number(chosen) }
    case 'case':
      return { case: chosen }
    case 'figure':
      return JSON.parse(chosen) as { figure: string; of?: string }
  }
}

function useChoices({ persona, segment }: Message, kind: Kind): { value: string; label: string }[] {
  const person = useRead('persona show', { name: persona.name }, { enabled: !persona.gone, fresh: 60_000 })
  const figures = useRead(
    'message figures',
    { persona: persona.name, ...(segment.name === null ? {} : { segment: segment.name }) },
    { enabled: kind === 'figure', fresh: 60_000 },
  )
  const cases = useRead('case list', {}, { enabled: kind === 'case', fresh: 60_000 })
  const statements = (person.data?.statements ?? []).filter(({ retiredOn }) => retiredOn === null)
  switch (kind) {
    case 'statement':
      return statements.map(({ id, text, status }) => ({ value: String(id), label: `${text} (${status})` }))
    case 'quote': {
      const quotes = statements.flatMap(({ evidence }) => evidence.flatMap((each) => each.quotes))
      const each = new Map(quotes.map(({ id, text, pseudonym }) => [String(id), `“${text}” ${pseudonym ?? ''}`]))
      return [...each].map(([value, label]) => ({ value, label }))
    }
    case 'figure':
      return (figures.data?.figures ?? []).flatMap(({ definition, figure }) =>
        figure === null ? [] : [{ value: JSON.stringify(definition), label: figure.words }],
      )
    case 'case':
      return (cases.data?.cases ?? []).map(({ name, result }) => ({ value: name, label: `${name}: ${result}` }))
  }
}
