import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted } from '../../../look/format.ts'
import classes from './transcript.module.css'

interface TextEditorProps {
  readonly id: number
  readonly revision: number
  readonly text: string
  readonly onDone: () => void
}

/** Corrects the words: quotes go with them, and what would leave one without its words is refused by name. */
export function TextEditor({ id, revision, text, onDone }: TextEditorProps) {
  const [edited, setEdited] = useState(text)
  const save = useUndoable('interview text', ({ moved, reworded }) =>
    [
      'The text is corrected',
      moved === 0 ? '' : `${counted(moved, 'quote')} went along`,
      reworded.length === 0 ? '' : `${counted(reworded.length, 'quote')} reworded with it`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate({ id, revision, text: edited }, { onSuccess: onDone })
  }
  return (
    <form className={classes.editor} onSubmit={submit}>
      <Textarea
        label="The whole text"
        description="Quotes are carried along with their words. Who speaks stands before their words, as it was brought in."
        autosize
        minRows={16}
        maxRows={40}
        value={edited}
        onChange={(event) => setEdited(event.currentTarget.value)}
      />
      {save.error === null ? null : <FailureNote failure={save.error} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={edited === text} loading={save.isPending}>
          Save the text
        </Button>
        <Button variant="default" onClick={onDone}>
          Leave it as it was
        </Button>
      </div>
    </form>
  )
}
