import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../../components/failure-note.tsx'
import { useUndoable } from '../../../../components/use-undoable.tsx'
import classes from '../../facts/facts.module.css'
import { clearedOf, factsOf, toldOf } from '../../facts/facts.ts'
import { FactsFields } from '../../facts/facts-fields.tsx'
import type { Conversation } from '../../research-data.ts'

/** Writes down or corrects what is known of a conversation, and who was asked. */
export function FactsForm({ interview, onDone }: { readonly interview: Conversation; readonly onDone: () => void }) {
  const before = factsOf(interview)
  const [facts, setFacts] = useState(before)
  const { participant } = interview
  const [name, setName] = useState(participant?.name ?? '')
  const [contact, setContact] = useState('')
  const [company, setCompany] = useState(participant?.account?.name ?? '')
  const edit = useUndoable('interview edit', ({ title }) => `What is known of “${title}” is written down`)
  const person = useUndoable('participant edit', ({ pseudonym }) => `Who ${pseudonym} is, is written down`)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const changed = {
      ...(name.trim() === (participant?.name ?? '') || name.trim() === '' ? {} : { name: name.trim() }),
      ...(contact.trim() === '' ? {} : { contact: contact.trim() }),
      ...(company.trim() === (participant?.account?.name ?? '') || company.trim() === ''
        ? {}
        : { account: company.trim() }),
    }
    const told = toldOf(facts)
    const was = toldOf(before)
    const keys = Object.keys(told) as (keyof typeof told)[]
    const isSame = keys.every((key) => told[key] === was[key]) && keys.length === Object.keys(was).length
    try {
      if (participant !== null && Object.keys(changed).length > 0) {
        await person.mutateAsync({ participant: participant.pseudonym, ...changed })
      }
      if (!isSame) await edit.mutateAsync({ id: interview.id, ...told, clear: clearedOf(before, facts) })
      onDone()
    } catch {
      // Said beside the form, where it was tried.
    }
  }
  const failure = edit.error ?? person.error
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      {participant === null ? null : (
        <div className={classes.fields}>
          <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <TextInput
            label="Contact in the records"
            description={
              participant.person === null ? 'Id, e-mail address or full name' : `Now ${participant.person}`
            }
            value={contact}
            onChange={(event) => setContact(event.currentTarget.value)}
          />
          <TextInput label="Company" value={company} onChange={(event) => setCompany(event.currentTarget.value)} />
        </div>
      )}
      <FactsFields facts={facts} onChange={setFacts} />
      {failure === null ? null : <FailureNote failure={failure} />}
      <div className={classes.actions}>
        <Button type="submit" loading={edit.isPending || person.isPending}>
          Write it down
        </Button>
      </div>
    </form>
  )
}
