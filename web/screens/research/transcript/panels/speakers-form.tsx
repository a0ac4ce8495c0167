import { Button, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../../components/failure-note.tsx'
import { useUndoable } from '../../../../components/use-undoable.tsx'
import { counted } from '../../../../look/format.ts'
import type { Transcript } from '../../research-data.ts'
import classes from './speakers-form.module.css'

const PARTS = [
  { value: 'interviewee', label: 'was asked' },
  { value: 'interviewer', label: 'asks' },
  { value: 'other', label: 'neither' },
]

const BASES: Readonly<Record<Transcript['speakers'][number]['basis'], string>> = {
  label: 'by the label',
  name: 'by the name',
  speech: 'guessed from who asks and who speaks most',
  hand: 'said by a person',
}

const SOMEBODY_ELSE = '\n'

/** Corrects who speaks: the part of each label, and whose a turn is, where it begins, what belongs together. */
export function SpeakersForm({ transcript }: { readonly transcript: Transcript }) {
  const { interview, speakers } = transcript
  const correct = useUndoable('interview speakers', () => 'Who speaks is corrected')
  const id = interview.id
  return (
    <div className={classes.panel}>
      {speakers.length === 0 ? (
        <p className={classes.soft}>No speakers were found in this text. Give its turns to somebody below.</p>
      ) : (
        <ul className={classes.speakers}>
          {speakers.map(({ label, part, basis, turns }) => (
            <li key={label}>
              <span className={classes.name}>{label}</span>
              <span className={classes.soft}>
                {counted(turns, 'turn')}, {BASES[basis]}
              </span>
              <SegmentedControl
                aria-label={`${label} in this conversation`}
                size="sm"
                fullWidth
                data={PARTS}
                value={part}
                disabled={correct.isPending}
                onChange={(next) => correct.mutate({ id, parts: [`${label}=${next}`] })}
              />
            </li>
          ))}
        </ul>
      )}
      <TurnForm
        key={interview.revision}
        transcript={transcript}
        busy={correct.isPending}
        onCorrect={(asked) => correct.mutate({ id, ...asked })}
      />
      {correct.error === null ? null : <FailureNote failure={correct.error} />}
    </div>
  )
}

interface Correction {
  readonly turns?: string[]
  readonly split?: number
  readonly before?: string
  readonly join?: number[]
}

interface TurnFormProps {
  readonly transcript: Transcript
  readonly busy: boolean
  readonly onCorrect: (asked: Correction) => void
}

function TurnForm({ transcript: { speakers, turns, text }, busy, onCorrect }: TurnFormProps) {
  const [first, setFirst] = useState<number | string>(1)
  const [speaker, setSpeaker] = useState<string | null>(speakers[0]?.label ?? SOMEBODY_ELSE)
  const [name, setName] = useState('')
  const [before, setBefore] = useState('')
  const number = Number(first)
  const turn = turns[number - 1]
  const label = speaker === SOMEBODY_ELSE ? name.trim() : (speaker ?? '')
  const give = (event: FormEvent): void => {
    event.preventDefault()
    onCorrect({ turns: [`${number}=${label}`] })
  }
  return (
    <form className={classes.form} onSubmit={give}>
      <h3>One turn</h3>
      <NumberInput
        label={`Turn, 1 to ${turns.length}`}
        min={1}
        max={turns.length}
        value={first}
        onChange={setFirst}
      />
      {turn === undefined || text === null ? null : (
        <blockquote className={classes.words}>
          {speakers[turn.speaker ?? -1]?.label ?? 'Nobody known'}: {text.slice(turn.start, turn.end).slice(0, 220)}
        </blockquote>
      )}
      <Select
        label="It is said by"
        data={[
          ...speakers.map((each) => ({ value: each.label, label: each.label })),
          { value: SOMEBODY_ELSE, label: 'Somebody else' },
        ]}
        value={speaker}
        allowDeselect={false}
        onChange={setSpeaker}
      />
      {speaker === SOMEBODY_ELSE ? (
        <TextInput label="How to call them" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      ) : null}
      <div className={classes.actions}>
        <Button type="submit" variant="default" disabled={busy || turn === undefined || label === ''}>
          It is theirs
        </Button>
        <Button
          variant="default"
          disabled={busy || number >= turns.length}
          onClick={() => onCorrect({ join: [number] })}
        >
          Join with the next
        </Button>
      </div>
      <TextInput
        label="Split it before these words"
        value={before}
        onChange={(event) => setBefore(event.currentTarget.value)}
      />
      <div>
        <Button
          variant="default"
          disabled={busy || turn === undefined || before.trim() === ''}
          onClick={() => onCorrect({ split: number, before: before.trim() })}
        >
          Split
        </Button>
      </div>
    </form>
  )
}
