import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import type { Statement } from '../personas-data.ts'
import classes from './statements.module.css'

interface RetireFormProps {
  readonly statement: Statement
  readonly onRetired: () => void
  readonly onKeep: () => void
}

/** Retires a statement, with the reason that others will read. */
export function RetireForm({ statement, onRetired, onKeep }: RetireFormProps) {
  const [because, setBecause] = useState('')
  const retire = useUndoable('persona retire', () => `Retired “${statement.text}”`)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        retire.mutate({ statement: statement.id, because: because.trim() }, { onSuccess: onRetired })
      }}
    >
      <Textarea
        label="Why it no longer holds"
        description="Those who come after will ask."
        autosize
        minRows={2}
        data-autofocus
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      {retire.error === null ? null : <FailureNote failure={retire.error} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={because.trim() === ''} loading={retire.isPending}>
          Retire the statement
        </Button>
        <Button variant="subtle" onClick={onKeep}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
