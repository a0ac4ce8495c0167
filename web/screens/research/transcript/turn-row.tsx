import { memo, useMemo } from 'react'
import type { Transcript, TranscriptQuote, Turn } from '../research-data.ts'
import { NewQuote } from './margin/new-quote.tsx'
import { QuoteNote } from './margin/quote-note.tsx'
import { SuggestionNote } from './margin/suggestion-note.tsx'
import { type Mark, piecesOf } from './pieces.ts'
import type { Suggestion } from './suggestion.ts'
import classes from './transcript.module.css'

interface TurnRowProps {
  readonly interview: number
  readonly text: string
  readonly turn: Turn
  readonly number: number
  readonly speaker: Transcript['speakers'][number] | undefined
  readonly isSource: boolean
  /** The same speaker goes on. */
  readonly follows: boolean
  /** Quotes that lie over some of its words. */
  readonly over: readonly TranscriptQuote[]
  /** Quotes that begin in it: they stand in its margin. */
  readonly quotes: readonly TranscriptQuote[]
  readonly suggestions: readonly Suggestion[]
  readonly selected: { readonly start: number; readonly end: number } | undefined
  readonly isCodingHere: boolean
  readonly active: number | undefined
  readonly onActive: (quote: number | undefined) => void
  readonly onPass: (suggestion: Suggestion) => void
  readonly onSpeakers: () => void
  readonly onStop: () => void
}

const SELECTED = 'selected'
const SUGGESTED = 's'

/** What one says at a stretch: who, the words with their marks, and what is said about them. */
export const TurnRow = memo(function TurnRow(props: TurnRowProps) {
  const { text, turn, speaker, over, quotes, suggestions, selected, active, onActive } = props
  const pieces = useMemo(() => {
    const marks: Mark[] = [
      ...over.map(({ id, start, end }) => ({ id: String(id), start, end })),
      ...suggestions.map(({ start, end, code }) => ({ id: `${SUGGESTED} ${code}`, start, end })),
      ...(selected === undefined ? [] : [{ id: SELECTED, ...selected }]),
    ]
    return piecesOf(turn, marks)
  }, [turn, over, suggestions, selected])
  const part = props.isSource ? 'interviewee' : (speaker?.part ?? 'other')
  const hasMargin = quotes.length > 0 || suggestions.length > 0 || props.isCodingHere
  return (
    <div className={classes.turn} data-part={part} data-follows={props.follows || undefined}>
      <div className={classes.speaker}>
        {props.follows ? null : speaker === undefined ? (
          props.isSource ? null : (
            <button type="button" className={classes.label} onClick={props.onSpeakers}>
              Who speaks?
            </button>
          )
        ) : (
          <button
            type="button"
            className={classes.label}
            onClick={props.onSpeakers}
            aria-label={`${speaker.label}, ${speaker.part}, turn ${props.number}: correct who speaks`}
          >
            {speaker.label}
          </button>
        )}
      </div>
      <p className={classes.words}>
        {pieces.map((piece) => {
          const own = piece.marks.filter((id) => id !== SELECTED && !id.startsWith(SUGGESTED))
          const [first] = own
          return (
            <span
              key={piece.start}
              data-at={piece.start}
              className={classes.piece}
              data-quotes={own.length === 0 ? undefined : Math.min(own.length, 3)}
              data-active={own.includes(String(active)) || undefined}
              data-selected={piece.marks.includes(SELECTED) || undefined}
              data-suggested={piece.marks.some((id) => id.startsWith(SUGGESTED)) || undefined}
              onMouseEnter={first === undefined ? undefined : () => onActive(Number(own.at(-1)))}
              onMouseLeave={first === undefined ? undefined : () => onActive(undefined)}
            >
              {text.slice(piece.start, piece.end)}
            </span>
          )
        })}
      </p>
      <div className={hasMargin ? classes.margin : classes.noMargin}>
        {props.isCodingHere && selected !== undefined ? (
          <NewQuote interview={props.interview} text={text} selected={selected} quotes={over} onDone={props.onStop} />
        ) : null}
        {quotes.map((quote) => (
          <QuoteNote key={quote.id} quote={quote} isActive={active === quote.id} onActive={onActive} />
        ))}
        {suggestions.map((suggestion) => (
          <SuggestionNote
            key={`${suggestion.start} ${suggestion.code}`}
            interview={props.interview}
            suggestion={suggestion}
            onPass={props.onPass}
          />
        ))}
      </div>
    </div>
  )
}, isSame)

/** The lists are made anew for every drawing; a row is drawn anew only where what is in them changed. */
function isSame(before: TurnRowProps, after: TurnRowProps): boolean {
  const keys = Object.keys(after) as (keyof TurnRowProps)[]
  return keys.every((key) => {
    const [one, other] = [before[key], after[key]]
    if (key === 'active') return !touched(before, one) && !touched(after, other) ? true : one === other
    if (!Array.isArray(one) || !Array.isArray(other)) return one === other
    return one.length === other.length && one.every((each, place) => each === other[place])
  })
}

function touched({ over }: TurnRowProps, active: unknown): boolean {
  return over.some(({ id }) => id === active)
}
