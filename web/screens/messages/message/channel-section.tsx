import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ShareLine } from '../../../charts/estimates/share-line.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useFocusFirst } from '../../../components/use-focus-first.ts'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { withDates } from '../../../look/format.ts'
import { doneWords } from '../message-words.ts'
import type { Message } from '../messages-data.ts'
import classes from './message.module.css'
import { addressOf } from './part-form.tsx'

/** Through which channel and in which form, and how the segment answered through it. */
export function ChannelSection({ message }: { readonly message: Message }) {
  const { name, format, response, why } = message.channel
  const [editing, setEditing] = useState(false)
  return (
    <section className={classes.side} aria-label="How it is sent">
      <div className={classes.partHead}>
        <h2 className={classes.sideTitle}>How it is sent</h2>
        <Button className="no-print" size="compact-xs" variant="subtle" onClick={() => setEditing(!editing)}>
          Edit<span className="visually-hidden"> how it is sent</span>
        </Button>
      </div>
      {editing ? (
        <ChannelForm message={message} onDone={() => setEditing(false)} />
      ) : (
        <p>{[name ?? 'No channel chosen yet', format].filter((each) => each !== null).join(', ')}</p>
      )}
      {response === null ? (
        why === null ? null : (
          <p className={classes.soft}>{withDates(why)}</p>
        )
      ) : (
        <Response response={response} />
      )}
    </section>
  )
}

function Response({ response }: { readonly response: NonNullable<Message['channel']['response']> }) {
  const { label, value, lo, hi, n, words } = response
  return (
    <>
      <ShareLine label={label} value={value} lo={lo} hi={hi} n={n} />
      <p className={classes.soft}>{withDates(words)}</p>
    </>
  )
}

function ChannelForm({ message, onDone }: { readonly message: Message; readonly onDone: () => void }) {
  const first = useFocusFirst<HTMLInputElement>()
  const [channel, setChannel] = useState(message.channel.name ?? '')
  const [format, setFormat] = useState(message.channel.format ?? '')
  const save = useUndoable('message set', doneWords)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate(
      { ...addressOf(message), channel: channel.trim(), format: format.trim(), basedOn: message.version },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Channel"
        description="As your records call it, so that its answers can be counted: email, webinar, phone."
        ref={first}
        value={channel}
        onChange={(event) => setChannel(event.currentTarget.value)}
      />
      <TextInput
        label="Form"
        description="A short mail, a call of ten minutes, a one-page story."
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value)}
      />
      {save.error === null ? null : <FailureNote failure={save.error} />}
      <span className={classes.formActions}>
        <Button type="submit" size="xs" loading={save.isPending}>
          Save
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </span>
    </form>
  )
}
