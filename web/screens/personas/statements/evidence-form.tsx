import { Button, MultiSelect, SegmentedControl } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import type { Statement } from '../personas-data.ts'
import classes from './statements.module.css'

interface EvidenceFormProps {
  readonly statement: Statement
  readonly onDone: () => void
}

/** Points a statement at what people said, for it or against it. */
export function EvidenceForm({ statement, onDone }: EvidenceFormProps) {
  const [codes, setCodes] = useState<string[]>([])
  const [stance, setStance] = useState<'for' | 'against'>('for')
  const book = useRead('code list', {}, { fresh: 60_000 })
  const add = useUndoable('persona evidence', ({ done }) => (done ?? 'Nothing changed').replace(/\.$/, ''))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    add.mutate({ statement: statement.id, code: codes, against: stance === 'against' }, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Add evidence">
      <SegmentedControl
        aria-label="Which way it speaks"
        data={[
          { value: 'for', label: 'Speaks for it' },
          { value: 'against', label: 'Speaks against it' },
        ]}
        value={stance}
        onChange={setStance}
      />
      <MultiSelect
        label="Codes"
        description="All that this persona’s people said of them counts, each person once."
        data={(book.data?.codes ?? []).map(({ name, type }) => ({ value: name, label: `${name} (${type})` }))}
        value={codes}
        searchable
        nothingFoundMessage="No such code"
        onChange={setCodes}
      />
      {add.error === null ? null : <FailureNote failure={add.error} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={codes.length === 0} loading={add.isPending}>
          Add the evidence
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  )
}
