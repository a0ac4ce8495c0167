import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { useUndoable } from '../../components/use-undoable.tsx'
import { BUYING_ROLE_CHOICES, type BuyingRole } from '../../look/buying-roles.ts'
import classes from './panel.module.css'

/** Where a persona is begun: a job role, in a segment or in the whole market. */
export interface Begun {
  readonly role: string
  readonly segment: string | null
}

interface CreatePanelProps {
  readonly begun: Begun | undefined
  readonly onClose: () => void
}

/** Makes a persona of a job role in one or more segments; the champion's comes first, which is said and not enforced. */
export function CreatePanel({ begun, onClose }: CreatePanelProps) {
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [role, setRole] = useState(begun?.role ?? '')
  const [segments, setSegments] = useState(begun === undefined || begun.segment === null ? [] : [begun.segment])
  const [buyingRole, setBuyingRole] = useState<BuyingRole>()
  const [summary, setSummary] = useState('')
  const saved = useRead('segment list', {}, { enabled: begun !== undefined, fresh: 60_000 })
  const create = useUndoable('persona create', ({ name: made }) => `Made the persona ${made}`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    create.mutate(
      {
        name: name.trim(),
        role: role.trim(),
        segment: segments,
        ...(buyingRole === undefined ? {} : { buyingRole }),
        ...(summary.trim() === '' ? {} : { summary: summary.trim() }),
      },
      {
        onSuccess: (made) => {
          onClose()
          void navigate({ to: '/personas/$persona', params: { persona: made.name } })
        },
      },
    )
  }
  return (
    <SidePanel title="Create a persona" opened={begun !== undefined} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="Name"
          description="An invented one: never that of somebody you asked."
          maxLength={80}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="Job role"
          description="Department and level, such as “creative manager”."
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <MultiSelect
          label="Segments"
          description="None: everybody in the role. One persona may cross segments."
          data={(saved.data?.segments ?? []).map((each) => each.name)}
          value={segments}
          onChange={setSegments}
        />
        <Select
          label="Part in the purchase"
          data={BUYING_ROLE_CHOICES}
          value={buyingRole ?? null}
          clearable
          onChange={(value) => setBuyingRole(value ?? undefined)}
        />
        <Textarea
          label="In a sentence"
          autosize
          maxLength={400}
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
        {create.error === null ? null : <FailureNote failure={create.error} />}
        <Button type="submit" disabled={name.trim() === '' || role.trim() === ''} loading={create.isPending}>
          Create the persona
        </Button>
      </form>
    </SidePanel>
  )
}
