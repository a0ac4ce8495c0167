import { Button, Switch } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted } from '../../../look/format.ts'
import { CoderBadge } from '../coding/coder-badge.tsx'
import { useCoder } from '../coding/coder-name.ts'
import type { Transcript, TranscriptQuote } from '../research-data.ts'
import classes from './transcript.module.css'
import { TranscriptReader } from './transcript-reader.tsx'

interface TranscriptDeskProps {
  readonly transcript: Transcript
  readonly text: string
  readonly onSpeakers: () => void
}

/** The text with what is quoted in it, and how it is worked on: under whose name, with or without the marks of others. */
export function TranscriptDesk({ transcript, text, onSpeakers }: TranscriptDeskProps) {
  const { interview } = transcript
  const [coder] = useCoder()
  const [alone, setAlone] = useState(false)
  const [suggesting, setSuggesting] = useState(false)
  const suggested = useRead(
    'coding suggest',
    { interview: interview.id, limit: 40 },
    { enabled: suggesting, keep: true },
  )
  const [passed, setPassed] = useState<readonly string[]>([])
  const finish = useUndoable(
    'coding finish',
    ({ what, coded }) => `You have read ${what} to the end: ${counted(coded, 'passage')} coded`,
  )
  const quotes = useMemo(
    () =>
      alone && coder !== undefined ? transcript.quotes.flatMap((quote) => byCoder(quote, coder)) : transcript.quotes,
    [transcript.quotes, alone, coder],
  )
  const suggestions = useMemo(
    () =>
      (suggesting ? (suggested.data?.suggestions ?? []) : []).filter(
        ({ start, code }) => !passed.includes(`${start} ${code}`),
      ),
    [suggesting, suggested.data, passed],
  )
  const others = new Set(transcript.quotes.flatMap(({ codes }) => codes.map((each) => each.coder)))
  others.delete(coder ?? '')
  return (
    <>
      <div className={classes.bar}>
        <CoderBadge />
        {others.size === 0 ? null : (
          <Switch
            size="sm"
            label="Hide what others coded"
            checked={alone}
            disabled={coder === undefined}
            onChange={(event) => setAlone(event.currentTarget.checked)}
          />
        )}
        <Switch
          size="sm"
          label="Suggest passages"
          checked={suggesting}
          onChange={(event) => setSuggesting(event.currentTarget.checked)}
        />
        <span className={classes.count}>
          {counted(quotes.length, 'quote')}
          {interview.readBy.length === 0 ? '' : `, read to the end by ${interview.readBy.join(', ')}`}
        </span>
        {coder !== undefined && interview.readBy.includes(coder) ? null : (
          <Button
            disabled={coder === undefined}
            loading={finish.isPending}
            onClick={() => {
              if (coder !== undefined) finish.mutate({ interview: interview.id, coder })
            }}
          >
            Finish reading
          </Button>
        )}
      </div>
      {finish.error === null ? null : <FailureNote failure={finish.error} />}
      {suggesting && suggested.data !== undefined ? <p className={classes.note}>{suggested.data.note}</p> : null}
      {suggesting && suggested.error !== null ? <FailureNote failure={suggested.error} /> : null}
      <p className={classes.keys}>
        Select words with the mouse, or with the keys: left and right a word, up and down a turn, with{' '}
        <kbd>Shift</kbd> further; <kbd>Enter</kbd> to code.
      </p>
      <TranscriptReader
        transcript={transcript}
        text={text}
        quotes={quotes}
        suggestions={suggestions}
        onPass={({ start, code }) => setPassed([...passed, `${start} ${code}`])}
        onSpeakers={onSpeakers}
      />
    </>
  )
}

/** A quote with the codes of one coder alone; none where it is only somebody else's. */
function byCoder(quote: TranscriptQuote, coder: string): TranscriptQuote[] {
  const codes = quote.codes.filter((each) => each.coder === coder)
  return codes.length === 0 && quote.codes.length > 0 ? [] : [{ ...quote, codes }]
}
