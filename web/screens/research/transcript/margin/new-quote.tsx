import { CloseButton } from '@mantine/core'
import { FailureNote } from '../../../../components/failure-note.tsx'
import { useUndoable } from '../../../../components/use-undoable.tsx'
import { CodePicker } from '../../coding/code-picker.tsx'
import { CoderBadge } from '../../coding/coder-badge.tsx'
import { useCoder } from '../../coding/coder-name.ts'
import type { TranscriptQuote } from '../../research-data.ts'
import classes from './margin.module.css'

interface NewQuoteProps {
  readonly interview: number
  readonly text: string
  readonly selected: { readonly start: number; readonly end: number }
  /** Quotes over the same turn: one of them may have the same words. */
  readonly quotes: readonly TranscriptQuote[]
  readonly onDone: () => void
}

/** Words that are selected become a quote as soon as they get a code. */
export function NewQuote({ interview, text, selected, quotes, onDone }: NewQuoteProps) {
  const { start, end } = selected
  const [coder] = useCoder()
  const add = useUndoable('quote add', ({ codes }) => `Quoted under “${codes.at(-1) ?? ''}”`)
  const same = quotes.find((quote) => quote.start === start && quote.end === end)
  const own = (same?.codes ?? []).filter((each) => each.coder === coder).map(({ name }) => name)
  return (
    <section className={classes.fresh} aria-label="Code the selected words">
      <p className={classes.words}>“{shortened(text.slice(start, end).trim())}”</p>
      <CloseButton size="sm" aria-label="Not this" className={classes.close ?? ''} onClick={onDone} />
      {coder === undefined ? (
        <CoderBadge />
      ) : (
        <CodePicker
          label="Code of the selected words"
          without={own}
          busy={add.isPending}
          focused
          onPick={(code) => add.mutate({ interview, start, end, code: [code], coder }, { onSuccess: onDone })}
          onCancel={onDone}
        />
      )}
      {add.error === null ? null : <FailureNote failure={add.error} />}
    </section>
  )
}

function shortened(words: string): string {
  const letters = [...words]
  return letters.length <= 90 ? words : `${letters.slice(0, 55).join('')} … ${letters.slice(-25).join('')}`
}
