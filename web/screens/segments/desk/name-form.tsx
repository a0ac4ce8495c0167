import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../api/failure.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import classes from './name-form.module.css'
import { segmentName } from './segment-name.ts'

interface NameFormProps {
  readonly label: string
  readonly start: string
  readonly action: string
  readonly busy: boolean
  readonly failure: Failure | null
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

/** Asks for a name, for a copy or a new name, in the page itself. */
export function NameForm({ label, start, action, busy, failure, onName, onCancel }: NameFormProps) {
  const [typed, setTyped] = useState(start)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const name = segmentName(typed)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name !== '') onName(name)
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.line}>
        <TextInput
          ref={field}
          className={classes.field}
          label={label}
          value={typed}
          description={name === typed ? 'In small letters with hyphens' : `Saved as ${name}`}
          inputWrapperOrder={['label', 'input', 'description']}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel()
          }}
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} disabled={name === ''}>
            {action}
          </Button>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </div>
      {failure === null ? null : <FailureNote failure={failure} />}
    </form>
  )
}
