import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Transcript, TranscriptQuote } from '../research-data.ts'
import type { Suggestion } from './suggestion.ts'
import { pieceAt, placesOf } from './text-places.ts'
import classes from './transcript.module.css'
import { TurnRow } from './turn-row.tsx'
import { reachOf, spanOf, step, wordsOf } from './word-steps.ts'

interface TranscriptReaderProps {
  readonly transcript: Transcript
  readonly text: string
  readonly quotes: readonly TranscriptQuote[]
  readonly suggestions: readonly Suggestion[]
  readonly onPass: (suggestion: Suggestion) => void
  readonly onSpeakers: () => void
}

/** Words that are chosen to be quoted. */
interface Selected {
  readonly start: number
  readonly end: number
  /** The field for the code has the cursor. */
  readonly coding: boolean
  /** Where the keys began and where they are, as words. */
  readonly reach?: { readonly anchor: number; readonly focus: number }
}

const STEPS = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'])

/** The conversation, turn by turn, with its quotes in the margin. Words are selected with the mouse or the keys. */
export function TranscriptReader({
  transcript,
  text,
  quotes,
  suggestions,
  onPass,
  onSpeakers,
}: TranscriptReaderProps) {
  const { turns, speakers, interview } = transcript
  const [selected, setSelected] = useState<Selected>()
  const [active, setActive] = useState<number>()
  const reader = useRef<HTMLDivElement>(null)
  const words = useMemo(() => wordsOf(text, turns), [text, turns])

  const take = useCallback((): void => {
    const selection = document.getSelection()
    const root = reader.current
    if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return
    const places = placesOf(root, selection.getRangeAt(0))
    if (places === undefined || text.slice(places.start, places.end).trim() === '') return
    selection.removeAllRanges()
    setSelected({ ...places, coding: true })
  }, [text])

  // On a phone words are selected with handles, which end with no click.
  useEffect(() => {
    if (!window.matchMedia('(pointer: coarse)').matches) return
    let waiting = 0
    const onChange = (): void => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(take, 600)
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [take])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== reader.current || event.altKey || event.ctrlKey || event.metaKey) return
    if (STEPS.has(event.key)) {
      event.preventDefault()
      const from =
        selected === undefined ? undefined : (selected.reach ?? reachOf(words, selected.start, selected.end))
      const reach = step(words, from, event.key, event.shiftKey)
      if (reach === undefined) return
      const span = spanOf(words, reach)
      setSelected({ ...span, reach, coding: false })
      const place = words[reach.focus]?.start ?? span.start
      pieceAt(reader.current, place)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && selected !== undefined) {
      event.preventDefault()
      setSelected({ ...selected, coding: true })
    } else if (event.key === 'Escape') {
      setSelected(undefined)
    }
  }

  const stop = useCallback((): void => {
    setSelected((before) => (before === undefined ? undefined : { ...before, coding: false }))
    reader.current?.focus({ preventScroll: true })
  }, [])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- words are chosen here, with mouse and keys.
    <div
      ref={reader}
      className={classes.reader}
      role="region"
      aria-label={`Text of ${interview.title}`}
      // Keys choose words here, for whoever has no mouse.
      tabIndex={0}
      onPointerUp={(event) => {
        if (event.pointerType !== 'mouse' || event.button !== 0) return
        if (document.getSelection()?.isCollapsed === false) take()
        else if (isWord(event.target)) setSelected(undefined)
      }}
      onKeyDown={onKeyDown}
    >
      {turns.map((turn, place) => {
        const touches = ({ start, end }: { start: number; end: number }): boolean =>
          start < turn.end && turn.start < end
        const begins = ({ start }: { start: number }): boolean => turn.start <= start && start < turn.end
        return (
          <TurnRow
            // A turn has no other name than where it stands.
            key={turn.start}
            interview={interview.id}
            text={text}
            turn={turn}
            number={place + 1}
            speaker={turn.speaker === null ? undefined : speakers[turn.speaker]}
            isSource={interview.kind === 'source'}
            follows={place > 0 && turns[place - 1]?.speaker === turn.speaker}
            over={quotes.filter(touches)}
            quotes={quotes.filter(begins)}
            suggestions={suggestions.filter(begins)}
            selected={selected !== undefined && touches(selected) ? selected : undefined}
            isCodingHere={selected?.coding === true && selected.end > turn.start && selected.end <= turn.end}
            active={active}
            onActive={setActive}
            onPass={onPass}
            onSpeakers={onSpeakers}
            onStop={stop}
          />
        )
      })}
    </div>
  )
}

function isWord(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-at]') !== null
}
