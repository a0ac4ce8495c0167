import { type KeyboardEvent, useRef, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { useCoder } from '../coding/coder-name.ts'
import { placesOf } from '../transcript/text-places.ts'
import { AnswerRow } from './answer-row.tsx'
import classes from './answers.module.css'
import type { Answers } from './survey-data.ts'

interface Coding {
  readonly respondent: string
  /** Words of the answer; the whole of it without. */
  readonly part?: { readonly start: number; readonly end: number }
}

/** One answer under the other, coded without leaving the keyboard: up, down, Enter, a few letters, Enter. */
export function AnswerGrid({ answers: { instrument, question, rows } }: { readonly answers: Answers }) {
  const [coder] = useCoder()
  const [current, setCurrent] = useState<string>()
  const [coding, setCoding] = useState<Coding>()
  const grid = useRef<HTMLDivElement>(null)
  const code = useUndoable('answer code', ({ codes }) => `Coded “${codes.at(-1) ?? ''}”`)
  const place = rows.findIndex(({ respondent }) => respondent === current)

  const move = (by: number): void => {
    const next = rows[Math.min(Math.max(place + by, 0), rows.length - 1)]
    setCurrent(next?.respondent)
    setCoding(undefined)
    const at = rows.findIndex(({ respondent }) => respondent === next?.respondent)
    grid.current?.querySelectorAll('[data-row]')[at]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && current !== undefined) setCoding({ respondent: current })
    else return
    event.preventDefault()
  }
  const stop = (): void => {
    setCoding(undefined)
    grid.current?.focus({ preventScroll: true })
  }
  const pick = (name: string): void => {
    if (coding === undefined || coder === undefined) return
    const { respondent, part } = coding
    code.mutate({ instrument, question, respondent, ...part, code: [name], coder }, { onSuccess: stop })
  }
  return (
    <>
      <p className={classes.keys}>
        <kbd>Down</kbd> and <kbd>Up</kbd> go from answer to answer, <kbd>Enter</kbd> codes the whole of it. Select
        words of an answer with the mouse to code those alone.
      </p>
      {code.error === null ? null : <FailureNote failure={code.error} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- answers are gone through with the keys here. */}
      <div
        ref={grid}
        className={classes.grid}
        role="region"
        aria-label="Answers"
        // The arrow keys go from answer to answer.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {rows.map((answer) => (
          <AnswerRow
            key={answer.respondent}
            answer={answer}
            isCurrent={answer.respondent === current}
            isCoding={coding?.respondent === answer.respondent}
            part={coding?.respondent === answer.respondent ? coding.part : undefined}
            busy={code.isPending}
            onChoose={(row) => {
              setCurrent(answer.respondent)
              const selection = document.getSelection()
              if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return
              const part = placesOf(row, selection.getRangeAt(0))
              if (part === undefined) return
              selection.removeAllRanges()
              setCoding({ respondent: answer.respondent, part })
            }}
            onCode={() => {
              setCurrent(answer.respondent)
              setCoding({ respondent: answer.respondent })
            }}
            onPick={pick}
            onCancel={stop}
          />
        ))}
      </div>
    </>
  )
}
