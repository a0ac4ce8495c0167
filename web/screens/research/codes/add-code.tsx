import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { CODE_TYPE_CHOICES, type CodeType } from '../research-words.ts'
import classes from './codebook.module.css'

/** A code before anybody said it: what one expects to hear. */
export function AddCode({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState('')
  const [type, setType] = useState<CodeType>('pain')
  const [definition, setDefinition] = useState('')
  const [solves, setSolves] = useState(false)
  const add = useUndoable('code add', ({ name: made }) => `“${made}” is in the codebook`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const more = definition.trim() === '' ? {} : { definition: definition.trim() }
    add.mutate({ name: name.trim(), type, solves, ...more }, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="What people say, in few words"
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label="What it is about"
        data={CODE_TYPE_CHOICES}
        value={type}
        searchable
        allowDeselect={false}
        onChange={(value) => setType(value ?? type)}
      />
      <Textarea
        label="When it is given, and when not"
        description="So that two people give it alike."
        autosize
        minRows={2}
        value={definition}
        onChange={(event) => setDefinition(event.currentTarget.value)}
      />
      <Checkbox
        label="Whoever says this names the problem that we solve"
        checked={solves}
        onChange={(event) => setSolves(event.currentTarget.checked)}
      />
      {add.error === null ? null : <FailureNote failure={add.error} />}
      <div>
        <Button type="submit" disabled={name.trim() === ''} loading={add.isPending}>
          Add it
        </Button>
      </div>
    </form>
  )
}
