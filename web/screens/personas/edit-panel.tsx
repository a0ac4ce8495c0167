import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { useUndoable } from '../../components/use-undoable.tsx'
import { BUYING_ROLE_CHOICES, type BuyingRole } from '../../look/buying-roles.ts'
import { Face } from './face.tsx'
import classes from './panel.module.css'
import type { Persona } from './personas-data.ts'

interface EditPanelProps {
  readonly persona: Persona
  readonly opened: boolean
  readonly onClose: () => void
}

/** What a persona is called, where it belongs, and how it looks. */
export function EditPanel({ persona, opened, onClose }: EditPanelProps) {
  const navigate = useNavigate()
  const [to, setTo] = useState(persona.name)
  const [summary, setSummary] = useState(persona.summary ?? '')
  const [buyingRole, setBuyingRole] = useState<BuyingRole | ''>((persona.buyingRole as BuyingRole | null) ?? '')
  const [segments, setSegments] = useState(persona.segments.flatMap(({ name }) => (name === null ? [] : [name])))
  const [avatar, setAvatar] = useState(persona.avatar)
  const saved = useRead('segment list', {}, { enabled: opened, fresh: 60_000 })
  const edit = useUndoable('persona edit', ({ done }) => (done ?? 'Nothing changed').replace(/\.$/, ''))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    edit.mutate(
      {
        name: persona.name,
        to: to.trim(),
        summary: summary.trim(),
        buyingRole,
        segment: segments,
        avatar,
        basedOn: persona.version,
      },
      {
        onSuccess: ({ name }) => {
          onClose()
          if (name !== persona.name) void navigate({ to: '/personas/$persona', params: { persona: name } })
        },
      },
    )
  }
  return (
    <SidePanel title="Edit the persona" opened={opened} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.face}>
          <Face seed={avatar} size={84} />
          <Button variant="default" size="xs" onClick={() => setAvatar(nextSeed(persona.name, avatar))}>
            Draw another face
          </Button>
        </div>
        <TextInput
          label="Name"
          description="An invented one: never that of somebody you asked."
          maxLength={80}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Textarea
          label="In a sentence"
          autosize
          maxLength={400}
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
        <Select
          label="Part in the purchase"
          data={BUYING_ROLE_CHOICES}
          value={buyingRole === '' ? null : buyingRole}
          clearable
          onChange={(value) => setBuyingRole(value ?? '')}
        />
        <MultiSelect
          label="Segments"
          description="None: everybody in the role."
          data={(saved.data?.segments ?? []).map(({ name }) => name)}
          value={segments}
          onChange={setSegments}
        />
        {edit.error === null ? null : <FailureNote failure={edit.error} />}
        <Button type="submit" disabled={to.trim() === ''} loading={edit.isPending}>
          Save the persona
        </Button>
      </form>
    </SidePanel>
  )
}

/** Counts on from the name: `Olive 2`, `Olive 3`. */
function nextSeed(name: string, seed: string): string {
  const number = Number(/ (\d+)$/.exec(seed)?.[1] ?? 1)
  return `${name.slice(0, 72)} ${number + 1}`
}
