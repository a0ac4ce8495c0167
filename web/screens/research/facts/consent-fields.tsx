import { Select, TextInput } from '@mantine/core'
import { SCOPE_CHOICES } from '../research-words.ts'
import type { Consent } from './consent.ts'
import classes from './facts.module.css'

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

interface ConsentFieldsProps {
  readonly consent: Consent
  readonly onChange: (consent: Consent) => void
  /** What is written down already cannot become unwritten. */
  readonly clearable?: boolean
}

/** What they agreed to, how far and until when. */
export function ConsentFields({ consent, onChange, clearable = true }: ConsentFieldsProps) {
  const set = (part: Partial<Consent>): void => onChange({ ...consent, ...part })
  return (
    <div className={classes.fields}>
      <Select
        label="Agreed to be recorded"
        placeholder="Not written down"
        data={ANSWERS}
        value={answerOf(consent.record)}
        clearable={clearable}
        allowDeselect={clearable}
        onChange={(value) => set({ record: value === null ? null : value === 'yes' })}
      />
      <Select
        label="Agreed to be quoted"
        description="With no, nothing of theirs is shown or counted"
        placeholder="Not written down"
        data={ANSWERS}
        value={answerOf(consent.quote)}
        clearable={clearable}
        allowDeselect={clearable}
        onChange={(value) => set({ quote: value === null ? null : value === 'yes' })}
      />
      <Select
        label="How far quotes may travel"
        placeholder="Not written down"
        data={SCOPE_CHOICES}
        value={consent.scope}
        clearable={clearable}
        allowDeselect={clearable}
        onChange={(scope) => set({ scope: scope })}
      />
      <TextInput
        label="Last day"
        description="After it the words are hidden everywhere"
        type="date"
        value={consent.expires}
        onChange={(event) => set({ expires: event.currentTarget.value })}
      />
    </div>
  )
}

function answerOf(value: boolean | null): string | null {
  if (value === null) return null
  return value ? 'yes' : 'no'
}
