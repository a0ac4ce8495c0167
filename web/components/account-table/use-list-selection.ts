import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type ListSelection, readSelection, selectionAddress } from './list-selection.ts'

interface SelectionInAddress {
  readonly selection: ListSelection
  /** Changes some of it. `replace`: no step of its own for the browser's Back, as for each letter of a search. */
  readonly change: (some: ListSelection, replace?: boolean) => void
}

export function useListSelection(): SelectionInAddress {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const selection = useMemo(() => readSelection(search), [search])
  return {
    selection,
    change: (some, replace = false) => {
      const next = selectionAddress({ ...selection, ...some })
      void navigate({ to: '.', search: next as never, replace })
    },
  }
}
