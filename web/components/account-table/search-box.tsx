import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './search-box.module.css'

interface SearchBoxProps {
  readonly value: string
  readonly onSearch: (text: string) => void
  readonly label?: string
}

/** Finds companies by name or domain while one types. */
export function SearchBox({ value, onSearch, label = 'Find a company' }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState({ value, sent: value })
  const search = useDebouncedCallback((text: string) => {
    setSeen((before) => ({ ...before, sent: text }))
    onSearch(text)
  }, 180)
  // The address changed by itself (Back, another list), and not because of what was typed here.
  if (value !== seen.value) {
    setSeen({ ...seen, value })
    if (value !== seen.sent) setTyped(value)
  }
  const type = (text: string): void => {
    setTyped(text)
    search(text)
  }
  return (
    <TextInput
      aria-label={label}
      placeholder={`${label}: name or domain`}
      value={typed}
      maxLength={200}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={
        typed === '' ? null : <CloseButton size="sm" aria-label="Clear the search" onClick={() => type('')} />
      }
      onChange={(event) => type(event.currentTarget.value)}
      className={classes.search ?? ''}
    />
  )
}
