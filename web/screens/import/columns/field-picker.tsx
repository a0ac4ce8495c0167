import { Combobox, useCombobox } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { ColumnChoice } from '../desk/edit-mapping.ts'
import { type FieldOption, type OptionRequest, optionGroups } from './field-options.ts'
import classes from './field-picker.module.css'

interface FieldPickerProps extends OptionRequest {
  /** What the column is now, in words. */
  readonly label: string
  readonly detail: string
  readonly busy: boolean
  readonly onChoose: (choice: ColumnChoice) => void
}

/** What a column becomes: every field of the kind, what fits its values first; an own field; or nothing. */
export function FieldPicker({ label, detail, busy, onChoose, ...request }: FieldPickerProps) {
  const [search, setSearch] = useState('')
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      setSearch('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const groups = combobox.dropdownOpened ? optionGroups(request, search) : []
  const choose = (value: string): void => {
    const option = groups.flatMap((group) => group.options).find((one) => one.value === value)
    if (option !== undefined) onChoose(option.choice)
    combobox.closeDropdown()
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width={320}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
    >
      <Combobox.Target targetType="button">
        <button type="button" className={classes.button} aria-busy={busy} onClick={() => combobox.toggleDropdown()}>
          <span className="visually-hidden">{request.column.column} becomes</span>
          <span className={classes.label}>{label}</span>
          <span className={classes.detail}>{busy ? 'looking at its values' : detail}</span>
          <IconChevronDown className={classes.arrow} size={16} stroke={1.75} aria-hidden="true" />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            combobox.updateSelectedOptionIndex()
          }}
          placeholder="Search the fields"
          aria-label="Search the fields"
        />
        <Combobox.Options
          mah={320}
          tabIndex={0}
          className={classes.options}
          aria-label={`What ${request.column.column} becomes`}
        >
          {groups.map((group) => (
            <Combobox.Group key={group.title} label={group.title}>
              {group.options.map((option) => (
                <PickerOption key={option.value} option={option} />
              ))}
            </Combobox.Group>
          ))}
          {groups.length === 0 ? <Combobox.Empty>No field is called so</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function PickerOption({ option }: { readonly option: FieldOption }) {
  return (
    <Combobox.Option value={option.value} className={option.fits ? undefined : classes.unfit}>
      <span className={classes.name}>
        {option.label}
        <span className={classes.type}>{option.type}</span>
      </span>
      <span className={classes.about}>{option.about}</span>
    </Combobox.Option>
  )
}
