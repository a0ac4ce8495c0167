import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted } from '../../../look/format.ts'
import type { ListedCode } from '../research-data.ts'
import classes from './codebook.module.css'

/** Where a code means two things: the quotes of the second get a code of their own. */
export function SplitCode({ code }: { readonly code: ListedCode }) {
  const [open, setOpen] = useState(false)
  const [into, setInto] = useState('')
  const [chosen, setChosen] = useState<readonly number[]>([])
  const { data } = useRead('quote list', { code: [code.name], limit: 200 }, { enabled: open })
  const split = useUndoable(
    'code split',
    ({ moved, name, from }) => `${counted(moved, 'quote')} of “${from}” now under “${name}”`,
  )
  if (!open) {
    return (
      <section className={classes.part}>
        <h3>Means two things</h3>
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            Split it
          </Button>
        </div>
      </section>
    )
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    split.mutate(
      { name: code.name, into: into.trim(), quotes: [...chosen] },
      { onSuccess: () => (setChosen([]), setInto(''), setOpen(false)) },
    )
  }
  return (
    <form className={classes.part} onSubmit={submit}>
      <h3>Means two things</h3>
      <TextInput
        label="The other thing"
        description="A new code, or one that is there"
        value={into}
        onChange={(event) => setInto(event.currentTarget.value)}
      />
      <fieldset className={classes.choices}>
        <legend>Quotes that mean it</legend>
        {(data?.quotes ?? []).map(({ id, text, person }) => (
          <Checkbox
            key={id}
            label={`“${text}” ${person === null ? '' : person.pseudonym}`}
            checked={chosen.includes(id)}
            onChange={(event) =>
              setChosen(event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </fieldset>
      {split.error === null ? null : <FailureNote failure={split.error} />}
      <div className={classes.row}>
        <Button
          type="submit"
          variant="default"
          disabled={into.trim() === '' || chosen.length === 0}
          loading={split.isPending}
        >
          {`Split off ${counted(chosen.length, 'quote')}`}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          Keep it whole
        </Button>
      </div>
    </form>
  )
}
