import { AmountInput } from './amount-input.tsx'
import { PlainSelect } from './plain-select.tsx'
import classes from './row.module.css'

const UNITS = [
  { value: 'h', label: 'hours' },
  { value: 'd', label: 'days' },
  { value: 'w', label: 'weeks' },
  { value: 'm', label: 'months' },
  { value: 'y', label: 'years' },
] as const

type Unit = (typeof UNITS)[number]['value']

interface PeriodInputProps {
  readonly label: string
  /** `90d`: a number and h, d, w, m or y. */
  readonly value: string
  readonly onChange: (value: string | null) => void
}

/** A length of time before now: "90 days". */
export function PeriodInput({ label, value, onChange }: PeriodInputProps) {
  const [, amount = '', unit = 'd'] = /^(\d+)([hdwmy])$/.exec(value) ?? []
  return (
    <span className={classes.together}>
      <AmountInput
        label={`${label}: how many`}
        whole
        width={72}
        first
        value={amount === '' ? null : Number(amount)}
        onChange={(next) => onChange(next === null ? null : `${next}${unit}`)}
      />
      <PlainSelect<Unit>
        label={`${label}: unit of time`}
        value={unit as Unit}
        options={UNITS}
        onChange={(next) => onChange(`${amount === '' ? '1' : amount}${next}`)}
      />
    </span>
  )
}
