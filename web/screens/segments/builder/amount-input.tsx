import { NumberInput } from '@mantine/core'

interface AmountInputProps {
  readonly label: string
  readonly value: number | string | null
  readonly onChange: (value: number | null) => void
  readonly whole?: boolean
  readonly width?: number
  readonly first?: boolean
}

/** A number with its thousands set apart; empty while none is given. */
export function AmountInput({ label, value, onChange, whole = false, width = 116, first = false }: AmountInputProps) {
  return (
    <NumberInput
      aria-label={label}
      data-first={first || undefined}
      w={width}
      hideControls
      thousandSeparator=","
      allowDecimal={!whole}
      placeholder="number"
      value={value ?? ''}
      styles={value === null || value === '' ? { input: { borderColor: 'var(--accent)', color: 'var(--ink)' } } : {}}
      onChange={(next) => {
        const number = typeof next === 'number' ? next : next === '' || next === '-' ? null : Number(next)
        if (number !== value) onChange(number)
      }}
    />
  )
}
