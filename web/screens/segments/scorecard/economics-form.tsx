import { Button, NumberInput, SegmentedControl } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { InputOf, OutputOf } from '../../../api/operation-types.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import classes from './economics-form.module.css'

type Economics = OutputOf<'economics show'>
type Field = Economics['missing'][number]
type Entered = Record<Field, number | null>

interface EconomicsFormProps {
  readonly shown: Economics
  readonly segment: string
  readonly onDone: () => void
}

const FIELDS: readonly { readonly name: Field; readonly label: string; readonly about: string }[] = [
  { name: 'margin', label: 'Margin of one won account', about: 'Over the horizon, after the cost of delivering.' },
  { name: 'reach', label: 'Cost to reach one account', about: 'Won or not: advertising, calls, mail, time.' },
  {
    name: 'serve',
    label: 'Fixed cost to serve the segment',
    about: 'What it costs to have it at all, however many accounts it has.',
  },
  { name: 'horizon', label: 'Horizon', about: 'Months that margin and cost to serve are counted over.' },
]

/** Four figures from which it follows how many accounts a segment needs until it pays. */
export function EconomicsForm({ shown, segment, onDone }: EconomicsFormProps) {
  const [scope, setScope] = useState<'whole' | 'segment'>(shown.segments.includes(segment) ? 'segment' : 'whole')
  return (
    <div className={classes.panel}>
      <p className={classes.about}>
        {shown.missing.length === 0
          ? 'From these follows how many accounts have to be reached until a segment pays.'
          : `Still missing: ${FIELDS.filter(({ name }) => shown.missing.includes(name))
              .map(({ label }) => label.toLowerCase())
              .join(', ')}. Without them it cannot be told how large a segment must be to pay.`}
      </p>
      <SegmentedControl
        fullWidth
        aria-label="For what these figures hold"
        value={scope}
        onChange={setScope}
        data={[
          { value: 'whole', label: 'Every segment' },
          { value: 'segment', label: 'Only this one' },
        ]}
      />
      <Fields key={scope} shown={shown} segment={scope === 'whole' ? undefined : segment} onDone={onDone} />
      {shown.notes.map((note) => (
        <p key={note} className={classes.about}>
          {note}
        </p>
      ))}
    </div>
  )
}

interface FieldsProps {
  readonly shown: Economics
  readonly segment: string | undefined
  readonly onDone: () => void
}

function Fields({ shown, segment, onDone }: FieldsProps) {
  const [start] = useState<Entered>(segment === undefined ? shown.whole : (shown.own ?? NOTHING))
  const [entered, setEntered] = useState(start)
  const save = useUndoable('economics set', () =>
    segment === undefined ? 'Costs and margin are entered' : `Costs and margin of ${segment} are entered`,
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate(inputOf(entered, start, segment), { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      {FIELDS.map(({ name, label, about }) => {
        const whole = segment === undefined ? null : shown.whole[name]
        return (
          <NumberInput
            key={name}
            label={label}
            description={about}
            value={entered[name] ?? ''}
            onChange={(value) => setEntered({ ...entered, [name]: typeof value === 'number' ? value : null })}
            min={name === 'horizon' ? 1 : 0}
            {...(name === 'horizon' ? { max: 120, allowDecimal: false } : {})}
            thousandSeparator=","
            hideControls
            placeholder={whole === null ? 'not entered' : `${whole.toLocaleString('en-GB')} as for every segment`}
            rightSection={<span className={classes.unit}>{name === 'horizon' ? 'months' : shown.currency}</span>}
            rightSectionWidth={70}
          />
        )
      })}
      {save.error === null ? null : <FailureNote failure={save.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  )
}

const NOTHING: Entered = { margin: null, reach: null, serve: null, horizon: null }

/** Only what was changed is sent; what was emptied is forgotten again. */
function inputOf(entered: Entered, start: Entered, segment: string | undefined): InputOf<'economics set'> {
  const changed = FIELDS.map(({ name }) => name).filter((name) => entered[name] !== start[name])
  const given = changed.flatMap((name) => (entered[name] === null ? [] : [[name, entered[name]] as const]))
  return {
    ...Object.fromEntries(given),
    clear: changed.filter((name) => entered[name] === null),
    ...(segment === undefined ? {} : { segment }),
  }
}
