import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import classes from './search-box.module.css'

interface SearchBoxProps {
  readonly value: string
  readonly onSearch: (text: string) => void
  readonly label?: string
}

/** Finds companies by name or domain while one types. */
export function SearchBox({ value, onSearch, label = 'Find a company' }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)
  const search = useDebouncedCallback(onSearch, 180)
  // The address changed by itself: Back, or another list.
  useEffect(() => setTyped(value), [value])
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
