import { TextInput } from '@mantine/core'
import { PeriodInput } from './period-input.tsx'
import { PlainSelect } from './plain-select.tsx'
import classes from './row.module.css'

type Form = 'day' | 'now' | 'ago'

const FORMS: readonly { value: Form; label: string }[] = [
  { value: 'day', label: 'the day' },
  { value: 'ago', label: 'this long ago' },
  { value: 'now', label: 'now' },
]

interface MomentInputProps {
  readonly label: string
  /** A day `2024-01-31`, a moment, `now`, or a period before now such as `90d`. */
  readonly value: string
  readonly onChange: (value: string | null) => void
}

/** A point in time: a day, now, or so long ago. */
export function MomentInput({ label, value, onChange }: MomentInputProps) {
  const form: Form = value === 'now' ? 'now' : /^\d+[hdwmy]$/.test(value) ? 'ago' : 'day'
  const isMoment = value.includes('T')
  return (
    <span className={classes.together}>
      <PlainSelect<Form>
        label={`${label}: kind of date`}
        value={form}
        options={FORMS}
        onChange={(next) => onChange(next === 'now' ? 'now' : next === 'ago' ? '90d' : null)}
      />
      {form === 'day' ? (
        <TextInput
          type={isMoment ? 'text' : 'date'}
          aria-label={label}
          data-first="true"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      ) : null}
      {form === 'ago' ? <PeriodInput label={label} value={value} onChange={onChange} /> : null}
    </span>
  )
}
