import { Button, Checkbox, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { speakerWords } from '../persona-words.ts'
import type { Persona, TextKind } from '../personas-data.ts'
import { quotesOf } from './quotes-of.ts'
import { TEXT_KINDS } from './text-kinds.ts'
import classes from './texts.module.css'

interface TextPanelProps {
  readonly persona: Persona
  /** What is written; closed without it. */
  readonly kind: TextKind | undefined
  readonly onClose: () => void
}

/** Writes a text from chosen quotes: [1] stands for the words of the first of them. */
export function TextPanel({ persona, kind, onClose }: TextPanelProps) {
  const before = persona.texts.find((each) => each.kind === kind)
  const title = TEXT_KINDS.find((each) => each.kind === kind)?.title ?? ''
  const [text, setText] = useState(before?.text ?? '')
  const [chosen, setChosen] = useState<readonly number[]>(before?.quotes.map(({ id }) => id) ?? [])
  const write = useUndoable('persona write', ({ done }) => (done ?? 'Nothing changed').replace(/\.$/, ''))
  const quotes = quotesOf(persona)
  const choose = (id: number): void => {
    if (chosen.includes(id)) {
      setChosen(chosen.filter((each) => each !== id))
      return
    }
    setChosen([...chosen, id])
    setText(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}[${chosen.length + 1}]`)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (kind === undefined) return
    write.mutate({ name: persona.name, kind, text: text.trim(), quote: [...chosen] }, { onSuccess: onClose })
  }
  return (
    <SidePanel title={`${title} of ${persona.name}`} opened={kind !== undefined} onClose={onClose} wide>
      <form className={classes.form} onSubmit={submit}>
        <Textarea
          label={title}
          description="[1] stands for the words of the first quote you choose, [2] for those of the second."
          autosize
          minRows={6}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {write.error === null ? null : <FailureNote failure={write.error} />}
        <Button type="submit" loading={write.isPending} disabled={text.trim() === '' && chosen.length > 0}>
          Save the {title.toLowerCase()}
        </Button>
        <fieldset className={classes.quotes}>
          <legend>Quotes it rests on</legend>
          {quotes.length === 0 ? (
            <p className={classes.soft}>No quote carries this persona yet.</p>
          ) : (
            quotes.map((quote) => (
              <Checkbox
                key={quote.id}
                checked={chosen.includes(quote.id)}
                onChange={() => choose(quote.id)}
                label={`${chosen.includes(quote.id) ? `[${chosen.indexOf(quote.id) + 1}] ` : ''}“${quote.text}”`}
                description={speakerWords(quote)}
              />
            ))
          )}
        </fieldset>
      </form>
    </SidePanel>
  )
}
