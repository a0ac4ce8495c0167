import { Button, Combobox, useCombobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { formatShare } from '../../../look/format.ts'
import { fieldChoices } from './field-choices.ts'
import classes from './field-picker.module.css'
import type { Pick } from './new-row.ts'
import { useScope, useVocabulary } from './vocabulary.ts'

interface FieldPickerProps {
  readonly label: string
  readonly onPick: (pick: Pick) => void
  readonly primary?: boolean
}

/** A button that opens everything a condition can be about: searchable, in groups, each with how often it is known. */
export function FieldPicker({ label, onPick, primary = false }: FieldPickerProps) {
  const vocabulary = useVocabulary()
  const scope = useScope()
  const [search, setSearch] = useState('')
  const picked = useRef(false)
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      // A new row takes the caret; without one it returns to the button.
      if (!picked.current) combobox.focusTarget()
      picked.current = false
      setSearch('')
    },
  })
  const groups = useMemo(() => fieldChoices(vocabulary, scope, search), [vocabulary, scope, search])
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (search !== '') selectFirstOption()
  }, [search, selectFirstOption])
  const pick = (key: string): void => {
    const chosen = groups.flatMap(({ choices }) => choices).find((choice) => choice.key === key)
    picked.current = chosen !== undefined
    combobox.closeDropdown()
    if (chosen !== undefined) onPick(chosen.pick)
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={pick}
      width={380}
      position="bottom-start"
      middlewares={{ shift: { padding: 8 }, flip: true }}
      withinPortal={false}
    >
      <Combobox.Target withAriaAttributes={false}>
        <Button
          data-add="true"
          variant={primary ? 'light' : 'subtle'}
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          {label}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Search
          value={search}
          aria-label="Search the fields"
          placeholder="Search fields, people, deals, orders …"
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Combobox.Options className={classes.options} tabIndex={0} aria-label="What the condition is about">
          {groups.length === 0 ? <Combobox.Empty>Nothing is called that.</Combobox.Empty> : null}
          {groups.map(({ title, choices }) => (
            <Combobox.Group key={title} label={title}>
              {choices.map((choice) => (
                <Combobox.Option key={choice.key} value={choice.key} className={classes.option}>
                  <span className={classes.name}>
                    {choice.label}
                    <span className={classes.note}>{choice.note}</span>
                  </span>
                  {choice.coverage === undefined ? null : (
                    <span className={classes.known} title="Share of the rows in which it is known">
                      {formatShare(choice.coverage)} known
                    </span>
                  )}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
