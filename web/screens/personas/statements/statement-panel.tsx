import { Button, Checkbox, MultiSelect, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import type { Persona, Statement, StatementType } from '../personas-data.ts'
import { CODE_TYPES } from './code-types.ts'
import classes from './statements.module.css'

interface StatementPanelProps {
  readonly persona: Persona
  /** The one to change; a new one without it. */
  readonly statement: Statement | undefined
  readonly opened: boolean
  readonly onClose: () => void
}

/** Writes a statement and says what it rests on; how firm it is follows from that. */
export function StatementPanel({ persona, statement, opened, onClose }: StatementPanelProps) {
  const [type, setType] = useState<StatementType>(statement?.type ?? 'goal')
  const [text, setText] = useState(statement?.text ?? '')
  const [codes, setCodes] = useState<string[]>([])
  const [internal, setInternal] = useState(statement?.internal ?? false)
  const book = useRead('code list', {}, { enabled: opened, fresh: 60_000 })
  const save = useUndoable('persona statement', ({ done }) => (done ?? 'Nothing changed').replace(/\.$/, ''))
  const choices = (book.data?.codes ?? []).map(({ name, type: of }) => ({ value: name, label: `${name} (${of})` }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const changed = statement === undefined ? {} : { statement: statement.id }
    save.mutate(
      { name: persona.name, ...changed, type, text: text.trim(), code: codes, quote: [], fact: [], internal },
      { onSuccess: onClose },
    )
  }
  return (
    <SidePanel
      title={statement === undefined ? 'Add a statement' : 'Edit the statement'}
      opened={opened}
      onClose={onClose}
    >
      <form className={classes.form} onSubmit={submit}>
        <Select
          label="What it is about"
          data={CODE_TYPES}
          value={type}
          allowDeselect={false}
          searchable
          onChange={(value) => setType(value ?? 'goal')}
        />
        <Textarea
          label="Statement"
          description="One sentence, as they would say it of themselves."
          autosize
          minRows={2}
          maxLength={400}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <MultiSelect
          label={statement === undefined ? 'Rests on' : 'Rests on as well'}
          description="Codes: all that this persona’s people said of them. Without any it stays a hypothesis."
          data={choices}
          value={codes}
          searchable
          nothingFoundMessage="No such code"
          onChange={setCodes}
        />
        <Checkbox
          label="Internal"
          description="Never leaves the company."
          checked={internal}
          onChange={(event) => setInternal(event.currentTarget.checked)}
        />
        {save.error === null ? null : <FailureNote failure={save.error} />}
        <Button type="submit" disabled={text.trim() === ''} loading={save.isPending}>
          {statement === undefined ? 'Add the statement' : 'Save the statement'}
        </Button>
      </form>
    </SidePanel>
  )
}
