import { Combobox, Loader, Pill, PillsInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { formatCount } from '../../../look/format.ts'
import { useFieldValues } from './use-field-values.ts'
import classes from './value-picker.module.css'

interface ValuePickerProps {
  readonly kind: string
  readonly field: string
  readonly label: string
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
  readonly multiple: boolean
}

/** Real values of a field with how many rows have each; one that is not in the data yet may be typed as well. */
export function ValuePicker({ kind, field, label, values, onChange, multiple }: ValuePickerProps) {
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search, 120)
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
  })
  const { data, isFetching } = useFieldValues(kind, field, asked, combobox.dropdownOpened)
  const found = data ?? []
  const typed = search.trim()
  const isNew = typed !== '' && !found.some(({ value }) => value === typed)

  const choose = (value: string): void => {
    setSearch('')
    if (!multiple) {
      onChange([value])
      combobox.closeDropdown()
    } else onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value])
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width="max-content"
      position="bottom-start"
      middlewares={{ shift: { padding: 8 }, flip: true }}
      withinPortal={false}
    >
      <Combobox.DropdownTarget>
        <PillsInput
          className={classes.input}
          size="sm"
          data-empty={values.length === 0 || undefined}
          onClick={() => combobox.openDropdown()}
        >
          <Pill.Group>
            {values.map((value) => (
              <Pill
                key={value}
                withRemoveButton
                removeButtonProps={{ 'aria-label': `Remove ${value}` }}
                onRemove={() => onChange(values.filter((each) => each !== value))}
              >
                {value}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                data-first="true"
                aria-label={label}
                value={search}
                placeholder={values.length === 0 ? 'Choose a value' : ''}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => {
                  combobox.closeDropdown()
                  setSearch('')
                }}
                onChange={(event) => {
                  setSearch(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onKeyDown={(event) => {
                  const last = values.at(-1)
                  if (event.key === 'Backspace' && search === '' && last !== undefined) onChange(values.slice(0, -1))
                  if (event.key === 'Enter' && isNew && combobox.getSelectedOptionIndex() === -1) {
                    event.preventDefault()
                    choose(typed)
                  }
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Options className={classes.options} tabIndex={0} aria-label={`Values: ${label}`}>
          {found.map(({ value, rows }) => (
            <Combobox.Option key={value} value={value} active={values.includes(value)} className={classes.option}>
              <span>{value}</span>
              <span className={classes.rows}>
                {values.includes(value) ? '✓ ' : ''}
                {formatCount(rows)}
              </span>
            </Combobox.Option>
          ))}
          {isNew ? (
            <Combobox.Option value={typed} className={classes.option}>
              <span>Take “{typed}” as it is</span>
            </Combobox.Option>
          ) : null}
          {found.length === 0 && !isNew ? (
            <Combobox.Empty>{isFetching ? <Loader size="xs" /> : 'It has no values yet. Type one.'}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
