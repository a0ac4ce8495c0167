import { Button, MultiSelect } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { useUndoable } from '../../components/use-undoable.tsx'
import { counted } from '../../look/format.ts'
import classes from './brief-screen.module.css'

interface ChoosePanelProps {
  readonly opened: boolean
  readonly chosen: readonly string[]
  readonly onClose: () => void
}

/** Which segments are gone after, the most important first. */
export function ChoosePanel({ opened, chosen, onClose }: ChoosePanelProps) {
  const [names, setNames] = useState([...chosen])
  const saved = useRead('segment list', {}, { enabled: opened, fresh: 60_000 })
  const choose = useUndoable('brief choose', ({ segments }) =>
    segments.length === 0
      ? 'No segment is chosen any more'
      : `The brief is about ${counted(segments.length, 'segment')}`,
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    choose.mutate({ segments: names }, { onSuccess: onClose })
  }
  return (
    <SidePanel title="Whom to go after" opened={opened} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <MultiSelect
          label="Segments"
          description="The most important first: where they overlap, a company counts in the first."
          data={(saved.data?.segments ?? []).map(({ name }) => name)}
          value={names}
          searchable
          data-autofocus
          onChange={setNames}
        />
        {choose.error === null ? null : <FailureNote failure={choose.error} />}
        <Button type="submit" loading={choose.isPending}>
          Choose them
        </Button>
      </form>
    </SidePanel>
  )
}
