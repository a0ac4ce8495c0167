import { NativeSelect } from '@mantine/core'
import classes from './plain-select.module.css'

interface PlainSelectProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  /** Marks the control that a new row puts the caret in. */
  readonly first?: boolean
}

/** One word of a condition that can be changed: the browser's own list, as wide as what it says. */
export function PlainSelect<T extends string>({
  label,
  value,
  options,
  onChange,
  first = false,
}: PlainSelectProps<T>) {
  return (
    <NativeSelect
      aria-label={label}
      data-first={first || undefined}
      classNames={{ input: classes.input }}
      value={value}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      onChange={(event) => onChange(event.currentTarget.value as T)}
    />
  )
}
