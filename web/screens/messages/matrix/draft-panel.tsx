import { Button, Select, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { doneWords } from '../message-words.ts'
import type { Stage } from '../messages-data.ts'
import classes from './matrix.module.css'

/** The place that is to get a message; every empty one of the persona's without a stage. */
export interface Drafted {
  readonly persona: string
  readonly segment: string | null
  readonly stage?: Stage
}

interface DraftPanelProps {
  readonly drafted: Drafted | undefined
  readonly onClose: () => void
}

/** Writes by hand, or lets Brushwork put together what people said; a draft counts for nothing until somebody accepts it. */
export function DraftPanel({ drafted, onClose }: DraftPanelProps) {
  const { data } = useRead('message matrix', {}, { enabled: drafted !== undefined, keep: true })
  const [persona, setPersona] = useState(drafted?.persona ?? '')
  const [stage, setStage] = useState<Stage | ''>(drafted?.stage ?? '')
  const [value, setValue] = useState('')
  const navigate = useNavigate()
  const draft = useUndoable('message draft', doneWords)
  const write = useUndoable('message set', doneWords)
  const rows = (data?.rows ?? []).filter((row) => !row.persona.gone)
  const segments = rows.filter((row) => row.persona.name === persona).map((row) => row.segment)
  const [chosen, setSegment] = useState(drafted?.segment ?? null)
  const segment = segments.find(({ name }) => name === chosen) ?? segments[0]
  const where = { persona, ...(segment === undefined || segment.name === null ? {} : { segment: segment.name }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (stage === '') return
    write.mutate(
      { ...where, stage, value: value.trim() },
      { onSuccess: ({ id }) => void navigate({ to: '/messages/$message', params: { message: String(id) } }) },
    )
  }
  return (
    <SidePanel title="A message" opened={drafted !== undefined} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <Select
          label="To"
          data={[...new Set(rows.map((row) => row.persona.name))]}
          value={persona}
          allowDeselect={false}
          onChange={(name) => setPersona(name ?? '')}
        />
        <Select
          label="In"
          data={segments.map(({ name, words }) => ({ value: name ?? '', label: words }))}
          value={segment?.name ?? ''}
          allowDeselect={false}
          onChange={(name) => setSegment(name === '' ? null : name)}
        />
        <Select
          label="At the stage"
          description="None: a draft for every stage that has no message."
          data={(data?.stages ?? []).map((each) => ({ value: each.stage, label: each.title }))}
          value={stage === '' ? null : stage}
          clearable
          onChange={(name) => setStage(name ?? '')}
        />
        <div className={classes.choice}>
          <p className={classes.soft}>
            A draft is put together from the persona’s statements and what people said, each sentence with its proof.
            It counts for nothing until you accept it.
          </p>
          {draft.error === null ? null : <FailureNote failure={draft.error} />}
          <Button
            loading={draft.isPending}
            onClick={() =>
              draft.mutate({ ...where, ...(stage === '' ? {} : { stage: [stage] }) }, { onSuccess: onClose })
            }
          >
            Draft from the evidence
          </Button>
        </div>
        <div className={classes.choice}>
          <Textarea
            label="Or write it yourself"
            description="Begin with what you offer; the other parts come on the next page."
            autosize
            minRows={3}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          {write.error === null ? null : <FailureNote failure={write.error} />}
          <Button
            type="submit"
            variant="default"
            disabled={stage === '' || value.trim() === ''}
            loading={write.isPending}
          >
            Begin the message
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}
