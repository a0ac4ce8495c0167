import { Button, Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import classes from './stories-screen.module.css'
import type { Story } from './story.ts'

interface StoryPanelProps {
  /** The one to change; a new one without it. */
  readonly story: Story | undefined
  readonly opened: boolean
  readonly onClose: () => void
}

const TEXTS = [
  { field: 'before', label: 'Before', about: 'How it was, in a sentence or two.' },
  { field: 'done', label: 'Done', about: 'What was done.' },
  { field: 'result', label: 'Result', about: 'What came of it; a figure as the customer measured it.' },
] as const

/** Writes down a story, and how far the customer agreed to its being told. */
export function StoryPanel({ story, opened, onClose }: StoryPanelProps) {
  const [name, setName] = useState(story?.name ?? '')
  const [texts, setTexts] = useState({
    before: story?.before ?? '',
    done: story?.done ?? '',
    result: story?.result ?? '',
  })
  const [account, setAccount] = useState('')
  const [source, setSource] = useState(story?.source ?? '')
  const [scope, setScope] = useState<Story['scope']>(story?.scope ?? 'company')
  const [named, setNamed] = useState(story?.named ?? false)
  const [agreedOn, setAgreedOn] = useState(story?.agreedOn ?? '')
  const [expires, setExpires] = useState(story?.expires ?? '')
  const add = useUndoable('case add', () => `Wrote down ${name.trim()}`)
  const edit = useUndoable('case edit', () => `Changed ${story?.name ?? ''}`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const told = {
      ...texts,
      scope,
      named,
      ...(account.trim() === '' ? {} : { account: account.trim() }),
      ...(source.trim() === '' ? {} : { source: source.trim() }),
      ...(agreedOn === '' ? {} : { agreedOn }),
      ...(expires === '' ? {} : { expires }),
    }
    if (story === undefined) add.mutate({ name: name.trim(), ...told }, { onSuccess: onClose })
    else edit.mutate({ name: story.name, ...told }, { onSuccess: onClose })
  }
  const error = add.error ?? edit.error
  return (
    <SidePanel title={story === undefined ? 'A customer’s story' : story.name} opened={opened} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        {story === undefined ? (
          <TextInput
            label="Name"
            description="What you call it; it is not told."
            data-autofocus
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : null}
        {TEXTS.map(({ field, label, about }) => (
          <Textarea
            key={field}
            label={label}
            description={about}
            autosize
            minRows={2}
            value={texts[field]}
            onChange={(event) => setTexts({ ...texts, [field]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          label="Company"
          description={
            story === undefined || story.account === null
              ? 'Name, domain, id or #number in your records.'
              : `It is ${story.account.name ?? `#${story.account.number}`}; another one here.`
          }
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value)}
        />
        <TextInput
          label="Where the result is on record"
          description="A contract, a mail, an address."
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label="How far it may be told"
          data={[
            { value: 'company', label: 'Within our company' },
            { value: 'public', label: 'Anywhere' },
          ]}
          value={scope}
          onChange={(value) => setScope(value)}
        />
        <Checkbox
          label="They agreed that the company is named"
          checked={named}
          onChange={(event) => setNamed(event.currentTarget.checked)}
        />
        <TextInput
          type="date"
          label="Agreed on"
          description="Without that day the story may not be told."
          value={agreedOn}
          onChange={(event) => setAgreedOn(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label="Until"
          value={expires}
          onChange={(event) => setExpires(event.currentTarget.value)}
        />
        {error === null ? null : <FailureNote failure={error} />}
        <Button
          type="submit"
          disabled={name.trim() === '' || Object.values(texts).some((text) => text.trim() === '')}
          loading={add.isPending || edit.isPending}
        >
          Save the story
        </Button>
      </form>
    </SidePanel>
  )
}
