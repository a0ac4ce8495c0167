import { Button } from '@mantine/core'
import { FailureNote } from '../../../../components/failure-note.tsx'
import { useUndoable } from '../../../../components/use-undoable.tsx'
import { useCoder } from '../../coding/coder-name.ts'
import type { Suggestion } from '../suggestion.ts'
import classes from './margin.module.css'

interface SuggestionNoteProps {
  readonly interview: number
  readonly suggestion: Suggestion
  readonly onPass: (suggestion: Suggestion) => void
}

/** A suggestion, and visibly so: nothing is coded until somebody takes it. */
export function SuggestionNote({ interview, suggestion, onPass }: SuggestionNoteProps) {
  const { code, type, shared, start, end } = suggestion
  const [coder] = useCoder()
  const add = useUndoable('quote add', ({ codes }) => `Quoted under “${codes.at(-1) ?? ''}”`)
  return (
    <section className={classes.suggestion} aria-label={`Suggested: ${code}`}>
      <p className={classes.suggested}>
        {code} <span className={classes.soft}>{type}?</span>
      </p>
      <p className={classes.soft}>Shares {shared.map((word) => `“${word}”`).join(', ')} with what has it already.</p>
      <div className={classes.chips}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={coder === undefined}
          loading={add.isPending}
          onClick={() =>
            add.mutate({ interview, start, end, code: [code], ...(coder === undefined ? {} : { coder }) })
          }
        >
          Code it
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => onPass(suggestion)}>
          Pass
        </Button>
      </div>
      {add.error === null ? null : <FailureNote failure={add.error} />}
    </section>
  )
}
