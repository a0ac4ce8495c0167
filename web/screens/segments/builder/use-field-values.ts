import { useRead } from '../../../api/use-read.ts'

/** Real values of a field with their rows, the most common first; asked once the list is open. */
export function useFieldValues(kind: string, field: string, search: string, isOpen: boolean) {
  const found = useRead(
    'field values',
    { field: `${kind}.${field}`, prefix: search, limit: 50 },
    { enabled: isOpen, keep: true, fresh: 60_000 },
  )
  return { data: found.data?.values, isFetching: found.isFetching }
}
