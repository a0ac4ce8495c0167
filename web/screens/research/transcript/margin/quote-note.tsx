import { ActionIcon, CloseButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { FailureNote } from '../../../../components/failure-note.tsx'
import { useUndoable } from '../../../../components/use-undoable.tsx'
import { CodeChip } from '../../coding/code-chip.tsx'
import { CodePicker } from '../../coding/code-picker.tsx'
import { useCoder } from '../../coding/coder-name.ts'
import type { TranscriptQuote } from '../../research-data.ts'
import classes from './margin.module.css'

interface QuoteNoteProps {
  readonly quote: TranscriptQuote
  readonly isActive: boolean
  readonly onActive: (quote: number | undefined) => void
}

/** A quote in the margin: its codes and who gave them; more can be given, and taken off again. */
export function QuoteNote({ quote, isActive, onActive }: QuoteNoteProps) {
  const [coder] = useCoder()
  const [adding, setAdding] = useState(false)
  const code = useUndoable('quote code', (_, { code: given }) => `Coded “${given.join(', ')}”`)
  const uncode = useUndoable('quote uncode', (_, { code: taken }) => `“${taken.join(', ')}” is taken off`)
  const remove = useUndoable('quote remove', () => 'The quote is removed')
  const failure = code.error ?? uncode.error ?? remove.error
  const own = quote.codes.filter((each) => each.coder === coder).map(({ name }) => name)
  const takeOff = (name: string): void => {
    if (coder !== undefined) uncode.mutate({ id: quote.id, code: [name], coder })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shows which words it is about, nothing more.
    <section
      className={classes.note}
      data-active={isActive || undefined}
      aria-label={`Quote: ${quote.text}`}
      onMouseEnter={() => onActive(quote.id)}
      onMouseLeave={() => onActive(undefined)}
      onFocus={() => onActive(quote.id)}
      onBlur={() => onActive(undefined)}
    >
      <div className={classes.chips}>
        {chipsOf(quote).map(({ name, type, coders }) => (
          <CodeChip
            key={name}
            name={name}
            type={type}
            coders={coders}
            onRemove={own.includes(name) ? () => takeOff(name) : undefined}
          />
        ))}
        {quote.codes.length === 0 ? <span className={classes.soft}>No code yet</span> : null}
        {coder === undefined || adding ? null : (
          <ActionIcon variant="subtle" size="sm" aria-label="Add another code" onClick={() => setAdding(true)}>
            <IconPlus size={15} stroke={1.8} aria-hidden="true" />
          </ActionIcon>
        )}
      </div>
      <CloseButton
        size="sm"
        className={classes.close ?? ''}
        aria-label={`Remove the quote “${quote.text.slice(0, 60)}”`}
        onClick={() => remove.mutate({ id: quote.id })}
      />
      {adding && coder !== undefined ? (
        <CodePicker
          label="Another code of this quote"
          without={own}
          busy={code.isPending}
          focused
          onPick={(name) => code.mutate({ id: quote.id, code: [name], coder }, { onSuccess: () => setAdding(false) })}
          onCancel={() => setAdding(false)}
        />
      ) : null}
      {failure === null ? null : <FailureNote failure={failure} />}
    </section>
  )
}

interface Chip {
  readonly name: string
  readonly type: string
  readonly coders: readonly string[]
}

/** One chip a code, with everybody who gave it. */
function chipsOf({ codes }: TranscriptQuote): Chip[] {
  const names = [...new Set(codes.map(({ name }) => name))]
  return names.map((name) => {
    const given = codes.filter((each) => each.name === name)
    return { name, type: given[0]?.type ?? '', coders: [...new Set(given.map(({ coder }) => coder))] }
  })
}
