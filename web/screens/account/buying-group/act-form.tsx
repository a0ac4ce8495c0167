import { Button, Checkbox, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import type { TestedPerson } from './champion-tests.tsx'
import classes from './person-panel.module.css'

interface ActFormProps {
  readonly contact: string
  readonly person: TestedPerson
}

/** Notes what a person did that shows power, selling for us inside, or a personal stake. */
export function ActForm({ contact, person }: ActFormProps) {
  const [test, setTest] = useState(person.tests.find(({ met }) => !met)?.test ?? 'power')
  const [act, setAct] = useState('')
  const [costly, setCostly] = useState(false)
  const note = useUndoable('champion note', () => `Noted what ${person.contact.name ?? 'they'} did`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (act.trim() === '') return
    note.mutate({ contact, test, act: act.trim(), costly }, { onSuccess: () => setAct('') })
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Note an act">
      <Textarea
        label="What they did"
        description="An act, not a trait: “got us a meeting with the finance chief”."
        autosize
        minRows={2}
        value={act}
        onChange={(event) => setAct(event.currentTarget.value)}
      />
      <Select
        label="What it shows"
        data={person.tests.map((each) => ({ value: each.test, label: each.words }))}
        value={test}
        onChange={(value) => setTest(person.tests.find((each) => each.test === value)?.test ?? 'power')}
        allowDeselect={false}
      />
      <Checkbox
        label="It cost them something: time, standing, money"
        checked={costly}
        onChange={(event) => setCostly(event.currentTarget.checked)}
      />
      {note.error === null ? null : <FailureNote failure={note.error} />}
      <div>
        <Button type="submit" variant="default" disabled={act.trim() === ''} loading={note.isPending}>
          Note it
        </Button>
      </div>
    </form>
  )
}
