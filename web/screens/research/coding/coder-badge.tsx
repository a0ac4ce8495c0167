import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useCoder } from './coder-name.ts'
import classes from './coding.module.css'

/** Says under which name one codes; the first time it asks. */
export function CoderBadge() {
  const [coder, setCoder] = useCoder()
  const [changing, setChanging] = useState(false)
  if (coder !== undefined && !changing) {
    return (
      <span className={classes.coder}>
        Coding as <strong>{coder}</strong>
        <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
          Change
        </Button>
      </span>
    )
  }
  return <CoderForm start={coder ?? ''} onDone={(name) => (setCoder(name), setChanging(false))} />
}

function CoderForm({ start, onDone }: { readonly start: string; readonly onDone: (name: string) => void }) {
  const [name, setName] = useState(start)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') onDone(name)
  }
  return (
    <form className={classes.coderForm} onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label="Your name as a coder"
        placeholder="Your name as a coder"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={name.trim() === ''}>
        Code under it
      </Button>
    </form>
  )
}
