import { Button, Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useFocusFirst } from '../../../components/use-focus-first.ts'
import { useUndoable } from '../../../components/use-undoable.tsx'
import type { Message } from '../messages-data.ts'
import classes from './scores-section.module.css'

const QUESTIONS = [
  { field: 'clarity', words: 'It is clear what is offered.' },
  { field: 'relevance', words: 'It speaks of something that matters in their work.' },
  { field: 'valueScore', words: 'They want what it promises.' },
  { field: 'difference', words: 'They see how it differs from what else they could do.' },
] as const

type Field = (typeof QUESTIONS)[number]['field']

/** Nobody has to answer all four. */
const ANSWERS = ['–', '1', '2', '3', '4', '5']

/** Notes what somebody answered who read it. */
export function ScoreForm({ message, onDone }: { readonly message: Message; readonly onDone: () => void }) {
  const first = useFocusFirst<HTMLInputElement>()
  const [respondent, setRespondent] = useState('')
  const [person, setPerson] = useState('')
  const [colleague, setColleague] = useState(false)
  const [comment, setComment] = useState('')
  const [given, setGiven] = useState<Partial<Record<Field, number>>>({})
  const score = useUndoable('message score', () => `Noted what ${respondent.trim()} thinks of it`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    score.mutate(
      {
        message: message.id,
        respondent: respondent.trim(),
        colleague,
        ...(person.trim() === '' ? {} : { person: person.trim() }),
        ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
        ...given,
      },
      { onSuccess: onDone },
    )
  }
  const answer = (field: Field, value: string): void => {
    const { [field]: _, ...others } = given
    setGiven(value === '–' ? others : { ...others, [field]: Number(value) })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Who answered"
        description="As you tell them apart: a name, P07."
        ref={first}
        value={respondent}
        onChange={(event) => setRespondent(event.currentTarget.value)}
      />
      <Checkbox
        label="A colleague"
        description="Shown apart, and never counted with the others."
        checked={colleague}
        onChange={(event) => setColleague(event.currentTarget.checked)}
      />
      {colleague ? null : (
        <TextInput
          label="In your records"
          description="E-mail address, id or full name: their job role is taken from there."
          value={person}
          onChange={(event) => setPerson(event.currentTarget.value)}
        />
      )}
      {QUESTIONS.map(({ field, words }) => (
        <fieldset key={field} className={classes.scale}>
          <legend>{words}</legend>
          <SegmentedControl
            aria-label={words}
            fullWidth
            size="xs"
            data={ANSWERS}
            value={String(given[field] ?? '–')}
            onChange={(value) => answer(field, value)}
          />
        </fieldset>
      ))}
      <Textarea
        label="In their words"
        autosize
        minRows={2}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {score.error === null ? null : <FailureNote failure={score.error} />}
      <span className={classes.actions}>
        <Button
          type="submit"
          size="xs"
          disabled={respondent.trim() === '' || Object.keys(given).length === 0}
          loading={score.isPending}
        >
          Save the answer
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </span>
    </form>
  )
}
